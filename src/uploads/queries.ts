import { sql } from "drizzle-orm";
import type { OwnParty } from "../accounts/actor.ts";
import type { Channel, Statement } from "../campaigns/campaign.ts";
import { inChunks, type SqlStatement } from "../database/batch.ts";
import type { Database } from "../database/connect.ts";
import type { Plan } from "./plan.ts";
import type { Recognised, RowProblem } from "./reading.ts";

export interface Upload {
  id: number;
  recognised: Recognised;
  file_name: string | null;
  /** Who, as the audit says it. */
  uploaded_by: string;
  uploaded_at_ms: number;
  withdrawn_at_ms: number | null;
  rows: Plan["rows"];
  problems: RowProblem[];
}

export const putUpload = (db: Database, party: OwnParty, upload: Upload, said: Plan["statements"]): SqlStatement[] => [
  db.run(sql`
    INSERT INTO uploads (party_id, id, channel, tool, layout, file_name, uploaded_by, uploaded_at_ms, rows_read, rows_new, rows_changed,
                         rows_unchanged, rows_set_aside, problems)
    VALUES (${party.id}, ${upload.id}, ${upload.recognised.channel}, ${upload.recognised.tool}, ${upload.recognised.layout},
            ${upload.file_name}, ${upload.uploaded_by}, ${upload.uploaded_at_ms}, ${upload.rows.read}, ${upload.rows.new}, ${upload.rows.changed},
            ${upload.rows.unchanged}, ${upload.rows.set_aside}, ${JSON.stringify(upload.problems)})`),
  ...inChunks(
    db,
    said.map((one) => [one.campaign, one.said]),
    (rows) => sql`
      INSERT INTO statements (party_id, upload_id, campaign_id, said)
      SELECT ${party.id}, ${upload.id}, value ->> 0, value -> 1 FROM ${rows}`,
  ),
];

interface UploadRow {
  id: number;
  channel: Channel;
  tool: string;
  layout: string;
  file_name: string | null;
  uploaded_by: string;
  uploaded_at_ms: number;
  withdrawn_at_ms: number | null;
  rows_read: number;
  rows_new: number;
  rows_changed: number;
  rows_unchanged: number;
  rows_set_aside: number;
  problems: string;
}

const uploadOf = (row: UploadRow): Upload => ({
  id: row.id,
  recognised: { tool: row.tool, channel: row.channel, layout: row.layout },
  file_name: row.file_name,
  uploaded_by: row.uploaded_by,
  uploaded_at_ms: row.uploaded_at_ms,
  withdrawn_at_ms: row.withdrawn_at_ms,
  rows: {
    read: row.rows_read,
    new: row.rows_new,
    changed: row.rows_changed,
    unchanged: row.rows_unchanged,
    set_aside: row.rows_set_aside,
  },
  problems: JSON.parse(row.problems),
});

export const findUpload = async (db: Database, party: OwnParty, id: number): Promise<Upload | null> => {
  const rows = await db.all<UploadRow>(sql`SELECT * FROM uploads WHERE party_id = ${party.id} AND id = ${id}`);
  return rows[0] ? uploadOf(rows[0]) : null;
};

/** The party's uploads, newest first. */
export const listUploads = async (db: Database, party: OwnParty, before: number, limit: number): Promise<Upload[]> =>
  (
    await db.all<UploadRow>(sql`
      SELECT * FROM uploads WHERE party_id = ${party.id} AND id < ${before} ORDER BY id DESC LIMIT ${limit}`)
  ).map(uploadOf);

/**
 * What the party's other live uploads said about the campaigns of this one, in upload order. A campaign of this upload
 * that no other speaks for has an empty list.
 */
export const readOtherStatements = async (
  db: Database,
  party: OwnParty,
  uploadId: number,
): Promise<Map<number, Statement[]>> => {
  const rows = await db.all<{ campaign_id: number; said: string | null }>(sql`
    SELECT mine.campaign_id, others.said FROM statements AS mine
    LEFT JOIN uploads ON uploads.party_id = mine.party_id AND uploads.id <> mine.upload_id AND withdrawn_at_ms IS NULL
    LEFT JOIN statements AS others
      ON others.party_id = mine.party_id AND others.upload_id = uploads.id AND others.campaign_id = mine.campaign_id
    WHERE mine.party_id = ${party.id} AND mine.upload_id = ${uploadId}
    ORDER BY mine.campaign_id, uploads.id`);
  const statements = new Map<number, Statement[]>();
  for (const { campaign_id, said } of rows) {
    const soFar = statements.get(campaign_id) ?? [];
    if (said !== null) soFar.push(JSON.parse(said));
    statements.set(campaign_id, soFar);
  }
  return statements;
};

/** Takes an upload's words away; that it was there, and when it was withdrawn, is kept. */
export const dropUpload = (db: Database, party: OwnParty, id: number, now: number): SqlStatement[] => [
  db.run(sql`DELETE FROM statements WHERE party_id = ${party.id} AND upload_id = ${id}`),
  db.run(sql`UPDATE uploads SET withdrawn_at_ms = ${now}, problems = '[]' WHERE party_id = ${party.id} AND id = ${id}`),
];
