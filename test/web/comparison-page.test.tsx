import { describe, expect, it } from "vitest";
import type { Cell, ComparedRow, Comparison } from "../../src/benchmarks/contract.ts";
import { type Language, wordsIn } from "../../src/words/words.ts";
import { ComparePage } from "../../web/pages/compare.tsx";
import { unpublished } from "../benchmarks/unpublished.ts";

/** What the page of a comparison says of the figures it is given: never more than they bear. */

const release = {
  id: "2026-10",
  as_of: "2026-10",
  quarter: null,
  status: "published" as const,
  started_at: "2026-11-02T05:00:00Z",
  published_at: "2026-11-02T05:01:00Z",
  hash: null,
};
const yearBefore = { ...release, id: "2025-10", as_of: "2025-10" };

const row = (
  cohort_type: Cell["cohort_type"],
  name: string,
  given: Partial<Cell>,
  change: ComparedRow["change"] = null,
): ComparedRow => ({
  cohort_type,
  cohort: name.toLowerCase(),
  name,
  region: cohort_type === "cluster" ? "East" : null,
  parties: 9,
  taking_part: 7,
  cell: {
    ...unpublished,
    cohort_type,
    cohort: name.toLowerCase(),
    status: given.mean === undefined ? "withheld" : "published",
    contributors: given.mean === undefined ? null : "5-9",
    as_of: "2026-10",
    ...given,
  },
  limits: null,
  change,
});
const comparison = (rows: ComparedRow[], nation: Partial<Cell> = {}, given: Partial<Comparison> = {}): Comparison => ({
  release,
  year_before: null,
  metric: "email.click-rate",
  cohort_type: "cluster",
  region: null,
  regions: ["East"],
  chosen: [],
  sort: "name",
  nation: row("nation", "Wood", { mean: 0.034, ...nation }),
  rows,
  chance: { compared: rows.length, expected: 0.002 * rows.length },
  counting_changes: [],
  cohorts: rows,
  releases: [release],
  ...given,
});

const htmlOf = (shown: Comparison, language: Language = "en") =>
  String(
    <ComparePage
      words={wordsIn(language)}
      language={language}
      actor={{ kind: "visitor" }}
      hub={{ name: "Common Pool", demonstration: false }}
      origin="https://pool.example"
      path="/compare?metric=email.click-rate"
      comparison={shown}
    />,
  );
const textOf = (shown: Comparison, language?: Language) =>
  htmlOf(shown, language)
    .replace(/<[^>]+>/g, " ")
    .replace(/\s+/g, " ");
const leadOf = (shown: Comparison) => /<p class="lead">(.*?)<\/p>/.exec(htmlOf(shown))?.[1];
const lineOf = (shown: Comparison, name: string) =>
  [...htmlOf(shown).matchAll(/<tr[^>]*>(.*?)<\/tr>/g)]
    .map(([, line]) => line ?? "")
    .find((line) => line.includes(name));

const avocet = row("cluster", "Avocet", { mean: 0.061, flag: "above-99.8" });
const bittern = row("cluster", "Bittern", { mean: 0.012, flag: "below-99.8" });
const curlew = row("cluster", "Curlew", { mean: 0.048, flag: "above-95" });
const dunlin = row("cluster", "Dunlin", { mean: 0.033 });

