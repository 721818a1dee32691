import { createExecutionContext, createScheduledController, waitOnExecutionContext } from "cloudflare:test";
import { env } from "cloudflare:workers";
import { connect } from "../../src/database/connect.ts";
import type { CountsIn } from "../../src/parties/profile.ts";
import { continueRelease } from "../../src/releases/building/continue.ts";
import worker from "../../src/worker.ts";
import { agree, loadStructure, partyToken, upload } from "../api.ts";

/** A party of a small pool, and its emails: how many were delivered, how many people clicked. */
export interface PooledParty {
  slug: string;
  cluster: string;
  band?: string;
  counts_in?: CountsIn | null;
  emails: [delivered: number, clickers: number][];
}

export const header = "party,name,cluster,region,nation,size_band";

/** Twelve parties of one region in two clusters, six in each; every figure of theirs may be shown. */
export const twelve: PooledParty[] = Array.from({ length: 12 }, (_, at) => ({
  slug: `p${String(at + 1).padStart(2, "0")}`,
  cluster: at < 6 ? "Copse" : "Glade",
  emails: [
    [400 + 10 * at, 8 + at],
    [300, 6 + (at % 5)],
    [350, 7 + (at % 3)],
  ],
}));

export const structureOf = (parties: readonly PooledParty[]): string =>
  [
    header,
    ...parties.map(({ slug, cluster, band = "100-299" }) => `${slug},${slug},${cluster},South,Wood,${band}`),
  ].join("\n");

/** An emails' file: one each day of the month, from its first. */
export const emailsFile = (emails: PooledParty["emails"], month = "2025-03"): string =>
  [
    "title,sent,delivered,clickers",
    ...emails.map(
      ([delivered, clickers], at) =>
        `Email ${at},${month}-${String(at + 1).padStart(2, "0")} 10:00,${delivered},${clickers}`,
    ),
  ].join("\n");

/** Loads the parties, lets them agree and upload, in the order in which they come. */
export const plant = async (operator: string, parties: readonly PooledParty[]): Promise<void> => {
  await loadStructure(operator, structureOf(parties));
  for (const { slug, counts_in = "cluster", emails } of parties) {
    if (counts_in) await agree(operator, slug, counts_in);
    await upload(await partyToken(slug), slug, emailsFile(emails));
  }
};

/** A release of that month that nobody works on; or a Monday's attempt at one. */
export const open = (asOf: string, startedMs: number, { only_if_new = 0 } = {}) =>
  env.DB.prepare(
    "INSERT INTO releases (slug, as_of, status, started_at_ms, only_if_new) VALUES (?1, ?1, 'building', ?2, ?3)",
  )
    .bind(asOf, startedMs, only_if_new)
    .run();

/** Runs until no release is being built. @returns how many runs it took */
export const finish = async (now: number, db = connect(env.DB)): Promise<number> => {
  for (let runs = 0; runs < 30; runs++) {
    const building = await env.DB.prepare("SELECT 1 FROM releases WHERE status = 'building'").first();
    if (!building) return runs;
    await continueRelease(db, now + runs);
  }
  throw new Error("the release is still being built after thirty runs");
};

export const weekly = "0 5 * * 1";
export const everyMinute = "* * * * *";
export const cron = (pattern: string, time: number) =>
  worker.scheduled(createScheduledController({ cron: pattern, scheduledTime: new Date(time) }), env);

/** A Monday's attempt, and the minutes after it. */
export const monday = async (time: number): Promise<void> => {
  await cron(weekly, time);
  for (let minute = 1; minute <= 11; minute++) await cron(everyMinute, time + minute * 60_000);
};

/** Somebody asks for a release; what goes on after the answer is waited for. */
export const look = async (token: string, id: string): Promise<number> => {
  const context = createExecutionContext();
  const request = new Request(`http://hub.example/api/v1/releases/${id}`, {
    headers: { authorization: `Bearer ${token}` },
  });
  const { status } = await worker.fetch(request as never, env, context);
  await waitOnExecutionContext(context);
  return status;
};
