import type { Statement } from "../campaigns/campaign.ts";
import type { ReadRow } from "./reading.ts";

/**
 * Rows about a campaign that an earlier row of the same file is about, and that row: the same platform id, or the same
 * title and time where one of the two rows has no id. Two ids are two campaigns, whatever else they share.
 */
export const twinsOf = (rows: readonly ReadRow[]): ReadonlyMap<number, number> => {
  const twins = new Map<number, number>();
  const byId = new Map<string, number>();
  const byClock = new Map<string, ReadRow>();
  // Then no two of them can be known by their time, and none is looked up.
  const allHaveIds = rows.every((row) => idOf(row) !== null);
  for (const row of rows) {
    const id = idOf(row);
    const clock = allHaveIds ? "" : clockKey(row.statement);
    const sameClock = byClock.get(clock);
    const sameId = id === null ? undefined : byId.get(id);
    const oneHasNoId = sameClock && (id === null || idOf(sameClock) === null);
    const first = sameId ?? (oneHasNoId ? sameClock.row : undefined);
    if (first !== undefined) twins.set(row.row, first);
    else {
      if (id !== null) byId.set(id, row.row);
      if (!sameClock) byClock.set(clock, row);
    }
  }
  return twins;
};

/** An export names a campaign that has no id of its tool by its number. */
const idOf = ({ statement: { tool, platform_id }, exported }: ReadRow): string | null =>
  exported?.campaign ? `${exported.campaign}` : platform_id === null ? null : `${tool} ${platform_id}`;

const clockKey = ({ tool, title, sent_local }: Statement): string => `${tool} ${sent_local} ${title}`;
