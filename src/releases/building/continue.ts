import type { Database } from "../../database/connect.ts";
import { loggable } from "../../database/loggable.ts";
import { catalogue } from "../../metrics/catalogue.ts";
import { findRelease, type Release } from "../queries.ts";
import { closeRelease } from "./close.ts";
import { draftMetric } from "./draft-metric.ts";
import { failRelease, readDrafted } from "./queries.ts";

/**
 * How many metrics one run drafts. Each takes six statements and two milliseconds of computing with a region's sixty
 * parties: four stay within what Cloudflare's free plan gives a run (50 statements, 10 ms). A nation's 650 take about forty
 * a metric, and are for the paid plan (30 s).
 */
const metricsPerRun = 4;

/** Longer than any release takes: one that cannot be finished makes room for the next. */
const mostAge_ms = 24 * 3_600_000;

/**
 * Goes on with the release that is being built, if there is one: drafts the metrics that are missing, and publishes when
 * none is. Whoever asks for a release, looks at one that is being built, or the clock calls this; it picks up wherever the
 * last run was cut off.
 */
export const continueRelease = async (db: Database, now: number): Promise<void> => {
  const release = await findRelease(db, "building");
  if (!release) return;
  try {
    if (now - release.started_at_ms > mostAge_ms) throw new Error("not finished within a day");
    if (await draftMissing(db, release, now)) await closeRelease(db, release, now);
  } catch (error) {
    console.error("release", release.slug, loggable(error));
    await failRelease(db, release.id);
  }
};

/**
 * Runs look again after every metric what others have drafted, and start at different ones: two at once share the work,
 * and do at most the metric twice that both are at. That is cheaper than a lock, which a run that is cut off leaves closed.
 * @returns whether every metric is drafted
 */
const draftMissing = async (db: Database, release: Release, now: number): Promise<boolean> => {
  for (let drafted = 0; ; drafted++) {
    const done = new Set(await readDrafted(db, release.id));
    const missing = catalogue.filter(({ id }) => !done.has(id));
    const metric = missing[now % missing.length];
    if (!metric) return true;
    if (drafted === metricsPerRun) return false;
    await draftMetric(db, release, metric);
  }
};
