import { secretHash } from "../../accounts/secrets.ts";
import type { Contributor } from "../../disclosure/grid.ts";
import type { Sums } from "../../statistics/sums.ts";
import type { Member } from "./cohorts.ts";

export type PartySums = Sums & { party: number };

/** Two different sums of one party never share their first 64 bits by chance, and half a million of them stay small. */
const versionLetters = 16;

/** Each party's sums under its random key, by party. The version is salted with the key: it cannot be guessed from sums. */
export const contributorsByParty = async (
  members: readonly Member[],
  sums: readonly PartySums[],
): Promise<Map<number, Contributor>> => {
  const keys = new Map(members.map(({ party, key }) => [party, key]));
  const contributors = sums.map(async ({ party, ...own }): Promise<[number, Contributor]> => {
    const key = keys.get(party);
    if (!key) throw new Error("a party counts without a key");
    const { m, n, x, nn, xn, xx } = own;
    const fingerprint = await secretHash(JSON.stringify([key, m, n, x, nn, xn, xx]));
    return [party, { ...own, key, version: fingerprint.slice(0, versionLetters) }];
  });
  return new Map(await Promise.all(contributors));
};
