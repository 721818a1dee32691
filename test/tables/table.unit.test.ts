import { describe, expect, it } from "vitest";
import { likelierDelimiter } from "../../src/tables/delimiter.ts";
import { limits } from "../../src/tables/limits.ts";
import { readTable } from "../../src/tables/table.ts";
import { refusalOf } from "../uploads/files.ts";

const cellsOf = (text: string) => readTable(text).map(({ cells }) => cells);

describe("the records of a file", () => {
  it.each([
    ["CRLF", "a,b\r\n1,2\r\n"],
    ["LF", "a,b\n1,2\n"],
    ["CR, as old Macs do", "a,b\r1,2\r"],
    ["no end to the last line", "a,b\n1,2"],
  ])("are the same with %s", (_, text) => {
    expect(readTable(text)).toEqual([
      { row: 1, cells: ["a", "b"] },
      { row: 2, cells: ["1", "2"] },
    ]);
  });

  it("keep delimiters, line breaks and doubled quotes inside quotes", () => {
    expect(cellsOf('a,b\n"one, two","line\nbreak"\n"say ""hello""",""\n')).toEqual([
      ["a", "b"],
      ["one, two", "line\nbreak"],
      ['say "hello"', ""],
    ]);
  });

  it("take a quote inside a cell for a quotation, and keep what follows a closing quote", () => {
    expect(cellsOf('a,b\n5" nails,"big" ones\n')[1]).toEqual(['5" nails', "big ones"]);
  });

  it("are numbered as a spreadsheet numbers rows: blank lines count, lines inside a cell do not", () => {
    const text = 'a,b\n"one\ntwo",1\n\n,\nthree,2\n';
    expect(readTable(text).map(({ row }) => row)).toEqual([1, 2, 5]);
  });

  it("keep empty cells at both ends", () => {
    expect(cellsOf("a,b,c\n,x,\n")[1]).toEqual(["", "x", ""]);
    expect(cellsOf("a,b,c\n,x,")[1]).toEqual(["", "x", ""]);
  });

  it("are none for nothing but blank lines", () => {
    expect(readTable("")).toEqual([]);
    expect(readTable("\n \r\n,,\n")).toEqual([]);
  });

  it("refuse a quote that never closes, naming the row where it opens", () => {
    expect(refusalOf('a,b\n"one\ntwo",2\n"three,3\nfour,4\n')).toEqual({ code: "file-damaged", params: { row: 3 } });
  });

  it("refuse more columns than any export has, and more rows", () => {
    expect(cellsOf(",".repeat(limits.columns - 1) + "x")[0]).toHaveLength(limits.columns);
    expect(refusalOf(`${"x,".repeat(100_000)}x\n`)).toEqual({ code: "too-many-columns", params: { columns: 1000 } });
    expect(refusalOf("title,sent,reach\n" + "a,2026-01-01,1\n".repeat(limits.rows + 1))).toEqual({
      code: "too-many-rows",
      params: { rows: 50_000 },
    });
  });

  it("stop at the limit: what comes after it is not looked at", () => {
    expect(refusalOf(`${"x,".repeat(2000)}\n"never closed`)).toMatchObject({ code: "too-many-columns" });
  });
});

describe("the delimiter", () => {
  it.each([
    ["commas", "a,b,c\n1,2,3\n", ","],
    ["semicolons with decimal commas", "title;sent;rate\nOne;2026;0,5\nTwo;2026;1,5\n", ";"],
    ["tabs with commas in the text", "title\tsent\nOne, two\t2026\nThree, four\t2026\n", "\t"],
    ["commas with semicolons in the text", "title,sent\nOne; two; three,2026\nFour; five; six,2026\n", ","],
    ["commas with quoted semicolons", 'title,sent\n"a;b;c;d",1\n"a;b;c;d",2\n', ","],
    ["tabs after a line of prose", "Report, for you, made today\n\na\tb\tc\n1\t2\t3\n4\t5\t6\n", "\t"],
    ["a header alone", "a;b;c", ";"],
    ["a single column", "a\n1\n", ","],
  ])("is found among %s", (_, text, delimiter) => {
    expect(likelierDelimiter(text)).toBe(delimiter);
  });
});
