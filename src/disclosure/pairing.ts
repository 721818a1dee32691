import { isGone, type Total } from "./totals.ts";

/** Which parties may be one that left and joined again. Parties go by their place in a list. */
export interface Pairing {
  /** Whether a party may be one with any other. */
  isPairable: (party: number) => boolean;
  /** How many pairs, at most, these can be put into; with each pair they are one party fewer. */
  pairsIn: (set: readonly number[]) => number;
}

export const noPairing: Pairing = { isPairable: () => false, pairsIn: () => 0 };

/**
 * Nothing links the key of a party that is gone with the one it has when it joins again: so it may be one with any other
 * that is never in one total with it. Parties that are in a total together are two, and so are two that are not gone.
 */
export const pairingOf = (parties: readonly string[], totals: readonly Total[]): Pairing => {
  const wordsEach = Math.ceil(totals.length / 32);
  const presence = parties.map((party) => {
    const words = new Uint32Array(wordsEach);
    for (const [at, total] of totals.entries()) if (total.has(party)) words[at >> 5]! |= 1 << (at & 31);
    return words;
  });
  const mayBeOne = (one: number, other: number): boolean => {
    if (!isGone(parties[one]!) && !isGone(parties[other]!)) return false;
    const [ones, others] = [presence[one]!, presence[other]!];
    for (let at = 0; at < wordsEach; at += 1) if ((ones[at]! & others[at]!) !== 0) return false;
    return true;
  };
  const pairable = parties.map((_, one) => parties.some((_, other) => other !== one && mayBeOne(one, other)));
  const pairsIn = ([first, ...rest]: readonly number[]): number => {
    if (first === undefined) return 0;
    const withFirst = pairable[first] ? rest.filter((other) => mayBeOne(first, other)) : [];
    return Math.max(pairsIn(rest), ...withFirst.map((other) => 1 + pairsIn(rest.filter((one) => one !== other))));
  };
  return { isPairable: (party) => pairable[party]!, pairsIn };
};
