import { chiSquaredQuantile } from "../../src/statistics/chi-squared.ts";
import { type Estimate, scatterAt, tauSquaredWhere } from "../../src/statistics/heterogeneity.ts";
import type { Interval } from "../../src/statistics/interval.ts";
import { normalCdf, normalQuantile } from "../../src/statistics/normal.ts";
import { studentTCdf, studentTQuantile } from "../../src/statistics/student-t.ts";

/**
 * The estimators that were considered and not chosen, so that what was rejected can be looked up, and so that the
 * functions under them are tested on everything that R's metafor says of the same estimates.
 *
 * Sources: DerSimonian & Laird (1986), Hedges & Olkin (1985), Sidik & Jonkman (2005), Viechtbauer (2005) for the
 * likelihoods, Hartung & Knapp (2001), Higgins et al. (2009), Partlett & Riley (2017), Viechtbauer (2007), Peto (1977).
 */
const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);

const spreadOf = (estimates: readonly Estimate[]): number => {
  const mean = sum(estimates.map(({ effect }) => effect)) / estimates.length;
  return sum(estimates.map(({ effect }) => (effect - mean) ** 2)) / (estimates.length - 1);
};

/** What the weights of a fixed effect leave of the scatter; also the denominator of a typical variance. */
const leverage = (estimates: readonly Estimate[]): number => {
  const weights = estimates.map(({ variance }) => 1 / variance);
  return sum(weights) - sum(weights.map((weight) => weight ** 2)) / sum(weights);
};

/** Fisher's scoring from Hedges & Olkin's estimate; `restricted` allows for the mean. */
const likelihood = (estimates: readonly Estimate[], restricted: boolean): number => {
  let tauSquared = hedgesOlkin(estimates);
  for (let step = 0; step < 1000; step++) {
    const { mean, weight } = scatterAt(estimates, tauSquared);
    const powers = (power: number) => sum(estimates.map(({ variance }) => (variance + tauSquared) ** -power));
    const squares = sum(estimates.map(({ effect, variance }) => ((effect - mean) / (variance + tauSquared)) ** 2));
    const score = restricted ? squares - weight + powers(2) / weight : squares - weight;
    const information = restricted ? powers(2) - (2 * powers(3)) / weight + (powers(2) / weight) ** 2 : powers(2);
    const next = Math.max(0, tauSquared + score / information);
    if (Math.abs(next - tauSquared) <= 1e-14 * next) return next;
    tauSquared = next;
  }
  return tauSquared;
};

const hedgesOlkin = (estimates: readonly Estimate[]): number =>
  Math.max(0, spreadOf(estimates) - sum(estimates.map(({ variance }) => variance)) / estimates.length);

export const tauSquaredBy = {
  DL: (estimates: readonly Estimate[]) =>
    Math.max(0, (scatterAt(estimates, 0).q - (estimates.length - 1)) / leverage(estimates)),
  PM: (estimates: readonly Estimate[]) => tauSquaredWhere(estimates, estimates.length - 1),
  REML: (estimates: readonly Estimate[]) => likelihood(estimates, true),
  ML: (estimates: readonly Estimate[]) => likelihood(estimates, false),
  HE: hedgesOlkin,
  SJ: (estimates: readonly Estimate[]) => {
    const crude = (spreadOf(estimates) * (estimates.length - 1)) / estimates.length;
    return (crude * scatterAt(estimates, crude).q) / (estimates.length - 1);
  },
};

const around = (mean: number, reach: number): Interval => [mean - reach, mean + reach];

/** Everything that is said of a mean once tau^2 is known, under the names of the file that it is compared with. */
export const saidOf = (estimates: readonly Estimate[], tauSquared: number) => {
  const df = estimates.length - 1;
  const { mean: mu, weight, q } = scatterAt(estimates, tauSquared);
  const se_wald = 1 / Math.sqrt(weight);
  const hk_q = q / df;
  const se_hk = Math.sqrt(hk_q) * se_wald;
  const se_mhk = Math.sqrt(Math.max(1, hk_q)) * se_wald;
  const twoSided = (se: number) => (se === 0 ? 0 : 2 * studentTCdf(-Math.abs(mu / se), df));
  const t = studentTQuantile(0.975, df);
  const z = normalQuantile(0.975);
  const predicted = (reach: number, se: number) => around(mu, reach * Math.sqrt(tauSquared + se ** 2));
  const narrower = df > 1 ? studentTQuantile(0.975, df - 1) : null;
  return {
    tau2: tauSquared,
    mu,
    se_wald,
    ci_wald: around(mu, z * se_wald),
    z: mu / se_wald,
    p_wald: 2 * normalCdf(-Math.abs(mu / se_wald)),
    hk_q,
    se_hk,
    ci_hk: around(mu, t * se_hk),
    t_hk: mu / se_hk,
    p_hk: twoSided(se_hk),
    se_mhk,
    ci_mhk: around(mu, t * se_mhk),
    p_mhk: twoSided(se_mhk),
    pi_higgins2009_t_km2_wald_se: narrower === null ? [null, null] : predicted(narrower, se_wald),
    pi_partlett_riley_t_km2_mhk_se: narrower === null ? [null, null] : predicted(narrower, se_mhk),
    pi_t_km1_mhk_se: predicted(t, se_mhk),
    pi_metafor_default_z: predicted(z, se_wald),
  };
};

