import type { Metric } from "../../metrics/metric.ts";
import { effectiveOwn } from "../../releases/standing/effective-own.ts";
import type { Nation } from "../../releases/standing/nation.ts";
import { positionOf } from "../../releases/standing/position.ts";
import type { Sums } from "../../statistics/sums.ts";
import type { Standing } from "./contract.ts";
import { ownFigure } from "./own-figure.ts";
import { ownFunnel } from "./own-funnel.ts";
import { ownOpportunity } from "./own-opportunity.ts";
import { ownShrunken } from "./own-shrunken.ts";

type Stand = Pick<Standing, "own" | "position" | "to_settle" | "shrunken" | "funnel" | "opportunity">;

/**
 * All that may be said of one party's figure: its own range first, and against the nation only what the published, rounded
 * figures allow. Uses the party's own sums and nothing else of anybody.
 */
export const stand = (metric: Metric, sums: Sums | undefined, nation: Nation | null): Stand => {
  const own = ownFigure(metric, sums, nation);
  if (!sums || own.rate === null || !nation) {
    return { own, position: null, to_settle: null, shrunken: null, funnel: null, opportunity: null };
  }
  const { kind } = metric;
  const effective = effectiveOwn(metric, sums, nation);
  const { position, to_settle } = positionOf(kind, effective, nation, sums.m);
  return {
    own,
    position,
    to_settle,
    shrunken: ownShrunken(kind, effective, nation),
    funnel: ownFunnel(kind, own.rate, effective, nation),
    opportunity: ownOpportunity(metric, sums, nation, position.place),
  };
};
