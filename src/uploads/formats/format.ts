import type { Channel, CountField, TextField, Texts } from "../../campaigns/campaign.ts";
import type { UsualOrder } from "../dates.ts";
import type { ReadRow } from "../reading.ts";
import type { ExportedId } from "./exported-id.ts";

/** What a column can say. `sent` is the printed date and time. */
export type Spoken = "platform_id" | "title" | "sent" | CountField | TextField;

/** A rate that a tool prints beside its counts: only a check, recomputed and never kept. */
export interface PrintedRate {
  columns: readonly string[];
  numerator: CountField;
  exposure: CountField;
}

/**
 * What one tool exports: a declaration that `recognise` and `read` follow. Columns are named as the tool prints them;
 * case, spaces, underscores and punctuation do not matter.
 */
export interface Format {
  tool: string;
  channel: Channel;
  /** The layout whose columns the header has, or null. `has` is asked for a column's name. */
  layoutOf: (has: (column: string) => boolean) => string | null;
  /** The names a column goes by, the tool's own first. */
  columns: Partial<Record<Spoken, readonly string[]>>;
  /** Columns that the tool prints and nothing here needs: passed over in silence. */
  passedOver: readonly string[];
  /** How the tool writes numeric dates where the column does not show it. */
  dateOrder: UsualOrder;
  rates?: readonly PrintedRate[];
  /** What every row of the tool says without a column. */
  always?: Partial<Texts>;
  /** How the tool prints the texts that take one of a few values. */
  choices?: Partial<Record<TextField, Readonly<Record<string, string>>>>;
  /** Files of it that we write have an apostrophe before what a spreadsheet would run as a formula. */
  defused?: true;
  /** What an id says as an export of a hub writes it. */
  exportedId?: (id: string) => ExportedId;
  /** The layout says what was sent and not what came of it. */
  withoutOutcomes?: true;
  /** The column that names whose campaigns these are, where one file can hold several contributors'. */
  contributor?: string;
  /** Rows that are counted in another row of the file, and that row's number. */
  countedElsewhere?: (rows: readonly ReadRow[]) => ReadonlyMap<number, number>;
}
