import { expect, it } from "vitest";
import { keepStandings } from "../../src/disclosure/keep-standings.ts";
import { policy } from "../../src/disclosure/policy.ts";
import { nothingKnown } from "../../src/disclosure/totals.ts";
import { emails, type InventedParty, pooledOf } from "./hub.ts";

const keys = (...indexes: number[]) => indexes.map((index) => `p${index}`);
/** A cluster of `coast` and one of `dale`, of these sizes: p1, p2 … in the one, p21, p22 … in the other. */
const hub = (coast: number, dale: number) => {
  const party = (index: number, cluster: string): InventedParty => ({
    key: `p${index}`,
    region: "north",
    cluster,
    band: "100-299",
    inCluster: true,
    sums: emails(10, 500, 100 + index),
  });
  const of = (first: number, size: number, cluster: string) =>
    Array.from({ length: size }, (_, at) => party(first + at, cluster));
  return pooledOf([...of(1, coast, "coast"), ...of(21, dale, "dale")]);
};
interface Chosen {
  anew?: string[];
  shown: string[];
  willing?: string[];
}
const kept = (pooled: ReturnType<typeof hub>, { anew = [], shown, willing = shown }: Chosen) =>
  keepStandings(
    pooled,
    new Set(anew),
    new Set(shown),
    { willing: new Set([...anew, ...willing]), known: nothingKnown },
    policy,
  );

it("who was shown stays while five others of its cluster are not named, and not while four are", () => {
  expect(kept(hub(7, 6), { shown: keys(1, 2) })).toEqual(keys(1, 2));
  expect(kept(hub(6, 6), { shown: keys(1, 2) })).toEqual([]);
});

it("all of a cluster stay, or nobody unnamed is left of it", () => {
  expect(kept(hub(2, 6), { shown: keys(1, 2) })).toEqual(keys(1, 2));
});

it("nobody stays who does not choose it any more, or whose cluster chose it with somebody who is not shown", () => {
  expect(kept(hub(9, 6), { shown: keys(1, 2), willing: keys(1) })).toEqual(keys(1));
  expect(kept(hub(9, 6), { shown: keys(1), willing: keys(1, 2) })).toEqual([]);
});

it("nobody stays who is named anew, and one cluster does not hold another back", () => {
  expect(kept(hub(7, 6), { anew: keys(1), shown: keys(1, 21) })).toEqual(keys(21));
  expect(kept(hub(7, 5), { anew: keys(1), shown: keys(1, 21) })).toEqual([]);
});
