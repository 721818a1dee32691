import { expect, it } from "vitest";
import { changeBetween, difference, totalOf } from "../../src/disclosure/totals.ts";

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
