import { median, medianRatio } from "../figures.ts";
import { table, whole } from "../markdown.ts";
import type { Chunk } from "./chunks.ts";
import type { Pools } from "./measure.ts";

/** What was measured on the full and the sparse pool, in Markdown. */
export const reportPools = ({ full, sparse, answers }: Pools): string =>
  `
**A release of a full pool**: from \`POST\` to published, each with the twelve months before it.

${table(
  ["campaigns", "release", "rows read", "rows written", "peak memory", "steps", "longest step", "all steps"],
  [full, sparse].map(({ campaigns, durations_ms, peak_megabytes, chunks }) => [
    whole(campaigns),
    `${whole(median(durations_ms))} ms`,
    whole(sumOf(chunks, "rows_read")),
    whole(sumOf(chunks, "rows_written")),
    peak_megabytes === null ? "unknown" : `${whole(peak_megabytes)} MB`,
    whole(chunks.length),
    `${whole(Math.max(...chunks.map(({ cpu_ms }) => cpu_ms)))} ms`,
    `${whole(sumOf(chunks, "cpu_ms"))} ms`,
  ]),
)}

The second pool has the same parties and the first campaign of each channel and month only: as many sums, of ${whole(full.campaigns / sparse.campaigns)} times
fewer campaigns. Peak memory is all of workerd's, with its database. The steps (a metric each, and the closing) were run
once more in Node on a database in workerd, and are processor time there: what the Worker computes, and the way to the
database.

**The comparison of clusters**: ${answers.compared} clusters' clicks in two years, as \`GET /compare\` says them in JSON, over HTTP, from a
release; the others find mean, weight and range in the raw campaigns, in this process.

${table(
  ["", "answer", "times the hub's", "at best"],
  [{ name: "hub", durations_ms: answers.hub_ms }, ...answers.rivals].map(({ name, durations_ms }) => [
    name,
    `${median(durations_ms).toFixed(1)} ms`,
    medianRatio(durations_ms, answers.hub_ms).toFixed(2),
    (Math.min(...durations_ms) / Math.min(...answers.hub_ms)).toFixed(2),
  ]),
)}

All say the same figures; that is checked. The last column holds the fastest answer of each against the hub's, which a busy
machine disturbs least. The comparison costs ${full.cost.statements} statements and ${whole(full.cost.rows_read)} rows read, on either pool.`.trim();

const sumOf = (chunks: readonly Chunk[], figure: Exclude<keyof Chunk, "name">): number =>
  chunks.reduce((sum, chunk) => sum + chunk[figure], 0);
