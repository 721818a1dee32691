import { isEligible } from "../../src/disclosure/eligibility.ts";
import { policy } from "../../src/disclosure/policy.ts";
import { toSignificantFigures } from "../../src/disclosure/rounding.ts";
import type { History } from "./history.ts";
import { pooledRate, roundedFrom, sharesOf } from "./publisher.ts";
import { contributorsOf, type Publication, truthOf } from "./statement.ts";

/** As many as the solver can tell apart. */
const figures = 5;

/**
 * The publisher that must be broken, or the attacker is too weak to prove anything: every cell of the tree and every size
 * band with at least three contributors, to five figures, and anew in every snapshot.
 */
export const publishNaively = (history: History): Publication => {
  const known = contributorsOf(history);
  const { kind, prior } = history.metric.definition;
  const statements = history.snapshots.flatMap(({ pooled }, at) => {
    const cells = pooled.cells.map(({ cohort_type, cohort, contributors }) => ({
      level: cohort_type,
      cohort,
      contributors: contributors.filter((sums) => isEligible(sums, pooled.isRate, policy)),
    }));
    const everyone = cells.find(({ level }) => level === "nation")?.contributors ?? [];
    const population = { rate: pooledRate(everyone), ...prior };
    return cells
      .filter(({ contributors }) => contributors.length >= 3)
      .map(({ level, cohort, contributors }) => {
        const shares = sharesOf(kind, contributors, population);
        const mean = [...shares].reduce((sum, [unknown, share]) => sum + share * truthOf(known.get(unknown)!), 0);
        const [low, high] = roundedFrom(toSignificantFigures(mean, figures), figures);
        return { level, cohort, at, shares, low, high };
      });
  });
  return { statements, known: new Set() };
};
