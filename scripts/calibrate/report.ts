import { holds, type MarkName, type Measured, marks } from "./marks.ts";

/** Every mark with its band, what was measured in each design, and whether it holds: a table in Markdown. */
export const reportOf = (measured: readonly Measured[], scale: number): string => {
  const failed = measured.filter((one) => !holds(one)).length;
  const names = Object.keys(marks) as MarkName[];
  const byMark = names.flatMap((name) => measured.filter(({ mark }) => mark === name));
  return [
    "# Calibration",
    `At scale ${scale}, by \`npm run calibrate\`: how often what is said of invented parties, whose true rates are known, is right.`,
    table(
      ["mark", "design", "band", "measured", "99 % interval", ""],
      byMark.map((one) => [
        one.mark,
        one.design,
        range(one.mark, marks[one.mark].band),
        number(one.mark, one.value),
        range(one.mark, one.interval),
        holds(one) ? "holds" : "FAILS",
      ]),
    ),
    "## What the marks are",
    table(
      ["mark", "how often, or how much", "figures", "why this band"],
      Object.entries(marks).map(([name, { what, figures, why }]) => [name, what, figures, why]),
    ),
    "Of parties with few campaigns (1 to 3), a third has one and does not count: 30 such parties are about 20 contributors, and below 30 the hub shows a party its own range and nothing else to be measured.",
    `A mark holds when its interval meets its band. ${failed} of ${measured.length} fail.`,
  ].join("\n\n");
};

const isSlope = (mark: MarkName): boolean => marks[mark].band[1] < 0;

const number = (mark: MarkName, value: number): string => {
  if (isSlope(mark)) return value.toFixed(3);
  return `${(100 * value).toFixed(marks[mark].band[1] < 0.01 ? 2 : 1)} %`;
};

const range = (mark: MarkName, [low, high]: readonly [number, number]): string =>
  `${number(mark, low)} to ${number(mark, high)}`;

const table = (header: readonly string[], rows: readonly (readonly string[])[]): string => {
  const widths = header.map((name, at) => Math.max(name.length, 3, ...rows.map((row) => row[at]!.length)));
  const line = (cells: readonly string[]) => `| ${cells.map((cell, at) => cell.padEnd(widths[at]!)).join(" | ")} |`;
  return [line(header), line(widths.map((width) => "-".repeat(width))), ...rows.map(line)].join("\n");
};
