import { describe, expect, it } from "vitest";
import type { Cell, ComparisonRow } from "../../src/benchmarks/contract.ts";
import type { Standing } from "../../src/benchmarks/standing/contract.ts";
import { stand } from "../../src/benchmarks/standing/stand.ts";
import { metrics } from "../../src/metrics/catalogue.ts";
import { nationOf } from "../../src/releases/standing/nation.ts";
import type { Sums } from "../../src/statistics/sums.ts";
import { type Language, wordsIn } from "../../src/words/words.ts";
import { PartyPage } from "../../web/pages/party.tsx";

/** The page at each stage of a hub, for a list of 150 people and three emails that eight people clicked in. */
const sums: Sums = { m: 3, n: 450, x: 8, nn: 67500, xn: 1200, xx: 24 };

const release = {
  id: "2026-10",
  as_of: "2026-10",
  quarter: null,
  status: "published" as const,
  started_at: "2026-11-02T05:00:00Z",
  published_at: "2026-11-02T05:01:00Z",
  hash: "c0ffee",
};
const young: Cell = {
  metric: "email.click-rate",
  cohort_type: "nation",
  cohort: "wood",
  status: "published",
  mean: 0.034,
  weight: 900,
  interval: [0.024, 0.048],
  flag: null,
  contributors: "10-14",
  spread: 110,
  campaign_variance: 0.11,
  provisional: true,
  quantiles: null,
  split: null,
  counted: null,
  opens_at: null,
  as_of: "2026-08",
  first_published_in: "2026-08",
};
const grown: Cell = {
  ...young,
  contributors: "50-99",
  provisional: false,
  quantiles: { p10: 0.015, p25: 0.022, p50: 0.031, p75: 0.044, p90: 0.057 },
};

const standing = (nation: Cell | null, given: Partial<Standing> = {}, of: Sums = sums): Standing => {
  const metric = metrics.get(given.metric ?? "email.click-rate");
  if (!metric) throw new RangeError(given.metric);
  const row = (cell: Cell): ComparisonRow => ({
    cohort_type: "nation",
    cohort: "wood",
    name: "Wood",
    region: null,
    parties: 44,
    taking_part: 20,
    cell,
  });
  return {
    metric: metric.id,
    release: nation && release,
    window: { from: "2025-11", to: "2026-10" },
    ...stand(metric, of, nationOf(nation ?? undefined, metric)),
    so_far: null,
    cohorts: nation ? [row(nation)] : [],
    ...given,
  };
};

const html = (standings: Standing[], language: Language = "en") =>
  String(
    <PartyPage
      words={wordsIn(language)}
      language={language}
      actor={{ kind: "visitor" }}
      hub={{ name: "Common Pool", demonstration: false }}
      origin="https://pool.example"
      path="/party"
      party={{ name: "Aberwen", counts_in: "cluster" }}
      standings={standings}
      waiting={{ campaigns: 0, from: "2026-11" }}
    />,
  );
const text = (standings: Standing[], language?: Language) =>
  html(standings, language)
    .replace(/<[^>]+>/g, " ")
    .replace(/\s+/g, " ");

/** Ten emails to 150 people each. How outcomes fall on them does not enter a standing. */
const tenEmails = (x: number): Sums => ({ m: 10, n: 1500, x, nn: 225000, xn: 150 * x, xx: (x * x) / 10 });

