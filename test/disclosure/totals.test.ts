import { describe, expect, it } from "vitest";
import { changeBetween, difference, nothingKnown, partiesIn, totalOf } from "../../src/disclosure/totals.ts";

const total = (versions: Record<string, string>) => totalOf(Object.entries(versions));

it("a party at the same version in both totals is not in their difference", () => {
  const rest = difference(total({ a: "1", b: "1", c: "1" }), total({ a: "1" }), total({ b: "1" }));
  expect([...rest.keys()]).toEqual(["c"]);
});

it("a party at two versions stays in the difference, once added and once taken away", () => {
  const rest = difference(total({ a: "2", b: "1" }), total({ a: "1", b: "1" }));
  expect([...rest.keys()]).toEqual(["a"]);
  expect(Object.fromEntries(rest.get("a") ?? [])).toEqual({ 1: -1, 2: 1 });
});

it("a party that is only in what is taken out is in the difference too", () => {
  expect([...difference(total({ a: "1" }), total({ a: "1", b: "1" })).keys()]).toEqual(["b"]);
});

it("a change counts those with new sums, and apart from them those that came or went", () => {
  const before = total({ a: "1", b: "1", c: "1" });
  expect(changeBetween(before, before)).toEqual({ changed: 0, moved: 0 });
  expect(changeBetween(before, total({ a: "2", b: "1", c: "1" }))).toEqual({ changed: 1, moved: 0 });
  expect(changeBetween(before, total({ a: "2", b: "1", d: "1" }))).toEqual({ changed: 3, moved: 2 });
});

describe("a party that left and joined again", () => {
  const living = new Set([..."abcdexyz"]);
  const at = (version: string, ...keys: string[]) =>
    totalOf(
      keys.map((key) => [key, version]),
      nothingKnown,
      living,
    );

  it.each([
    { who: "one comes back", before: "pabcde", now: "xabcde", moved: 1 },
    { who: "two come back", before: "pqabcde", now: "xyabcde", moved: 2 },
    { who: "three come back", before: "pqrabcde", now: "xyzabcde", moved: 3 },
    { who: "three leave for good", before: "pqrabcde", now: "abcde", moved: 3 },
    { who: "three are new", before: "abcde", now: "xyzabcde", moved: 3 },
    { who: "one of two comes back and two are new", before: "pqabcde", now: "xyzabcde", moved: 3 },
  ])("counts once: $who", ({ before, now, moved }) => {
    expect(changeBetween(at("1", ...before), at("1", ...now))).toEqual({ changed: moved, moved });
  });

  it("is nobody who moved to another cell: whoever is in the hub still is not whom it exchanged", () => {
    expect(changeBetween(at("1", ..."abcde"), at("1", ..."bcdex"))).toEqual({ changed: 2, moved: 2 });
  });

  it("counts beside those with new sums", () => {
    // By hand: the two that came back, and e.
    const [before, now] = [at("1", ..."pqabcde"), new Map([...at("1", ..."xyabcd"), ...at("2", "e")])];
    expect(changeBetween(before, now)).toEqual({ changed: 3, moved: 2 });
  });

  it("counts once in what remains of a whole without an older part", () => {
    // By hand: x and y in the whole and p and q in the part are two, and z is the third.
    expect(partiesIn(difference(at("1", ..."xyzabc"), at("1", ..."pqabc")))).toBe(3);
  });

  it("is known again if it was named before, though something unknown is of one party at least", () => {
    const named = new Map([["p", new Set(["1"])]]);
    const before = totalOf(
      [..."pabcde"].map((key) => [key, "1"]),
      named,
      living,
    );
    expect(changeBetween(before, at("1", ..."xabcde"))).toEqual({ changed: 1, moved: 1 });
    expect(changeBetween(before, at("1", ..."xyabcde"))).toEqual({ changed: 1, moved: 1 });
    expect(changeBetween(before, at("1", ..."xyzabcde"))).toEqual({ changed: 2, moved: 2 });
  });
});
