import type { Place, Standing } from "../../src/benchmarks/standing/contract.ts";
import { count } from "../../src/words/figures.ts";
import type { Words } from "../../src/words/words.ts";
import type { ShownMetric } from "./metric.ts";

/**
 * Where the party stands, in sentences. A place is a height; whether high is good is the metric's to say, and of a neutral
 * one nobody says it.
 */
export const saidOfPosition = (
  { position, to_settle, opportunity }: Standing,
  metric: ShownMetric,
  words: Words,
): string[] =>
  position === null
    ? []
    : [
        saidOfPlace(position.place, metric, words),
        ...saidOfShare(position, words),
        ...(to_settle ? [saidOfSettling(to_settle.campaigns, metric, words)] : []),
        ...(opportunity === null ? [] : [saidOfOpportunity(opportunity, metric, words)]),
      ];

const saidOfPlace = (place: Place, { definition }: ShownMetric, words: Words): string => {
  const { places } = words.pages.party;
  return place === "cannot-tell" || place === "alike" || place === "not-shown"
    ? places[place]
    : places[definition.better][place];
};

const saidOfShare = ({ place, percentile, interval }: NonNullable<Standing["position"]>, words: Words): string[] => {
  const { party } = words.pages;
  if (percentile !== null && interval !== null) {
    const [low, high] = interval;
    return [party.percentile({ percentile: ofHundred(percentile), low: ofHundred(low), high: ofHundred(high) })];
  }
  return place === "alike" || place === "not-shown" ? [] : [party.wordsOnly];
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
