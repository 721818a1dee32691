import { describe, expect, it } from "vitest";
import { chiSquaredSurvival } from "../../src/statistics/chi-squared.ts";
import { scatterAt } from "../../src/statistics/heterogeneity.ts";
import { normalQuantile } from "../../src/statistics/normal.ts";
import oracle from "../fixtures/statistics/01_bcg_meta.json";
import { beyond, type Compared } from "./beyond.ts";
import {
  logRiskRatio,
  mantelHaenszel,
  peto,
  qProfile,
  saidOf,
  shareOfScatter,
  shrunkenEffects,
  tauSquaredBy,
} from "./rejected-estimators.ts";

const bcg = oracle.data.map(logRiskRatio);
const families = [
  { name: "bcg", estimates: bcg, results: oracle.results },
  ...Object.entries(oracle.edge_cases).map(([name, { yi, vi, results }]) => ({
    name,
    estimates: yi.map((effect, index) => ({ effect, variance: vi[index]! })),
    results,
  })),
];

/** JSON has no infinity, so the file spells it. */
const numberOf = (value: unknown): number => (value === "Infinity" ? Infinity : (value as number));
const asList = (value: unknown): unknown[] => (Array.isArray(value) ? value : [value]);

/** Every figure of theirs beside ours of the same name. */
const compare = (of: string, ours: Record<string, unknown>, theirs: Record<string, unknown>): Compared[] =>
  Object.entries(theirs).flatMap(([name, want]) =>
    asList(want).flatMap((one, index) => {
      const got = asList(ours[name])[index];
      return one === null && got === null ? [] : [{ of: `${of} ${name}`, got: got as number, want: numberOf(one) }];
    }),
  );

describe("the estimators that were not chosen", () => {
  it("say what metafor says: six of them on the BCG trials, three on each edge case", () => {
    const figures = families.flatMap(({ name, estimates, results }) =>
      Object.values(results).flatMap(({ method, k, ...theirs }) => {
        expect(estimates.length).toBe(k);
        const tauSquared = tauSquaredBy[method as keyof typeof tauSquaredBy](estimates);
        return compare(`${name} ${method}`, saidOf(estimates, tauSquared), theirs);
      }),
    );
    expect(figures.length).toBeGreaterThan(450);
    // Of equal estimates nothing scatters; in floating point what is left is nothing or all but nothing.
    const scattered = figures.filter(({ of }) => !/^all_equal .*(_hk|hk_q)$/.test(String(of)));
    expect(beyond(scattered, 1e-7)).toEqual([]);
    expect(scatterAt(families[1]!.estimates, 0).q).toBeLessThan(1e-30);
  });

  it("start from the same log risk ratios and fixed effect", () => {
    const { Q, Qp, mu, se, I2_DL } = oracle.fixed;
    const { q, mean, weight } = scatterAt(bcg, 0);
    const figures = [
      ...bcg.flatMap(({ effect, variance }, index) => [
        { of: index, got: effect, want: oracle.yi[index]! },
        { of: index, got: variance, want: oracle.vi[index]! },
      ]),
      { of: "Q", got: q, want: Q },
      { of: "p of Q", got: chiSquaredSurvival(q, 12), want: Qp },
      { of: "mean", got: mean, want: mu },
      { of: "se", got: 1 / Math.sqrt(weight), want: se },
      { of: "I2", got: 100 * (1 - 12 / q), want: I2_DL },
    ];
    expect(beyond(figures, 1e-9)).toEqual([]);
  });

  it("give the published answer of the BCG trials by REML, to the printed digits", () => {
    const tauSquared = tauSquaredBy.REML(bcg);
    const { mu, se_wald, ci_wald } = saidOf(bcg, tauSquared);
    expect(mu.toFixed(4)).toBe("-0.7145");
    expect(se_wald.toFixed(4)).toBe("0.1798");
    expect(ci_wald.map((end) => end.toFixed(4))).toEqual(["-1.0669", "-0.3622"]);
    expect(tauSquared.toFixed(4)).toBe("0.3132");
    expect(shareOfScatter(bcg, tauSquared).I2.toFixed(2)).toBe("92.22");
    expect(scatterAt(bcg, 0).q.toFixed(4)).toBe("152.2330");
  });

  it("differ from the one that was chosen in the third digit", () => {
    const printed = (method: keyof typeof tauSquaredBy) => {
      const { tau2, mu } = saidOf(bcg, tauSquaredBy[method](bcg));
      return [tau2.toFixed(5), mu.toFixed(5)];
    };
    expect(printed("DL")).toEqual(["0.30876", "-0.71412"]);
    expect(printed("PM")).toEqual(["0.31807", "-0.71497"]);
    expect(printed("REML")).toEqual(["0.31324", "-0.71453"]);
  });

  it("bound the heterogeneity by its profile, as SciPy's root finder does and metafor's nearly does", () => {
    const { tau2, tau2_ci, I2, H2, I2_ci } = oracle.q_profile_PM;
    expect(beyond(compare("PM", shareOfScatter(bcg, tau2), { I2, H2 }), 1e-7)).toEqual([]);
    const bounds = { tau2_ci: qProfile(bcg), I2_ci: qProfile(bcg).map((end) => shareOfScatter(bcg, end).I2) };
    // metafor stops looking for these four at four digits.
    expect(beyond(compare("Q-profile", bounds, { tau2_ci, I2_ci }), 3e-4)).toEqual([]);
    expect(beyond(compare("Q-profile", bounds, { tau2_ci: [0.1197183611412608, 1.1114790840609283] }), 1e-9)).toEqual(
      [],
    );
  });

  it("draw each trial towards the mean, as metafor does", () => {
    const shrunken = shrunkenEffects(bcg, tauSquaredBy.PM(bcg));
    const z = normalQuantile(0.975);
    const ours = {
      pred: shrunken.map(({ pred }) => pred),
      se: shrunken.map(({ se }) => se),
      pi_lb: shrunken.map(({ pred, se }) => pred - z * se),
      pi_ub: shrunken.map(({ pred, se }) => pred + z * se),
    };
    expect(beyond(compare("BLUP", ours, oracle.blup_PM), 1e-7)).toEqual([]);
  });

  it("pool tables without weights of trials: Mantel and Haenszel, and Peto", () => {
    const figures = [
      ...compare("Mantel-Haenszel", mantelHaenszel(oracle.data), oracle.mantel_haenszel),
      ...compare("Peto", peto(oracle.data), oracle.peto),
    ];
    expect(beyond(figures, 1e-7)).toEqual([]);
  });
});
