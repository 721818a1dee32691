import type { Standing } from "../../src/benchmarks/standing/contract.ts";
import { count, figure } from "../../src/words/figures.ts";
import type { Words } from "../../src/words/words.ts";
import type { ShownMetric } from "./metric.ts";
import { isTold, placeInWords } from "./place-in-words.ts";

/** All that may be said of where the party stands, in sentences. */
export const saidOfPosition = (
  { position, to_settle, opportunity, cohorts }: Standing,
  metric: ShownMetric,
  words: Words,
): string[] => {
  if (position === null) return [];
  const { told, untold, middle, bySize } = words.pages.party;
  const { place } = position;
  const half = cohorts.find(({ cohort_type }) => cohort_type === "nation")?.cell.quantiles?.p50;
  return [
    isTold(place) ? told({ place: placeInWords(position, metric, words) }) : untold[place],
    ...(half === undefined ? [] : [middle({ figure: figure(half, metric.form) })]),
    ...saidOfShare(position, words),
    ...(isTold(place) && metric.definition.exposure === "each" ? [bySize] : []),
    ...(to_settle ? [saidOfSettling(to_settle.campaigns, metric, words)] : []),
    ...(opportunity === null ? [] : [saidOfOpportunity(opportunity, metric, words)]),
  ];
};

/** A share whose range holds the middle says less than that it cannot be told. */
const saidOfShare = ({ place, percentile, interval }: NonNullable<Standing["position"]>, words: Words): string[] => {
  if (!isTold(place) || percentile === null || interval === null) return [];
  const [low, high] = interval;
  const share = { percentile: ofHundred(percentile), low: ofHundred(low), high: ofHundred(high) };
  return [words.pages.party.percentile(share)];
};

/** Of a hundred parties one is the reader's own, so neither none nor all of them lie below. */
const ofHundred = (proportion: number): number => Math.min(99, Math.max(1, Math.round(100 * proportion)));

const saidOfSettling = (campaigns: number | null, { definition }: ShownMetric, words: Words): string => {
  const { settles, neverSettles } = words.pages.party;
  if (campaigns === null) return neverSettles;
  const number = about(campaigns);
  const { months, campaigns: named } = words.names;
  return settles({
    campaigns: definition.exposure === "month" ? months({ number }) : named[definition.channel]({ number }),
  });
};

const saidOfOpportunity = (opportunity: number, { definition, name }: ShownMetric, words: Words): string => {
  const { more, fewer } = words.pages.party.opportunity;
  const what = (words.names.fields as Record<string, string>)[definition.numerator] ?? name;
  return (definition.better === "lower" ? fewer : more)({ number: about(opportunity), what });
};

/** To two figures: more would claim more than is known. */
const about = (value: number): string => count(Number(value.toPrecision(2)));
