/**
 * What a party's campaigns leave behind for every figure that follows: six sums over the campaigns of one metric and
 * window. Sums add up, so months join to windows without looking at a campaign again.
 *
 * Formula: m campaigns with exposures n_j and outcomes x_j; n = sum n_j, x = sum x_j, nn = sum n_j^2, xn = sum x_j n_j,
 * xx = sum x_j^2.
 */
export interface Sums {
  m: number;
  n: number;
  x: number;
  nn: number;
  xn: number;
  xx: number;
}

/** The sums of no campaign at all. */
export const noSums = (): Sums => ({ m: 0, n: 0, x: 0, nn: 0, xn: 0, xx: 0 });

/** Adds one campaign of exposure n and outcome x. */
export const addCampaign = (sums: Sums, n: number, x: number): void => {
  sums.m += 1;
  sums.n += n;
  sums.x += x;
  sums.nn += n * n;
  sums.xn += x * n;
  sums.xx += x * x;
};

/** binomial: an outcome happens to each exposed person once or not at all (x <= n). count: x may exceed n. */
export type Kind = "binomial" | "count";