describe("the sentence above the table", () => {
  it("names what lies beyond the 99.8 % limits, with what chance alone would do", () => {
    const shown = comparison([avocet, bittern, curlew, dunlin], {}, { chance: { compared: 25, expected: 0.18 } });
    expect(leadOf(shown)).toBe(
      "Above the nation by more than chance explains: Avocet (6.1%). Below the nation by more than chance explains: Bittern (1.2%). " +
        // 0.18 in one table are one in 5.6 of them.
        "Chance alone would name about one group in 6 tables of all clusters. " +
        "The nation’s figure is 3.4%. Higher is better. 4 of 4 clusters have a figure.",
    );
  });

  it("says of many groups how many chance would name in a table, and of few in how many tables one", () => {
    const byChance = (expected: number) => leadOf(comparison([avocet], {}, { chance: { compared: 9, expected } }));
    expect(byChance(0.028)).toContain("about one group in 40 tables of");
    expect(byChance(0.9)).toContain("about one group in a table of");
    expect(byChance(2.1)).toContain("about 2 groups in a table of");
  });

  it("names nothing that only the 95 % limits set apart: of sixty groups three are there by chance", () => {
    expect(leadOf(comparison([curlew, dunlin]))).toMatch(
      /^None of the 2 clusters with a figure differs from the nation by more than chance would explain\./,
    );
    expect(leadOf(comparison([curlew, row("cluster", "Egret", {})]))).toMatch(
      /^The one group with a figure differs from the nation by no more than chance would explain\./,
    );
  });

  it("tells nothing where the nation has no figure to differ from", () => {
    const nation = row("nation", "Wood", {});
    expect(leadOf(comparison([avocet, dunlin], {}, { nation }))).toBe(
      "The nation has no figure. Higher is better. 2 of 2 clusters have a figure.",
    );
  });

  it("says which way a figure is better where one is, and judges no group", () => {
    const lower = { metric: "email.unsubscribe-rate" };
    expect(leadOf(comparison([bittern], {}, lower))).toContain("Lower is better.");
    expect(leadOf(comparison([dunlin], {}, lower))).toContain("Lower is better.");
    const neutral = comparison([avocet, bittern], {}, { metric: "email.sends-per-month" });
    expect(leadOf(neutral)).toContain("Neither more nor less is better by itself.");
    for (const shown of [comparison([avocet, bittern], {}, lower), neutral]) {
      expect(textOf(shown)).not.toMatch(/\b(worse|best|worst|good|bad|top|bottom|winner)\b/i);
    }
  });

  it("blames no size of party for having fewer people at each event", () => {
    const small = row("size-band", "Under-100", { mean: 6, flag: "below-99.8" });
    const lead = (metric: string) => leadOf(comparison([small], {}, { metric, cohort_type: "size-band" }));
    expect(lead("event.attendance-per-event")).not.toContain("is better");
    expect(lead("email.click-rate")).toContain("Higher is better.");
    expect(textOf(comparison([small]))).toContain("does not say what caused it.");
  });

  it("says only that there is no figure where there is none: not every reason is one that can be said", () => {
    const [none, notShown] = [row("cluster", "Egret", {}), row("cluster", "Finch", {})];
    expect(leadOf(comparison([none, notShown]))).toMatch(/None of the 2 clusters has a figure\.$/);
  });
});

describe("a line of the table", () => {
  it("says in words that its group stands out, and gives the picture the way it does", () => {
    const shown = comparison([avocet, bittern, curlew]);
    expect(lineOf(shown, "Avocet")).toMatch(/above, beyond chance.*data-side="above"/);
    expect(lineOf(shown, "Bittern")).toMatch(/below, beyond chance.*data-side="below"/);
    expect(lineOf(shown, "Curlew")).not.toMatch(/beyond chance|data-side/);
  });

  it("says up to which month it counts, and never why one is older", () => {
    const shown = comparison([row("cluster", "Avocet", { mean: 0.05, as_of: "2026-08" }), dunlin]);
    expect(lineOf(shown, "Avocet")).toContain("5-9 parties, counts up to Aug 2026<");
    expect(lineOf(shown, "Dunlin")).toContain("5-9 parties, counts up to Oct 2026<");
    expect(textOf(shown)).toContain("over November 2025 – October 2026 unless a row says otherwise.");
  });

  it("holds its figure against the nation's to hundredths", () => {
    // 0.033 / 0.034 = 0.9706.
    expect(lineOf(comparison([dunlin]), "Dunlin")).toContain('data-column="Against the nation">0.97×');
  });
});

describe("clusters without a figure", () => {
  const few = [avocet, row("cluster", "Egret", { counted: 3, opens_at: 5 }), row("cluster", "Finch", {})];
  const rows = [...few, ...Array.from({ length: 10 }, () => dunlin)];
  const folded = (shown: Comparison) => /<details><summary>(Without a figure.*?)<\/details>/.exec(htmlOf(shown))?.[1];

  it("are folded, in a long list, into one line under their region, each with what would open it", () => {
    expect(folded(comparison(rows))?.replace(/<[^>]+>/g, " ")).toMatch(
      /^Without a figure: 2 .*Egret : 7 of 9 parties take part, 3 with enough to count here; opens at 5\..*Finch : Not shown this time\./,
    );
    expect(folded(comparison(rows, {}, { sort: "value" }))).toContain("(East)");
    expect(folded(comparison(rows.map(() => dunlin)))).toBeUndefined();
  });

  it("have a line each in a list that is read whole: a region's, or of few", () => {
    for (const shown of [comparison(few), comparison(rows.slice(0, 12))]) {
      expect(folded(shown)).toBeUndefined();
      expect(lineOf(shown, "Finch")).toContain("Not shown this time.");
    }
  });
});

