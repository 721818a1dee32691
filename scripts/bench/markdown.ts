/** Figures and tables as the bench prints them. */

export const whole = (value: number): string => Math.round(value).toLocaleString("en-GB");
export const percent = (share: number): string => `${Math.round(100 * share)} %`;

/** Aligned, so that it can be read where it stands. */
export const table = (header: readonly string[], rows: readonly (readonly string[])[]): string => {
  const widths = header.map((name, at) => Math.max(name.length, ...rows.map((row) => row[at]!.length)));
  const line = (cells: readonly string[]) => `| ${cells.map((cell, at) => cell.padStart(widths[at]!)).join(" | ")} |`;
  return [line(header), line(widths.map((width) => `${"-".repeat(width - 1)}:`)), ...rows.map(line)].join("\n");
};
