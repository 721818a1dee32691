import type { Campaign, Identity } from "../campaigns/campaign.ts";
import { saidOf } from "../campaigns/fold.ts";
import type { ReadRow } from "./reading.ts";

/**
 * Which known campaign each row is about: by its number in an export; by the tool's own id; else by tool, title and time; else by title with the clock
 * moved by a whole time zone, where exactly one campaign could be meant. A row that matches none is a new campaign.
 *
 * What the tools said is compared, never what the party corrected, so that a corrected title does not make a twin. Only an
 * export has the campaign as the party corrected it.
 */
export interface Match {
  row: ReadRow;
  campaign: Campaign | null;
  /** The time it was known at, where this file prints the clock of another zone. */
  movedFrom: string | null;
}

/** A campaign, and what the tools said of it. */
interface Known {
  campaign: Campaign;
  said: Identity;
}

export const matchRows = (rows: readonly ReadRow[], campaigns: Iterable<Campaign>): Match[] => {
  const known = [...campaigns].map((campaign): Known => ({ campaign, said: saidOf(campaign) }));
  const taken = new Set<Campaign>();
  const found = new Map<ReadRow, { campaign: Campaign; movedFrom: string | null }>();
  const take = (row: ReadRow, campaign: Campaign, movedFrom: string | null = null) => {
    taken.add(campaign);
    found.set(row, { campaign, movedFrom });
  };
  const stillOpen = () => rows.filter((row) => !found.has(row));

  // Another party has another campaign of that number: it is the one that the export showed, or none.
  const byNumber = new Map(
    rows.some(({ exported }) => exported?.campaign) ? known.map((one) => [one.campaign.id, one]) : [],
  );
  for (const row of rows) {
    const same = byNumber.get(row.exported?.campaign ?? 0);
    if (same && shownKey(same.campaign) === shownKey(row.statement)) take(row, same.campaign);
  }

  const byPlatformId = groupBy(
    known.filter(({ said }) => said.platform_id),
    ({ said }) => key(said.tool, said.platform_id),
  );
  for (const row of rows) {
    const { tool, platform_id } = row.statement;
    const same = platform_id ? byPlatformId.get(key(tool, platform_id))?.[0] : undefined;
    if (same && !taken.has(same.campaign)) take(row, same.campaign);
  }

  const matches = () => rows.map((row) => ({ row, campaign: null, movedFrom: null, ...found.get(row) }));
  if (found.size === rows.length) return matches();

  const byTime = groupBy(known, ({ said }) => key(said.tool, said.title, said.sent_local));
  for (const row of stillOpen()) {
    const { tool, title, sent_local } = row.statement;
    const same = byTime
      .get(key(tool, title, sent_local))
      ?.find(({ campaign, said }) => !taken.has(campaign) && idsAgree(said, row.statement));
    if (same) take(row, same.campaign);
  }

  const titles = new Set(known.map(({ said }) => key(said.tool, said.title)));
  const candidates = new Map<ReadRow, Known[]>();
  const claims = new Map<Campaign, number>();
  for (const row of stillOpen()) {
    const { tool, title, sent_local } = row.statement;
    if (!titles.has(key(tool, title))) continue;
    const couldBe = otherZones(sent_local)
      .flatMap((time) => byTime.get(key(tool, title, time)) ?? [])
      .filter(({ campaign, said }) => !taken.has(campaign) && idsAgree(said, row.statement));
    candidates.set(row, couldBe);
    for (const { campaign } of couldBe) claims.set(campaign, (claims.get(campaign) ?? 0) + 1);
  }
  for (const [row, couldBe] of candidates) {
    const [only] = couldBe;
    if (only && couldBe.length === 1 && claims.get(only.campaign) === 1) take(row, only.campaign, only.said.sent_local);
  }

  return matches();
};

const shownKey = ({ tool, title, sent_local }: Identity): string => key(tool, title, sent_local);

const key = (...parts: (string | null)[]): string => parts.join("\u0000");

/** Two different ids of the same tool are two campaigns, however alike they look. */
const idsAgree = (said: Identity, statement: Identity): boolean =>
  said.platform_id === null || statement.platform_id === null || said.platform_id === statement.platform_id;

/** The same moment on the clocks of other zones: up to 14 whole hours away. A time without an hour has none. */
const otherZones = (local: string): string[] => {
  if (local.length < 16) return [];
  const time = Date.parse(`${local}Z`);
  return hoursAway.map((hours) => new Date(time + hours * 3_600_000).toISOString().slice(0, 16));
};
const hoursAway = Array.from({ length: 14 }, (_, at) => at + 1).flatMap((hours) => [hours, -hours]);

const groupBy = <T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> => {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
};
