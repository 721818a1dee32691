import type { Contributor, LastVersion, Rule } from "./grid.ts";
import type { Thresholds } from "./policy.ts";
import { changeBetween, type Total, totalOf } from "./totals.ts";

/** Whether a change is a figure of nobody or of enough, and so of as many that came or went. */
export const isEnough = (
  { changed, moved }: { changed: number; moved: number },
  thresholds: Pick<Thresholds, "changed" | "moved">,
): boolean => (changed === 0 || changed >= thresholds.changed) && (moved === 0 || moved >= thresholds.moved);

/** The total that a cell of these contributors would be. */
export const totalOfContributors = (contributors: readonly Contributor[]): Total =>
  totalOf(contributors.map(({ key, version }) => [key, version]));

/**
 * The delta rule: with whom a cell may be issued again, best first, against the version that was published last. All who
 * are eligible now; else those who were in it already, with their new sums, while the joiners wait. None of these: the
 * published version stays, and `rule` says why. A leaver among too few changes leaves no choice but to stay.
 */
export const allowedMemberships = (
  last: Pick<LastVersion, "versions"> | undefined,
  eligible: readonly Contributor[],
  thresholds: Thresholds,
): { memberships: (readonly Contributor[])[]; rule: Rule } => {
  if (!last) return { memberships: [eligible], rule: "too-few" };
  const before = totalOf(Object.entries(last.versions));
  const change = changeBetween(before, totalOfContributors(eligible));
  if (change.changed === 0) return { memberships: [], rule: "unchanged" };
  const staying = eligible.filter(({ key }) => key in last.versions);
  const nobodyLeft = staying.length === before.size;
  const waiting = nobodyLeft && staying.length < eligible.length ? [staying] : [];
  const memberships = [eligible, ...waiting].filter((membership) => {
    const { changed, moved } = changeBetween(before, totalOfContributors(membership));
    return changed > 0 && isEnough({ changed, moved }, thresholds);
  });
  return { memberships, rule: change.changed < thresholds.changed ? "too-few-changed" : "too-few-moved" };
};