describe("the party's page", () => {
  it("before the first release shows the own provisional range and nothing beside it", () => {
    const shown = text([standing(null)]);
    expect(shown).toMatch(/Click rate 1\.8% provisional range 0\.8\d% – 3\.\d%/);
    expect(shown).toContain("8 of 450, in 3 emails");
    expect(shown).toContain("No release has been published yet");
    expect(shown).toContain("A provisional range rests on a careful guess");
    expect(shown).not.toMatch(/middle|quarter|Of 100 parties|Among|expected/);
  });

  it("of a party without campaigns does not list all that nothing is known of", () => {
    const none: Sums = { m: 0, n: 0, x: 0, nn: 0, xn: 0, xx: 0 };
    const folded = "Figures that your campaigns say nothing about";
    const complaints = standing(null, { metric: "email.complaint-rate" }, none);
    expect(complaints.own.rate).toBeNull();
    expect(text([complaints])).not.toContain(folded);
    expect(text([standing(null), complaints])).toContain(`${folded}: 1`);
  });

  it("says a position in words only while few contribute", () => {
    const shown = text([standing(young)]);
    // 8 of 450 is worth 5.07 of 285.4: by hand from the nation's 3.4 %, Wilson's range 0.77 % to 4.07 %.
    expect(shown).toContain("1.8% provisional range 0.77% – 4.1% cannot tell");
    expect(shown).toContain("We cannot tell on which side of the middle of the nation’s parties yours is.");
    expect(shown).toContain("a place is said in words only");
    expect(shown).not.toMatch(/The middle is|Of 100 parties|settle it|What chance could do/);
  });

  it("says where the middle is, and what would settle it or not, once enough contribute", () => {
    const shown = text([standing(grown)]);
    expect(shown).toContain("1.8% 0.77% – 4.1% cannot tell");
    expect(shown).toContain("yours is. The middle is 3.1%. Three years of your own campaigns would not settle it.");
    expect(shown).toContain("about 19 in 20 are between 0% and 7.4%. Yours is too.");
    expect(shown).toContain("With chance taken out as well as it can be, your figure is 2.2% (");
    expect(shown).not.toMatch(/provisional|words only|Of 100 parties/);
    // 26.4 more at 32 of 1,500, by the formula with mpmath: three years of ten emails are more.
    const ten = text([standing({ ...grown, contributors: "30-49" }, {}, tenEmails(32))]);
    expect(ten).toContain("If your rate stays as it is, about 27 emails more would settle it.");
  });

  it("says a percentile with its range where the side can be told", () => {
    // 25 of 1,500: percentile 17.9, range 3.7 to 48.0, with mpmath.
    const shown = text([standing(grown, {}, tenEmails(25))]);
    expect(shown).toContain(
      "Among the nation’s parties: below the middle. The middle is 3.1%. Of 100 parties, about 18 have a lower figure; it could be 4 to 48.",
    );
  });

  it("calls nothing of one complaint to 150 people unusual", () => {
    const rare: Cell = { ...grown, metric: "email.complaint-rate", mean: 0.00021, spread: null, quantiles: null };
    const one: Sums = { m: 1, n: 150, x: 1, nn: 22500, xn: 150, xx: 1 };
    const shown = text([standing(rare, { metric: "email.complaint-rate" }, one)]);
    expect(shown).toContain(
      "chance alone puts about 19 in 20 between 0% and 0.25%. Yours is above that, where chance alone puts some.",
    );
    expect(shown).not.toMatch(/hardly|far above|1,000/);
  });

  it("gives no percentile where parties cannot be told apart, and none where the fit is not shown", () => {
    const alike = text([standing({ ...grown, spread: null, quantiles: null })]);
    expect(alike).toContain("Parties cannot be told apart in this figure");
    const hidden = text([standing({ ...grown, quantiles: null })]);
    expect(hidden).toContain("Where your party stands among all parties is not shown this time.");
    for (const shown of [alike, hidden]) expect(shown).not.toMatch(/Of 100 parties|settle it|a year|words only/);
  });

  it("lists what can be told first, and folds all but the figures that channels lead with", () => {
    const untold = standing(grown);
    const told = standing({ ...grown, metric: "email.bounce-rate" }, { metric: "email.bounce-rate" }, tenEmails(25));
    const page = html([untold, told]);
    const list = page.slice(page.indexOf("<tbody"), page.indexOf("</tbody"));
    expect(list.indexOf("Bounce rate")).toBeGreaterThan(0);
    expect(list.indexOf("Bounce rate")).toBeLessThan(list.indexOf("Click rate"));
    expect(page).toMatch(
      /<summary>1 more figure<\/summary><div class="metrics"><article class="metric"><h3[^>]*>Bounce/,
    );
    expect(page.indexOf('id="standing-email.click-rate"')).toBeLessThan(page.indexOf("1 more figure"));
  });

  it("names every table", () => {
    const page = html([standing(grown)]);
    const named = page.match(/<table[^>]*aria-labelledby="([^"]+)"/)?.[1];
    expect(page).toContain(`<h3 id="${named}">Click rate</h3>`);
    expect(page.match(/<table/g)).toHaveLength(1 + (page.match(/<table[^>]*><caption>/g)?.length ?? 0));
  });

  it("draws the own range from the own row", () => {
    expect(html([standing(young)])).toMatch(/data-mark="own" data-low="0\.0076\d+" data-high="0\.0407\d+"/);
  });

  it("says up to when a group's figure counts where that is not the release's own month", () => {
    expect(text([standing(young)])).toMatch(/Wood nation counts up to Aug 2026 3\.4% 2\.4% – 4\.8% 10-14/);
    expect(text([standing({ ...young, as_of: "2026-10" })])).toMatch(/Wood nation 3\.4% 2\.4% – 4\.8% 10-14/);
  });

  it("shows what came since the release, the leading figures alone, compared with nobody's", () => {
    const { own } = standing(young);
    const since = { from: "2026-11", ...own, campaigns: 1, exposure: 150, numerator: 6, rate: 0.04 };
    const shown = text([
      standing(young, { so_far: since }),
      standing(young, { metric: "email.unsubscribe-rate", so_far: { ...since, numerator: 1 } }),
    ]);
    expect(shown).toContain("So far, from November 2026 on");
    expect(shown).toContain("compared with nobody’s");
    expect(shown).toContain("6 of 150, in 1 email");
    expect(shown).not.toContain("1 of 150");
    expect(text([standing(young)])).not.toContain("So far");
  });

  it("never ranks, and calls no neutral figure good or bad", () => {
    const often: Cell = { ...grown, metric: "email.sends-per-month", mean: 4, spread: 4, campaign_variance: 0.2 };
    const months: Sums = { m: 12, n: 12, x: 12, nn: 12, xn: 12, xx: 12 };
    const shown = text([standing(often, { metric: "email.sends-per-month" }, months)]);
    expect(shown).toContain("less often than most");
    expect(shown).not.toMatch(/\b(better|worse|best|worst|top|bottom|good|bad|rank|league)\b/i);
    expect(shown).not.toContain("a year");
  });

  it("says all of it in Welsh", () => {
    const shown = text([standing(grown)], "cy");
    expect(shown).toContain("0.77% – 4.1% ni allwn ddweud");
    expect(shown).toContain("Ni fyddai tair blynedd o’ch ymgyrchoedd eich hun yn setlo hyn.");
    expect(shown).toContain("Beth allai siawns ei wneud");
    expect(text([standing(grown, {}, tenEmails(25))], "cy")).toContain(
      "O bob 100 plaid, mae gan tua 18 ffigur is; gallai fod rhwng 4 a 48.",
    );
  });
});
