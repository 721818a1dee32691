import { requireOperator } from "../../accounts/actor.ts";
import { auditEntry } from "../../accounts/audit.ts";
import type { Context } from "../../context.ts";
import { atomically } from "../../database/batch.ts";
import { DomainError } from "../../errors.ts";
import { releaseNamed } from "../find.ts";
import type { Release } from "../queries.ts";

/**
 * The release whose decisions an operator looks into. They depend on values, so that somebody looked leaves a trace.
 * @throws DomainError `sign-in-needed`, `operator-needed`, `not-found`
 */
export const openDecisions = async (context: Context, name: string): Promise<Release> => {
  requireOperator(context.actor, "publish");
  const release = await releaseNamed(context.db, name);
  await atomically(context.db, [
    auditEntry(context, { party_id: null, action: "decisions-read", details: { release: release.slug } }),
  ]);
  return release;
};

/** Where the page of decisions after this cursor begins. @throws DomainError `not-understood` */
export const afterCursor = (cursor: string | undefined): [string, string, string] => {
  const [metric = "", cohortType = "", cohort = "", ...more] = cursor?.split("~") ?? [];
  if (more.length > 0 || (cursor !== undefined && cohort === "")) throw new DomainError("not-understood");
  return [metric, cohortType, cohort];
};

export const cursorOf = ({ metric, cohort_type, cohort }: { metric: string; cohort_type: string; cohort: string }) =>
  [metric, cohort_type, cohort].join("~");
