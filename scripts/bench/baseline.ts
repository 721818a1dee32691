import Database from "better-sqlite3";
import type { Plan } from "../../src/uploads/plan.ts";
import { columnsOf } from "./columns.ts";

/**
 * What an upload is held against: better-sqlite3 writing the same rows into the same tables. Of an upload's work it does the
 * writing of campaigns and statements only, from rows that lie ready; it reads no file, matches nothing, and keeps no
 * receipt, audit or contributions.
 */
export interface Baseline {
  /** Writes what an upload would in one transaction of prepared statements. @returns how long that took, in milliseconds */
  write: (party: string, upload: number, plan: Plan) => number;
  /** @throws where the hub's file holds other campaigns or statements of these parties than this one */
  requireSame: (hubFile: string, parties: readonly string[]) => void;
  close: () => void;
}

/** Starts from a copy of the hub's own database, so that tables, keys and page size are the same. */
export const openBaseline = (hubFile: string, copy: string): Baseline => {
  const original = new Database(hubFile);
  original.prepare("VACUUM INTO ?").run(copy);
  original.close();

  const db = new Database(copy);
  // The fastest of its settings that survive a crash.
  db.pragma("journal_mode = WAL");
  db.pragma("synchronous = NORMAL");
  const partyId = db.prepare("SELECT id FROM parties WHERE slug = ?").pluck();
  const putCampaign = db.prepare(`
    INSERT INTO campaigns (party_id, ${columns}) VALUES (?, ${columns.map(() => "?")})
    ON CONFLICT (party_id, channel, id) DO UPDATE SET ${columns.map((column) => `${column} = excluded.${column}`)}`);
  const putStatement = db.prepare(
    "INSERT INTO statements (party_id, upload_id, campaign_id, said) VALUES (?, ?, ?, ?)",
  );
  const writeAll = db.transaction((campaigns: unknown[][], statements: unknown[][]) => {
    for (const row of campaigns) putCampaign.run(...row);
    for (const row of statements) putStatement.run(...row);
  });

  return {
    write: (party, upload, { put, statements }) => {
      const id = partyId.get(party);
      const campaigns = put.map((campaign) => [id, ...columns.map((column) => campaign[column])]);
      const words = statements.map(({ campaign, said }) => [id, upload, campaign, JSON.stringify(said)]);
      const started_ms = performance.now();
      writeAll(campaigns, words);
      return performance.now() - started_ms;
    },
    requireSame: (file, parties) => {
      db.prepare("ATTACH ? AS hub").run(file);
      const ids = parties.map((party) => partyId.get(party)).join(", ");
      for (const table of ["campaigns", "statements"]) {
        const rowsOf = (schema: string) => `SELECT * FROM ${schema}.${table} WHERE party_id IN (${ids})`;
        const differing = db.prepare(`
          SELECT (SELECT count(*) FROM (${rowsOf("hub")} EXCEPT ${rowsOf("main")}))
               + (SELECT count(*) FROM (${rowsOf("main")} EXCEPT ${rowsOf("hub")}))`);
        const number = differing.pluck().get();
        if (number !== 0) throw new Error(`${number} ${table} of the hub and of the baseline differ`);
      }
    },
    close: () => db.close(),
  };
};

const columns = columnsOf("email");
