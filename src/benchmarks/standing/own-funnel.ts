import { z95, z998 } from "../../statistics/critical-values.ts";
import type { EffectiveCounts } from "../../statistics/effective-counts.ts";
import type { Flag } from "../../statistics/group-limits.ts";
import type { Interval } from "../../statistics/interval.ts";
import { ownLimits } from "../../statistics/own-limits.ts";
import type { Kind } from "../../statistics/sums.ts";
import type { Standing } from "./contract.ts";
import type { Nation } from "./nation.ts";

/** Between which limits a party of this size is expected, once enough parties tell how much they differ; null before. */
export const ownFunnel = (kind: Kind, rate: number, effective: EffectiveCounts, nation: Nation): Standing["funnel"] => {
  if (nation.distribution !== "fitted" && nation.distribution !== "alike") return null;
  const limits_95 = ownLimits(kind, effective, nation, z95);
  const limits_998 = ownLimits(kind, effective, nation, z998);
  return { limits_95, limits_998, outside: outside(rate, limits_95, limits_998) };
};

const outside = (rate: number, [low95, high95]: Interval, [low998, high998]: Interval): Flag | null => {
  if (rate > high998) return "above-99.8";
  if (rate < low998) return "below-99.8";
  if (rate > high95) return "above-95";
  return rate < low95 ? "below-95" : null;
};
