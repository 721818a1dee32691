import { describe, expect, it } from "vitest";
import { abRows } from "../../src/uploads/formats/mailchimp-tests.ts";
import type { ReadRow } from "../../src/uploads/reading.ts";

type Row = [title: string, recipients: number, subject?: string];

/** Row 2 is the first, as under a header. */
const rowsOf = (rows: Row[]): ReadRow[] =>
  rows.map(([title, recipients, subject], at) => ({
    row: at + 2,
    statement: {
      tool: "mailchimp",
      platform_id: null,
      title,
      sent_local: "2026-03-01T18:30",
      sent_at_ms: 0,
      recipients,
      ...(subject === undefined ? {} : { subject }),
    },
  }));

const leftOut = (rows: Row[]) => Object.fromEntries(abRows(rowsOf(rows)));

describe("rows of an A/B test", () => {
  it("are left out where the whole test is in the file", () => {
    const rows: Row[] = [
      ["Stall | Combo 1", 86, "a"],
      ["Stall | Combo 2", 86, "b"],
      ["Stall | Winner", 172, "a"],
      ["Stall", 344],
    ];
    expect(leftOut(rows)).toEqual({ 2: 5, 3: 5, 4: 5 });
  });

  it("all stand where the whole is not in the file: they went to different people", () => {
    expect(
      leftOut([
        ["Stall | Combo 1", 86, "a"],
        ["Stall | Combo 2", 86, "b"],
      ]),
    ).toEqual({});
  });

  it("all stand beside another campaign that only has the test's title", () => {
    const rows: Row[] = [
      ["Stall | Combo 1", 14, "a"],
      ["Stall | Combo 2", 27, "b"],
      ["Stall | Winner", 13, "b"],
      ["Stall", 71, "a thank you"],
    ];
    expect(leftOut(rows)).toEqual({});
  });

  it("are left out beside a whole with a subject of its own that is as large as they are", () => {
    expect(
      leftOut([
        ["Stall", 172, "a"],
        ["Stall | Combo 1", 86, "a"],
        ["Stall | Combo 2", 86, "b"],
      ]),
    ).toEqual({
      3: 2,
      4: 2,
    });
  });

  it("are left out beside a whole that is larger because one of them is missing", () => {
    expect(
      leftOut([
        ["Stall", 344],
        ["Stall | Combo 1", 86, "a"],
        ["Stall | Combo 2", 86, "b"],
      ]),
    ).toEqual({ 3: 2, 4: 2 });
  });

  it("stand, and the whole is left out, where they hold more people than it", () => {
    expect(
      leftOut([
        ["Stall", 100],
        ["Stall | Combo 1", 86, "a"],
        ["Stall | Combo 2", 86, "b"],
      ]),
    ).toEqual({ 2: 3 });
  });

  it("are told apart by title, and not found in other titles", () => {
    const rows: Row[] = [
      ["Stall | Combo 1", 10, "a"],
      ["Quiz", 10],
      ["Combo 1", 10],
      ["Stall | Combo", 10],
      ["Quiz | Winners", 10],
    ];
    expect(leftOut(rows)).toEqual({});
  });
});