describe("the change against a year before", () => {
  const changed = (low: number, high: number) =>
    row(
      "cluster",
      "Avocet",
      { mean: 0.05 },
      { ratio: Math.round(Math.sqrt(low * high) * 100) / 100, interval: [low, high] },
    );
  const shown = (one: ComparedRow, given: Partial<Comparison> = {}) =>
    comparison([one, dunlin], {}, { year_before: yearBefore, ...given });

  it("has a word only where its range leaves out 1", () => {
    expect(lineOf(shown(changed(1.02, 1.34)), "Avocet")).toMatch(/1\.17× higher.*1\.02× – 1\.34×/);
    expect(lineOf(shown(changed(0.33, 0.72)), "Avocet")).toMatch(/0\.49× lower.*0\.33× – 0\.72×/);
    expect(lineOf(shown(changed(0.87, 2.03)), "Avocet")).toMatch(/1\.33×<.*0\.87× – 2\.03×/);
    expect(lineOf(shown(changed(1, 1.34)), "Avocet")).not.toContain("higher");
  });

  it("says which release it is against, and how many words chance would put there", () => {
    const html = htmlOf(shown(changed(0.87, 2.03)));
    expect(html).toContain("the release of October 2025; parties may have joined or left since.");
    expect(html).toContain("up to one change in 20.");
    expect(html).toContain('href="/compare?metric=email.click-rate&amp;release=2025-10"');
  });

  it("has no word, but a notice, where something else was counted", () => {
    const counting_changes = [{ from: "2024-06", code: "mailchimp-leaves-apple-out" as const }];
    const told = shown(changed(1.02, 1.34), { counting_changes });
    expect(lineOf(told, "Avocet")).not.toContain("higher");
    expect(textOf(told)).toContain("For emails sent from June 2024 on, Mailchimp can leave out");
    expect(textOf(told)).not.toContain("A word stands beside a change");
  });

  it("takes no column where there is nothing to show in it", () => {
    expect(textOf(comparison([dunlin], {}, { year_before: yearBefore }))).not.toContain("in a year");
    expect(textOf(comparison([dunlin]))).not.toContain("in a year");
  });
});

describe("the nation's parties", () => {
  const quantiles = { p10: 0.019, p25: 0.025, p50: 0.033, p75: 0.041, p90: 0.052 };

  it("are shown as fitted, in the table and so behind the picture", () => {
    const shown = comparison([dunlin], { quantiles });
    expect(lineOf(shown, "8 in 10 of its parties")).toMatch(
      /data-band-low="0.019" data-band-high="0.052"[^>]*>1\.9% – 5\.2%</,
    );
    expect(lineOf(shown, "Half of its parties")).toMatch(
      /data-band-low="0.025" data-band-high="0.041"[^>]*>2\.5% – 4\.1%</,
    );
    expect(htmlOf(comparison([dunlin]))).not.toContain("data-band");
  });

  it("are split into what lies between clusters, within them and in chance, where clusters are compared", () => {
    const split = { clusters: 0.04, parties: 0.5, chance: 0.46 };
    expect(textOf(comparison([dunlin], { split }))).toContain(
      "Of the differences between parties, 4% lie between clusters, 50% between the parties of a cluster, and 46% are the ups and downs of single campaigns.",
    );
    expect(textOf(comparison([dunlin], { split }, { cohort_type: "size-band" }))).not.toContain("Of the differences");
  });

  it("have provisional ranges while they rest on few campaigns", () => {
    const interval = [0.03, 0.04] as [number, number];
    expect(textOf(comparison([dunlin], { interval, provisional: true }))).toContain("The ranges are provisional");
    expect(textOf(comparison([dunlin], { interval, provisional: false }))).not.toContain("provisional");
  });
});

describe("the ranges", () => {
  const assumed = "With fewer than 30 parties, how much parties differ is assumed, not measured";
  const counting = (contributors: string) => textOf(comparison([dunlin], { contributors, interval: [0.03, 0.04] }));

  it("rest on an assumed spread below thirty parties, and say so", () => {
    expect(counting("20-29")).toContain(assumed);
    expect(counting("30-49")).not.toContain(assumed);
    expect(counting("100+")).not.toContain(assumed);
  });
});

describe("the order by figure", () => {
  it("is a link away, says what it may be, and names each group's region", () => {
    expect(htmlOf(comparison([dunlin]))).toContain('href="/compare?metric=email.click-rate&amp;sort=value"');
    const sorted = comparison([avocet, dunlin], {}, { sort: "value" });
    expect(textOf(sorted)).toContain(
      "Listed by figure, the largest first. Where ranges overlap, the order may be chance.",
    );
    expect(htmlOf(sorted)).toContain('href="/compare?metric=email.click-rate&amp;sort=name"');
    expect(lineOf(sorted, "Dunlin")).toContain('<span class="under">East</span>');
    expect(htmlOf(sorted)).not.toContain('scope="rowgroup"');
  });
});

it("says all of it in Welsh", () => {
  const text = textOf(
    comparison([{ ...avocet, change: { ratio: 1.2, interval: [1.1, 1.3] } }, bittern], {}, { year_before: yearBefore }),
    "cy",
  );
  expect(text).toContain("Yn uwch na’r genedl o fwy nag y mae siawns yn ei egluro: Avocet (6.1%).");
  expect(text).toContain("Byddai siawns yn unig");
  expect(text).toContain("1.20× uwch");
});
