import type { Channel, Statement } from "../campaigns/campaign.ts";
import type { RowProblemCode } from "../words/en.ts";

/**
 * What reading a file gives: which layout it is, and one statement per row that can be true. Reading is pure: it knows
 * neither the database nor what was uploaded before.
 */
export interface Recognised {
  tool: string;
  channel: Channel;
  layout: string;
}

/** One thing to tell the uploader about a row, a column or the whole file. It becomes a sentence where it is shown. */
export interface RowProblem {
  /** Line of the file as a spreadsheet numbers it, the header's line included; null where it concerns the whole file. */
  row: number | null;
  /** The column as the file prints it; null where it concerns the whole row. */
  column: string | null;
  code: RowProblemCode;
  params?: Record<string, string | number>;
  /** `set-aside`: the row is not kept. `notice`: the row is kept, and the uploader should know. */
  effect: "set-aside" | "notice";
}

export interface ReadRow {
  row: number;
  statement: Statement;
  /** Only of a row that an export of a hub can have written: the campaign's number there, if no id of a tool names it. */
  exported?: { campaign: number | null };
}

export interface Reading {
  recognised: Recognised;
  rows: ReadRow[];
  problems: RowProblem[];
  /** Rows of the file that hold something (not the header, not a totals row, not blank). rows.length + set aside. */
  read: number;
}
