import { isEligible } from "../../src/disclosure/eligibility.ts";
import type { Contributor } from "../../src/disclosure/grid.ts";
import { policy } from "../../src/disclosure/policy.ts";
import type { Metric } from "../../src/metrics/metric.ts";
import type { Party } from "./generator.ts";

/** The parties that have enough in the window to count. */
export const contributorsOf = ({ kind }: Metric, parties: readonly Party[]): Contributor[] =>
  parties.flatMap(({ sums }, at) =>
    isEligible(sums, kind === "binomial", policy) ? [{ ...sums, key: String(at), version: "" }] : [],
  );
