import { createRoute, z } from "@hono/zod-openapi";
import { requireSignedIn } from "../accounts/actor.ts";
import { DomainError } from "../errors.ts";
import { csvResponse } from "../http/csv.ts";
import { formatOf } from "../http/format.ts";
import { csvOfItems, listAnswer } from "../http/list.ts";
import { jsonOf, listOf, newRoutes, problems } from "../http/validate.ts";
import { slugParameter } from "../parties/contract.ts";
import { releaseNamed } from "../releases/find.ts";
import { type Cell, cellShape, cohortTypes, standingShape } from "./contract.ts";
import { flatStandings } from "./flat-standings.ts";
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
        limit: z.coerce.number().int().min(1).max(5000).optional(),
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
    const list = { name: `benchmarks-${release.slug}`, limit, usual: 1000, cursorOf };
    return (await listAnswer(c, list, (most) =>
      listCells(db, release.id, { ...filter, after: after as [string, string, string], limit: most }),
    )) as never;
  },
);

const cursorOf = ({ metric, cohort_type, cohort }: Cell): string => [metric, cohort_type, cohort].join("~");

benchmarkRoutes.openapi(
  createRoute({
    method: "get",
    path: "/parties/{party}/standing",
    summary: "The party's own rates beside the cohorts it belongs to: of one metric, or a list of all",
    request: {
      params: z.object({ party: slugParameter }),
      query: z.object({ metric: z.string().optional(), format: z.string().optional() }),
    },
    responses: {
      200: jsonOf(z.union([standingShape, listOf(standingShape)]), "The standing; also as CSV"),
      ...problems,
    },
  }),
  async (c) => {
    const { party } = c.req.valid("param");
    const { metric } = c.req.valid("query");
    const standings = await readStandings(c.get("context"), party, metric);
    if (formatOf(c.req.raw, "json") === "csv") {
      return csvResponse(`${party}-standing.csv`, csvOfItems(flatStandings(standings))) as never;
    }
    const [only] = standings;
    if (metric !== undefined && only) return c.json(only, 200);
    return c.json({ items: standings, next: null }, 200);
  },
);
