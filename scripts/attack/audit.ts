import { exposedSets } from "../../src/disclosure/exposed-sets.ts";
import { totalOf } from "../../src/disclosure/totals.ts";
import { type Publication, partyOf } from "./statement.ts";

/** The parties that collude at most, and the one they are after. */
const most = 3;

/**
 * What differencing can find out exactly, without any assumption: an audit of all sets of up to three parties over
 * everything that was ever published. A test beside it compares the search with trying every set.
 *
 * @returns how many sets were audited, and the smallest that are exposed: none holds another
 */
export const auditOf = ({ statements, known }: Publication): { audited: number; exposedSets: string[][] } => {
  const given = Map.groupBy(known, partyOf);
  const versions = new Map([...given].map(([party, unknowns]) => [party, new Set(unknowns)]));
  const totals = statements.map(({ shares }) =>
    totalOf(
      [...shares.keys()].map((unknown) => [partyOf(unknown), unknown] as const),
      versions,
    ),
  );
  const parties = new Set(totals.flatMap((total) => [...total.keys()])).size;
  const smallest: string[][] = [];
  for (const set of exposedSets([], totals, most)) {
    if (!smallest.some((smaller) => smaller.every((party) => set.includes(party)))) smallest.push(set);
  }
  return {
    audited: parties + (parties * (parties - 1)) / 2 + (parties * (parties - 1) * (parties - 2)) / 6,
    exposedSets: smallest,
  };
};
