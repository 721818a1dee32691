import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { policy } from "../../src/disclosure/policy.ts";
import { makeChapters } from "../fixtures/chapters/chapters.ts";
import { exposedSet } from "../fixtures/chapters/combinations.ts";
import { expectedCells } from "../fixtures/chapters/expected.ts";

const fixture = (file: string): string =>
  readFileSync(new URL(`../fixtures/chapters/${file}`, import.meta.url), "utf8");
const chapters = makeChapters(fixture("chapter_events.csv"), fixture("countries.csv"));

test("the independent script finds for Mexico in 2022 what a calculator does", () => {
  // By the nation's P = 34, G = 1.3 and s2 = .21: D = 8.14, w = 1 / (8.14/events + 26.1538). RSVPs of events, then weights:
  // 744 of 11, 27 of 2, 280 of 3, 348 of 2, 97 of 8, 102 of 2; .03718, .03309, .03464, .03309, .03680, .03309.
  // The weights add up to .20789, the mean is 67.755; the range of 68 and .21 is 40.71 to 113.58.
  const mexico = expectedCells(["2022-12"], policy).find((cell) => cell.cohort === "Mexico");
  expect(mexico).toMatchObject({ status: "published", mean: 68, weight: 0.21, interval: [41, 110] });
});

test("the independent script reads the thresholds: two contributors more, and Mexico is withheld", () => {
  const levels = { ...policy.levels, cluster: { ...policy.levels.cluster, minimumContributors: 7 } };
  const mexico = expectedCells(["2022-12"], { ...policy, levels }).find((cell) => cell.cohort === "Mexico");
  expect(mexico).toMatchObject({ status: "withheld", mean: null, contributors: null, counted: 6, opens_at: 7 });
});

test("the independent script finds the few that a combination is about, whichever figures it takes", () => {
  const total = (...chapters: string[]) => new Map(chapters.map((chapter) => [chapter, "sums"]));
  const [all, tree] = [total("a", "b", "c", "d", "e", "f", "g"), total("a", "b", "c", "d")];
  expect(exposedSet([all, tree], 3)).toEqual(new Set(["e", "f", "g"]));
  expect(exposedSet([all, tree], 2)).toBeNull();
  // The first and the second less the third is twice a and b; no two of them tell of fewer than six.
  const crossing = [
    total("a", "b", "c", "d", "e"),
    total("a", "b", "f", "g", "h"),
    total("c", "d", "e", "f", "g", "h"),
  ];
  expect(exposedSet(crossing, 2)).toEqual(new Set(["a", "b"]));
  // Other sums are another unknown of the same chapter, and chapters count once.
  const later = new Map([...all, ["a", "new sums"]]);
  expect(exposedSet([all, later], 1)).toEqual(new Set(["a"]));
  expect(exposedSet([all, later, tree], 1)).toEqual(new Set(["a"]));
});

test("every chapter that has a country is a party with a file of its own events, and no event is lost", () => {
  const source = fixture("chapter_events.csv").trimEnd().split("\n");
  const parts = [...chapters.files.values()].map((file) => file.trimEnd().split("\n"));
  expect(chapters.files.size).toBe(115);
  expect(chapters.structure.trimEnd().split("\n")).toHaveLength(1 + 115);
  expect(parts.every(([header]) => header === source[0])).toBe(true);
  // Seven of the 2,440 events belong to the five chapters without a country.
  expect(parts.flatMap(([, ...rows]) => rows)).toHaveLength(2440 - 7);
});
