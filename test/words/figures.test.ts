import { describe, expect, it } from "vitest";
import { count, figure, moment, month, period, shortMonth, times } from "../../src/words/figures.ts";

describe("a figure", () => {
  it("keeps two significant figures, as releases publish it", () => {
    expect([0.0341, 0.00251, 0.352, 0.0299, 0.000234].map((value) => figure(value, "per-cent"))).toEqual([
      "3.4%",
      "0.25%",
      "35%",
      "3.0%",
      "0.023%",
    ]);
    expect([59.49223, 2.34, 0.61].map((value) => figure(value, "number"))).toEqual(["59", "2.3", "0.61"]);
  });

  it("goes above a hundred per cent where more came than said they would", () => {
    expect(figure(1.12, "per-cent")).toBe("110%");
  });

  it("shows zero as exactly zero", () => {
    expect([figure(0, "per-cent"), figure(0, "number")]).toEqual(["0%", "0"]);
  });

  it("is held against another as a multiple, and against nothing as nothing", () => {
    // 1.05 is neither 1.0 nor 1.1.
    expect(times(0.0357, 0.034)).toBe("1.05×");
    expect(times(0.051, 0.034)).toBe("1.50×");
    expect(times(0.033, 0.034)).toBe("0.97×");
    expect(times(0.034, 0)).toBeNull();
  });

  it("of people is written in thousands", () => {
    expect(count(12345)).toBe("12,345");
  });
});

describe("time", () => {
  it("has months in both languages", () => {
    expect([month("2026-10", "en"), month("2026-10", "cy"), month("2027-01", "cy")]).toEqual([
      "October 2026",
      "Hydref 2026",
      "Ionawr 2027",
    ]);
    expect([shortMonth("2026-02", "en"), shortMonth("2026-02", "cy")]).toEqual(["Feb 2026", "Chwef 2026"]);
  });

  it("runs from month to month", () => {
    expect(period("2025-11", "2026-10", "cy")).toBe("Tachwedd 2025 – Hydref 2026");
  });

  it("of a campaign is the clock as it was printed", () => {
    expect(moment("2026-03-01T18:30", "en")).toBe("1 March 2026, 18:30");
    expect(moment("2026-03-09", "cy")).toBe("9 Mawrth 2026");
  });
});
