import type { Database } from "../database/connect.ts";
import { DomainError } from "../errors.ts";
import { findRelease, type Release } from "./queries.ts";

/** The release of that name; `latest` means the latest published one. @throws DomainError `not-found` */
export const releaseNamed = async (db: Database, name: string): Promise<Release> => {
  const release = await findRelease(db, name === "latest" ? "latest" : { slug: name });
  if (!release) throw new DomainError("not-found");
  return release;
};
