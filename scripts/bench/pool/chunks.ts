import { atomically } from "../../../src/database/batch.ts";
import { connect } from "../../../src/database/connect.ts";
import { catalogue } from "../../../src/metrics/catalogue.ts";
import { closeRelease } from "../../../src/releases/building/close.ts";
import { draftMetric } from "../../../src/releases/building/draft-metric.ts";
import { findRelease, insertRelease } from "../../../src/releases/queries.ts";
import { metered } from "../../../test/meter.ts";
import { withLocalDatabase } from "../../launcher/database.ts";

/** One step of building a release: a metric, or the closing. What it costs D1, and this process in computing. */
export interface Chunk {
  name: string;
  statements: number;
  rows_read: number;
  rows_written: number;
  cpu_ms: number;
}

/**
 * Builds a release step by step in this process, on the database of a hub that does not run. As in production the database
 * computes elsewhere: the processor's time is that of the Worker's own code, and of the bridge to the database on top.
 */
export const publishInChunks = (folder: string, asOf: string, now: number): Promise<Chunk[]> =>
  withLocalDatabase(async (d1) => {
    const plain = connect(d1);
    await atomically(plain, [insertRelease(plain, asOf, now, { only_if_new: 0 })]);
    const release = await findRelease(plain, "building");
    if (!release) throw new Error("no release is being built");
    const chunks: Chunk[] = [];
    const step = async (name: string, work: (db: ReturnType<typeof connect>) => Promise<void>) => {
      const { db, cost } = metered(d1);
      const before = process.cpuUsage();
      await work(connect(db));
      const { user, system } = process.cpuUsage(before);
      chunks.push({ name, ...cost, cpu_ms: (user + system) / 1000 });
    };
    for (const metric of catalogue) await step(metric.id, (db) => draftMetric(db, release, metric));
    await step("closing", (db) => closeRelease(db, release, now));
    return chunks;
  }, folder);
