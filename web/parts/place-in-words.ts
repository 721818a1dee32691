import type { Place } from "../../src/releases/standing/position.ts";
import type { Words } from "../../src/words/words.ts";
import type { ShownMetric } from "./metric.ts";

/** A place that says a side. */
export type ToldPlace = keyof Words["pages"]["party"]["places"]["neutral"];

/** Whether the place says on which side of the middle the party is. */
export const isTold = (place: Place): place is ToldPlace =>
  place !== "cannot-tell" && place !== "alike" && place !== "not-shown";

/**
 * A place in a few words. It is a height; whether high is good is the metric's to say, and of a neutral one nobody says it.
 */
export const placeInWords = (position: { place: Place } | null, { definition }: ShownMetric, words: Words): string => {
  const { places } = words.pages.party;
  const place = position?.place ?? "none";
  return place === "none" || !isTold(place) ? places[place] : places[definition.better][place];
};
