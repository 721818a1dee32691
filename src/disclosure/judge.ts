import type { Population } from "../statistics/population.ts";
import type { Candidate } from "./candidates.ts";
import { totalOfContributors } from "./delta.ts";
import { type Figures, figuresOfGroup, figuresOfNation, populationOf } from "./figures.ts";
import type { Contributor, PooledMetric } from "./grid.ts";
import type { Policy } from "./policy.ts";
import type { KnownVersions } from "./totals.ts";
import { leavesEnoughUnnamed } from "./unnamed.ts";

/** What the nation would say; every cluster's consenting contributors split its differences. */
export const judgeNation = (
  nation: Candidate,
  others: readonly Candidate[],
  pooled: PooledMetric,
  policy: Policy,
  known: KnownVersions,
): void => {
  const clusters = others.filter(({ cell }) => cell.cohort_type === "cluster");
  judge(nation, policy, known, (contributors) => {
    // Whoever waits to join the nation is in none of its figures.
    const counted = new Set(contributors.map(({ key }) => key));
    const within = clusters.map(({ eligible }) => eligible.filter(({ key }) => counted.has(key)));
    return figuresOfNation(pooled, contributors, within, nation.thresholds, policy);
  });
};

/** What a group would say on what the nation says; nothing where the nation says nothing. */
export const judgeGroup = (
  group: Candidate,
  population: Population | null,
  pooled: PooledMetric,
  policy: Policy,
  known: KnownVersions,
): void => {
  judge(group, policy, known, (contributors) =>
    population === null
      ? { rule: contributors.length < group.thresholds.minimumContributors ? "too-few" : "no-nation" }
      : figuresOfGroup(pooled, contributors, population, group.thresholds, policy),
  );
};

/** Keeps, of the allowed memberships, those with figures that may be shown; or the rule that leaves none. */
const judge = (
  candidate: Candidate,
  policy: Policy,
  known: KnownVersions,
  figuresOf: (contributors: readonly Contributor[]) => Figures,
): void => {
  const figures = candidate.memberships.map((contributors) => {
    const said = figuresOf(contributors);
    const isTold = "rule" in said || leavesEnoughUnnamed(totalOfContributors(contributors, known), policy);
    return { contributors, figures: isTold ? said : ({ rule: "too-few-unnamed" } as const) };
  });
  candidate.judged = figures.flatMap(({ contributors, figures }) =>
    "values" in figures ? [{ contributors, values: figures.values }] : [],
  );
  const refused = figures.flatMap(({ figures }) => ("rule" in figures ? [figures.rule] : []));
  candidate.rule = refused[0] ?? candidate.waits;
  const options = candidate.judged.map(({ contributors }) => totalOfContributors(contributors, known));
  candidate.place = { ...candidate.place, options, at: 0 };
};

/** The nation's parameters as they stand: of what it would say now, else of what was published last. */
export const populationOfNation = ({ judged, last }: Candidate): Population | null => {
  const values = judged[0]?.values ?? last?.values;
  return values ? populationOf(values) : null;
};
