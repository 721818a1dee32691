import { type Channel, channels } from "../../src/campaigns/campaign.ts";
import type { CountsIn } from "../../src/parties/profile.ts";
import { structureColumns } from "../../src/parties/structure/read-structure.ts";
import type { Campaign } from "./campaigns.ts";
import { makeClusters } from "./clusters.ts";
import { makeEmails } from "./emails.ts";
import { makeEvents } from "./events.ts";
import { csv, writeFile } from "./files.ts";
import { makeGraphics } from "./graphics.ts";
import { lastCompleteMonth, monthAfter, monthsUpTo } from "./months.ts";
import { makeParties, type Party } from "./parties.ts";
import { readPlaces } from "./places.ts";

/** Everything that the demonstration gives a hub, as a pure function of its size, a clock and a seed. */
export interface Plan {
  /** The structure's CSV. */
  structure: string;
  parties: Party[];
  /** Parties that have uploaded, with the files they upload. */
  contributors: Contributor[];
  /** Last month counted of each release, oldest first. */
  asOf: string[];
  /** Whose eyes to look through. */
  organiser: Party;
  officerRegion: string;
  smallParty: Party;
}

export interface Contributor {
  party: Party;
  countsIn: CountsIn | null;
  files: { channel: Channel; name: string; csv: string; campaigns: number }[];
}

export type Size = "small" | "standard";
export const sizes: readonly Size[] = ["small", "standard"];
const nation = "Demonstration";

const months = 18;
/** With this one each size has a little over what it promises. */
const usualSeed = 3;
const releases = 6;
const smallRegions = ["East Midlands", "Northern Ireland", "Wales"];

export const planDemonstration = ({
  size,
  now,
  seed = usualSeed,
}: {
  size: Size;
  now: number;
  seed?: number;
}): Plan => {
  const parties = partiesOf(size, seed);
  const last = lastCompleteMonth(now);
  const contributors = parties
    .filter(({ part }) => part !== "not-joined")
    .map((party) => contributorOf(party, monthsUpTo(last, months), seed));
  return {
    structure: structureOf(parties),
    parties,
    contributors,
    // One of a year before, so that the latest has changes to tell; it counts the few months that there were by then.
    asOf: [monthAfter(last, -12), ...monthsUpTo(last, releases)],
    ...viewpoints(contributors),
  };
};

/** The small size is cut out of the standard one, so that a party is the same in both. */
export const partiesOf = (size: Size, seed = usualSeed): Party[] =>
  makeParties(makeClusters(readPlaces()), seed).filter(
    ({ place }) => size === "standard" || smallRegions.includes(place.region),
  );

const makers: Record<Channel, (party: Party, months: readonly string[], seed: number) => Campaign[]> = {
  email: makeEmails,
  graphic: makeGraphics,
  event: makeEvents,
};

const contributorOf = (party: Party, over: readonly string[], seed: number): Contributor => ({
  party,
  countsIn: countsInOf(party),
  files: channels.flatMap((channel) => {
    const campaigns = makers[channel](party, over, seed);
    const name = `${party.place.slug}-${channel}s.csv`;
    return campaigns.length === 0
      ? []
      : [{ channel, name, csv: writeFile(channel, campaigns, party), campaigns: campaigns.length }];
  }),
});

/** Where a party agreed to count; null where it did not, or not yet. */
export const countsInOf = ({ part }: Party): CountsIn | null => (part === "cluster" || part === "region" ? part : null);

export const structureOf = (parties: readonly Party[]): string =>
  csv([
    structureColumns,
    ...parties.map(({ place, cluster, size_band, area_type, seat_status }) => [
      place.slug,
      place.name,
      cluster,
      place.region,
      nation,
      size_band,
      area_type,
      seat_status,
      place.constituency_code,
      "Europe/London",
    ]),
  ]);

/** An organiser whose cluster has figures, the officer of that region, and a small party that has little of its own. */
const viewpoints = (contributors: readonly Contributor[]): Pick<Plan, "organiser" | "officerRegion" | "smallParty"> => {
  const counting = contributors.filter(({ countsIn }) => countsIn === "cluster");
  const together = ({ party }: Contributor) => counting.filter((other) => other.party.cluster === party.cluster).length;
  const held = ({ files }: Contributor) => files.reduce((sum, file) => sum + file.campaigns, 0);
  const organiser = counting.find(
    (one) => one.party.size_band === "100-299" && one.files.length === channels.length && together(one) >= 5,
  );
  const [smallest] = counting
    .filter(({ party }) => party.size_band === "under-100")
    .sort((one, other) => held(one) - held(other));
  if (!organiser || !smallest) throw new Error("this seed has no party to look through: choose another");
  return { organiser: organiser.party, officerRegion: organiser.party.place.region, smallParty: smallest.party };
};
