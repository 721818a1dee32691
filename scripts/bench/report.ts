import type { Comparisons } from "./comparisons.ts";
import { median, medianRatio, quantile } from "./figures.ts";
import { percent, table, whole } from "./markdown.ts";
import type { Kind, Uploads } from "./uploads.ts";

/** What was measured, as tables and sentences in Markdown. */

export const reportUploads = (uploads: readonly Uploads[]): string =>
  `
**Upload**: from sending a Mailchimp export to holding the receipt, stored and summarised.

${table(
  ["rows", "file", "hub", "better-sqlite3", "ratio", "at best"],
  uploads.map(({ rows, kind, timings }) => {
    const hub = timings.map(({ hub_ms }) => hub_ms);
    const baseline = timings.map(({ baseline_ms }) => baseline_ms);
    const perSecond = (durations_ms: readonly number[]) => `${whole((1000 * rows) / median(durations_ms))} rows/s`;
    const ratios = [medianRatio(baseline, hub), Math.min(...baseline) / Math.min(...hub)];
    return [whole(rows), files[kind], perSecond(hub), perSecond(baseline), ...ratios.map((ratio) => ratio.toFixed(2))];
  }),
)}

The hub authenticates, reads the file's 26 columns, matches its rows with the party's records, writes what the file said,
the campaigns, the months' contributions, the receipt and the audit entry in one atomic batch, and answers. better-sqlite3
writes the campaigns and what was said of them, and nothing else: the same rows, lying ready, with prepared statements in
one transaction, into a copy of the hub's database on the same disk (write-ahead log, \`synchronous = NORMAL\`). Afterwards
both hold the same rows; that is checked. Every repetition is another party's, and the two take turns at being first.
Medians; the last column holds the fastest repetition of each side against the other, which a busy machine disturbs least.
At a ratio of 1 the hub would be as fast.

${table(
  ["rows", "file", "read", "match, plan", "write, rest", "D1 statements", "rows written"],
  uploads.map(({ rows, kind, timings, cost }) => {
    const share = (stage: "read_ms" | "plan_ms") =>
      median(timings.map((timing) => timing[stage])) / median(timings.map(({ hub_ms }) => hub_ms));
    const [read, plan] = [share("read_ms"), share("plan_ms")];
    return [
      whole(rows),
      files[kind],
      ...[read, plan, 1 - read - plan].map(percent),
      whole(cost.statements),
      `${(cost.rows_written / rows).toFixed(2)} a campaign`,
    ];
  }),
)}

Shares of the hub's time: the pure stages were run in Node on the same file, and the rest is what is left.`.trim();

export const reportComparisons = ([once, tenfold]: readonly Comparisons[]): string => {
  if (!once || !tenfold) throw new RangeError("two hubs are compared");
  const ratio = (durations: "answers_ms" | "releases_ms") =>
    medianRatio(tenfold[durations], once[durations]).toFixed(2);
  return `
**Comparison**: \`GET /compare\` over HTTP on a warm hub, and a release from \`POST\` to published.

${table(
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
)}

Two hubs with the same parties and the same releases, asked in turns. With ${(tenfold.campaigns / once.campaigns).toFixed(1)} times the campaigns an answer takes
${ratio("answers_ms")} times as long, and a release ${ratio("releases_ms")} times.`.trim();
};

const files: Record<Kind, string> = { new: "new", changed: "again, all changed", unchanged: "again, unchanged" };
