import { type SQL, sql } from "drizzle-orm";
import type { OwnParty } from "../accounts/actor.ts";
import { inChunks, type SqlStatement } from "../database/batch.ts";
import type { Database } from "../database/connect.ts";
import { pagesOf } from "../database/pages.ts";
import type { Sums } from "../statistics/sums.ts";
import {
  allCountFields,
  allTextFields,
  type Campaign,
  type Channel,
  type CountField,
  type Counts,
  countFields,
  type Identity,
  type TextField,
  type Texts,
  textFields,
} from "./campaign.ts";
import { silent } from "./fold.ts";
import type { ChannelRecords } from "./records.ts";
import type { Contribution } from "./summarise.ts";

const columnsWith = (fields: readonly (CountField | TextField)[]) =>
  ["id", "channel", "tool", "platform_id", "title", "sent_local", "sent_at_ms", ...fields, "correction"] as const;
const listOf = (columns: readonly string[]): SQL => sql.raw(columns.join(", "));

/** Of a channel only its own columns are read and written: the others are null, and would double what a row costs. */
const columnsOf = (channel: Channel) => columnsWith([...countFields[channel], ...textFields[channel]]);
const allColumns = listOf(columnsWith([...allCountFields, ...allTextFields]));

type CampaignRow = Identity & Partial<Counts & Texts> & { id: number; channel: Channel; correction: string | null };
const campaignOf = (row: CampaignRow): Campaign => ({
  ...silent,
  ...row,
  correction: row.correction ? JSON.parse(row.correction) : null,
});

export const readRecords = async (db: Database, party: OwnParty, channel: Channel): Promise<ChannelRecords> => {
  const [ledgers, rows] = await db.batch([
    db.all<{ revision: number; next_campaign: number }>(
      sql`SELECT revision, next_campaign FROM ledgers WHERE party_id = ${party.id}`,
    ),
    db.all<CampaignRow>(sql`
      SELECT ${listOf(columnsOf(channel))} FROM campaigns WHERE party_id = ${party.id} AND channel = ${channel}`),
  ]);
  const ledger = ledgers[0] ?? { revision: 0, next_campaign: 1 };
  return {
    channel,
    revision: ledger.revision,
    nextCampaign: ledger.next_campaign,
    campaigns: new Map(rows.map((row) => [row.id, campaignOf(row)])),
  };
};

/**
 * Moves the party's ledger on by one revision. When somebody else moved it first this sets null where null is not
 * allowed, and the whole batch it stands in is undone.
 */
export const moveLedger = (db: Database, party: OwnParty, from: number, nextCampaign: number): SqlStatement =>
  db.run(sql`
    INSERT INTO ledgers (party_id, revision, next_campaign) VALUES (${party.id}, 1, ${nextCampaign})
    ON CONFLICT (party_id) DO UPDATE
    SET revision = CASE WHEN revision = ${from} THEN revision + 1 END, next_campaign = excluded.next_campaign`);

/** Writes campaigns of a channel whole: new ones and changed ones alike. */
export const putCampaigns = (
  db: Database,
  party: OwnParty,
  channel: Channel,
  campaigns: readonly Campaign[],
): SqlStatement[] => {
  const columns = columnsOf(channel);
  const extracted = columns.map((_, index) => `value ->> ${index}`);
  const [, , ...changing] = columns;
  const updated = changing.map((column) => `${column} = excluded.${column}`);
  return inChunks(
    db,
    campaigns.map((campaign) =>
      columns.map((column) => (column === "correction" ? correctionOf(campaign) : campaign[column])),
    ),
    (rows) => sql`
      INSERT INTO campaigns (party_id, ${listOf(columns)}) SELECT ${party.id}, ${listOf(extracted)} FROM ${rows} WHERE true
      ON CONFLICT (party_id, channel, id) DO UPDATE SET ${listOf(updated)}`,
  );
};

const correctionOf = (campaign: Campaign): string | null =>
  campaign.correction ? JSON.stringify(campaign.correction) : null;

export const dropCampaigns = (
  db: Database,
  party: OwnParty,
  channel: Channel,
  ids: readonly number[],
): SqlStatement[] =>
  inChunks(
    db,
    ids,
    (rows) => sql`
    DELETE FROM campaigns WHERE party_id = ${party.id} AND channel = ${channel} AND id IN (SELECT value FROM ${rows})`,
  );

