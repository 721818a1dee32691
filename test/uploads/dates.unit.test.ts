import { describe, expect, it } from "vitest";
import { clockOf } from "../../src/campaigns/clock.ts";
import { readDates, type UsualOrder } from "../../src/uploads/dates.ts";

const london = clockOf("Europe/London");
const localOf = (cells: string[], usual: UsualOrder = "day-first") =>
  readDates(cells, usual, london).dates.map((date) => (typeof date === "string" ? date : date.sent_local));

describe("dates of a column", () => {
  it.each([
    ["2026-03-01 18:30", "2026-03-01T18:30"],
    ["2026-03-01", "2026-03-01"],
    ["2026-03-01T18:30:59.123", "2026-03-01T18:30"],
    ["2012-10-31T18:00:00-07:00", "2012-10-31T18:00"],
    ["2017-04-04 00:00 +0000", "2017-04-04T00:00"],
    ["2019-01-15T18:30:00Z", "2019-01-15T18:30"],
    ["24/2/17 11:29", "2017-02-24T11:29"],
    ["2/24/17 11:29", "2017-02-24T11:29"],
    ["01/19/2017 09:03:47 AM", "2017-01-19T09:03"],
    ["31/12/2025", "2025-12-31"],
    ["9-Mar-17", "2017-03-09"],
    ["9 March 2026, 7:05 pm", "2026-03-09T19:05"],
    ["1st March 2026 at 18.30", "2026-03-01T18:30"],
    ["Jun 01, 2023 09:46 pm", "2023-06-01T21:46"],
    ["Jun 01, 2023 12:05 am", "2023-06-01T00:05"],
    ["Jun 01, 2023 12:05 p.m.", "2023-06-01T12:05"],
    ["Mon, Apr 26, 2021 12:25", "2021-04-26T12:25"],
    ["Tuesday 14 July 2026", "2026-07-14"],
    ["3 Sept 2025", "2025-09-03"],
    ["1 Mawrth 2026 18:30", "2026-03-01T18:30"],
    ["29/02/2024", "2024-02-29"],
  ])("are read from %s", (cell, expected) => {
    expect(localOf([cell])).toEqual([expected]);
  });

  it.each([
    "2026-02-30",
    "29/02/2025",
    "13/13/2026",
    "2026-03-01 24:30",
    "2026-03-01 10:60",
    "Jun 01, 2023 13:05 pm",
    "10 February",
    "Foo 1, 2026",
    "1999-12-31",
    "12/31/99",
    "00/00/0000",
    "45352.77",
    "yesterday",
    "=TODAY()",
    "2026-03-01 and more",
  ])("are not guessed from %s", (cell) => {
    expect(localOf([cell])).toEqual(["date-not-read"]);
  });

  it("are not looked for in a cell that is a text", () => {
    expect(localOf([`2026-03-01 ${"very ".repeat(5000)}`])).toEqual(["date-not-read"]);
  });

  it("are missing where the cell is", () => {
    expect(localOf(["", " ", "-", "--", "n/a"])).toEqual(["no-date", "no-date", "no-date", "no-date", "no-date"]);
  });

  it("take their order from the whole column, wherever in it the evidence stands", () => {
    expect(localOf(["03/04/2026", "05/06/2026", "25/06/2026"], "month-first")).toEqual([
      "2026-04-03",
      "2026-06-05",
      "2026-06-25",
    ]);
    expect(localOf(["03/04/2026", "05/06/2026", "06/25/2026"], "day-first")).toEqual([
      "2026-03-04",
      "2026-05-06",
      "2026-06-25",
    ]);
  });

  it("take the tool's order where the column shows none, and say so with an example", () => {
    const american = readDates(["4/4/26", "", "3/4/26 10:00", "5/6/26"], "month-first", london);
    expect(american.assumed).toEqual({ value: "3/4/26 10:00", order: "month-first" });
    expect(american.dates[2]).toMatchObject({ sent_local: "2026-03-04T10:00" });
    expect(localOf(["3/4/26 10:00"], "day-first")).toEqual(["2026-04-03T10:00"]);
  });

  it.each([
    [["02/11/2026 18:30", "03/11/2026"], "day-first", "2026-11-02T18:30"],
    [["02-11-2026", "", "2026-11-05"], "day-first", "2026-11-02"],
    [["11/12/2026"], "day-first", "2026-12-11"],
    [["2/11/26 18:30"], "month-first", "2026-02-11T18:30"],
    [["2/11/2026"], "month-first", "2026-02-11"],
    [["02/11/26"], "month-first", "2026-02-11"],
    [["11/12/2026", "2/11/2026"], "month-first", "2026-11-12"],
  ] as const)("are read as the spreadsheet spells them where the tool prints none: %j", (cells, order, first) => {
    const { dates, assumed } = readDates(cells, "as-spelled", london);
    expect(dates[0]).toMatchObject({ sent_local: first });
    expect(assumed).toEqual({ value: cells[0], order });
  });

  it("are read by any part above 12 however the spreadsheet spells them", () => {
    expect(localOf(["02/11/2026", "11/25/2026"], "as-spelled")).toEqual(["2026-02-11", "2026-11-25"]);
    expect(localOf(["2/11/26", "25/11/26"], "as-spelled")).toEqual(["2026-11-02", "2026-11-25"]);
  });

  it("assume nothing where no date depends on it", () => {
    for (const cells of [["4/4/26"], ["2026-03-04"], ["9-Mar-17"], ["25/3/26", "3/4/26"], ["13/13/26"]])
      expect(readDates(cells, "day-first", london).assumed, cells[0]!).toBeNull();
  });

  it("are read one by one only where a column contradicts itself, and then never guessed", () => {
    const cells = ["25/03/2026", "03/25/2026", "03/04/2026", "04/04/2026"];
    expect(localOf(cells)).toEqual(["2026-03-25", "2026-03-25", "date-ambiguous", "2026-04-04"]);
    expect(readDates(cells, "day-first", london).assumed).toBeNull();
  });

  it("mix with named months in one column, as spreadsheets do", () => {
    expect(localOf(["2/24/17 11:29", "9-Mar-17", "3/4/17 9:05"], "month-first")).toEqual([
      "2017-02-24T11:29",
      "2017-03-09",
      "2017-03-04T09:05",
    ]);
  });

  it("are the printed clock, and the moment that its offset or the party's zone makes of it", () => {
    const [own, printed, day] = readDates(
      ["2026-07-01 18:30", "2026-07-01T18:30:00-07:00", "2026-07-01"],
      "day-first",
      london,
    ).dates;
    expect(own).toEqual({ sent_local: "2026-07-01T18:30", sent_at_ms: Date.UTC(2026, 6, 1, 17, 30) });
    expect(printed).toEqual({ sent_local: "2026-07-01T18:30", sent_at_ms: Date.UTC(2026, 6, 2, 1, 30) });
    expect(day).toEqual({ sent_local: "2026-07-01", sent_at_ms: Date.UTC(2026, 5, 30, 23) });
  });
});
