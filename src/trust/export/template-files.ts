import type { Campaign, Channel, CountField, TextField } from "../../campaigns/campaign.ts";
import { isDeleted } from "../../campaigns/fold.ts";
import { type CsvValue, csvOf } from "../../http/csv.ts";
import { limits } from "../../tables/limits.ts";
import { exportedId } from "../../uploads/formats/exported-id.ts";
import { templateColumns } from "../../uploads/templates.ts";

/**
 * Campaigns as files that an upload takes as they are: our own template of their channel, cut where a file would be larger
 * than one upload may be. A deleted campaign counts nowhere, so it is in none.
 */
export async function* templateFiles(
  channel: Channel,
  pages: AsyncIterable<readonly Campaign[]>,
): AsyncGenerator<{ name: string; csv: string }> {
  const columns = templateColumns(channel).map(({ name }) => name);
  let rows: CsvValue[][] = [];
  let letters = 0;
  let files = 0;
  const file = () => {
    const csv = csvOf(columns, rows);
    rows = [];
    letters = 0;
    files++;
    return { name: files === 1 ? `${channel}.csv` : `${channel}-${files}.csv`, csv };
  };
  for await (const page of pages) {
    for (const campaign of page) {
      if (isDeleted(campaign)) continue;
      const row = rowOf(campaign, columns);
      const length = csvOf([], [row]).length;
      if (rows.length > 0 && (letters + length > mostLetters || rows.length === mostRows)) yield file();
      rows.push(row);
      letters += length;
    }
  }
  if (rows.length > 0) yield file();
}

/** A letter takes three bytes at most, or two letters four; and a header line is a row. */
const mostLetters = Math.floor(limits.bytes / 3) - 1000;
const mostRows = limits.rows - 1;

const rowOf = (campaign: Campaign, columns: readonly string[]): CsvValue[] =>
  columns.map((column) => {
    if (column === "sent") return campaign.sent_local.replace("T", " ");
    return column === "id" ? exportedId(campaign) : campaign[column as "title" | CountField | TextField];
  });
