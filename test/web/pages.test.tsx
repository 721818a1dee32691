import { describe, expect, it } from "vitest";
import type { Actor } from "../../src/accounts/actor.ts";
import type { Adoption } from "../../src/benchmarks/adoption/read-adoption.ts";
import type { Cell, Comparison, ComparisonRow } from "../../src/benchmarks/contract.ts";
import type { Standing } from "../../src/benchmarks/standing/contract.ts";
import { allCountFields, allTextFields, type Campaign } from "../../src/campaigns/campaign.ts";
import { catalogue } from "../../src/metrics/catalogue.ts";
import { type Language, wordsIn } from "../../src/words/words.ts";
import { CampaignPage } from "../../web/pages/campaign.tsx";
import { CampaignsPage } from "../../web/pages/campaigns.tsx";
import { ComparePage } from "../../web/pages/compare.tsx";
import { HomePage } from "../../web/pages/home.tsx";
import { MethodPage } from "../../web/pages/method.tsx";
import { PartyPage } from "../../web/pages/party.tsx";
import { ProblemPage } from "../../web/pages/problem.tsx";
import { ReceiptPage } from "../../web/pages/receipt.tsx";
import { ReleasePage } from "../../web/pages/release.tsx";
import { ReleasesPage } from "../../web/pages/releases.tsx";
import { UploadsPage } from "../../web/pages/uploads.tsx";
import type { Frame } from "../../web/parts/page.tsx";

const party = { id: 1, slug: "aberwen", name: "Aberwen" };
const organiser: Actor = {
  kind: "person",
  personId: 1,
  email: "organiser@example.org",
  sessionHash: "",
  memberships: [{ id: 1, role: "organiser", party, region: null }],
};
const visitor: Actor = { kind: "visitor" };
const frame = (
  path = "/",
  {
    language = "en",
    actor = organiser,
    demonstration = true,
  }: { language?: Language; actor?: Actor; demonstration?: boolean } = {},
): Frame => ({
  words: wordsIn(language),
  language,
  actor,
  hub: { name: "Common Pool", demonstration },
  origin: "https://pool.example",
  path,
});

const release = {
  id: "2026-10",
  as_of: "2026-10",
  quarter: null,
  status: "published" as const,
  started_at: "2026-11-02T05:00:00Z",
  published_at: "2026-11-02T05:01:00Z",
  hash: "c0ffee",
};
const cell = (cohort_type: Cell["cohort_type"], cohort: string, given: Partial<Cell>): Cell => ({
  metric: "email.click-rate",
  cohort_type,
  cohort,
  status: given.mean == null ? "withheld" : "published",
  mean: null,
  weight: null,
  interval: null,
  flag: null,
  spread: null,
  campaign_variance: null,
  provisional: null,
  quantiles: null,
  split: null,
  contributors: null,
  counted: null,
  opens_at: null,
  as_of: "2026-10",
  first_published_in: null,
  ...given,
});
const cluster = (name: string, region: string, takingPart: number, given: Partial<Cell>): ComparisonRow => {
  const cohort = name.toLowerCase();
  const parties = 11;
  return {
    cohort_type: "cluster",
    cohort,
    name,
    region,
    parties,
    taking_part: takingPart,
    cell: cell("cluster", cohort, given),
  };
};
const nation: ComparisonRow = {
  cohort_type: "nation",
  cohort: "somewhere",
  name: "Somewhere",
  region: null,
  parties: 44,
  taking_part: 20,
  cell: cell("nation", "somewhere", { mean: 0.034, contributors: "15-19" }),
};
const rows = [
  cluster("Avocet", "East", 7, { mean: 0.051, contributors: "5-9" }),
  cluster("Bittern", "East", 3, { counted: 3, opens_at: 5 }),
  cluster("Redwing", "West", 6, { counted: 4, opens_at: 5 }),
  cluster("Shelduck", "West", 8, {}),
];
const compared = { limits: null, change: null };
const comparison: Comparison = {
  release,
  year_before: null,
  metric: "email.click-rate",
  cohort_type: "cluster",
  region: null,
  regions: ["East", "West"],
  chosen: [],
  sort: "name",
  nation: { ...nation, ...compared },
  rows: rows.map((row) => ({ ...row, ...compared })),
  chance: { compared: 1, expected: 0.002 },
  counting_changes: [],
  cohorts: rows,
  releases: [release],
};
const standing: Standing = {
  metric: "email.click-rate",
  release,
  window: { from: "2025-11", to: "2026-10" },
  own: {
    campaigns: 14,
    exposure: 4210,
    numerator: 172,
    rate: 172 / 4210,
    interval: [0.033, 0.0505],
    provisional: true,
  },
  position: { place: "cannot-tell", percentile: null, interval: null },
  to_settle: null,
  shrunken: null,
  funnel: null,
  opportunity: null,
  so_far: null,
  cohorts: [rows[1]!, nation],
};
const campaign = {
  ...Object.fromEntries([...allCountFields, ...allTextFields].map((field) => [field, null])),
  id: 3,
  channel: "email",
  tool: "mailchimp",
  platform_id: null,
  title: "<b>Saturday</b> & Sunday",
  sent_local: "2026-09-12T18:30",
  sent_at_ms: 0,
  delivered: 1204,
  clickers: 41,
  correction: { set: { clickers: 41 }, said: { clickers: 44 } },
} as unknown as Campaign;
const receipt = {
  id: 5,
  recognised: { tool: "mailchimp", channel: "email" as const, layout: "campaigns-26" },
  file_name: "export.csv",
  uploaded_at: "2026-11-20T20:00:00Z",
  withdrawn_at: null,
  rows: { read: 3, new: 1, changed: 1, unchanged: 0, set_aside: 1 },
  problems: [
    { row: 3, column: "Opens", code: "not-a-count", effect: "set-aside" as const, message: "“x” is not a number." },
  ],
};

