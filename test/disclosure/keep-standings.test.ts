import { expect, it } from "vitest";
import { keepStandings } from "../../src/disclosure/keep-standings.ts";
import { policy } from "../../src/disclosure/policy.ts";
import { type KnownVersions, nothingKnown } from "../../src/disclosure/totals.ts";
import { emails, type InventedParty, pooledOf } from "./hub.ts";

const keys = (...indexes: number[]) => indexes.map((index) => `p${index}`);
/**
 * A cluster of `coast` and one of `dale`, of these sizes: p1, p2 … in the one, p21, p22 … in the other; and so many more
 * that count from their region up: p41, p42 …
 */
const hub = (coast: number, dale: number, fromRegionUp = 0) => {
  const party = (index: number, cluster: string): InventedParty => ({
    key: `p${index}`,
    region: "north",
    cluster,
    band: "100-299",
    inCluster: cluster !== "moor",
    sums: emails(10, 500, 100 + index),
  });
  const of = (first: number, size: number, cluster: string) =>
    Array.from({ length: size }, (_, at) => party(first + at, cluster));
  return pooledOf([...of(1, coast, "coast"), ...of(21, dale, "dale"), ...of(41, fromRegionUp, "moor")]);
};
interface Chosen {
  anew?: string[];
  shown: string[];
  willing?: string[];
  known?: KnownVersions;
}
const kept = (pooled: ReturnType<typeof hub>, { anew = [], shown, willing = shown, known = nothingKnown }: Chosen) =>
  keepStandings(pooled, new Set(anew), new Set(shown), { willing: new Set([...anew, ...willing]), known }, policy);

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

it("who is known counts among those who are not named no more", () => {
  const pooled = hub(7, 6);
  const { version } = pooled.cells.flatMap(({ contributors }) => contributors).find(({ key }) => key === "p3")!;
  expect(kept(pooled, { shown: keys(1, 2), known: new Map([["p3", new Set(["older"])]]) })).toEqual(keys(1, 2));
  expect(kept(pooled, { shown: keys(1, 2), known: new Map([["p3", new Set([version])]]) })).toEqual([]);
});

it("who counts from the region up stays while five of it are neither named anew nor stay", () => {
  const coast = keys(1, 2, 3, 4, 5);
  expect(kept(hub(5, 0, 6), { anew: coast, shown: keys(41) })).toEqual(keys(41));
  expect(kept(hub(5, 0, 5), { anew: coast, shown: keys(41) })).toEqual([]);
});