/** The share of the scatter that is not chance, in per cent, and H^2. */
export const shareOfScatter = (estimates: readonly Estimate[], tauSquared: number) => {
  const typical = (estimates.length - 1) / leverage(estimates);
  return { I2: (100 * tauSquared) / (tauSquared + typical), H2: (tauSquared + typical) / typical };
};

/** The values of tau^2 that the scatter does not reject. */
export const qProfile = (estimates: readonly Estimate[]): Interval => [
  tauSquaredWhere(estimates, chiSquaredQuantile(0.975, estimates.length - 1)),
  tauSquaredWhere(estimates, chiSquaredQuantile(0.025, estimates.length - 1)),
];

/** Each true effect, drawn towards the mean. */
export const shrunkenEffects = (estimates: readonly Estimate[], tauSquared: number) => {
  const { mean, weight } = scatterAt(estimates, tauSquared);
  return estimates.map(({ effect, variance }) => {
    const own = tauSquared / (tauSquared + variance);
    return {
      pred: own * effect + (1 - own) * mean,
      se: Math.sqrt(own * variance + (1 - own) ** 2 / weight),
    };
  });
};

/** Two groups of people, and in how many of each it happened. */
export interface Trial {
  tpos: number;
  tneg: number;
  cpos: number;
  cneg: number;
}

export const logRiskRatio = ({ tpos, tneg, cpos, cneg }: Trial): Estimate => ({
  effect: Math.log(tpos / (tpos + tneg) / (cpos / (cpos + cneg))),
  variance: 1 / tpos - 1 / (tpos + tneg) + 1 / cpos - 1 / (cpos + cneg),
});

/** Recipients taken as independent; standard errors of Greenland & Robins (1985) and Robins, Breslow & Greenland (1986). */
export const mantelHaenszel = (trials: readonly Trial[]) => {
  const parts = trials.map(({ tpos, tneg, cpos, cneg }) => {
    const treated = tpos + tneg;
    const control = cpos + cneg;
    const n = treated + control;
    const same = (tpos + cneg) / n;
    const crossed = (tneg + cpos) / n;
    const concordant = (tpos * cneg) / n;
    const discordant = (tneg * cpos) / n;
    return {
      r: (tpos * control) / n,
      s: (cpos * treated) / n,
      v: (treated * control * (tpos + cpos) - tpos * cpos * n) / n ** 2,
      concordant,
      discordant,
      pr: same * concordant,
      mixed: same * discordant + crossed * concordant,
      qs: crossed * discordant,
    };
  });
  const of = (name: keyof (typeof parts)[number]) => sum(parts.map((part) => part[name]));
  const [concordant, discordant] = [of("concordant"), of("discordant")];
  return {
    logRR: Math.log(of("r") / of("s")),
    se: Math.sqrt(of("v") / (of("r") * of("s"))),
    logOR: Math.log(concordant / discordant),
    seOR: Math.sqrt(
      of("pr") / (2 * concordant ** 2) + of("mixed") / (2 * concordant * discordant) + of("qs") / (2 * discordant ** 2),
    ),
  };
};

/** Observed less expected events over their variance: one step, no correction for empty cells. */
export const peto = (trials: readonly Trial[]) => {
  const parts = trials.map(({ tpos, tneg, cpos, cneg }) => {
    const [treated, control, events] = [tpos + tneg, cpos + cneg, tpos + cpos];
    const n = treated + control;
    return {
      excess: tpos - (treated * events) / n,
      variance: (treated * control * events * (n - events)) / (n ** 2 * (n - 1)),
    };
  });
  const variance = sum(parts.map((part) => part.variance));
  return { logOR: sum(parts.map(({ excess }) => excess)) / variance, se: 1 / Math.sqrt(variance) };
};
