import { rmSync } from "node:fs";
import { monthAfter, monthsUpTo } from "../../demonstration/months.ts";
import { makeDatabase, openHub } from "../hub.ts";
import { publish } from "../publish.ts";
import { type Chunk, publishInChunks } from "./chunks.ts";
import { lastMonth } from "./histories.ts";
import { copyPool, type PoolShape } from "./make.ts";
import { peakOfWorkerd } from "./workerd.ts";

/** The release that the last one is compared with. */
export const yearBefore = monthAfter(lastMonth, -12);

export interface Releases {
  /** From asking for a release over HTTP to reading that it is published. */
  durations_ms: number[];
  /** The most memory that the runtime held until then; null where the system does not say. */
  peak_megabytes: number | null;
  /** The last of these releases once more, step by step. */
  chunks: Chunk[];
}

/** Publishes so many months of a pool in `folder`, after one of a year before, whose duration is not counted. */
export const measureReleases = async (
  worker: string,
  shape: PoolShape,
  folder: string,
  months: number,
  say: (doing: string) => void,
): Promise<Releases & { kept: string; token: string }> => {
  const kept = await copyPool(worker, shape, folder, say);
  const token = await makeDatabase(folder);
  const hub = await openHub(worker, folder, token);
  await publish(hub, yearBefore);
  const durations_ms: number[] = [];
  for (const month of monthsUpTo(lastMonth, months)) {
    say(`the release of ${month}`);
    durations_ms.push(await publish(hub, month));
  }
  const peak_megabytes = peakOfWorkerd();
  await hub.close();

  say("a release, step by step");
  const copy = `${folder}-again`;
  await copyPool(worker, shape, copy, say);
  const now = Date.now();
  await publishInChunks(copy, yearBefore, now);
  const chunks = await publishInChunks(copy, lastMonth, now);
  rmSync(copy, { recursive: true });
  return { durations_ms, peak_megabytes, chunks, kept, token };
};
