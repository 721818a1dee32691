import { describe, expect, it } from "vitest";
import type { Standing } from "../../src/benchmarks/standing/contract.ts";
import { catalogue } from "../../src/metrics/catalogue.ts";
import type { Place } from "../../src/releases/standing/position.ts";
import { type Language, wordsIn } from "../../src/words/words.ts";
import { shownMetric } from "../../web/parts/metric.ts";
import { saidOfPosition } from "../../web/parts/said-of-position.ts";

const standing = (metric: string, given: Partial<Standing>): Standing => ({
  metric,
  release: null,
  window: { from: "2025-11", to: "2026-10" },
  own: { campaigns: 10, exposure: 3000, numerator: 30, rate: 0.01, interval: [0.006, 0.017], provisional: false },
  position: null,
  to_settle: null,
  shrunken: null,
  funnel: null,
  opportunity: null,
  so_far: null,
  cohorts: [],
  ...given,
});
const said = (metric: string, given: Partial<Standing>, language: Language = "en") =>
  saidOfPosition(standing(metric, given), shownMetric(metric, wordsIn(language)), wordsIn(language)).join(" ");
const at = (place: Place) => ({ position: { place, percentile: null, interval: null } });

const told = ["highest-quarter", "upper-half", "lower-half", "lowest-quarter"] as const;
const clicks = "email.click-rate";
const unsubscribes = "email.unsubscribe-rate";
const perMonth = "email.sends-per-month";

describe("what is said of a position", () => {
  it("is nothing while the nation has no figure", () => {
    expect(said(clicks, {})).toBe("");
  });

  it("is top where higher is better, and the same height is bottom where lower is", () => {
    expect(said(clicks, at("highest-quarter"))).toBe("Among the nation’s parties: top quarter.");
    expect(said(unsubscribes, at("highest-quarter"))).toMatch(/: bottom quarter: high, where lower is better\.$/);
    expect(said(clicks, at("lowest-quarter"))).toBe("Among the nation’s parties: bottom quarter.");
    expect(said(unsubscribes, at("lowest-quarter"))).toMatch(/: top quarter: low, where lower is better\.$/);
    expect(said(clicks, at("upper-half"))).toBe("Among the nation’s parties: above the middle.");
    expect(said(clicks, at("lower-half"))).toBe("Among the nation’s parties: below the middle.");
    expect(said(unsubscribes, at("upper-half"))).toMatch(/: wrong side of the middle: high, where lower is better\.$/);
    expect(said(unsubscribes, at("lower-half"))).toMatch(/: right side of the middle: low, where lower is better\.$/);
  });

  it("is in Welsh the right way round as well", () => {
    expect(said(clicks, at("highest-quarter"), "cy")).toContain("chwarter uchaf");
    expect(said(unsubscribes, at("highest-quarter"), "cy")).toContain("chwarter gwannaf");
    expect(said(unsubscribes, at("lowest-quarter"), "cy")).toContain("chwarter gorau");
  });

  it("of a neutral metric is neither good nor bad, wherever it is", () => {
    const neutral = catalogue.filter(({ better }) => better === "neutral");
    expect(neutral.length).toBeGreaterThan(0);
    for (const { id } of neutral) {
      for (const place of told) {
        expect(said(id, at(place))).toMatch(/: (more|less) often than /);
        expect(said(id, at(place))).not.toMatch(
          /\b(good|bad|better|worse|best|worst|top|bottom|right|wrong|above|below)\b/i,
        );
      }
    }
    expect(said(perMonth, at("upper-half"))).toContain("more often than most.");
    expect(said(perMonth, at("lowest-quarter"), "cy")).toContain("yn llai aml na 3 o bob 4");
  });

  it("points to parties of its size for what one event gathers, and only there", () => {
    const fairer = "parties of your size are the fairer comparison";
    const perEvent = catalogue.filter(({ id }) => said(id, at("lower-half")).includes(fairer)).map(({ id }) => id);
    expect(perEvent).toEqual(["event.rsvps-per-event", "event.attendance-per-event"]);
    expect(said("event.rsvps-per-event", at("cannot-tell"))).not.toContain(fairer);
  });

  it("never ranks anybody", () => {
    for (const { id } of catalogue) {
      for (const place of [...told, "cannot-tell", "alike", "not-shown"] as const) {
        expect(said(id, at(place))).not.toMatch(/\b(rank|league|\d+(st|nd|rd|th))\b/i);
      }
    }
  });

  it("is words only while the parties' distribution is not known", () => {
    expect(said(clicks, at("cannot-tell"))).toBe(
      "We cannot tell on which side of the middle of the nation’s parties yours is.",
    );
    expect(said(clicks, at("alike"))).toBe(
      "Parties cannot be told apart in this figure: they differ no more than chance makes them.",
    );
    expect(said(clicks, at("not-shown"))).toBe("Where your party stands among all parties is not shown this time.");
  });

  it("is of a hundred parties where the parties' distribution is known, its range included", () => {
    expect(said(clicks, { position: { place: "lower-half", percentile: 0.1965, interval: [0.1044, 0.3258] } })).toBe(
      "Among the nation’s parties: below the middle. Of 100 parties, about 20 have a lower figure; it could be 10 to 33.",
    );
    const first = { place: "highest-quarter", percentile: 0.9999, interval: [0.9067, 0.9996] } as const;
    expect(said(clicks, { position: first })).toContain("about 99 have a lower figure; it could be 91 to 99.");
  });

  it("is of no hundred parties where the side cannot be told", () => {
    expect(said(clicks, { position: { place: "cannot-tell", percentile: 0.4, interval: [0.2, 0.7] } })).toBe(
      "We cannot tell on which side of the middle of the nation’s parties yours is.",
    );
  });
});

describe("what is said of settling it", () => {
  const open = { position: { place: "cannot-tell" as const, percentile: 0.4, interval: [0.2, 0.7] as const } };

  it("is how many more campaigns, of its channel, to two figures", () => {
    expect(said(clicks, { ...open, to_settle: { campaigns: 12 } })).toContain(
      "If your rate stays as it is, about 12 emails more would settle it.",
    );
    expect(said("event.turnout", { ...open, to_settle: { campaigns: 1 } })).toContain("about 1 event more");
    expect(said(clicks, { ...open, to_settle: { campaigns: 1234 } })).toContain("about 1,200 emails more");
  });

  it("is how many more months for a figure per month", () => {
    expect(said(perMonth, { ...open, to_settle: { campaigns: 7 } })).toContain("about 7 months more");
  });

  it("is that three years of the party's own would not, where they would not", () => {
    expect(said(clicks, { ...open, to_settle: { campaigns: null } })).toContain(
      "Three years of your own campaigns would not settle it.",
    );
  });
});

describe("what is said of an opportunity", () => {
  const low = at("lowest-quarter");

  it("is what there would be more of, or fewer where lower is better", () => {
    expect(said(clicks, { ...low, opportunity: 66.72 })).toContain(
      "People who clicked: about 67 more a year, at the nation’s figure.",
    );
    expect(said(unsubscribes, { ...at("highest-quarter"), opportunity: 10.3 })).toContain(
      "Unsubscribes: about 10 fewer a year, at the nation’s figure.",
    );
  });

  it("is nothing where nothing can be promised", () => {
    expect(said(clicks, low)).not.toContain("a year");
  });
});
