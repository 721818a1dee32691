import type { Nation } from "../../releases/standing/nation.ts";
import { z95, z998 } from "../../statistics/critical-values.ts";
import type { EffectiveCounts } from "../../statistics/effective-counts.ts";
import type { Flag } from "../../statistics/group-limits.ts";
import type { Interval } from "../../statistics/interval.ts";
import { ownLimits } from "../../statistics/own-limits.ts";
import type { Kind } from "../../statistics/sums.ts";
import type { Standing } from "./contract.ts";

/**
 * Between which limits a party with as much to count is expected, once enough parties tell how much they differ; null
 * before. The outer limits need the parties' own distribution, and counts whose tails are nearly normal: one complaint where
 * a tenth of one is expected lies far outside, and means nothing.
 */
export const ownFunnel = (kind: Kind, rate: number, effective: EffectiveCounts, nation: Nation): Standing["funnel"] => {
  if (nation.distribution !== "fitted" && nation.distribution !== "alike") return null;
  const limits_95 = ownLimits(kind, effective, nation, z95);
  const tailKnown = nation.distribution === "fitted" && nation.rate * effective.n >= fewestExpected;
  const limits_998 = tailKnown ? ownLimits(kind, effective, nation, z998) : null;
  return { limits_95, limits_998, outside: outside(rate, limits_95, limits_998) };
};

/** The usual least expected count of a normal approximation (Cochran 1954, Biometrics 10). */
const fewestExpected = 5;

const outside = (rate: number, [low95, high95]: Interval, outer: Interval | null): Flag | null => {
  if (outer && rate > outer[1]) return "above-99.8";
  if (outer && rate < outer[0]) return "below-99.8";
  if (rate > high95) return "above-95";
  return rate < low95 ? "below-95" : null;
};
