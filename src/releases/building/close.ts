import { atomically } from "../../database/batch.ts";
import type { Database } from "../../database/connect.ts";
import { catalogue } from "../../metrics/catalogue.ts";
import { monthsBefore, windowMonths } from "../month.ts";
import { cohortsOf } from "../pooling/cohorts.ts";
import type { Release } from "../queries.ts";
import { purposeOf } from "./draft-metric.ts";
import { releaseHash } from "./hash.ts";
import { notesOf, saysNothingNew } from "./notes.ts";
import { deleteOtherDrafts, giveUp, publishDrafts, readClosing } from "./queries.ts";

/**
 * Publishes a release whose every metric is drafted, in one atomic batch; of two runs at once one publishes and the other
 * changes nothing. Drafts that were made for anything else than today's membership are thrown away instead, and the next run makes them again:
 * consent is honoured until the last moment, and every metric has the same cohorts.
 */
export const closeRelease = async (db: Database, release: Release, now: number): Promise<void> => {
  const { members, consents, madeFor, cells, before } = await readClosing(db, release.id);
  // Another run may have thrown drafts away since this one saw that none was missing.
  if (madeFor.length < catalogue.length) return;
  const purpose = await purposeOf(release, members);
  if (madeFor.some((draft) => draft !== purpose)) return deleteOtherDrafts(db, release.id, purpose);
  if (release.only_if_new === 1 && saysNothingNew(cells, before)) return giveUp(db, release.id);
  const cohorts = cohortsOf(members);
  const hash = await releaseHash(release.as_of, cohorts, cells);
  const notes = notesOf(release.as_of, cohorts, cells, before);
  await atomically(
    db,
    publishDrafts(db, release.id, {
      purpose,
      forgottenAsOf: monthsBefore(release.as_of, windowMonths),
      consented: consents,
      drafts: madeFor.length,
      cohorts,
      hash,
      notes,
      now,
    }),
  );
};
