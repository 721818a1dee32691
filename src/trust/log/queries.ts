/** The SQL of reading the audit: one party's own, or the hub's. */
import { type SQL, sql } from "drizzle-orm";
import type { OwnParty } from "../../accounts/actor.ts";
import type { AuditAction } from "../../accounts/audit-actions.ts";
import type { Database } from "../../database/connect.ts";

/** An entry as it is kept. */
export interface KeptEntry {
  id: number;
  at_ms: number;
  actor: string;
  action: AuditAction;
  /** JSON. */
  details: string;
}

export interface EntryFilter {
  actions: readonly AuditAction[];
  /** From the first moment to before the second. */
  between?: readonly [from_ms: number, to_ms: number] | undefined;
  /** Ids below this one. */
  before: number;
  limit: number;
}

const fits = ({ actions, between, before }: EntryFilter): SQL => sql`
  audit.id < ${before} AND action IN (SELECT value FROM json_each(${JSON.stringify(actions)}))
  AND at_ms >= ${between?.[0] ?? 0} AND at_ms < ${between?.[1] ?? Number.MAX_SAFE_INTEGER}`;

/** The party's own entries, newest first. */
export const listOwnEntries = (db: Database, party: OwnParty, filter: EntryFilter) =>
  db.all<KeptEntry>(sql`
    SELECT id, at_ms, actor, action, details FROM audit WHERE party_id = ${party.id} AND ${fits(filter)}
    ORDER BY id DESC LIMIT ${filter.limit}`);

/** An entry of the hub's audit, and whose it is. */
export interface HubEntry extends KeptEntry {
  party: string | null;
  party_name: string | null;
  /** Whether the party it concerned has left. */
  left: 0 | 1;
}

/**
 * The hub's entries, newest first: its own of these actions, and of parties those actions only that are not their own
 * business alone. Not an `OwnParty`'s query, so `ofParties` is all that it may show of any, and where a party chose to count
 * not even then: beside the number of those that do it would tell of the others. Actions that no party's entry has, and one
 * party's, are found by the index; any others among all entries, from the newest on.
 */
export const listHubEntries = (
  db: Database,
  { ofParties, party, ...filter }: EntryFilter & { ofParties: readonly AuditAction[]; party?: string | undefined },
) =>
  db.all<HubEntry>(sql`
    SELECT audit.id, at_ms, actor, action, json_remove(details, '$.counts_in') AS details, slug AS party,
           name AS party_name, contributor_key IS NOT NULL AS "left"
    FROM audit LEFT JOIN parties ON parties.id = audit.party_id
    WHERE ${fits(filter)} AND ${whose(party, filter.actions, ofParties)}
      AND (coalesce(audit.party_id, contributor_key) IS NULL
        OR action IN (SELECT value FROM json_each(${JSON.stringify(ofParties)})))
    ORDER BY audit.id DESC LIMIT ${filter.limit}`);

const whose = (party: string | undefined, actions: readonly AuditAction[], ofParties: readonly AuditAction[]): SQL => {
  if (party !== undefined) return sql`audit.party_id = (SELECT id FROM parties WHERE slug = ${party})`;
  return actions.some((action) => ofParties.includes(action)) ? sql`true` : sql`audit.party_id IS NULL`;
};

/** Whom entries name by a number. */
export interface Named {
  people: { id: number; email: string }[];
  /** People who run the hub. */
  operators: { id: number; email: string }[];
  tokens: { id: number; name: string }[];
  /** Whom invitations are for that are open, or whom they let in. */
  invitations: { id: number; email: string }[];
}

const operators = (db: Database) =>
  db.all<Named["operators"][number]>(sql`
    SELECT people.id, email FROM memberships JOIN people ON people.id = person_id WHERE party_id IS NULL AND role = 'operator'`);

/** Whom invitations of a place let in, or are for while they are open. */
const invited = (db: Database, of: SQL) =>
  db.all<Named["invitations"][number]>(sql`
    SELECT invitation AS id, email FROM memberships JOIN people ON people.id = person_id
    WHERE ${of} AND invitation IS NOT NULL
    UNION ALL SELECT id, email FROM invitations WHERE ${of}`);

/** Whom a party's own entries may name: its people and those it invites, and its tokens, ended ones too. */
export const readNamedOf = async (db: Database, party: OwnParty): Promise<Named> => {
  const [people, running, tokens, invitations] = await db.batch([
    db.all<Named["people"][number]>(sql`
      SELECT people.id, email FROM memberships JOIN people ON people.id = person_id WHERE party_id = ${party.id}`),
    operators(db),
    db.all<Named["tokens"][number]>(sql`SELECT id, name FROM tokens WHERE party_id = ${party.id}`),
    invited(db, sql`party_id = ${party.id}`),
  ]);
  return { people, operators: running, tokens, invitations };
};

/** Whom the hub's entries may name: officers and operators, and the hub's tokens. People of parties stay numbers. */
export const readNamedOfHub = async (db: Database): Promise<Named> => {
  const [people, running, tokens, invitations] = await db.batch([
    db.all<Named["people"][number]>(sql`
      SELECT DISTINCT people.id, email FROM memberships JOIN people ON people.id = person_id WHERE party_id IS NULL`),
    operators(db),
    db.all<Named["tokens"][number]>(sql`SELECT id, name FROM tokens WHERE party_id IS NULL`),
    invited(db, sql`party_id IS NULL`),
  ]);
  return { people, operators: running, tokens, invitations };
};
