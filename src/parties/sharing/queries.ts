import { eq, sql } from "drizzle-orm";
import type { OwnParty } from "../../accounts/actor.ts";
import type { Database } from "../../database/connect.ts";
import { sharingChoices } from "../../database/schema.ts";
import { nothingShared, type Sharing } from "./contract.ts";

/** What the party chose to share. */
export const readSharing = async (db: Database, party: OwnParty): Promise<Sharing> => {
  const [kept] = await db.select().from(sharingChoices).where(eq(sharingChoices.party_id, party.id));
  if (!kept) return nothingShared;
  return {
    exemplars: kept.exemplars,
    happy_to_be_asked: kept.happy_to_be_asked === 1,
    named_to_officers: kept.named_to_officers === 1,
    help_wanted: help(kept.help_wanted, kept.help_wanted_by),
    help_offered: help(kept.help_offered, kept.help_offered_to),
  };
};

/** How many people the operator has made officers of the party's region: whom a name would be shown to. None is in a party, and by the party there is an index. */
export const countOfficers = async (db: Database, party: OwnParty): Promise<number> => {
  const [found] = await db.all<{ officers: number }>(sql`
    SELECT count(*) AS officers FROM memberships WHERE party_id IS NULL AND role = 'officer' AND region_id =
      (SELECT clusters.region_id FROM parties JOIN clusters ON clusters.id = cluster_id WHERE parties.id = ${party.id})`);
  return found?.officers ?? 0;
};

const help = (line: string | null, visible_to: "cluster" | "region" | "all" | null) =>
  line !== null && visible_to !== null ? { line, visible_to } : null;

export const writeSharing = (db: Database, party: OwnParty, chosen: Sharing, now: number) => {
  const row = {
    exemplars: chosen.exemplars,
    happy_to_be_asked: Number(chosen.happy_to_be_asked),
    named_to_officers: Number(chosen.named_to_officers),
    help_wanted: chosen.help_wanted?.line ?? null,
    help_wanted_by: chosen.help_wanted?.visible_to ?? null,
    help_offered: chosen.help_offered?.line ?? null,
    help_offered_to: chosen.help_offered?.visible_to ?? null,
    changed_at_ms: now,
  };
  return db
    .insert(sharingChoices)
    .values({ party_id: party.id, ...row })
    .onConflictDoUpdate({ target: sharingChoices.party_id, set: row });
};
