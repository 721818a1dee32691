import { auditEntryOfEach } from "../../accounts/audit.ts";
import type { Context } from "../../context.ts";
import type { NamedStandings } from "./contract.ts";
import { readNamedStandings } from "./read-named-standings.ts";

/**
 * The same, to take away: each party whose figures leave the hub finds that in its own log.
 * @throws DomainError `sign-in-needed`, `officer-needed`, `not-found`
 */
export const exportNamedStandings = async (
  context: Context,
  choice: Parameters<typeof readNamedStandings>[1],
): Promise<NamedStandings> => {
  const { partyIds, ...standings } = await readNamedStandings(context, choice);
  const { region, release } = standings;
  await auditEntryOfEach(context, partyIds, {
    action: "named-standings-exported",
    details: { region: region.slug, release: release?.id ?? null },
  });
  return standings;
};
