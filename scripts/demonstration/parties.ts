import type { Channel } from "../../src/campaigns/campaign.ts";
import type { AreaType, CountsIn, SeatStatus, SizeBand } from "../../src/parties/profile.ts";
import type { Cluster } from "./clusters.ts";
import type { Place } from "./places.ts";
import { type Random, randomOf } from "./random.ts";
import { truth } from "./truth.ts";

/**
 * The local party of each place: how big it is, whether it takes part, and what it is like in truth. Whole clusters are
 * keen or quiet, because parties join when their neighbours do; so some clusters reach enough contributors and others not.
 */
export interface Party {
  place: Place;
  cluster: string;
  size_band: SizeBand;
  area_type: AreaType;
  seat_status: SeatStatus;
  /** People on its email list. */
  list: number;
  /** `not-joined` uploads nothing; `not-agreed` has uploaded and is yet to agree. */
  part: CountsIn | "not-agreed" | "not-joined";
  /** What writes its email export. Only the template says what its opens are. */
  emailTool: "mailchimp" | "machine-filtered" | "includes-machine";
  /** Campaigns a month; 0 where it does not use the channel. */
  pace: Record<Channel, number>;
  /** What it is by itself, in standard deviations. */
  quality: Record<Channel, number>;
}

export const makeParties = (clusters: readonly Cluster[], seed: number): Party[] =>
  clusters.flatMap((cluster, index) => {
    // Where there is something to find, enough take part to find it.
    const zeal = birdOf(cluster.name) in truth.clusters ? 0.9 : zeals[index % zeals.length];
    return cluster.places.map((place) =>
      makeParty(place, cluster.name, zeal ?? 0, randomOf(seed, "party", place.slug)),
    );
  });

/** The share of its parties that join, in a keen, a quiet and a middling cluster. */
const zeals = [0.85, 0.1, 0.36];

/** `Kestrel` of `Kestrel (demo)`. */
export const birdOf = (cluster: string): string => cluster.replace(/ \(.*/, "");

const makeParty = (place: Place, cluster: string, zeal: number, random: Random): Party => {
  const list = Math.round(60 * (2000 / 60) ** random.uniform());
  const members = list * random.between(0.55, 0.8);
  const energy = (list / 350) ** 0.3;
  return {
    place,
    cluster,
    list,
    size_band: members < 100 ? "under-100" : members < 300 ? "100-299" : members < 1000 ? "300-999" : "1000-plus",
    area_type: areaTypeOf(place, random),
    seat_status: random.pick(["held", "target", "developing", "developing"]),
    part: partOf(zeal, random),
    emailTool: random.pick(["mailchimp", "mailchimp", "mailchimp", "machine-filtered", "includes-machine"]),
    pace: {
      email: energy * random.between(1.5, 5),
      graphic: random.chance(0.9) ? energy * random.between(3, 11) : 0,
      event: random.chance(0.85) ? energy * random.between(0.7, 3) : 0,
    },
    quality: { email: random.normal(), graphic: random.normal(), event: random.normal() },
  };
};

const areaTypeOf = (place: Place, random: Random): AreaType => {
  if (place.type === "County") return random.chance(0.65) ? "rural" : "suburban";
  return random.chance(0.6) ? "urban" : "suburban";
};

const partOf = (zeal: number, random: Random): Party["part"] => {
  if (!random.chance(zeal)) return "not-joined";
  if (random.chance(0.03)) return "not-agreed";
  return random.chance(0.1) ? "region" : "cluster";
};
