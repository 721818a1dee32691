import type { Metric } from "../../metrics/metric.ts";
import { effectiveOwn } from "../../releases/standing/effective-own.ts";
import type { Nation } from "../../releases/standing/nation.ts";
import { ownInterval } from "../../statistics/own-interval.ts";
import type { Sums } from "../../statistics/sums.ts";
import type { OwnFigure } from "./contract.ts";

type Definition = Pick<Metric, "kind" | "exposure" | "prior">;

/**
 * The party's own rate with its range, and the counts it is made of. However little there is, there is a range: a wide one
 * says how little.
 */
export const ownFigure = (metric: Definition, sums: Sums | undefined, nation: Nation | null): OwnFigure => {
  const provisional = nation?.provisional ?? true;
  if (!sums || sums.n === 0) {
    return { campaigns: 0, exposure: 0, numerator: 0, rate: null, interval: null, provisional };
  }
  const { m, n, x } = sums;
  return {
    // A contribution counts observations: for a figure per month these are the months, and the campaigns are its numerator.
    campaigns: metric.exposure === "month" ? x : m,
    exposure: n,
    numerator: x,
    rate: x / n,
    interval: ownInterval(metric.kind, effectiveOwn(metric, sums, nation)),
    provisional,
  };
};
