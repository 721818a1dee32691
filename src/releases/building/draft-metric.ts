import { secretHash } from "../../accounts/secrets.ts";
import type { Database } from "../../database/connect.ts";
import { keepStandings } from "../../disclosure/keep-standings.ts";
import { nameStandings } from "../../disclosure/name-standings.ts";
import { policy } from "../../disclosure/policy.ts";
import { protect } from "../../disclosure/protect.ts";
import type { Metric } from "../../metrics/metric.ts";
import { windowOf } from "../month.ts";
import { draftStandings, keysOf, partiesOf, willingOf } from "../naming/draft-standings.ts";
import { cohortsOf, type Member } from "../pooling/cohorts.ts";
import { contributorsByParty } from "../pooling/contributors.ts";
import { pool } from "../pooling/pool.ts";
import { readPool } from "../pooling/queries.ts";
import type { Release } from "../queries.ts";
import { insertDraft } from "./queries.ts";

/** Reads, protects, names and keeps one metric of a release that is being built: whole, or not at all. */
export const draftMetric = async (db: Database, release: Release, metric: Metric): Promise<void> => {
  const { members, sums, last, named, shown } = await readPool(db, metric.id, windowOf(release.as_of));
  const contributors = await contributorsByParty(members, sums);
  const willing = willingOf(members);
  const living = new Set(members.flatMap(({ key }) => key ?? []));
  const pooled = pool(metric, cohortsOf(members), contributors, living);
  const cells = protect(pooled, last, policy, release, named);
  const nameable = nameStandings(pooled, cells, { last, named }, willing, policy);
  const standings = draftStandings(metric, nameable, members, cells);
  const choices = { willing, known: named };
  const anew = new Set(standings.map(({ key }) => key));
  const kept = keepStandings(pooled, anew, keysOf(shown, members), choices, policy);
  await insertDraft(db, release.id, {
    metric: metric.id,
    madeFor: await purposeOf(release, members),
    cells,
    standings: { named: standings, kept: partiesOf(kept, members) },
  });
};

/**
 * What a draft is for, in short. When any party joins, leaves, moves, or changes where it counts or whether it is named,
 * it is not the pool's any more; and a release that was given up leaves its id to the next one, which is not the one that a slow run drafts for.
 */
export const purposeOf = ({ slug, started_at_ms }: Release, members: readonly Member[]): Promise<string> =>
  secretHash(JSON.stringify([slug, started_at_ms, members]));
