import type { Comparisons } from "./comparisons.ts";
import { median, medianRatio, quantile } from "./figures.ts";
import type { Kind, Uploads } from "./uploads.ts";

/** What was measured, as tables and sentences in Markdown. */

export const reportUploads = (uploads: readonly Uploads[]): string =>
  [
    "**Upload**, from sending a Mailchimp export to holding the receipt: stored and summarised.",
    table(
      [
        "rows",
        "file",
        "hub",
        "better-sqlite3",
        "ratio",
        "read",
        "match, plan",
        "write, rest",
        "D1 statements",
        "rows written",
      ],
      uploads.map(({ rows, kind, timings, cost }) => {
        const hub = timings.map(({ hub_ms }) => hub_ms);
        const baseline = timings.map(({ baseline_ms }) => baseline_ms);
        const read = median(timings.map(({ read_ms }) => read_ms)) / median(hub);
        const plan = median(timings.map(({ plan_ms }) => plan_ms)) / median(hub);
        return [
          whole(rows),
          files[kind],
          `${perSecond(rows, hub)}/s`,
          `${perSecond(rows, baseline)}/s`,
          medianRatio(baseline, hub).toFixed(2),
          percent(read),
          percent(plan),
          percent(1 - read - plan),
          whole(cost.statements),
          `${(cost.rows_written / rows).toFixed(2)} each`,
        ];
      }),
    ),
    "The hub authenticates, reads the file of 26 columns, matches it with the party's records, writes what it said, the campaigns, their monthly contributions, the receipt and the audit entry in one atomic batch, and answers. better-sqlite3 writes only the campaigns and what was said of them, from rows that lie ready, with prepared statements in one transaction, into a copy of the hub's database on the same disk (write-ahead log, `synchronous = NORMAL`); reading and matching are not part of its time. Both hold the same rows afterwards, which is checked. Every repetition is another party's, hub and better-sqlite3 take turns at being first, and figures are medians; a ratio of 1 would be as fast as better-sqlite3. Shares of reading and planning are those stages alone, run in Node on the same file.",
  ].join("\n\n");

export const reportComparisons = ([once, tenfold]: readonly Comparisons[]): string => {
  if (!once || !tenfold) throw new RangeError("a comparison is of two");
  return [
    "**Comparison**, `GET /compare` end to end over HTTP on a warm hub, and a release from `POST` to published.",
    table(
      ["campaigns", "answer", "95 % within", "bytes", "D1 statements", "rows read", "release"],
      [once, tenfold].map(({ campaigns, answers_ms, releases_ms, bytes, cost }) => [
        whole(campaigns),
        `${median(answers_ms).toFixed(1)} ms`,
        `${quantile(answers_ms, 0.95).toFixed(1)} ms`,
        whole(bytes),
        whole(cost.statements),
        whole(cost.rows_read),
        `${whole(median(releases_ms))} ms`,
      ]),
    ),
    `With ${(tenfold.campaigns / once.campaigns).toFixed(1)} times the campaigns of the same parties and the same releases, a comparison takes ${medianRatio(tenfold.answers_ms, once.answers_ms).toFixed(2)} times as long, and a release ${medianRatio(tenfold.releases_ms, once.releases_ms).toFixed(2)} times. The two hubs are asked in turns.`,
  ].join("\n\n");
};

const files: Record<Kind, string> = { new: "new", changed: "again, all changed", unchanged: "again, unchanged" };

const perSecond = (rows: number, durations_ms: readonly number[]): string =>
  whole((1000 * rows) / median(durations_ms));
const whole = (value: number): string => Math.round(value).toLocaleString("en-GB");
const percent = (share: number): string => `${Math.round(100 * share)} %`;

/** Aligned, so that it can be read where it stands. */
const table = (header: readonly string[], rows: readonly (readonly string[])[]): string => {
  const widths = header.map((name, at) => Math.max(name.length, ...rows.map((row) => row[at]!.length)));
  const line = (cells: readonly string[]) => `| ${cells.map((cell, at) => cell.padStart(widths[at]!)).join(" | ")} |`;
  return [line(header), line(widths.map((width) => `${"-".repeat(width - 1)}:`)), ...rows.map(line)].join("\n");
};
