import { describe, expect, it } from "vitest";
import { beginsAt, stageOf } from "../../src/benchmarks/adoption/stage.ts";
import { policy } from "../../src/disclosure/policy.ts";
import { bandOf } from "../../src/disclosure/rounding.ts";

/** The nation's cell of so many contributors, as a release says it. */
const nationOf = (contributors: number) => {
  const band = bandOf(contributors, policy.bands);
  return { contributors: band, counted: band === null ? contributors : null, opens_at: band === null ? 5 : null };
};

describe("the stage of a hub", () => {
  it("begins at 5, 30 and 100 contributors", () => {
    const stageAt = (contributors: number) => stageOf([nationOf(contributors)]);
    expect([0, 1, 4].map(stageAt)).toEqual(["first-parties", "first-parties", "first-parties"]);
    expect([5, 6, 29].map(stageAt)).toEqual(["nation", "nation", "nation"]);
    expect([30, 31, 99].map(stageAt)).toEqual(["regions", "regions", "regions"]);
    expect([100, 101, 650].map(stageAt)).toEqual(["clusters", "clusters", "clusters"]);
  });

  it("changes only where bands do: a release says no more", () => {
    for (const at of Object.values(beginsAt).filter((at) => at > 0)) expect(policy.bands).toContain(at);
  });

  it("is the first before any release", () => {
    expect(stageOf([])).toBe("first-parties");
  });

  it("is that of the figure with most contributors", () => {
    expect(stageOf([nationOf(2), nationOf(40), nationOf(7)])).toBe("regions");
  });

  it("counts a figure that is not shown for its value as one that enough contribute to", () => {
    expect(stageOf([{ contributors: null, counted: null, opens_at: null }])).toBe("nation");
    expect(stageOf([{ contributors: null, counted: null, opens_at: null }, nationOf(100)])).toBe("clusters");
  });
});
