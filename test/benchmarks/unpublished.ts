import type { Cell } from "../../src/benchmarks/contract.ts";
import { unmeasured } from "../../src/benchmarks/unmeasured.ts";

/** A withheld cell, for tests to fill with what they are about. */
export const unpublished: Cell = unmeasured(
  "email.click-rate",
  { cohort_type: "nation", cohort: "wood" },
  { as_of: "2026-10" },
);
