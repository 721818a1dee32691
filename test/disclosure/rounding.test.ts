import { expect, it } from "vitest";
import { policy } from "../../src/disclosure/policy.ts";
import { bandOf, toSignificantFigures } from "../../src/disclosure/rounding.ts";

it("a number on the lower end of a band is in it, and the one below is not", () => {
  const said = [4, 5, 9, 10, 14, 15, 19, 20, 29, 30, 49, 50, 99, 100, 650].map((number) =>
    bandOf(number, policy.bands),
  );
  const bands = [
    "5-9",
    "5-9",
    "10-14",
    "10-14",
    "15-19",
    "15-19",
    "20-29",
    "20-29",
    "30-49",
    "30-49",
    "50-99",
    "50-99",
  ];
  expect(said).toEqual([null, ...bands, "100+", "100+"]);
});

it("two figures are two figures, however large or small the number", () => {
  const rounded = [0.034077, 0.0996, 111.68, 0.5, 1_234].map((value) => toSignificantFigures(value, 2));
  expect(rounded).toEqual([0.034, 0.1, 110, 0.5, 1_200]);
});

it("what is no number, or no number of figures, is refused", () => {
  expect(() => toSignificantFigures(Number.NaN, 2)).toThrow(RangeError);
  expect(() => toSignificantFigures(1, 0)).toThrow(RangeError);
});
