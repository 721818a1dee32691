import type { Contributor, Rule } from "./grid.ts";
import type { Thresholds } from "./policy.ts";
import { changeBetween, type KnownVersions, nothingKnown, type Total, totalOf } from "./totals.ts";

/** Whether a change is a figure of nobody or of enough, and so of as many that came or went. */
export const isEnough = (
  { changed, moved }: { changed: number; moved: number },
  thresholds: Pick<Thresholds, "changed" | "moved">,
): boolean => (changed === 0 || changed >= thresholds.changed) && (moved === 0 || moved >= thresholds.moved);

/** The total that a cell of these contributors would be. */
export const totalOfContributors = (contributors: readonly Contributor[], known?: KnownVersions): Total =>
  totalOf(
    contributors.map(({ key, version }) => [key, version]),
    known,
  );

/**
 * The delta rule: with whom a cell may be issued again, best first, against what is public of it. All who are eligible now;
 * else those who were in it already, with their new sums, while the joiners wait. None of these: the published version
 * stays, and `rule` says why. A leaver among too few changes leaves no choice but to stay.
 *
 * @param remembered what is public of the cell, newest first; against the older ones too, or a change undone would give
 * itself away
 * @param known versions of parties that were named: whoever knows them sees through their part of a change
 * @param ofOthers what is public of other cells of its kind: one that took its parties over, or whose name it took
 */
export const allowedMemberships = (
  remembered: readonly Total[],
  ofOthers: readonly Total[],
  eligible: readonly Contributor[],
  thresholds: Thresholds,
  known: KnownVersions = nothingKnown,
): { memberships: (readonly Contributor[])[]; rule: Rule } => {
  const [last, ...earlier] = remembered;
  const isFarFrom = (total: Total) =>
    [...earlier, ...ofOthers].every((one) =>
      isEnough({ changed: changeBetween(one, total).changed, moved: 0 }, thresholds),
    );
  if (!last) {
    const isAllowed = isFarFrom(totalOfContributors(eligible, known));
    return { memberships: isAllowed ? [eligible] : [], rule: isAllowed ? "too-few" : "too-few-changed" };
  }
  const { changed } = changeBetween(last, totalOfContributors(eligible, known));
  if (changed === 0) return { memberships: [], rule: "unchanged" };
  const staying = eligible.filter(({ key }) => last.has(key));
  const nobodyLeft = staying.length === last.size;
  const waiting = nobodyLeft && staying.length < eligible.length ? [staying] : [];
  const memberships = [eligible, ...waiting].filter((membership) => {
    const total = totalOfContributors(membership, known);
    const change = changeBetween(last, total);
    return change.changed > 0 && isEnough(change, thresholds) && isFarFrom(total);
  });
  return { memberships, rule: changed < thresholds.changed ? "too-few-changed" : "too-few-moved" };
};
