import type { ComparedRow, Comparison } from "./contract.ts";
import { flatCell } from "./flat-cell.ts";

/** The comparison as a spreadsheet wants it: the nation first, a column a value. */
export const flatComparison = ({ nation, rows, year_before }: Comparison) =>
  [nation, ...rows].map(({ cell, limits, change, ...cohort }: ComparedRow) => ({
    ...cohort,
    ...flatCell(cell),
    limit_95_low: limits?.["95"][0] ?? null,
    limit_95_high: limits?.["95"][1] ?? null,
    limit_998_low: limits?.["99.8"][0] ?? null,
    limit_998_high: limits?.["99.8"][1] ?? null,
    year_before: year_before?.id ?? null,
    change: change?.ratio ?? null,
    change_low: change?.interval[0] ?? null,
    change_high: change?.interval[1] ?? null,
  }));
