import { expect, it } from "vitest";
import { fitText } from "../../web/charts/fit-text.ts";

it("the text of a picture shrinks only as far as its widest line needs, and never below small print", () => {
  expect(fitText(24, { widest: 200, room: 280 })).toBe(24);
  // Three quarters of the width that it needs.
  expect(fitText(24, { widest: 400, room: 300 })).toBe(18);
  expect(fitText(24, { widest: 1000, room: 300 })).toBe(12);
  // A reader whose text is smaller than that keeps it.
  expect(fitText(9, { widest: 400, room: 300 })).toBe(9);
});
