import type { ContributorSums } from "../../disclosure/eligibility.ts";
import type { Level } from "../../disclosure/policy.ts";
import type { PooledCell } from "../../disclosure/protect.ts";
import { catalogue } from "../../metrics/catalogue.ts";
import type { Metric } from "../../metrics/metric.ts";
import type { CountsIn } from "../../parties/profile.ts";

/** A party's place in the tree, and whether and where it agreed to count. */
export interface Member {
  party: number;
  nation: string;
  nation_name: string;
  region: string;
  region_name: string;
  cluster: string;
  cluster_name: string;
  size_band: string;
  counts_in: CountsIn | null;
}

export type MetricSums = ContributorSums & { metric: string };

export interface CohortMembers {
  cohort_type: Level;
  cohort: string;
  name: string;
  region: string | null;
  parties: number;
  /** Parties that agreed to count here. */
  taking_part: number[];
}

/** Every cohort that has a party, and who takes part in it. */
export const cohortsOf = (members: readonly Member[]): CohortMembers[] => {
  const cohorts = new Map<string, CohortMembers>();
  const join = (
    cohort_type: Level,
    cohort: string,
    name: string,
    region: string | null,
    member: Member,
    counts: boolean,
  ) => {
    const key = `${cohort_type} ${cohort}`;
    const joined = cohorts.get(key) ?? { cohort_type, cohort, name, region, parties: 0, taking_part: [] };
    joined.parties += 1;
    if (counts) joined.taking_part.push(member.party);
    cohorts.set(key, joined);
  };
  for (const member of members) {
    const agreed = member.counts_in !== null;
    join("nation", member.nation, member.nation_name, null, member, agreed);
    join("region", member.region, member.region_name, null, member, agreed);
    join("cluster", member.cluster, member.cluster_name, member.region_name, member, member.counts_in === "cluster");
    join("size-band", member.size_band, member.size_band, null, member, agreed);
  }
  return [...cohorts.values()];
};

/** The whole grid, metric × cohort, before anything is judged: whoever agreed to count in a cohort and has sums. */
export const pool = (cohorts: readonly CohortMembers[], sums: readonly MetricSums[]): PooledCell[] => {
  const byMetric = new Map<string, Map<number, ContributorSums>>(catalogue.map((metric) => [metric.id, new Map()]));
  for (const { metric, party, m, n, x } of sums) byMetric.get(metric)?.set(party, { party, m, n, x });
  return catalogue.flatMap((metric) =>
    cohorts.map(({ cohort_type, cohort, taking_part }) => ({
      metric: metric.id,
      isRate: isRate(metric),
      cohort_type,
      cohort,
      contributors: taking_part.flatMap((party) => byMetric.get(metric.id)?.get(party) ?? []),
    })),
  );
};

const isRate = ({ exposure }: Metric): boolean => exposure !== "each" && exposure !== "month";
