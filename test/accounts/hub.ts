import { env } from "cloudflare:workers";
import type { Actor } from "../../src/accounts/actor.ts";
import type { MembershipChoice } from "../../src/accounts/contract.ts";
import { mintLink, useLink } from "../../src/accounts/links.ts";
import { recogniseSession } from "../../src/accounts/recognise.ts";
import type { Context, Mail } from "../../src/context.ts";
import { connect } from "../../src/database/connect.ts";

/** A Tuesday evening, when volunteers sign in. */
export const evening = Date.UTC(2026, 9, 20, 18, 30);
export const minute_ms = 60_000;
export const hour_ms = 60 * minute_ms;
export const day_ms = 24 * hour_ms;

export const hubToken: Extract<Actor, { kind: "hub-token" }> = {
  kind: "hub-token",
  tokenId: 900,
  scopes: ["structure", "publish", "people", "issue-upload-tokens"],
};

export const operator: Actor = {
  kind: "person",
  personId: 900,
  email: "operator@hub.example",
  sessionHash: "",
  memberships: [{ id: 900, role: "operator", party: null, region: null }],
};

/** One region, one cluster, four parties: `alder`, `birch`, `cedar`, `dogwood`. */
export const plantHub = async () => {
  await env.DB.batch(
    [
      "INSERT INTO nations VALUES (1, 'wood', 'Wood')",
      "INSERT INTO regions VALUES (1, 1, 'north', 'North')",
      "INSERT INTO clusters VALUES (1, 1, 'grove', 'Grove')",
      ...["alder", "birch", "cedar", "dogwood"].map(
        (slug, index) =>
          `INSERT INTO parties (id, cluster_id, slug, name, size_band, time_zone)
           VALUES (${index + 1}, 1, '${slug}', '${slug[0]?.toUpperCase()}${slug.slice(1)}', '100-299', 'Europe/London')`,
      ),
    ].map((sql) => env.DB.prepare(sql)),
  );
};

/** A database that notes every statement it is given. */
export const watched = () => {
  const statements: string[] = [];
  const prepare = (sql: string) => {
    statements.push(sql);
    return env.DB.prepare(sql);
  };
  const batch: D1Database["batch"] = (prepared) => env.DB.batch(prepared);
  return { db: connect({ prepare, batch } as D1Database), statements };
};

/** What a verb is given, with an outbox to look into and the work it left for later. */
export const contextAt = (now: number, actor: Actor = { kind: "visitor" }) => {
  const sent: Parameters<Mail["send"]>[0][] = [];
  const work: Promise<unknown>[] = [];
  const mail: Mail = { send: async (message) => void sent.push(message) };
  const later = (promise: Promise<unknown>) => void work.push(promise);
  const context: Context = { db: connect(env.DB), now, actor, mail, origin: "https://hub.example", later };
  return { context, sent, work };
};

/** What somebody is in the hub from now on, however they came to be it: the rules of letting in are tested elsewhere. */
export const enrol = async (email: string, ...choices: MembershipChoice[]): Promise<void> => {
  const person = "(SELECT id FROM people WHERE email = ?1)";
  const statement = (sql: string, ...values: (string | number | null)[]) => env.DB.prepare(sql).bind(email, ...values);
  await env.DB.batch([
    statement("INSERT INTO people (email, created_at_ms) VALUES (?1, ?2) ON CONFLICT DO NOTHING", evening),
    statement(`DELETE FROM memberships WHERE person_id = ${person}`),
    ...choices.map((choice) =>
      statement(
        `INSERT INTO memberships (person_id, role, party_id, region_id, created_at_ms)
         VALUES (${person}, ?2, (SELECT id FROM parties WHERE slug = ?3), (SELECT id FROM regions WHERE slug = ?4), ?5)`,
        choice.role,
        "party" in choice ? choice.party : null,
        "region" in choice ? choice.region : null,
        evening,
      ),
    ),
  ]);
};

/** Signs somebody in and says who the hub then takes them for. */
export const signIn = async (email: string, now = evening): Promise<{ secret: string; actor: Actor }> => {
  const { context } = contextAt(now);
  const { token } = await mintLink(context, email);
  const secret = await useLink(context, token, { browserSecret: null, elsewhere: true, browser: null });
  const { actor } = await recogniseSession(context.db, secret, now);
  return { secret, actor };
};

export const rowsOf = async <T>(sql: string): Promise<T[]> => (await env.DB.prepare(sql).all<T>()).results;

/** The code of the error that a promise fails with. */
export const codeOf = async (promise: Promise<unknown>): Promise<string> => {
  try {
    await promise;
  } catch (error) {
    return (error as { code?: string }).code ?? String(error);
  }
  return "nothing was refused";
};
