import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Estimate } from "../../src/statistics/heterogeneity.ts";
import { pauleMandel } from "../../src/statistics/paule-mandel.ts";
import oracle from "../fixtures/statistics/01_bcg_meta.json";
import trials from "../fixtures/statistics/08_ab_score_oracle.json";
import { table } from "../fixtures/table.ts";
import { beyond } from "./beyond.ts";
import { logRiskRatio, peto } from "./rejected-estimators.ts";

const bcg = table("statistics/dat.bcg.csv").map(({ tpos, tneg, cpos, cneg }) =>
  logRiskRatio({ tpos: Number(tpos), tneg: Number(tneg), cpos: Number(cpos), cneg: Number(cneg) }),
);

const estimates = (): fc.Arbitrary<Estimate[]> =>
  fc.array(
    fc.record({
      effect: fc.double({ min: -3, max: 3, noNaN: true }),
      variance: fc.double({ min: 1e-3, max: 3, noNaN: true }),
    }),
    { minLength: 2, maxLength: 30 },
  );

describe("the pooled effect of Paule and Mandel", () => {
  it("is metafor's on the BCG trials and on five edge cases, with the modified interval of Hartung and Knapp", () => {
    const families = [
      { name: "bcg", all: bcg, want: oracle.results.PM },
      ...Object.entries(oracle.edge_cases).map(([name, { yi, vi, results }]) => ({
        name,
        all: yi.map((effect, index) => ({ effect, variance: vi[index]! })),
        want: results.PM,
      })),
    ];
    const figures = families.flatMap(({ name, all, want }) => {
      const { mean, standardError, tauSquared, interval, p } = pauleMandel(all)!;
      return [
        { of: [name, "mean"], got: mean, want: want.mu },
        { of: [name, "standard error"], got: standardError, want: want.se_mhk },
        { of: [name, "tau squared"], got: tauSquared, want: want.tau2 },
        { of: [name, "low"], got: interval[0], want: want.ci_mhk[0]! },
        { of: [name, "high"], got: interval[1], want: want.ci_mhk[1]! },
        { of: [name, "p"], got: p, want: want.p_mhk },
      ];
    });
    expect(beyond(figures, 1e-9)).toEqual([]);
  });

  it("is R's on the one-step effects of 60 parties' trials", () => {
    const { mu, se, tau2, ci, p } = trials.uncorrected;
    const pooled = pauleMandel(trials.party.map(({ y, v }) => ({ effect: y, variance: v })))!;
    const figures = [
      { of: "mean", got: pooled.mean, want: mu },
      { of: "standard error", got: pooled.standardError, want: se },
      { of: "tau squared", got: pooled.tauSquared, want: tau2 },
      { of: "low", got: pooled.interval[0], want: ci[0]! },
      { of: "high", got: pooled.interval[1], want: ci[1]! },
      { of: "p", got: pooled.p, want: p },
    ];
    expect(beyond(figures, 1e-9)).toEqual([]);
  });

  it("moves with the effects and leaves their spread alone", () => {
    fc.assert(
      fc.property(estimates(), fc.double({ min: -5, max: 5, noNaN: true }), (all, shift) => {
        const before = pauleMandel(all)!;
        const after = pauleMandel(all.map(({ effect, variance }) => ({ effect: effect + shift, variance })))!;
        expect(after.mean).toBeCloseTo(before.mean + shift, 8);
        expect(after.tauSquared).toBeCloseTo(before.tauSquared, 8);
      }),
    );
  });

  it("does not depend on the order of the estimates", () => {
    fc.assert(
      fc.property(estimates(), (all) => {
        const [there, back] = [pauleMandel(all)!, pauleMandel([...all].reverse())!];
        expect(back.mean).toBeCloseTo(there.mean, 10);
        expect(back.tauSquared).toBeCloseTo(there.tauSquared, 9);
      }),
    );
  });

  it("says nothing of fewer than two estimates", () => {
    expect(pauleMandel([])).toBeNull();
    expect(pauleMandel([{ effect: 0.1, variance: 0.01 }])).toBeNull();
  });

  it("refuses a variance that is none and an effect without end", () => {
    for (const variance of [0, -1, Number.NaN, Infinity]) {
      expect(() => pauleMandel([bcg[0]!, { effect: 0.1, variance }])).toThrow(RangeError);
    }
    expect(() => pauleMandel([bcg[0]!, { effect: -Infinity, variance: 1 }])).toThrow(RangeError);
  });
});

describe("the one-step estimate that the engine follows", () => {
  it("reproduces Collins and Langman: bleeding, surgery and death less by about 10, 20 and 30 per cent", () => {
    const rows = table("statistics/dat.collins1985a.csv");
    const reduction = (outcome: string): number => {
      const told = rows.filter((row) => row[`${outcome}.xti`] !== "NA" && row[`${outcome}.xci`] !== "NA");
      const counted = told.map((row) => {
        const [tpos, cpos] = [Number(row[`${outcome}.xti`]), Number(row[`${outcome}.xci`])];
        return { tpos, tneg: Number(row.nti) - tpos, cpos, cneg: Number(row.nci) - cpos };
      });
      return 1 - Math.exp(peto(counted).logOR);
    };
    // Their abstract, New England Journal of Medicine 313:660-666.
    expect(["b", "o", "d"].map((outcome) => reduction(outcome).toFixed(1))).toEqual(["0.1", "0.2", "0.3"]);
  });
});
