import { expect, it } from "vitest";
import { bySize, familiesOf, type Place } from "../../src/disclosure/places.ts";
import { placeOf, totalOfMembers } from "./place.ts";

const some = { options: [totalOfMembers(["a", 1, 10])] };
const nation = placeOf("nation", "nation", some);
const north = placeOf("region", "north", some);
const coast = placeOf("cluster", "coast", some);
const hills = placeOf("cluster", "hills", { ...some, region: "south" });
const large = placeOf("size-band", "1000-plus", some);
/** The names of each whole's parts. */
const families = (...places: Place[]): [string, string[]][] =>
  familiesOf(places).map(({ whole, parts }) => [whole.cohort, parts.map(({ cohort }) => cohort)]);

it("a published region is the nation's part, and its clusters are the region's", () => {
  expect(families(nation, north, coast)).toEqual([
    ["north", ["coast"]],
    ["nation", ["north"]],
  ]);
});

it("a cluster outside the published regions is a part of the nation itself", () => {
  const withheld = placeOf("region", "south");
  expect(families(nation, north, withheld, coast, hills)).toEqual([
    ["north", ["coast"]],
    ["nation", ["north", "hills"]],
  ]);
  expect(families(nation, coast, hills)).toEqual([["nation", ["coast", "hills"]]]);
});

it("size bands are a family of their own", () => {
  expect(families(nation, north, large)).toEqual([
    ["nation", ["north"]],
    ["nation", ["1000-plus"]],
  ]);
});

it("what was published earlier is a part for good, and what never was is none", () => {
  const frozen = placeOf("region", "south", { remembered: [totalOfMembers(["s", 1, 10])] });
  const wentBack = placeOf("region", "west", { ...some, at: 1 });
  expect(families(nation, north, frozen, wentBack)).toEqual([["nation", ["north", "south"]]]);
});

it("the smaller place comes first, and of equals the first by name", () => {
  const small = placeOf("cluster", "vale", { options: [totalOfMembers(["v", 1, 5])] });
  expect([hills, coast, small].sort(bySize).map(({ cohort }) => cohort)).toEqual(["vale", "coast", "hills"]);
});
