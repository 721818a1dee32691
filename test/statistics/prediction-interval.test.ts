import { describe, expect, it } from "vitest";
import { pauleMandel } from "../../src/statistics/paule-mandel.ts";
import { predictionInterval } from "../../src/statistics/prediction-interval.ts";
import oracle from "../fixtures/statistics/01_bcg_meta.json";
import trials from "../fixtures/statistics/08_ab_score_oracle.json";
import { beyond } from "./beyond.ts";

const estimatesOf = (effects: readonly number[], variances: readonly number[]) =>
  effects.map((effect, index) => ({ effect, variance: variances[index]! }));
const { all_equal, tau2_zero, k2, k3_huge_precision_ratio, large_tau } = oracle.edge_cases;

/** By SciPy 1.17: `chi2.ppf`, `brentq` for each tau squared and for both ends of the mixture of `norm.cdf`. */
const published = [
  { name: "bcg", of: estimatesOf(oracle.yi, oracle.vi), want: [-2.0722060891279424, 0.622958014723542] },
  {
    name: "trials",
    of: trials.party.map(({ y, v }) => ({ effect: y, variance: v })),
    want: [-0.18850248853929782, 0.4064805719027192],
  },
  { name: "all equal", of: estimatesOf(all_equal.yi, all_equal.vi), want: [-0.02970700537718026, 0.22970700537718142] },
  { name: "no tau", of: estimatesOf(tau2_zero.yi, tau2_zero.vi), want: [-0.05159688535832196, 0.24904786575048435] },
  { name: "two", of: estimatesOf(k2.yi, k2.vi), want: [-4.06932983534274, 4.669021259241643] },
  {
    name: "one precise",
    of: estimatesOf(k3_huge_precision_ratio.yi, k3_huge_precision_ratio.vi),
    want: [-1.2013370733014281, 1.4570123403708983],
  },
  { name: "large tau", of: estimatesOf(large_tau.yi, large_tau.vi), want: [-10.990087685830519, 11.389285914886244] },
];

describe("the prediction interval for a new party", () => {
  it("is that of an independent program, from two estimates to sixty", () => {
    const figures = published.flatMap(({ name, of, want }) =>
      predictionInterval(of)!.map((got, end) => ({ of: name, got, want: want[end]! })),
    );
    expect(beyond(figures, 1e-9)).toEqual([]);
  });

  it("is wider than the interval of the mean where effects differ", () => {
    const bcg = published[0]!.of;
    const [low, high] = predictionInterval(bcg)!;
    const { interval } = pauleMandel(bcg)!;
    expect(low).toBeLessThan(interval[0]);
    expect(high).toBeGreaterThan(interval[1]);
  });

  it("says nothing of fewer than two estimates", () => {
    expect(predictionInterval([])).toBeNull();
    expect(predictionInterval([{ effect: 0.1, variance: 0.01 }])).toBeNull();
  });
});
