import { describe, expect, it } from "vitest";
import type { Place } from "../../src/disclosure/places.ts";
import { policy } from "../../src/disclosure/policy.ts";
import { settle } from "../../src/disclosure/settle.ts";
import { placeOf, totalOfMembers } from "./place.ts";

/** Which places went back, in order, how far, and why. */
const settled = (places: readonly Place[], within = policy): [string, number, string][] => {
  const published = places.flatMap(({ remembered }) => remembered);
  return [...settle(places, published, within)].map(([{ cohort, at }, rule]) => [cohort, at, rule]);
};

describe("where too little remains", () => {
  /** The remainders by themselves: what else a cluster's growth would give away is not what is asked here. */
  const remaindersOnly = { ...policy, colluders: 0 };
  const region = (...clusters: [name: string, size: number][]) =>
    placeOf("region", "north", {
      options: [totalOfMembers(...clusters.map(([name, size]) => [name, 1, size] as const), ["r", 1, 1])],
    });
  const cluster = (name: string, size: number) =>
    placeOf("cluster", name, { options: [totalOfMembers([name, 1, size])] });
  const grown = (name: string, from: number, to: number): Place => ({
    ...cluster(name, to),
    remembered: [totalOfMembers([name, 1, from])],
  });

  it("the smallest cluster goes back, and no other", () => {
    const places = [region(["a", 5], ["b", 8], ["c", 12]), cluster("c", 12), cluster("a", 5), cluster("b", 8)];
    expect(settled(places)).toEqual([["a", 1, "remainder"]]);
  });

  it("the smaller go back one by one until enough remains", () => {
    // One party is in none of the clusters. With the growth of one of them there are four, of two of them seven.
    const places = [region(["a", 8], ["b", 9], ["c", 10]), grown("c", 7, 10), grown("b", 6, 9), grown("a", 5, 8)];
    expect(settled(places, remaindersOnly)).toEqual([
      ["a", 1, "remainder"],
      ["b", 1, "remainder"],
    ]);
  });

  it("a cluster that mends it goes back before a smaller one that does not", () => {
    // The smaller has grown by two, which leaves three without it; the larger by four, which leaves five.
    const places = [region(["a", 7], ["b", 12]), grown("a", 5, 7), grown("b", 8, 12)];
    expect(settled(places, remaindersOnly)).toEqual([["b", 1, "remainder"]]);
  });
});

describe("where too little of what remains has changed", () => {
  const cluster = (options: Place["options"]) =>
    placeOf("cluster", "coast", { remembered: [totalOfMembers(["c", 1, 6])], options });
  const region = (options: Place["options"]) =>
    placeOf("region", "north", { remembered: [totalOfMembers(["c", 1, 6], ["r", 1, 10])], options });
  /** Five joined the region, three of them the cluster: what remains would be two joiners more. */
  const joined = totalOfMembers(["c", 1, 9, "new"], ["r", 1, 12, "new"]);
  const staying = totalOfMembers(["c", 1, 6, "new"], ["r", 1, 10, "new"]);
  const cluster6 = totalOfMembers(["c", 1, 6, "new"]);
  const cluster9 = totalOfMembers(["c", 1, 9, "new"]);

  it("the whole goes without its joiners before any part does without its own", () => {
    const places = [region([joined, staying]), cluster([cluster9, cluster6])];
    expect(settled(places)).toEqual([["north", 1, "remainder-changed"]]);
  });

  it("a part goes without its joiners where the whole has nothing to go back to but its last figure", () => {
    const places = [region([joined]), cluster([cluster9, cluster6])];
    expect(settled(places)).toEqual([["coast", 1, "remainder-changed"]]);
  });

  it("the whole keeps its last figure where no part mends it", () => {
    // Two of the others left, and nobody else came or went: that stays so whatever the cluster says.
    const left = totalOfMembers(["c", 1, 6, "new"], ["r", 1, 8, "new"]);
    expect(settled([region([left]), cluster([cluster6])])).toEqual([["north", 1, "remainder-changed"]]);
  });
});

describe("where cells that cross give somebody away", () => {
  /** Twelve small parties in the north, twelve large in the south, and so many small ones in the south. */
  const hub = (strays: number) => {
    const north = ["n", 1, 12] as const;
    const south = ["s", 1, 12] as const;
    const stray = ["x", 1, strays] as const;
    return {
      nation: placeOf("nation", "nation", { options: [totalOfMembers(north, south, stray)] }),
      north: placeOf("region", "north", { options: [totalOfMembers(north)] }),
      south: placeOf("region", "south", { options: [totalOfMembers(south, stray)] }),
      small: placeOf("size-band", "small", { options: [totalOfMembers(north, stray)] }),
      large: placeOf("size-band", "large", { options: [totalOfMembers(south)] }),
    };
  };

  it("the bands go and the tree stays", () => {
    // The strays are the small less the north, and the south less the large: without both bands nobody tells them.
    expect(settled(Object.values(hub(1))).map(([cohort, , rule]) => [cohort, rule])).toEqual([
      ["large", "combination"],
      ["small", "combination"],
    ]);
  });

  it("a band that gives somebody away goes before a smaller one that does not", () => {
    const west = ["w", 1, 10] as const;
    const nation = placeOf("nation", "nation", {
      options: [totalOfMembers(["n", 1, 12], ["s", 1, 12], ["x", 1, 1], west)],
    });
    const tiny = placeOf("size-band", "tiny", { options: [totalOfMembers(west)] });
    const { north, small } = hub(1);
    expect(settled([nation, north, tiny, small])).toEqual([["small", 1, "combination"]]);
  });

  it("two that collude and one more are too few, and four are enough", () => {
    expect(settled(Object.values(hub(3)))).toHaveLength(2);
    expect(settled(Object.values(hub(4)))).toEqual([]);
  });

  it("what was published of a cell whose name is gone counts with the rest", () => {
    const coast = placeOf("cluster", "coast", { options: [totalOfMembers(["c", 1, 12])] });
    const gone = totalOfMembers(["c", 1, 11]);
    expect(settle([{ ...coast }], [], policy).size).toBe(0);
    expect([...settle([coast], [gone], policy).values()]).toEqual(["combination"]);
  });
});
