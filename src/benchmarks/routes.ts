import { createRoute, z } from "@hono/zod-openapi";
import { requireSignedIn } from "../accounts/actor.ts";
import { DomainError } from "../errors.ts";
import { csvResponse } from "../http/csv.ts";
import { formatOf } from "../http/format.ts";
import { csvOfItems } from "../http/list.ts";
import { jsonOf, listOf, newRoutes, problems } from "../http/validate.ts";
import { slugParameter } from "../parties/contract.ts";
import { releaseNamed } from "../releases/find.ts";
import { cellShape, cohortTypes, standingShape } from "./contract.ts";
import { listCells } from "./queries.ts";
import { readStandings } from "./standing.ts";

export const benchmarkRoutes = newRoutes();

benchmarkRoutes.openapi(
  createRoute({
    method: "get",
    path: "/releases/{id}/benchmarks",
    summary: "The benchmarks of a release: metric × cohort, published or withheld",
    request: {
      params: z.object({ id: z.string().max(50) }),
      query: z.object({
        metric: z.string().optional(),
        cohort_type: z.enum(cohortTypes).optional(),
        cohort: z.string().optional(),
        cursor: z.string().optional(),
        limit: z.coerce.number().int().min(1).max(5000).default(1000),
        format: z.string().optional(),
      }),
    },
    responses: { 200: jsonOf(listOf(cellShape), "A page of cells; also as CSV"), ...problems },
  }),
  async (c) => {
    const { db, actor } = c.get("context");
    requireSignedIn(actor);
    const release = await releaseNamed(db, c.req.valid("param").id);
    const { cursor, limit, format: _, ...filter } = c.req.valid("query");
    const after = cursor?.split("~") ?? ["", "", ""];
    if (after.length !== 3) throw new DomainError("not-understood");
    const found = await listCells(db, release.id, {
      ...filter,
      after: after as [string, string, string],
      limit: limit + 1,
    });
    const items = found.slice(0, limit);
    if (formatOf(c.req.raw, "json") === "csv")
      return csvResponse(`benchmarks-${release.slug}.csv`, csvOfItems(items)) as never;
    const last = items.at(-1);
    const next = found.length > limit && last ? [last.metric, last.cohort_type, last.cohort].join("~") : null;
    return c.json({ items, next }, 200);
  },
);

benchmarkRoutes.openapi(
  createRoute({
    method: "get",
    path: "/parties/{party}/standing",
    summary: "The party's own rates beside the cohorts it belongs to: of one metric, or a list of all",
    request: {
      params: z.object({ party: slugParameter }),
      query: z.object({ metric: z.string().optional(), format: z.string().optional() }),
    },
    responses: { 200: jsonOf(z.union([standingShape, listOf(standingShape)]), "The standing"), ...problems },
  }),
  async (c) => {
    const { metric } = c.req.valid("query");
    const standings = await readStandings(c.get("context"), c.req.valid("param").party, metric);
    const [only] = standings;
    if (metric !== undefined && only) return c.json(only, 200);
    return c.json({ items: standings, next: null }, 200);
  },
);