const adoption: Adoption = {
  stage: "nation",
  nation: { parties: 44, taking_part: 20 },
  clusters: rows.map((row) => ({ ...row, hasFigure: row.cell.mean !== null })),
  leads: [{ nation: nation.cell, published: { region: { published: 0, all: 2 }, cluster: { published: 1, all: 4 } } }],
};

const waiting = { campaigns: 3, from: "2026-11" };

const pages = (language: Language) => ({
  welcome: <HomePage {...frame("/", { language, actor: visitor })} party={null} release={null} adoption={null} />,
  home: (
    <HomePage
      {...frame("/", { language })}
      party={{ name: "Aberwen", cluster: "bittern", counts_in: null, uploads: 1 }}
      release={release}
      adoption={adoption}
    />
  ),
  compare: <ComparePage {...frame("/compare", { language })} comparison={comparison} />,
  party: (
    <PartyPage
      {...frame("/party", { language })}
      party={{ name: "Aberwen", counts_in: "cluster" }}
      standings={[standing]}
      waiting={waiting}
    />
  ),
  campaigns: (
    <CampaignsPage
      {...frame("/party/campaigns", { language })}
      party={party}
      campaigns={[campaign]}
      asked={{}}
      next="x"
    />
  ),
  campaign: <CampaignPage {...frame("/party/campaigns/3", { language })} campaign={campaign} />,
  uploads: (
    <UploadsPage
      {...frame("/party/uploads", { language })}
      party={{ slug: "aberwen", time_zone: "Europe/London" }}
      uploads={[receipt]}
      next={null}
      templates={{ email: [], graphic: [], event: [] }}
    />
  ),
  receipt: <ReceiptPage {...frame("/party/uploads/5", { language })} receipt={receipt} waiting={waiting} />,
  releases: <ReleasesPage {...frame("/releases", { language })} releases={[release]} next={null} />,
  release: (
    <ReleasePage
      {...frame("/releases/2026-10", { language })}
      release={{ ...release, notes: [{ code: "nothing-waits", params: {}, message: "No figure is older." }] }}
      counts={[{ metric: "email.click-rate", cohort_type: "cluster", published: 1, all: 4 }]}
    />
  ),
  method: <MethodPage {...frame("/method", { language, actor: visitor })} />,
  problem: (
    <ProblemPage
      {...frame("/party", { language })}
      problem={{
        type: "urn:common-pool:problem:x",
        title: "Sign in first",
        status: 401,
        detail: "Nothing was changed.",
        code: "sign-in-needed",
      }}
    />
  ),
});
const htmlOf = (language: Language = "en") =>
  Object.entries(pages(language)).map(([name, page]): [string, string] => [name, String(page)]);
const page = (name: string, language: Language = "en") => new Map(htmlOf(language)).get(name) ?? "";
const textOf = (html: string) => html.replace(/<[^>]+>/g, " ").replace(/\s+/g, " ");

