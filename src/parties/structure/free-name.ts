import { DomainError } from "../../errors.ts";
import { slug } from "../slug.ts";
import type { Place } from "./structure.ts";

/**
 * A name is known by its letters and digits alone: `Ynys Mon` and `Ynys Môn` are one cluster. So no two clusters, and no two
 * regions, may have names that only differ in the rest, or a file could not say which it means.
 *
 * @param others the places that the name must tell it from
 * @throws DomainError `not-understood`, beside the field of the name
 */
export const requireFreeName = (name: string, others: readonly Place[], column = "name"): void => {
  const address = slug(name);
  if (address === "") throw wrongName("name-without-letters", column, { value: name });
  const other = others.find((one) => slug(one.name) === address);
  if (other) throw wrongName("name-taken", column, { value: name, other: other.name });
};

/** A place that is new, with the address of its name. @throws DomainError as above, and where another keeps that address */
export const newPlace = (name: string, others: readonly Place[], column = "name"): Place => {
  requireFreeName(name, others, column);
  const place = { slug: slug(name), name };
  const other = others.find((one) => one.slug === place.slug);
  if (other) throw wrongName("address-taken", column, { value: name, other: other.name });
  return place;
};

const wrongName = (code: string, column: string, params: Record<string, string>) =>
  new DomainError("not-understood", {}, [{ code, column, params }]);
