import { atomically } from "../database/batch.ts";
import type { Database } from "../database/connect.ts";
import { lastCompleteMonth } from "./month.ts";
import { buildRelease, prepareRelease } from "./publish.ts";
import { findRelease, insertRelease, type PublishedValues, readPublishedValues } from "./queries.ts";

/** A run this old was cut off; a younger one may still be at work. */
const cutOff_ms = 60_000;

/** The cron of `wrangler.toml` that attempts the week's release; the other only finishes what was interrupted. */
const weekly = "0 5 * * 1";

export const publishOnSchedule = async (db: Database, now: number, cron: string): Promise<void> => {
  await finishInterrupted(db, now);
  if (cron === weekly) await attemptRelease(db, now);
};

export const finishInterrupted = async (db: Database, now: number): Promise<void> => {
  const building = await findRelease(db, "building");
  if (building && now - building.started_at_ms >= cutOff_ms) await buildRelease(db, building, now);
};

/** Publishes the last complete month where that says anything the latest release does not say already. */
const attemptRelease = async (db: Database, now: number): Promise<void> => {
  const asOf = lastCompleteMonth(now);
  const latest = await findRelease(db, "latest");
  if (latest && latest.as_of > asOf) return;
  const { cells } = await prepareRelease(db, asOf);
  if (!latest && cells.every(({ status }) => status === "withheld")) return;
  if (latest?.as_of === asOf && fingerprint(cells) === fingerprint(await readPublishedValues(db, latest.id))) return;
  if (await findRelease(db, "building")) return;
  await atomically(db, [insertRelease(db, asOf, now)]);
  const started = await findRelease(db, "building");
  if (started) await buildRelease(db, started, now);
};

const fingerprint = (cells: readonly PublishedValues[]): string =>
  cells
    .map(({ metric, cohort_type, cohort, status, mean, contributors, counted, opens_at }) =>
      JSON.stringify([metric, cohort_type, cohort, status, mean, contributors, counted, opens_at]),
    )
    .sort()
    .join("\n");
