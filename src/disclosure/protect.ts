import { type Candidate, candidatesOf, publishedTotals } from "./candidates.ts";
import type { CellValues, LastVersion, PooledMetric, Rule } from "./grid.ts";
import { judgeGroup, judgeNation, populationOfNation } from "./judge.ts";
import type { Level, Policy } from "./policy.ts";
import { settle } from "./settle.ts";
import { type KnownVersions, nothingKnown } from "./totals.ts";

interface CellName {
  metric: string;
  cohort_type: Level;
  cohort: string;
}

/** Issued now; or kept as last published, because nothing changed or because too little did. */
interface PublishedCell extends CellName {
  status: "published";
  decision: "issued" | "kept";
  rule: Rule | null;
  values: CellValues;
  as_of: string;
  first_published_in: string;
  counted: null;
  opens_at: null;
  /** Who stands behind it, for the next release to compare with: exactly where it was issued. */
  versions: Readonly<Record<string, string>> | null;
}

interface WithheldCell extends CellName {
  status: "withheld";
  decision: "withheld";
  rule: Rule;
  values: null;
  as_of: string;
  first_published_in: null;
  /** Of too few: how many open it, and how many there are if so many take part at all. Of any other rule nothing is said. */
  counted: number | null;
  opens_at: number | null;
  versions: null;
}

declare const safe: unique symbol;
/** A cell that passed the gate. Only `protect` makes one, and only these can be written into a release. */
export type ProtectedCell = (PublishedCell | WithheldCell) & { readonly [safe]: true };

/**
 * The one door into a release: a metric's part of the grid goes in with what was published of it last, and what may be
 * published comes out, rounded and banded. Everything else comes out withheld, without any value.
 *
 * In order: who is eligible; with whom each cell may be issued again (the delta rule); the nation's figures, on which all
 * others rest; each cell's own figures and refusals; and what could be worked out from cells together. Where the nation
 * has to go back, all others are judged again on what it says then.
 *
 * @param named versions of parties that were named in earlier releases: they are known for good, whatever was chosen since
 */
export const protect = (
  pooled: PooledMetric,
  last: readonly LastVersion[],
  policy: Policy,
  release: { as_of: string; slug: string },
  named: KnownVersions = nothingKnown,
): ProtectedCell[] => {
  const published = publishedTotals(last, pooled, named);
  const candidates = candidatesOf(pooled, published, policy, named);
  const known = [...published.values()].flat();
  const nation = candidates.find(({ cell }) => cell.cohort_type === "nation");
  const others = candidates.filter((candidate) => candidate !== nation);
  if (nation) judgeNation(nation, others, pooled, policy, named);
  for (;;) {
    const population = nation ? populationOfNation(nation) : null;
    for (const other of others) judgeGroup(other, population, pooled, policy, named);
    const places = candidates.map(({ place }) => place);
    const wentBack = settle(places, known, policy);
    for (const candidate of candidates) candidate.rule = wentBack.get(candidate.place) ?? candidate.rule;
    if (!nation || !wentBack.has(nation.place)) break;
    nation.judged = nation.judged.slice(nation.place.at);
    nation.place = { ...nation.place, options: nation.place.options.slice(nation.place.at), at: 0 };
  }
  return candidates.map((candidate) => decide(candidate, pooled.metric, release));
};

const decide = (candidate: Candidate, metric: string, release: { as_of: string; slug: string }): ProtectedCell => {
  const { cell, last, thresholds, eligible, judged, place, rule } = candidate;
  const named = { metric, cohort_type: cell.cohort_type, cohort: cell.cohort };
  const nothingCounted = { counted: null, opens_at: null };
  const issued = judged[place.at];
  if (issued) {
    const { values, contributors } = issued;
    const versions = Object.fromEntries(contributors.map(({ key, version }) => [key, version]));
    const first = { as_of: release.as_of, first_published_in: release.slug };
    return passed({
      ...named,
      status: "published",
      decision: "issued",
      rule: null,
      values,
      ...first,
      versions,
      ...nothingCounted,
    });
  }
  if (last && rule !== "too-few") {
    const { values, as_of, first_published_in } = last;
    const first = { as_of, first_published_in };
    return passed({
      ...named,
      status: "published",
      decision: "kept",
      rule,
      values,
      ...first,
      versions: null,
      ...nothingCounted,
    });
  }
  const opens_at = thresholds.minimumContributors;
  // Where fewer take part than open a cell, how many of them are active would be about one or two parties with a name.
  const counted = cell.taking_part < opens_at ? null : eligible.length;
  const counts = rule === "too-few" ? { counted, opens_at } : nothingCounted;
  const nothing = { values: null, as_of: release.as_of, first_published_in: null, versions: null };
  return passed({ ...named, status: "withheld", decision: "withheld", rule, ...nothing, ...counts });
};

/** The one place where a cell is marked as protected. */
const passed = (cell: PublishedCell | WithheldCell): ProtectedCell => cell as ProtectedCell;
