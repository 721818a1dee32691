import { DomainError } from "../../errors.ts";
import type { AreaType, SeatStatus, SizeBand } from "../profile.ts";

/**
 * The structure as one value: it is small (650 parties are 650 rows), so every change of it, by a file or by hand, is a pure
 * function from one structure to the next, and one place writes what differs.
 */
export interface Structure {
  /** Null in a hub that nothing was loaded into yet. */
  nation: Place | null;
  regions: Place[];
  clusters: Cluster[];
  parties: PartyRow[];
}

/** A slug stays when a name is put right: releases compare year with year by it. */
export interface Place {
  slug: string;
  name: string;
}

export interface Cluster extends Place {
  /** Slug of its region. */
  region: string;
}

export interface PartyRow extends Place {
  /** Slug of its cluster. */
  cluster: string;
  size_band: SizeBand;
  area_type: AreaType | null;
  seat_status: SeatStatus | null;
  constituency_code: string | null;
  time_zone: string;
}

/** The structure as the hub holds it now. */
export interface StoredStructure extends Structure {
  revision: number;
  /** How many people look after a region or are invited to, by its slug. */
  officers: ReadonlyMap<string, number>;
}

/** The place of that slug. @throws DomainError `not-found` */
export const placeNamed = <T extends Place>(places: readonly T[], slug: string): T => {
  const place = places.find((one) => one.slug === slug);
  if (!place) throw new DomainError("not-found");
  return place;
};

/** The place that somebody chose for something else. @throws DomainError `not-understood`, beside the field of the choice */
export const placeChosen = <T extends Place>(
  places: readonly T[],
  slug: string,
  column: "cluster" | "region" | "into",
): T => {
  const place = places.find((one) => one.slug === slug);
  if (!place)
    throw new DomainError("not-understood", {}, [{ code: "place-not-here", column, params: { value: slug } }]);
  return place;
};

/** The list with this one in it, in the place of the one of the same slug. */
export const withPlace = <T extends Place>(places: readonly T[], place: T): T[] =>
  places.some((one) => one.slug === place.slug)
    ? places.map((one) => (one.slug === place.slug ? place : one))
    : [...places, place];
