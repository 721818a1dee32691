import type { Level } from "../../disclosure/policy.ts";
import type { CountsIn } from "../../parties/profile.ts";

/** A party's place in the tree, whether and where it agreed to count, and the random key the gate knows it by. */
export interface Member {
  party: number;
  /** Null until it first agrees. */
  key: string | null;
  nation: string;
  nation_name: string;
  region: string;
  region_name: string;
  cluster: string;
  cluster_name: string;
  size_band: string;
  counts_in: CountsIn | null;
  /** Whether it chose to be named to the officers of its region: 1 or 0. */
  named_to_officers: number;
}

export interface CohortMembers {
  cohort_type: Level;
  cohort: string;
  name: string;
  /** Of a cluster, its region; null for the others. */
  region: { slug: string; name: string } | null;
  parties: number;
  /** Parties that agreed to count here. */
  taking_part: number[];
}

/** Every cohort that has a party, and who takes part in it. */
export const cohortsOf = (members: readonly Member[]): CohortMembers[] => {
  const cohorts = new Map<string, CohortMembers>();
  const join = (member: Member, counts: boolean, place: Omit<CohortMembers, "parties" | "taking_part">) => {
    const key = `${place.cohort_type} ${place.cohort}`;
    const joined = cohorts.get(key) ?? { ...place, parties: 0, taking_part: [] };
    joined.parties += 1;
    if (counts) joined.taking_part.push(member.party);
    cohorts.set(key, joined);
  };
  for (const member of members) {
    const agreed = member.counts_in !== null;
    const region = { slug: member.region, name: member.region_name };
    join(member, agreed, { cohort_type: "nation", cohort: member.nation, name: member.nation_name, region: null });
    join(member, agreed, { cohort_type: "region", cohort: member.region, name: member.region_name, region: null });
    join(member, member.counts_in === "cluster", {
      cohort_type: "cluster",
      cohort: member.cluster,
      name: member.cluster_name,
      region,
    });
    join(member, agreed, { cohort_type: "size-band", cohort: member.size_band, name: member.size_band, region: null });
  }
  return [...cohorts.values()];
};

/** A cohort as a release says it: its row, and its line in the hash. */
export const cohortRow = ({ cohort_type, cohort, name, region, parties, taking_part }: CohortMembers) => [
  cohort_type,
  cohort,
  name,
  region?.name ?? null,
  parties,
  taking_part.length,
];
