import {
  allCountFields,
  type Campaign,
  type CampaignField,
  type CampaignFields,
  type Statement,
} from "../campaigns/campaign.ts";
import { begin, hear, isDeleted, saidOf, silent } from "../campaigns/fold.ts";
import type { ChannelRecords } from "../campaigns/records.ts";
import { type Match, matchRows } from "./match.ts";
import type { Reading, ReadRow, RowProblem } from "./reading.ts";

/** What landing a reading on a party's records would do. A dry run shows it; landing writes it. */
export interface Plan {
  /** What the file said, by campaign. */
  statements: { campaign: number; said: Statement }[];
  /** Campaigns as they would be, where anything about them would change. */
  put: Campaign[];
  nextCampaign: number;
  rows: { read: number; new: number; changed: number; unchanged: number; set_aside: number };
  problems: RowProblem[];
}

export const planUpload = (reading: Reading, records: ChannelRecords): Plan => {
  const plan: Plan = {
    statements: [],
    put: [],
    nextCampaign: records.nextCampaign,
    rows: { read: reading.read, new: 0, changed: 0, unchanged: 0, set_aside: reading.read - reading.rows.length },
    problems: [...reading.problems],
  };
  for (const found of matchRows(reading.rows, records.campaigns.values())) {
    const match = { ...found, row: withoutCorrection(found) };
    const { statement } = match.row;
    if (!match.campaign) {
      const id = plan.nextCampaign++;
      plan.statements.push({ campaign: id, said: statement });
      plan.put.push(begin(id, records.channel, statement));
      plan.rows.new++;
      continue;
    }
    const after = hear(match.campaign, statement);
    plan.statements.push({ campaign: after.id, said: statement });
    plan.problems.push(...noticesOf(match, match.campaign));
    const visible = differs(match.campaign, after);
    plan.rows[visible ? "changed" : "unchanged"]++;
    // Under a correction the tools can say something new that nobody sees.
    if (visible || (after.correction && differs(saidOf(match.campaign), saidOf(after)))) plan.put.push(after);
  }
  return plan;
};

/**
 * A row of the party's own export repeats what the party corrected. That is no word of a tool, so what the tools said stays
 * beneath the correction. An id of the party's own is the same in its export, so any row of our template that has one can be that.
 */
const withoutCorrection = ({ row, campaign }: Match): ReadRow => {
  if (!row.exported || !campaign?.correction) return row;
  const { said } = campaign.correction;
  const repeated = Object.entries(said).filter(
    ([field]) => row.statement[field as CampaignField] === campaign[field as CampaignField],
  );
  return { ...row, statement: { ...row.statement, ...Object.fromEntries(repeated) } };
};

const differs = (before: CampaignFields, after: CampaignFields): boolean =>
  allFields.some((field) => before[field] !== after[field]);
const allFields = Object.keys(silent) as CampaignField[];

const noticesOf = ({ row, movedFrom }: Match, campaign: Campaign): RowProblem[] => {
  const notices: RowProblem[] = [];
  const notice = (code: RowProblem["code"], column: string | null, params: Record<string, string | number> = {}) =>
    notices.push({ row: row.row, column, code, params, effect: "notice" });
  if (isDeleted(campaign)) notice("stays-deleted", null);
  if (movedFrom) notice("clock-moved", null, { before: movedFrom, after: row.statement.sent_local });
  const said = saidOf(campaign);
  for (const field of allCountFields) {
    const before = said[field];
    const after = row.statement[field];
    if (before !== null && after !== null && after !== undefined && after < before) {
      notice("count-would-fall", field, { field, before, after });
    }
  }
  return notices;
};
