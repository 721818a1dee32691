import { Hono } from "hono";
import { z } from "zod";
import { compare } from "../../src/benchmarks/compare.ts";
import { type Comparison, type ComparisonRow, cohortTypes } from "../../src/benchmarks/contract.ts";
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
});

comparePages.get("/compare", async (c) => {
  const chosen = choiceOf(choice, c.req.query());
  // Boxes ticked for one kind of group mean nothing once the form asks for another kind.
  const ofOtherKind = (c.req.query("cohorts_of") ?? chosen.cohort_type) !== chosen.cohort_type;
  const cohorts = ofOtherKind ? [] : (c.req.queries("cohort") ?? []).filter((cohort) => cohort !== "");
  const format = formatOf(c.req.raw, "html");
  const context = c.get("context");
  const comparison = await compare(context, { ...chosen, cohorts }).catch(async (error) => {
    if (format !== "html" || !isNotFound(error) || (await findRelease(context.db, "latest"))) throw error;
    return null;
  });
  if (!comparison) return c.html(<NoReleasePage {...frameOf(c)} />);
  if (format === "csv") {
    const { metric, cohort_type, release } = comparison;
    return csvResponse(`${metric}-by-${cohort_type}-${release.id}.csv`, csvOfItems(flatRows(comparison)));
  }
  if (format === "json") return c.json(comparison);
  return c.html(<ComparePage {...frameOf(c)} comparison={comparison} />);
});

const isNotFound = (error: unknown): boolean => error instanceof DomainError && error.code === "not-found";

/** The table as a spreadsheet wants it: the nation first, a column per value. */
const flatRows = ({ nation, rows }: Comparison) =>
  [nation, ...rows].map(({ cell, ...cohort }: ComparisonRow) => ({
    ...cohort,
    metric: cell.metric,
    status: cell.status,
    mean: cell.mean,
    interval_low: cell.interval?.[0] ?? null,
    interval_high: cell.interval?.[1] ?? null,
    contributors: cell.contributors,
    counted: cell.counted,
    opens_at: cell.opens_at,
    as_of: cell.as_of,
    first_published_in: cell.first_published_in,
  }));
