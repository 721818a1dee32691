import type { Candidate } from "./candidates.ts";
import { totalOfContributors } from "./delta.ts";
import type { Policy } from "./policy.ts";
import { exposesOthers, type PublicRecord, smallFigure } from "./public-record.ts";
import type { KnownVersions, Total } from "./totals.ts";
import { leavesEnoughUnnamed } from "./unnamed.ts";

/** Parties that are named together or not at all, and everyone whom they count among. */
export interface Home {
  cohort: string;
  parties: readonly string[];
  everyone: Total;
}

export const homesOf = (
  candidates: readonly Candidate[],
  willing: ReadonlySet<string>,
  known: KnownVersions,
): Home[] => {
  const ofLevel = (level: "cluster" | "region") => candidates.filter(({ cell }) => cell.cohort_type === level);
  const inClusters = new Set(ofLevel("cluster").flatMap(({ eligible }) => eligible.map(({ key }) => key)));
  const homeOf = ({ cell, eligible }: Candidate, isHere: (key: string) => boolean): Home => ({
    cohort: `${cell.cohort_type} ${cell.cohort}`,
    parties: eligible.map(({ key }) => key).filter((key) => willing.has(key) && isHere(key)),
    everyone: totalOfContributors(eligible, known),
  });
  return [
    ...ofLevel("cluster").map((cluster) => homeOf(cluster, () => true)),
    ...ofLevel("region").map((region) => homeOf(region, (key) => !inClusters.has(key))),
  ].filter(({ parties }) => parties.length > 0);
};

/** The homes whose parties may be named, of all. */
export const safeHomes = (all: readonly Home[], record: PublicRecord, policy: Policy): readonly Home[] =>
  unexposing(largeEnough(all, record, policy), record, policy);

/**
 * The homes whose naming makes nothing a figure of too few. One goes at a time: one that leaves too few by itself (clusters
 * before regions, which hold them); else, of those in such a figure, the smallest whose going mends it, or the smallest.
 */
const largeEnough = (all: readonly Home[], record: PublicRecord, policy: Policy): readonly Home[] => {
  for (let homes = all; ; ) {
    const named = partiesOf(homes);
    const without = (home: Home | undefined) => homes.filter((one) => one !== home);
    const lonely = homes.find(({ everyone }) => !leavesEnoughUnnamed(everyone, policy, named));
    const small = lonely ? null : smallFigure(record, named, policy);
    if (!lonely && !small) return homes;
    const isConcerned = ({ parties }: Home) => parties.some((key) => small?.figure.has(key));
    const concerned = (homes.some(isConcerned) ? homes.filter(isConcerned) : homes).toSorted(bySize);
    const remedy = concerned.find((home) => small?.isMended(partiesOf(without(home))));
    homes = without(lonely ?? remedy ?? concerned[0]);
  }
};

/**
 * How much of one metric's combinations is audited at most, in parties times audits: of 650 parties four times (one takes up
 * to a second or two), of a region's sixty some forty times. Once is enough nearly always. What is not found safe by then is
 * not named this time: naming must never keep a release from being made.
 */
const mostAudited = 2_600;

/** Of these homes those that expose nobody else by a combination of figures: all, or by halves, the larger homes first. */
const unexposing = (homes: readonly Home[], record: PublicRecord, policy: Policy): readonly Home[] => {
  const parties = Math.max(0, ...record.totals.map((total) => total.size));
  let audited = 0;
  const isSafe = (some: readonly Home[]): boolean => {
    const named = partiesOf(some);
    if (some.some(({ everyone }) => !leavesEnoughUnnamed(everyone, policy, named))) return false;
    if (smallFigure(record, named, policy)) return false;
    audited += parties;
    return audited <= mostAudited && !exposesOthers(record, named, policy);
  };
  const safeOf = (some: readonly Home[], beside: readonly Home[]): readonly Home[] => {
    if (some.length === 0 || isSafe([...beside, ...some])) return some;
    if (some.length === 1) return [];
    const half = Math.ceil(some.length / 2);
    const first = safeOf(some.slice(0, half), beside);
    return [...first, ...safeOf(some.slice(half), [...beside, ...first])];
  };
  return safeOf(homes.toSorted(bySize).reverse(), []);
};

const bySize = (one: Home, other: Home): number =>
  one.parties.length - other.parties.length || (one.cohort < other.cohort ? -1 : 1);

export const partiesOf = (homes: readonly Home[]): Set<string> => new Set(homes.flatMap(({ parties }) => parties));