/** Makes the contributions of these metrics and months exactly those given; one that stays the same is not written. */
export const putContributions = (
  db: Database,
  party: OwnParty,
  metricIds: readonly string[],
  months: readonly string[],
  contributions: readonly Contribution[],
): SqlStatement[] => {
  const kept = JSON.stringify(contributions.map(({ metric, month }) => `${metric} ${month}`));
  return [
    db.run(sql`
      DELETE FROM contributions WHERE party_id = ${party.id}
      AND metric IN (SELECT value FROM json_each(${JSON.stringify(metricIds)}))
      AND month IN (SELECT value FROM json_each(${JSON.stringify(months)}))
      AND metric || ' ' || month NOT IN (SELECT value FROM json_each(${kept}))`),
    ...inChunks(
      db,
      contributions.map(({ metric, month, m, n, x, nn, xn, xx }) => [metric, month, m, n, x, nn, xn, xx]),
      (rows) => sql`
        INSERT INTO contributions (party_id, metric, month, m, n, x, nn, xn, xx)
        SELECT ${party.id}, value ->> 0, value ->> 1, value ->> 2, value ->> 3, value ->> 4, value ->> 5, value ->> 6, value ->> 7
        FROM ${rows} WHERE true
        ON CONFLICT (party_id, metric, month) DO UPDATE
        SET m = excluded.m, n = excluded.n, x = excluded.x, nn = excluded.nn, xn = excluded.xn, xx = excluded.xx
        WHERE (m, n, x, nn, xn, xx) IS NOT (excluded.m, excluded.n, excluded.x, excluded.nn, excluded.xn, excluded.xx)`,
    ),
  ];
};

export interface CampaignFilter {
  channel?: Channel | undefined;
  /** First and last month, both included. */
  from?: string | undefined;
  to?: string | undefined;
  /** Part of a title or subject. */
  search?: string | undefined;
  deleted?: boolean | undefined;
  /** Where the page before this one ended. */
  after?: { sent_local: string; channel: Channel; id: number } | undefined;
  /** All of them where none is given: a party has some tens of thousands at most. */
  limit?: number | undefined;
}

const where = (party: OwnParty, filter: Omit<CampaignFilter, "limit">): SQL => {
  const conditions: SQL[] = [sql`party_id = ${party.id}`];
  if (filter.channel) conditions.push(sql`channel = ${filter.channel}`);
  if (filter.from) conditions.push(sql`sent_local >= ${filter.from}`);
  if (filter.to) conditions.push(sql`substr(sent_local, 1, ${filter.to.length}) <= ${filter.to}`);
  if (filter.search) {
    conditions.push(sql`instr(lower(title || ' ' || coalesce(subject, '')), lower(${filter.search})) > 0`);
  }
  conditions.push(
    filter.deleted
      ? sql`correction ->> '$.set.deleted'`
      : sql`(correction IS NULL OR correction ->> '$.set.deleted' IS NULL)`,
  );
  if (filter.after) {
    const { sent_local, channel, id } = filter.after;
    conditions.push(sql`(sent_local, channel, id) < (${sent_local}, ${channel}, ${id})`);
  }
  return sql.join(conditions, sql` AND `);
};

/** The party's campaigns, newest first. */
export const listCampaigns = async (db: Database, party: OwnParty, filter: CampaignFilter): Promise<Campaign[]> => {
  const rows = await db.all<CampaignRow>(sql`
    SELECT ${allColumns} FROM campaigns WHERE ${where(party, filter)}
    ORDER BY sent_local DESC, channel DESC, id DESC LIMIT ${filter.limit ?? -1}`);
  return rows.map(campaignOf);
};

/** Every campaign of a channel, deleted ones too, by its number, page by page. */
export async function* campaignPages(db: Database, party: OwnParty, channel: Channel): AsyncGenerator<Campaign[]> {
  const pages = pagesOf<CampaignRow>(
    db,
    (after) => sql`
      SELECT ${listOf(columnsOf(channel))} FROM campaigns
      WHERE party_id = ${party.id} AND channel = ${channel} AND id > ${after?.id ?? 0} ORDER BY id`,
  );
  for await (const rows of pages) yield rows.map(campaignOf);
}

export const findCampaign = async (db: Database, party: OwnParty, id: number): Promise<Campaign | null> => {
  const rows = await db.all<CampaignRow>(sql`
    SELECT ${allColumns} FROM campaigns
    WHERE party_id = ${party.id} AND channel IN ('email', 'graphic', 'event') AND id = ${id}`);
  return rows[0] ? campaignOf(rows[0]) : null;
};

/** How many of the party's campaigns, deleted ones left out, are of months after this one. */
export const countCampaignsAfter = async (db: Database, party: OwnParty, month: string): Promise<number> => {
  const [found] = await db.all<{ campaigns: number }>(sql`
    SELECT count(*) AS campaigns FROM campaigns
    WHERE ${where(party, { from: month })} AND substr(sent_local, 1, 7) > ${month}`);
  return found?.campaigns ?? 0;
};

export interface OwnSums extends Sums {
  metric: string;
}

/** The party's own sums for metrics over a window of months. */
export const readOwnSums = (
  db: Database,
  party: OwnParty,
  metricIds: readonly string[],
  window: { from: string; to: string },
) =>
  db.all<OwnSums>(sql`
    SELECT metric, sum(m) AS m, sum(n) AS n, sum(x) AS x, sum(nn) AS nn, sum(xn) AS xn, sum(xx) AS xx
    FROM json_each(${JSON.stringify(metricIds)}) AS wanted
    CROSS JOIN contributions ON party_id = ${party.id} AND metric = wanted.value AND month BETWEEN ${window.from} AND ${window.to}
    GROUP BY metric`);
