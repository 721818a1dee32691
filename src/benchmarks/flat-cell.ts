import type { Cell } from "./contract.ts";

/** A cell as a spreadsheet wants it: a column a value. A band in one cell would be shown as a date: `5-9` as 5 September. */
export const flatCell = ({ interval, quantiles, split, contributors, ...cell }: Cell) => {
  const [, from, to] = /^(\d+)(?:-(\d+)|\+)$/.exec(contributors ?? "") ?? [];
  return {
    ...cell,
    interval_low: interval?.[0] ?? null,
    interval_high: interval?.[1] ?? null,
    ...Object.fromEntries(quantileNames.map((name) => [name, quantiles?.[name] ?? null])),
    ...Object.fromEntries(splitNames.map((name) => [`split_${name}`, split?.[name] ?? null])),
    contributors_from: from === undefined ? null : Number(from),
    contributors_to: to === undefined ? null : Number(to),
  };
};

const splitNames = ["clusters", "parties", "chance"] as const;
const quantileNames = ["p10", "p25", "p50", "p75", "p90"] as const;
