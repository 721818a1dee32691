import { expect, it } from "vitest";
import { allowedMemberships, totalOfContributors } from "../../src/disclosure/delta.ts";
import type { Contributor } from "../../src/disclosure/grid.ts";
import { policy } from "../../src/disclosure/policy.ts";

const sums = { m: 2, n: 200, x: 5, nn: 20_000, xn: 500, xx: 13 };
/** Contributors `first` to `last`, at a version. */
const parties = (first: number, last: number, version = "old"): Contributor[] =>
  Array.from({ length: last - first + 1 }, (_, index) => ({ key: `p${first + index}`, version, ...sums }));
const published = (contributors: readonly Contributor[]) => [totalOfContributors(contributors)];
const keys = (memberships: readonly (readonly Contributor[])[]) => memberships.map((one) => one.length);
const { region, cluster } = policy.levels;

it("what was never published may be issued with everyone who is eligible", () => {
  expect(keys(allowedMemberships([], [], parties(1, 3), region).memberships)).toEqual([3]);
});

it("nine parties with new sums wait in a region, ten are issued", () => {
  const last = published(parties(1, 20));
  const nine = allowedMemberships(last, [], [...parties(1, 9, "new"), ...parties(10, 20)], region);
  expect(nine).toEqual({ memberships: [], rule: "too-few-changed" });
  const ten = allowedMemberships(last, [], [...parties(1, 10, "new"), ...parties(11, 20)], region);
  expect(keys(ten.memberships)).toEqual([20]);
});

it("four parties with new sums wait in a cluster, five are issued", () => {
  const last = published(parties(1, 8));
  expect(allowedMemberships(last, [], [...parties(1, 4, "new"), ...parties(5, 8)], cluster).memberships).toEqual([]);
  expect(keys(allowedMemberships(last, [], [...parties(1, 5, "new"), ...parties(6, 8)], cluster).memberships)).toEqual([
    8,
  ]);
});

it("a cell in which nothing changed is left as it is", () => {
  const last = published(parties(1, 20));
  expect(allowedMemberships(last, [], parties(1, 20), region)).toEqual({ memberships: [], rule: "unchanged" });
});

it("up to four joiners of a region wait while the others' new sums are issued; five join", () => {
  const last = published(parties(1, 20));
  const four = allowedMemberships(last, [], parties(1, 24, "new"), region);
  expect(keys(four.memberships)).toEqual([20]);
  const five = allowedMemberships(last, [], parties(1, 25, "new"), region);
  expect(keys(five.memberships)).toEqual([25, 20]);
});

it("two joiners of a cluster wait, three join", () => {
  const last = published(parties(1, 6));
  expect(keys(allowedMemberships(last, [], parties(1, 8, "new"), cluster).memberships)).toEqual([6]);
  expect(keys(allowedMemberships(last, [], parties(1, 9, "new"), cluster).memberships)).toEqual([9, 6]);
});

it("five joiners alone are not ten changed parties, so the region stays as it is", () => {
  const last = published(parties(1, 20));
  const joined = allowedMemberships(last, [], [...parties(1, 20), ...parties(21, 25, "new")], region);
  expect(joined).toEqual({ memberships: [], rule: "too-few-changed" });
});

it("a single leaver freezes a cell however many others have new sums", () => {
  const last = published(parties(1, 20));
  expect(allowedMemberships(last, [], parties(2, 20, "new"), region)).toEqual({
    memberships: [],
    rule: "too-few-moved",
  });
});

it("five that left or joined between them thaw it", () => {
  const last = published(parties(1, 20));
  expect(keys(allowedMemberships(last, [], parties(3, 23, "new"), region).memberships)).toEqual([21]);
});

it("a change that nine undo again is not issued: the version before it would give the tenth away", () => {
  const first = parties(1, 20);
  const second = [...parties(1, 10, "new"), ...parties(11, 20)];
  const undone = [...parties(1, 9), ...parties(10, 11, "newer"), ...parties(12, 20)];
  const remembered = [...published(second), ...published(first)];
  expect(allowedMemberships(published(second), [], undone, region).memberships).toHaveLength(1);
  expect(allowedMemberships(remembered, [], undone, region).memberships).toHaveLength(0);
});

it("where five left there is no waiting: whoever joined is counted at once, or nothing is", () => {
  const last = published(parties(1, 20));
  expect(keys(allowedMemberships(last, [], parties(6, 22, "new"), region).memberships)).toEqual([17]);
  expect(keys(allowedMemberships(last, [], parties(5, 20, "new"), region).memberships)).toEqual([]);
});

it("a change is held against every earlier version: nine away from one waits, ten are issued", () => {
  const first = parties(1, 20);
  const second = parties(1, 20, "new");
  const since = (changed: number) => [...parties(1, changed, "newer"), ...parties(changed + 1, 20)];
  const remembered = [...published(second), ...published(first)];
  expect(keys(allowedMemberships(remembered, [], since(9), region).memberships)).toEqual([]);
  expect(keys(allowedMemberships(remembered, [], since(10), region).memberships)).toEqual([20]);
});

it("a cluster of a new name waits while it is within four parties of another, and opens from five on", () => {
  const other = published(parties(1, 6));
  const near = allowedMemberships([], other, parties(1, 10), cluster);
  expect(near).toEqual({ memberships: [], rule: "too-few-changed" });
  expect(keys(allowedMemberships([], other, parties(1, 11), cluster).memberships)).toEqual([11]);
});
