import { addCampaign, noSums, type Sums } from "../../src/statistics/sums.ts";
import type { Random } from "../demonstration/random.ts";
import type { AttackedMetric } from "./attacked-metric.ts";

interface Campaign {
  month: number;
  n: number;
  x: number;
}

/** An invented party: where it belongs, what it does, and what it has uploaded. */
export interface Party {
  key: string;
  region: string;
  cluster: string;
  band: string;
  countsInCluster: boolean;
  takesPart: boolean;
  /** A party that stopped campaigning: its months roll off until it is not eligible any more. */
  dormant: boolean;
  list: number;
  rate: number;
  campaignsAMonth: number;
  uploadedTo: number;
  campaigns: readonly Campaign[];
  /** What there was before the last upload or correction, to go back to; null once it was taken back. */
  before: readonly Campaign[] | null;
}

export const windowMonths = 12;

/** Uploads what the months since the last upload brought; where they brought nothing, a campaign that was forgotten. */
export const upload = (party: Party, month: number, metric: AttackedMetric, random: Random): void => {
  const added: Campaign[] = [];
  for (let at = party.uploadedTo + 1; at <= month; at += 1) {
    for (let left = random.poisson(party.campaignsAMonth); left > 0; left -= 1) {
      added.push(campaignOf(party, at, metric, random));
    }
  }
  if (added.length === 0)
    added.push(campaignOf(party, random.integer(month - windowMonths + 1, month), metric, random));
  party.uploadedTo = Math.max(month, party.uploadedTo);
  change(party, [...party.campaigns, ...added]);
};

/** Puts one campaign's numerator right by up to a fifth. */
export const correct = (party: Party, month: number, random: Random): void => {
  const inWindow = party.campaigns.filter((campaign) => isIn(campaign, month));
  if (inWindow.length === 0) return;
  const wrong = random.pick(inWindow);
  const x = Math.round(wrong.x * random.between(0.8, 1));
  change(
    party,
    party.campaigns.map((campaign) => (campaign === wrong ? { ...campaign, x } : campaign)),
  );
};

export const takeBack = (party: Party): void => {
  if (!party.before) return;
  party.campaigns = party.before;
  party.before = null;
};

/** The six sums over the twelve months that end with this one. */
export const sumsOf = ({ campaigns }: Party, month: number): Sums => {
  const sums = noSums();
  for (const campaign of campaigns) if (isIn(campaign, month)) addCampaign(sums, campaign.n, campaign.x);
  return sums;
};

const isIn = (campaign: Campaign, month: number): boolean =>
  campaign.month <= month && campaign.month > month - windowMonths;

const change = (party: Party, campaigns: readonly Campaign[]): void => {
  party.before = party.campaigns;
  party.campaigns = campaigns;
};

const campaignOf = (party: Party, month: number, metric: AttackedMetric, random: Random): Campaign => {
  const mean = party.rate * Math.exp(metric.campaignSpread * (random.normal() - metric.campaignSpread / 2));
  if (metric.definition.kind === "count") return { month, n: 1, x: random.poisson(mean) };
  const n = Math.round(party.list * random.between(0.85, 1));
  return { month, n, x: random.binomial(n, Math.min(0.95, mean)) };
};
