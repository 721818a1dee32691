import Database from "better-sqlite3";
import { channels } from "../../../src/campaigns/campaign.ts";
import { columnsOf } from "../columns.ts";
import type { History } from "./histories.ts";

/**
 * Writes histories straight into the tables of a hub that does not run. What every upload said is left out: neither a
 * release nor a comparison reads it.
 */
export const openTables = (file: string) => {
  const db = new Database(file);
  // What is cut off here is made again from nothing.
  db.pragma("synchronous = OFF");
  const partyId = db.prepare("SELECT id FROM parties WHERE slug = ?").pluck();
  const putLedger = db.prepare("INSERT INTO ledgers (party_id, revision, next_campaign) VALUES (?, 1, ?)");
  const putCampaign = Object.fromEntries(
    channels.map((channel) => {
      const columns = columnsOf(channel);
      return [channel, { columns, statement: db.prepare(insert("campaigns", columns)) }];
    }),
  );
  const putContribution = db.prepare(insert("contributions", sums));

  const write = db.transaction((party: string, { campaigns, contributions, nextCampaign }: History) => {
    const id = partyId.get(party);
    putLedger.run(id, nextCampaign);
    for (const campaign of campaigns) {
      const { columns, statement } = putCampaign[campaign.channel]!;
      statement.run(
        id,
        columns.map((column) => campaign[column]),
      );
    }
    for (const contribution of contributions) {
      putContribution.run(
        id,
        sums.map((column) => contribution[column]),
      );
    }
  });
  return { write, close: () => db.close() };
};

const sums = ["metric", "month", "m", "n", "x", "nn", "xn", "xx"] as const;

const insert = (table: string, columns: readonly string[]): string =>
  `INSERT INTO ${table} (party_id, ${columns.join(", ")}) VALUES (?, ${columns.map(() => "?").join(", ")})`;
