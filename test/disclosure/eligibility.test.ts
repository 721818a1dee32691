import { expect, it } from "vitest";
import { isEligible } from "../../src/disclosure/eligibility.ts";
import { policy } from "../../src/disclosure/policy.ts";

it("a party counts from its second campaign on", () => {
  expect(isEligible({ m: 1, n: 5_000 }, true, policy)).toBe(false);
  expect(isEligible({ m: 2, n: 5_000 }, true, policy)).toBe(true);
});

it("a party counts in a rate from its hundredth person on", () => {
  expect(isEligible({ m: 2, n: 99 }, true, policy)).toBe(false);
  expect(isEligible({ m: 2, n: 100 }, true, policy)).toBe(true);
});

it("a mean per campaign asks for no number of people, but for something to divide by", () => {
  expect(isEligible({ m: 2, n: 2 }, false, policy)).toBe(true);
  expect(isEligible({ m: 2, n: 0 }, false, policy)).toBe(false);
});
