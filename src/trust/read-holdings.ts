import { ownParty } from "../accounts/actor.ts";
import { readOwnNaming } from "../benchmarks/own-naming/queries.ts";
import { channels } from "../campaigns/campaign.ts";
import type { Context } from "../context.ts";
import { DomainError } from "../errors.ts";
import { catalogue } from "../metrics/catalogue.ts";
import { findParty } from "../parties/queries.ts";
import { readSharing } from "../parties/sharing/queries.ts";
import type { Holdings } from "./contract.ts";
import { countHoldings, readAgreement, readCampaignMonths, readCountedIn, readPeopleOf } from "./queries.ts";

/** Half a year of weekly releases. The export has all of them. */
export const releasesShown = 26;

/**
 * What the hub holds about a party. Campaigns are counted by the sums of the metric that counts them, a row for each month:
 * a party that sent tens of thousands would else cost as many rows at every look.
 * @throws DomainError `person-needed`, `not-your-party`
 */
export const readHoldings = async ({ db, now, actor }: Context, slug: string): Promise<Holdings> => {
  const party = ownParty(actor, slug, "oversee");
  const [place, counts, months, agreement, sharing, named, people, releases] = await Promise.all([
    findParty(db, party.slug),
    countHoldings(db, party, now),
    readCampaignMonths(db, party, [...countedBy.values()]),
    readAgreement(db, party),
    readSharing(db, party),
    readOwnNaming(db, party),
    readPeopleOf(db, party),
    readCountedIn(db, party, releasesShown),
  ]);
  if (!place) throw new DomainError("not-found");
  const campaigns = channels.flatMap((channel) =>
    months
      .filter(({ metric }) => metric === countedBy.get(channel))
      .map(({ campaigns, from, to }) => ({ channel, campaigns, from, to })),
  );
  return { campaigns, ...counts, counts_in: place.counts_in, agreement, sharing, named, people, releases };
};

/** By channel, the metric whose numerator is the campaigns themselves. */
const countedBy = new Map(
  catalogue.filter(({ numerator }) => numerator === "campaigns").map(({ channel, id }) => [channel, id]),
);
