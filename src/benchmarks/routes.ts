import { createRoute, z } from "@hono/zod-openapi";
import { requireSignedIn } from "../accounts/actor.ts";
import { DomainError } from "../errors.ts";
import { listAnswer } from "../http/list.ts";
import { jsonOf, listOf, newRoutes, problems } from "../http/validate.ts";
import { releaseNamed } from "../releases/find.ts";
import { type Cell, cellShape, cohortTypes } from "./contract.ts";
import { flatCell } from "./flat-cell.ts";
import { listCells } from "./queries.ts";

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
    const list = { name: `benchmarks-${release.slug}`, limit, usual: 1000, cursorOf, flat: flatCell };
    return (await listAnswer(c, list, (most) =>
      listCells(db, release.id, { ...filter, after: after as [string, string, string], limit: most }),
    )) as never;
  },
);

const cursorOf = ({ metric, cohort_type, cohort }: Cell): string => [metric, cohort_type, cohort].join("~");
