import { wilsonInterval } from "../../src/statistics/wilson-interval.ts";
import type { Estimated } from "./marks.ts";

export const z99 = 2.5758293035489004;

/** How often something was so, counted pool by pool: what is said of parties of one pool rests on the same estimates. */
export interface Tally {
  count(isSo: boolean): void;
  /** Ends one pool and begins the next. */
  endPool(): void;
  /** Null where nothing was counted: nothing was shown. */
  share(): Estimated | null;
}

/**
 * Formula: Wilson's interval on effective counts: the variance of a ratio between pools (Cochran 1977, Sampling Techniques,
 * 6.3) over the binomial variance is the design effect, never below 1 (Rao & Scott 1992).
 */
export const tallyOf = (): Tally => {
  const pools: { so: number; of: number }[] = [];
  let pool = { so: 0, of: 0 };
  return {
    count(isSo) {
      pool.of += 1;
      if (isSo) pool.so += 1;
    },
    endPool() {
      if (pool.of > 0) pools.push(pool);
      pool = { so: 0, of: 0 };
    },
    share() {
      const so = pools.reduce((sum, one) => sum + one.so, 0);
      const of = pools.reduce((sum, one) => sum + one.of, 0);
      if (of === 0) return null;
      const value = so / of;
      const chance = of * value * (1 - value);
      const squares = pools.reduce((sum, one) => sum + (one.so - value * one.of) ** 2, 0);
      const between = pools.length > 1 ? (squares * pools.length) / (pools.length - 1) : 0;
      const designEffect = chance > 0 ? Math.max(1, between / chance) : 1;
      return { value, interval: wilsonInterval(so / designEffect, of / designEffect, z99) };
    },
  };
};