describe("every page", () => {
  it("holds no script and no style of its own: the security policy would stop both", () => {
    for (const [name, html] of [...htmlOf("en"), ...htmlOf("cy")]) {
      expect(html.match(/<script(?![^>]*\ssrc=)|<style|\sstyle=|\son\w+=|javascript:/g), name).toBeNull();
    }
  });

  it("says that it is a demonstration where it is one, and only there", () => {
    for (const [name, html] of htmlOf()) expect(html, name).toContain("Every campaign and figure here is invented.");
    expect(String(<MethodPage {...frame("/method", { demonstration: false })} />)).not.toContain("invented");
  });

  it("has one heading of the first order, its language, and a way past the navigation", () => {
    for (const [name, html] of htmlOf("cy")) {
      expect(html.match(/<h1/g), name).toHaveLength(1);
      expect(html, name).toMatch(/^<!doctype html>\s*<html lang="cy">/);
      expect(html, name).toContain('href="#page"');
    }
  });

  it("stays out of search engines, but for the two that anybody may read", () => {
    const open = htmlOf()
      .filter(([, html]) => !html.includes('content="noindex"'))
      .map(([name]) => name);
    expect(open).toEqual(["welcome", "home", "method"]);
  });

  it("shows what somebody typed as text, never as code", () => {
    expect(page("campaign")).toContain("<h1>&lt;b&gt;Saturday&lt;/b&gt; &amp; Sunday</h1>");
  });

  it("leads to the same page in the other language and keeps what is chosen", () => {
    const html = String(<ComparePage {...frame("/compare?metric=event.turnout")} comparison={comparison} />);
    expect(html).toContain('href="/compare?metric=event.turnout&amp;language=cy"');
  });

  it("offers a visitor only what a visitor may open", () => {
    for (const name of ["welcome", "method"]) {
      const addresses = new Set([...page(name).matchAll(/<a [^>]*href="(\/[^"#?]*)/g)].map(([, address]) => address));
      expect([...addresses].sort()).toEqual(["/", "/ground-rules", "/method", "/sign-in"]);
    }
  });
});

describe("the comparison", () => {
  const text = textOf(page("compare"));

  it("says what it shows before it shows it", () => {
    expect(text).toContain("The nation’s figure is 3.4%. Higher is better. 1 of 4 clusters has a figure.");
    expect(text).toContain("people who clicked, of emails delivered, over November 2025 – October 2026 unless a row");
  });

  it("holds each figure against the nation's", () => {
    expect(text).toMatch(/Avocet 5-9 parties, counts up to Oct 2026 5\.1% 1\.50×/);
  });

  it("says what would open a cluster that has no figure", () => {
    expect(text).toContain("Bittern 3 of 11 parties take part; opens at 5.");
    expect(text).toContain("Redwing 6 of 11 parties take part, 4 with enough to count here; opens at 5.");
  });

  it("has one sentence for whatever depends on a value", () => {
    expect(text).toContain("Shelduck Not shown this time.");
  });

  it("gives the picture only what the table shows", () => {
    expect(page("compare").match(/data-value="[^"]+"/g)).toEqual(['data-value="0.034"', 'data-value="0.051"']);
    expect(page("compare")).toContain('data-picture-of="comparison" data-form="per-cent" hidden');
  });

  it("shows a range where a release has one", () => {
    const avocet = cluster("Avocet", "East", 7, { mean: 0.051, interval: [0.036, 0.07], contributors: "5-9" });
    const ranged = { ...comparison, rows: [{ ...avocet, ...compared }] };
    const html = String(<ComparePage {...frame("/compare")} comparison={ranged} />);
    expect(html).toContain('data-low="0.036" data-high="0.07"');
    expect(textOf(html)).toContain("5.1% 3.6% – 7.0%");
  });

  it("never calls a group better or worse", () => {
    const ofTheFigure = "Higher is better.";
    expect(text.replace(ofTheFigure, "")).not.toMatch(/\b(better|worse|best|worst|top|bottom|winner)\b/i);
  });

  it("is the same table as CSV and JSON at the same address", () => {
    const html = String(
      <ComparePage {...frame("/compare?metric=event.turnout&cohort_type=region")} comparison={comparison} />,
    );
    expect(html).toContain('href="/compare?metric=event.turnout&amp;cohort_type=region&amp;format=csv"');
  });

  it("is in Welsh for who reads Welsh", () => {
    expect(textOf(page("compare", "cy"))).toContain("Mae 3 o’r 11 o bleidiau yn cymryd rhan");
  });
});

describe("a party's standing", () => {
  it("shows the own figure with what it is made of, and the groups beside it", () => {
    const text = textOf(page("party"));
    expect(text).toContain("Click rate 4.1% provisional range 3.3% – 5.1%");
    expect(text).toContain("172 of 4,210, in 14 emails");
    expect(text).toMatch(/Somewhere nation 3\.4% 15-19/);
    expect(text).toMatch(/Bittern cluster 3 of 11 parties take part; opens at 5\./);
  });

  it("says which campaigns no figure counts yet, there and on the receipt", () => {
    for (const name of ["party", "receipt"]) {
      expect(textOf(page(name))).toContain("Campaigns of November 2026 or later: 3. Each counts from the release");
    }
    expect(textOf(page("party", "cy"))).toContain("Ymgyrchoedd mis Tachwedd 2026 neu’n hwyrach: 3.");
  });

  it("counts one as one, in either language", () => {
    const perMonth = {
      ...standing,
      metric: "event.events-per-month",
      own: { ...standing.own, campaigns: 1, exposure: 1, numerator: 1, rate: 1 },
    };
    const standings = [perMonth];
    const given = { party: { name: "Aberwen", counts_in: "cluster" as const }, standings, waiting };
    expect(textOf(String(<PartyPage {...frame("/party")} {...given} />))).toContain("1 event in 1 month");
    expect(textOf(String(<PartyPage {...frame("/party", { language: "cy" })} {...given} />))).toContain(
      "1 digwyddiad mewn 1 mis",
    );
  });

  it("says what it means not to have agreed, and who can", () => {
    const party = { name: "Aberwen", counts_in: null };
    const shown = (admins: string[]) =>
      String(
        <PartyPage
          {...frame("/party")}
          agreementDue={{ why: "never-agreed", admins }}
          party={party}
          standings={[standing]}
          waiting={waiting}
        />,
      );
    expect(shown(["ana@example.org"])).toContain(
      "no published figure counts them. An admin of your party can accept them: ana@example.org.",
    );
    expect(shown([])).toContain("Your party has no admin yet. Ask the operator of this hub to invite one.");
  });

  it("leads from every figure to its definition", () => {
    expect(page("party")).toContain('href="/method#email.click-rate"');
    for (const { id } of catalogue) expect(page("method")).toContain(`id="${id}"`);
  });
});

describe("a campaign", () => {
  it("can be put right field by field, beside what the tool said", () => {
    expect(page("campaign")).toMatch(/<input id="clickers"[^>]*value="41"/);
    expect(textOf(page("campaign"))).toContain("The tool says: 44");
  });

  it("that is deleted can only be taken back", () => {
    const deleted = { ...campaign, correction: { set: { deleted: true as const }, said: {} } };
    const html = String(<CampaignPage {...frame("/party/campaigns/3")} campaign={deleted} />);
    expect(html).toContain('action="/party/campaigns/3/restore"');
    expect(html).not.toContain('name="clickers"');
  });

  it("shows what is known of it in the list, and nothing for what is not", () => {
    expect(textOf(page("campaigns"))).toContain("Delivered 1,204 · People who clicked 41 · corrected");
    expect(textOf(page("campaigns"))).not.toContain("Unsubscribes");
  });
});

describe("the upload page", () => {
  it("works as a plain form", () => {
    const html = page("uploads");
    expect(html).toMatch(/<form id="upload" method="post" action="\/party\/uploads" enctype="multipart\/form-data"/);
    expect(html).toMatch(/<input type="file" name="file"[^>]*required/);
  });

  it("holds every sentence that its behaviour may have to say", () => {
    const html = page("uploads", "cy");
    for (const code of ["file-of-people", "file-binary", "file-encoding", "too-large", "layout-unknown"]) {
      expect(html).toContain(`data-code="${code}"`);
    }
    expect(html).toContain("nid yw wedi gadael eich dyfais");
  });

  it("shows on the receipt what was read, row by row, and how to undo it", () => {
    const text = textOf(page("receipt"));
    expect(text).toContain("Read as: Email, from Mailchimp.");
    expect(text).toContain("3 Opens “x” is not a number.");
    expect(page("receipt")).toContain('href="/party/uploads/5/withdraw"');
  });
});

describe("the first page", () => {
  it("leads to figures of the release it speaks of", () => {
    const links = [...page("home").matchAll(/href="(\/compare[^"]*)"/g)].map(([, href]) => href);
    expect(links.length).toBeGreaterThan(1);
    // The head of every page leads to whatever is the latest.
    expect(links.filter((href) => !href?.includes("release=2026-10"))).toEqual(["/compare"]);
  });

  it("speaks of the party's own page only to whom has a figure there", () => {
    const home = (own: { uploads: number } | null) =>
      textOf(
        String(
          <HomePage
            {...frame()}
            party={own && { name: "Aberwen", cluster: "bittern", counts_in: "cluster", ...own }}
            release={release}
            adoption={adoption}
          />,
        ),
      ).includes("Your own page says");
    expect([home({ uploads: 1 }), home({ uploads: 0 }), home(null)]).toEqual([true, false, false]);
  });
});

describe("a release", () => {
  it("names its table after its heading, in a frame that scrolls by keyboard", () => {
    expect(page("release")).toContain('<section class="scroll" tabindex="0" aria-labelledby="groups"><table');
    expect(page("release")).toContain('<h2 id="groups">');
  });

  it("says how many groups have a figure and leads to them", () => {
    expect(page("release")).toContain(
      'href="/compare?metric=email.click-rate&amp;cohort_type=cluster&amp;release=2026-10">1 of 4</a>',
    );
  });
});
