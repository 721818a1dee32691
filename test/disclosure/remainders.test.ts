import { describe, expect, it } from "vitest";
import { brokenRemainder } from "../../src/disclosure/remainders.ts";
import type { Total } from "../../src/disclosure/totals.ts";
import { placeOf, totalOfMembers } from "./place.ts";

describe("what remains of a cell", () => {
  const coast = placeOf("cluster", "coast", { options: [totalOfMembers(["c", 1, 6])] });
  const regionWith = (others: number) =>
    placeOf("region", "north", { options: [totalOfMembers(["c", 1, 6], ["r", 1, others])] });

  it("without its clusters is of nobody or of five", () => {
    expect(brokenRemainder(regionWith(0), [coast])).toBeNull();
    expect(brokenRemainder(regionWith(4), [coast])).toBe("remainder");
    expect(brokenRemainder(regionWith(5), [coast])).toBeNull();
  });

  it("of the nation without its regions is of nobody or of ten", () => {
    const north = placeOf("region", "north", { options: [totalOfMembers(["n", 1, 20])] });
    const nationWith = (others: number) =>
      placeOf("nation", "nation", { options: [totalOfMembers(["n", 1, 20], ["o", 1, others])] });
    expect(brokenRemainder(nationWith(0), [north])).toBeNull();
    expect(brokenRemainder(nationWith(9), [north])).toBe("remainder");
    expect(brokenRemainder(nationWith(10), [north])).toBeNull();
  });

  it("of the nation without regions and a cluster of another is of nobody or of five, by the clusters' consent", () => {
    const north = placeOf("region", "north", { options: [totalOfMembers(["n", 1, 20])] });
    const nationWith = (others: number) =>
      placeOf("nation", "nation", { options: [totalOfMembers(["n", 1, 20], ["c", 1, 6], ["o", 1, others])] });
    expect(brokenRemainder(nationWith(4), [north, coast])).toBe("remainder");
    expect(brokenRemainder(nationWith(5), [north, coast])).toBeNull();
  });

  it("is of those, too, that only the part holds", () => {
    const wider = (others: number) =>
      placeOf("cluster", "coast", { options: [totalOfMembers(["c", 1, 6], ["joiner", 1, others])] });
    expect(brokenRemainder(regionWith(0), [wider(4)])).toBe("remainder");
    expect(brokenRemainder(regionWith(0), [wider(5)])).toBeNull();
  });

  it("is of those whose sums have changed since the part was published", () => {
    const frozen = placeOf("cluster", "coast", { remembered: [totalOfMembers(["c", 1, 6])] });
    const region = (changed: number) =>
      placeOf("region", "north", {
        options: [totalOfMembers(["c", 1, changed, "new"], ["c", changed + 1, 6], ["r", 1, 5 - changed])],
      });
    // Five in all: those with new sums are in the remainder as much as the others.
    expect(brokenRemainder(region(4), [frozen])).toBeNull();
    expect(brokenRemainder(region(0), [frozen])).toBeNull();
    const four = placeOf("region", "north", { options: [totalOfMembers(["c", 1, 4, "new"], ["c", 5, 6])] });
    expect(brokenRemainder(four, [frozen])).toBe("remainder");
  });

  it("counts with today's part in an earlier whole, whether or not it is issued again", () => {
    const earlier = (others: number, ...options: Total[]) =>
      placeOf("region", "north", { remembered: [totalOfMembers(["c", 1, 6], ["r", 1, 5 + others])], options });
    const wider = totalOfMembers(["c", 1, 6], ["r", 1, 30]);
    const grown = placeOf("cluster", "coast", {
      options: [totalOfMembers(["c", 1, 6], ["r", 1, 5])],
      remembered: [totalOfMembers(["c", 1, 6])],
    });
    expect(brokenRemainder(earlier(4), [grown])).toBe("remainder");
    expect(brokenRemainder(earlier(5), [grown])).toBeNull();
    expect(brokenRemainder(earlier(4, wider), [grown])).toBe("remainder");
    expect(brokenRemainder(earlier(5, wider), [grown])).toBeNull();
  });

  it("counts with an earlier version of a part in today's whole", () => {
    const known = [totalOfMembers(["c", 1, 6, "corrected"]), totalOfMembers(["c", 1, 6])];
    const corrected = placeOf("cluster", "coast", { remembered: known });
    expect(brokenRemainder(regionWith(4), [corrected])).toBe("remainder");
    expect(brokenRemainder(regionWith(5), [corrected])).toBeNull();
  });

  it("is no news where nothing new is published", () => {
    const [whole, part] = [regionWith(1), coast].map((place) => ({ ...place, options: [], remembered: place.options }));
    expect(brokenRemainder(whole!, [part!])).toBeNull();
  });
});

describe("the change of what remains", () => {
  /** A region whose cluster of six has new sums throughout; of ten others so many have, and so many left. */
  const changeOf = ({ renewed, left }: { renewed: number; left: number }) => {
    const cluster = placeOf("cluster", "coast", {
      remembered: [totalOfMembers(["c", 1, 6])],
      options: [totalOfMembers(["c", 1, 6, "new"])],
    });
    const region = placeOf("region", "north", {
      remembered: [totalOfMembers(["c", 1, 6], ["r", 1, 20])],
      options: [totalOfMembers(["c", 1, 6, "new"], ["r", 1, renewed, "new"], ["r", renewed + 1, 20 - left])],
    });
    return brokenRemainder(region, [cluster]);
  };

  it("is of nobody or of five", () => {
    expect(changeOf({ renewed: 0, left: 0 })).toBeNull();
    expect(changeOf({ renewed: 4, left: 0 })).toBe("remainder-changed");
    expect(changeOf({ renewed: 5, left: 0 })).toBeNull();
  });

  it("has nobody or three who came or went, however many changed", () => {
    expect(changeOf({ renewed: 8, left: 2 })).toBe("remainder-changed");
    expect(changeOf({ renewed: 8, left: 3 })).toBeNull();
  });
});
