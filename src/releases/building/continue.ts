import type { Database } from "../../database/connect.ts";
import { loggable } from "../../database/loggable.ts";
import { catalogue } from "../../metrics/catalogue.ts";
import { findRelease, type Release } from "../queries.ts";
import { closeRelease } from "./close.ts";
import { draftMetric } from "./draft-metric.ts";
import { failRelease, readDrafted } from "./queries.ts";

/**
 * How many metrics one run drafts. Computing is mostly the audit of combinations: some 3 to 5 ms a metric with a region's
 * sixty parties, so that two fit what Cloudflare's free plan gives a run (10 ms, and 50 statements, of which a metric takes
 * eight); with a nation's 650 50 to 700 ms, some 2 s where many leave and join again, and up to 5 s more where many are named,
 * which are for the paid plan (30 s). A run that computes for too long is cut off, and what it has drafted by then stays.
 */
const metricsPerRun = 2;

/**
 * Nineteen metrics take ten runs, so ten minutes with nobody looking. An hour outlasts a database that is away for a
 * while and a morning on which many agree; a release that can never be built keeps the next one waiting no longer.
 */
const mostAge_ms = 3_600_000;

/**
 * Goes on with the release that is being built, if there is one: drafts the metrics that are missing, and publishes when
 * none is. Whoever asks for a release, looks at one that is being built, or the clock calls this; it picks up wherever the
 * last run was cut off. What goes wrong is logged and left to the next minute: one lost connection ends no release.
 */
export const continueRelease = async (db: Database, now: number): Promise<void> => {
  const release = await findRelease(db, "building");
  if (!release) return;
  if (now - release.started_at_ms > mostAge_ms) {
    console.error("release", release.slug, "not finished within an hour");
    return failRelease(db, release.id);
  }
  try {
    if (await draftMissing(db, release, now)) await closeRelease(db, release, now);
  } catch (error) {
    console.error("release", release.slug, loggable(error));
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
    if (missing.length === 0) return true;
    if (drafted === metricsPerRun) return false;
    await draftMetric(db, release, missing[now % missing.length]!);
  }
};
