/**
 * Invented parties whose true rates are known. Qualities of parties, and of campaigns of a party, are normal on the logit or
 * log scale, so that neither the beta nor the gamma distribution of the method is the shape that made the figures.
 */
import { addCampaign, type Kind, noSums, type Sums } from "../../src/statistics/sums.ts";
import type { Random } from "../demonstration/random.ts";
import { binomialAt } from "./binomial.ts";

/** What parties of a metric are like. */
export interface World {
  name: string;
  kind: Kind;
  /** The rate of a party in the middle. */
  rate: number;
  /** Standard deviation of parties' qualities, on the logit scale (counts: log). */
  deviation: number;
  /** Fewest and most campaigns of a party. */
  campaigns: readonly [number, number];
}

export interface Party {
  sums: Sums;
  /** People on its list; null where events are counted. */
  list: number | null;
  /** Its quality in standard deviations of parties: what its percentile follows from. */
  z: number;
  /** What its rate would be over very many campaigns. */
  rate: number;
}

export const partyOf = (world: World, z: number, random: Random): Party =>
  world.kind === "binomial" ? mailingParty(world, z, random) : meetingParty(world, z, random);

/** The mean of a rate over all parties whose quality is normal about a middle. */
export const meanRate = (world: World, middle: number, deviation: number): number =>
  gaussian.reduce((mean, [at, share]) => mean + share * rateAt(world, middle + deviation * at), 0);

const campaignDeviation = 0.25;
const eventDeviation = 0.6;
/** How events of one party vary, as the method counts it: the variance of a factor of mean 1. */
export const eventVariance = Math.expm1(eventDeviation ** 2);
const lists = [120, 10_000] as const;
/** A quarter of emails go to a keen part of the list. */
const segment = { chance: 0.25, share: 0.3, lift: 0.4 };
const season = Array.from({ length: 12 }, (_, month) => 0.1 * Math.sin((2 * Math.PI * (month + 1)) / 12));

/** Emails to a list: logits, which for rare outcomes are logarithms and never lead beyond everybody. */
const mailingParty = (world: World, z: number, random: Random): Party => {
  const quality = world.deviation * z;
  const list = Math.round(Math.exp(random.between(Math.log(lists[0]), Math.log(lists[1]))));
  const sums = noSums();
  for (let left = random.integer(...world.campaigns); left > 0; left -= 1) {
    const keen = random.chance(segment.chance);
    const month = season[random.integer(0, 11)]!;
    const logit =
      logitOf(world.rate) + quality + month + (keen ? segment.lift : 0) + campaignDeviation * random.normal();
    const n = keen ? Math.round(segment.share * list) : list;
    addCampaign(sums, n, binomialAt(random.uniform(), n, expit(logit)));
  }
  return { sums, list, z, rate: rateAt(world, quality) };
};

/** Events, of which each is one: RSVPs have no upper end. */
const meetingParty = (world: World, z: number, random: Random): Party => {
  const rate = rateAt(world, world.deviation * z);
  const sums = noSums();
  for (let left = random.integer(...world.campaigns); left > 0; left -= 1) {
    addCampaign(sums, 1, random.poisson(rate * Math.exp(eventDeviation * random.normal() - eventDeviation ** 2 / 2)));
  }
  return { sums, list: null, z, rate };
};

/** The rate of a party over very many campaigns, each email counted as often as it has recipients. */
const rateAt = ({ kind, rate }: World, quality: number): number => {
  if (kind === "count") return rate * Math.exp(quality);
  const keen = segment.chance * segment.share;
  const everybody = 1 - segment.chance;
  const middle = logitOf(rate) + quality;
  return (keen * overCampaigns(middle + segment.lift) + everybody * overCampaigns(middle)) / (keen + everybody);
};

const overCampaigns = (middle: number): number => {
  let sum = 0;
  for (const month of season) {
    for (const [at, share] of gaussian) sum += share * expit(middle + month + campaignDeviation * at);
  }
  return sum / season.length;
};

/** Gauss and Hermite's five points and their shares, for the standard normal: exact for polynomials of the ninth degree. */
const gaussian = [
  [0, 8 / 15],
  [Math.sqrt(5 - Math.sqrt(10)), (7 + 2 * Math.sqrt(10)) / 60],
  [-Math.sqrt(5 - Math.sqrt(10)), (7 + 2 * Math.sqrt(10)) / 60],
  [Math.sqrt(5 + Math.sqrt(10)), (7 - 2 * Math.sqrt(10)) / 60],
  [-Math.sqrt(5 + Math.sqrt(10)), (7 - 2 * Math.sqrt(10)) / 60],
] as const;

const logitOf = (rate: number): number => Math.log(rate / (1 - rate));
const expit = (logit: number): number => 1 / (1 + Math.exp(-logit));
