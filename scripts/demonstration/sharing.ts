import { policy } from "../../src/disclosure/policy.ts";
import type { Sharing } from "../../src/parties/sharing/contract.ts";
import { type Contributor, countsInOf } from "./plan.ts";
import { randomOf } from "./random.ts";

/** What invented parties share: cautious ones, open ones, and in Wales lines in Welsh. Nobody stands behind any of it. */
const offers = {
  en: [
    "writing subject lines; we try two for every email",
    "lending our stall, banner and gazebo",
    "making graphics from a photo in ten minutes",
    "training new canvassers on a Saturday",
    "running a first event with food",
    "setting up Mailchimp from nothing",
    "filming short videos on a phone",
  ],
  cy: [
    "cyfieithu negeseuon byr i’r Gymraeg",
    "gwneud graffeg ddwyieithog",
    "trefnu noson gymdeithasol mewn pentref",
    "hyfforddi canfaswyr newydd ar fore Sadwrn",
  ],
};
const wishes = {
  en: [
    "getting more people to open our emails",
    "finding somebody who draws",
    "our first event in ten years",
    "what to post between elections",
    "welcoming people who come for the first time",
    "writing less, more often",
  ],
  cy: [
    "cael mwy o bobl i agor ein negeseuon e-bost",
    "croesawu pobl sy’n dod am y tro cyntaf",
    "beth i’w bostio rhwng etholiadau",
  ],
};

export const sharingOf = ({ party }: Contributor, isNamed: boolean): Sharing => {
  const random = randomOf("sharing", party.place.slug);
  const language = party.place.region === "Wales" ? "cy" : "en";
  const line = (lines: readonly string[], likely: number) =>
    random.chance(likely)
      ? { line: random.pick(lines), visible_to: random.pick(["cluster", "region", "region", "all", "all"] as const) }
      : null;
  const exemplars = random.pick(["no", "unnamed", "unnamed", "named"] as const);
  return {
    exemplars,
    happy_to_be_asked: exemplars === "named" && random.chance(0.7),
    named_to_officers: isNamed,
    help_offered: line(offers[language], 0.6),
    help_wanted: line(wishes[language], 0.5),
  };
};

/**
 * The parties of a region that let its officers see them by name: of each cluster with figures so many that enough others
 * stay unnamed, which is what it takes to be shown.
 */
export const namedParties = (contributors: readonly Contributor[], region: string): Set<string> => {
  const counting = contributors.filter(({ party }) => party.place.region === region && countsInOf(party) === "cluster");
  const clusters = new Set(counting.map(({ party }) => party.cluster));
  const named = [...clusters].flatMap((cluster) => {
    const members = counting.filter(({ party }) => party.cluster === cluster);
    return members.slice(0, Math.max(0, members.length - policy.unnamed));
  });
  return new Set(named.map(({ party }) => party.place.slug));
};
