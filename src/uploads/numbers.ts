import { mostCounted } from "../campaigns/campaign.ts";
import { limits } from "../tables/limits.ts";
import { isMissing } from "./missing.ts";

export type CountProblem = "not-a-count" | "negative-count";

/**
 * The whole numbers of one column, as tools and spreadsheets print them: `1751`, `1,751`, `1 751`, `1.751`, `1751.0`.
 * Blank, `-`, `--` and `n/a` are missing, which is not zero. Whether a comma parts thousands or decimals is decided for
 * the whole column, and nothing is rounded: a number that is not whole is not a count.
 */
export const readCounts = (cells: readonly string[]): (number | null | CountProblem)[] => {
  const short = cells.map((cell) => (cell.length > limits.cell ? "…" : cell.trim()));
  const whole =
    short.some((cell) => showsPoint.test(cell)) || !short.some((cell) => showsComma.test(cell)) ? point : comma;
  return short.map((cell) => readCount(cell, whole));
};

/** Cells that show which mark is the decimal one: it stands before other than three digits, or the other parts thousands. */
const showsPoint = /^[-−]?(?:\d[\d,\s]*\.(?:\d{0,2}|\d{4,})|\d{1,3}(?:,\d{3})+)$/;
const showsComma = /^[-−]?(?:\d[\d.\s]*,(?:\d{0,2}|\d{4,})|\d{1,3}(?:\.\d{3})+)$/;

/** Sign and digits of a whole number whose decimal mark is a point, or a comma. A space of any width parts thousands too. */
const point = /^([-−]?)(\d{1,3}(?:([,\s])\d{3})(?:\3\d{3})*|\d+)(?:\.0*)?$/;
const comma = /^([-−]?)(\d{1,3}(?:([.\s])\d{3})(?:\3\d{3})*|\d+)(?:,0*)?$/;

const readCount = (cell: string, whole: RegExp): number | null | CountProblem => {
  const [, sign, digits] = whole.exec(cell) ?? [];
  if (digits === undefined) return isMissing(cell) ? null : "not-a-count";
  const count = Number(digits.replace(/\D/g, ""));
  if (sign && count > 0) return "negative-count";
  return count <= mostCounted ? count : "not-a-count";
};
