import { describe, expect, it } from "vitest";
import { notesOf, saysNothingNew } from "../../src/releases/building/notes.ts";
import type { DraftedCell, PublishedCell } from "../../src/releases/building/queries.ts";
import type { CohortMembers } from "../../src/releases/pooling/cohorts.ts";
import { releaseNote } from "../../src/words/release-note.ts";
import { wordsIn } from "../../src/words/words.ts";

/** What a release says of itself, beside the one before it. */

const cell = (
  cohort_type: DraftedCell["cohort_type"],
  cohort: string,
  given: Partial<DraftedCell> = {},
): DraftedCell => ({
  metric: "email.click-rate",
  cohort_type,
  cohort,
  status: "published",
  decision: "issued",
  values: null,
  counted: null,
  opens_at: null,
  as_of: "2026-10",
  ...given,
});
const kept = (as_of: string): Partial<DraftedCell> => ({ decision: "kept", as_of });
const withheld: Partial<DraftedCell> = { status: "withheld", decision: "withheld" };
const nation = (taking_part: number): CohortMembers[] => [
  {
    cohort_type: "nation",
    cohort: "wood",
    name: "Wood",
    region: null,
    parties: 99,
    taking_part: Array.from({ length: taking_part }, (_, at) => at),
  },
];
const sentences = (parties: number, cells: DraftedCell[], before: PublishedCell[]) =>
  notesOf("2026-10", nation(parties), cells, before).map((note) => releaseNote(note, wordsIn("en"), "en"));

describe("the notes", () => {
  it("say of the first release what opened, and that nothing waits", () => {
    const cells = [
      cell("nation", "wood"),
      cell("cluster", "copse"),
      cell("cluster", "dell"),
      cell("region", "south", withheld),
    ];
    expect(sentences(17, cells, [])).toEqual([
      "15-19 parties take part.",
      "Nation: 1 figure not shown before.",
      "Clusters: 2 figures not shown before.",
      "No figure is older than this release.",
    ]);
  });

  it("say what is new, what is not shown any more, and what waits since when", () => {
    const before = [
      cell("nation", "wood"),
      cell("cluster", "copse"),
      cell("cluster", "dell"),
      cell("cluster", "grove"),
      cell("region", "south"),
    ];
    const cells = [
      cell("nation", "wood"),
      cell("cluster", "copse", kept("2026-08")),
      cell("cluster", "dell", kept("2026-05")),
      cell("cluster", "fen"),
      cell("region", "south", withheld),
    ];
    expect(sentences(120, cells, before)).toEqual([
      "100+ parties take part.",
      "Clusters: 1 figure not shown before.",
      "Nation: 1 figure counted anew.",
      "Regions: 1 figure not shown any more.",
      "Clusters: 1 figure not shown any more.",
      "Clusters: 2 figures as last published, the oldest counting up to May 2026.",
      "A figure stands as last published until those of enough parties have changed.",
    ]);
  });

  it("tell nobody whether a figure of this month stands because nothing changed or because too little did", () => {
    const before = [cell("cluster", "copse")];
    expect(sentences(3, [cell("cluster", "copse", kept("2026-10"))], before)).toEqual([
      "Fewer than 5 parties take part.",
      "No figure is older than this release.",
    ]);
  });
});

describe("a release says nothing new", () => {
  const before = [cell("nation", "wood"), cell("cluster", "copse")];
  it.each<[boolean, string, DraftedCell[]]>([
    [
      true,
      "every figure stands as it was",
      [cell("nation", "wood", kept("2026-10")), cell("cluster", "copse", kept("2026-09"))],
    ],
    [false, "one is issued", [cell("nation", "wood"), cell("cluster", "copse", kept("2026-09"))]],
    [false, "one is withheld", [cell("nation", "wood", kept("2026-10")), cell("cluster", "copse", withheld)]],
    [false, "a group is gone", [cell("nation", "wood", kept("2026-10"))]],
    [
      false,
      "a group has another name",
      [cell("nation", "wood", kept("2026-10")), cell("cluster", "dell", kept("2026-09"))],
    ],
  ])("%s where %s", (nothing, _, cells) => {
    expect(saysNothingNew(cells, before)).toBe(nothing);
  });

  it("where nothing was ever shown and nothing can be yet", () => {
    expect(saysNothingNew([cell("nation", "wood", withheld)], [])).toBe(true);
    expect(saysNothingNew([cell("nation", "wood")], [])).toBe(false);
  });
});
