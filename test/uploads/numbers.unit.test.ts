import { describe, expect, it } from "vitest";
import { readCounts } from "../../src/uploads/numbers.ts";

describe("counts of a column", () => {
  it.each([
    ["plain", ["0", "7", "1751"], [0, 7, 1751]],
    ["with thousands commas", ["1,751", "12", "1,234,567"], [1751, 12, 1234567]],
    ["with thousands spaces of any width", ["1 751", "1\u00a0751", "1\u202f751"], [1751, 1751, 1751]],
    ["with thousands points", ["1.751", "12", "1.234.567"], [1751, 12, 1234567]],
    ["as floats", ["29.0", "121401.0", "3."], [29, 121401, 3]],
    ["as floats with a decimal comma", ["29,0", "1.751,0"], [29, 1751]],
    ["as floats with thousands commas", ["1,751.0", "12"], [1751, 12]],
  ])("are read %s", (_, cells, expected) => {
    expect(readCounts(cells)).toEqual(expected);
  });

  it("are missing for blank, dashes and n/a, which is not zero", () => {
    expect(readCounts(["", "-", "--", "–", "n/a", "N/A", "0", "0.0"])).toEqual([
      null,
      null,
      null,
      null,
      null,
      null,
      0,
      0,
    ]);
  });

  it("are never rounded, and nothing else is taken for a count", () => {
    for (const cell of ["12.5", "abc", "1.2E+17", "12%", "=1+1", "+5", "@5", "1,75", "1 75", "12 people", "1e3", "½"])
      expect(readCounts([cell]), cell).toEqual(["not-a-count"]);
  });

  it("let the column decide what a point with three digits means", () => {
    expect(readCounts(["1.751", "2.020"])).toEqual([1751, 2020]);
    expect(readCounts(["1.751", "29.5"])).toEqual(["not-a-count", "not-a-count"]);
    expect(readCounts(["1.751", "1,751"])).toEqual(["not-a-count", 1751]);
  });

  it("are never negative, however the minus is written", () => {
    expect(readCounts(["-5", "−5", "-1,751", "-0"])).toEqual(["negative-count", "negative-count", "negative-count", 0]);
  });

  it("are at most ten million", () => {
    expect(readCounts(["10000000", "10000001", "9".repeat(5000)])).toEqual([1e7, "not-a-count", "not-a-count"]);
  });
});
