import type { Cell } from "../../src/benchmarks/contract.ts";
import { policy } from "../../src/disclosure/policy.ts";

/** Whether too few contribute to find how much parties differ, so that a reviewed value stands in and ranges rest on it. */
export const hasAssumedSpread = ({ contributors }: Cell): boolean =>
  contributors !== null && Number.parseInt(contributors, 10) < policy.fit.contributors;
