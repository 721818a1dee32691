import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { makeChapters } from "../fixtures/chapters/chapters.ts";
import { expectedCells } from "../fixtures/chapters/expected.ts";

const fixture = (file: string): string =>
  readFileSync(new URL(`../fixtures/chapters/${file}`, import.meta.url), "utf8");
const chapters = makeChapters(fixture("chapter_events.csv"), fixture("countries.csv"));

const thresholds = {
  eligible: { campaigns: 2 },
  minimumContributors: { nation: 10, region: 10, cluster: 5, "size-band": 10 },
  startUp: { contributors: 30, minimumContributors: 5 },
  significantFigures: 2,
  bands: [5, 10, 15, 20, 30, 50, 100],
};

test("the independent script finds for Mexico in 2021 what a calculator does", () => {
  // Chapters with two events or more, by hand: (574/13 + 982/7 + 559/8 + 161/4 + 71/2) / 5 = 66.01; the sixth had one event.
  const mexico = expectedCells(["2021-12"], thresholds).find((cell) => cell.cohort === "Mexico");
  expect(mexico).toEqual({
    as_of: "2021-12",
    cohort_type: "cluster",
    cohort: "Mexico",
    status: "published",
    mean: 66,
    contributors: "5-9",
    counted: null,
    opens_at: null,
  });
});

test("the independent script reads the thresholds: one contributor more, and Mexico is withheld", () => {
  const stricter = { ...thresholds, minimumContributors: { ...thresholds.minimumContributors, cluster: 6 } };
  const mexico = expectedCells(["2021-12"], stricter).find((cell) => cell.cohort === "Mexico");
  expect(mexico).toMatchObject({ status: "withheld", mean: null, contributors: null, counted: 5, opens_at: 6 });
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
