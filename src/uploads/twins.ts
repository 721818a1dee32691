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
  const allHaveIds = rows.every(({ statement }) => statement.platform_id !== null);
  for (const row of rows) {
    const { platform_id } = row.statement;
    const clock = allHaveIds ? "" : clockKey(row.statement);
    const sameClock = byClock.get(clock);
    const sameId = platform_id === null ? undefined : byId.get(platform_id);
    const oneHasNoId = sameClock && (platform_id === null || sameClock.statement.platform_id === null);
    const first = sameId ?? (oneHasNoId ? sameClock.row : undefined);
    if (first !== undefined) twins.set(row.row, first);
    else {
      if (platform_id !== null) byId.set(platform_id, row.row);
      if (!sameClock) byClock.set(clock, row);
    }
  }
  return twins;
};

const clockKey = ({ title, sent_local }: Statement): string => `${sent_local} ${title}`;
