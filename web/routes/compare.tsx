import { Hono } from "hono";
import { z } from "zod";
import { compare } from "../../src/benchmarks/compare.ts";
import { cohortTypes, sortings } from "../../src/benchmarks/contract.ts";
import { flatComparison } from "../../src/benchmarks/flat-comparison.ts";
import { DomainError } from "../../src/errors.ts";
import { csvResponse } from "../../src/http/csv.ts";
import { formatOf } from "../../src/http/format.ts";
import type { Hub } from "../../src/http/hub.ts";
import { csvOfItems } from "../../src/http/list.ts";
import { choiceOf } from "../../src/http/validate.ts";
import { findRelease } from "../../src/releases/queries.ts";
import { ComparePage } from "../pages/compare.tsx";
import { NoReleasePage } from "../pages/no-release.tsx";
import { frameOf } from "../parts/frame.ts";

/** The comparison of cohorts: its whole state is the address. */
export const comparePages = new Hono<Hub>();

const choice = z.object({
  metric: z.string().default("email.click-rate"),
  cohort_type: z.enum(cohortTypes).exclude(["nation"]).default("cluster"),
  release: z.string().default("latest"),
  sort: z.enum(sortings).default("name"),
});

comparePages.get("/compare", async (c) => {
  const chosen = choiceOf(choice, c.req.query());
  // What was narrowed for one kind of group means nothing once the form asks for another kind.
  const sameKind = (c.req.query("cohorts_of") ?? chosen.cohort_type) === chosen.cohort_type;
  const region = sameKind && chosen.cohort_type === "cluster" ? c.req.query("region") || undefined : undefined;
  const sameRegion = (c.req.query("cohorts_in") ?? region ?? "") === (region ?? "");
  const ticked = (c.req.queries("cohort") ?? []).filter((cohort) => cohort !== "");
  const cohorts = sameKind && sameRegion ? ticked : [];
  const format = formatOf(c.req.raw, "html");
  const context = c.get("context");
  const comparison = await compare(context, { ...chosen, region, cohorts }).catch(async (error) => {
    if (format !== "html" || !isNotFound(error) || (await findRelease(context.db, "latest"))) throw error;
    return null;
  });
  if (!comparison) return c.html(<NoReleasePage {...frameOf(c)} />);
  if (format === "csv") {
    const { metric, cohort_type, release } = comparison;
    return csvResponse(`${metric}-by-${cohort_type}-${release.id}.csv`, csvOfItems(flatComparison(comparison)));
  }
  if (format === "json") return c.json(comparison);
  return c.html(<ComparePage {...frameOf(c)} comparison={comparison} />);
});

const isNotFound = (error: unknown): boolean => error instanceof DomainError && error.code === "not-found";
