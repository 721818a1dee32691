import { createRoute, z } from "@hono/zod-openapi";
import { csvResponse } from "../../http/csv.ts";
import { formatOf } from "../../http/format.ts";
import { csvOfItems } from "../../http/list.ts";
import { jsonOf, listOf, newRoutes, problems } from "../../http/validate.ts";
import { slugParameter } from "../../parties/contract.ts";

import { standingShape } from "./contract.ts";
import { flatStandings } from "./flat-standings.ts";
import { exportStandings, readStandings } from "./read-standings.ts";

export const standingRoutes = newRoutes();

standingRoutes.openapi(
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
    const context = c.get("context");
    if (formatOf(c.req.raw, "json") === "csv") {
      const standings = await exportStandings(context, party, metric);
      return csvResponse(`${party}-standing.csv`, csvOfItems(flatStandings(standings))) as never;
    }
    const standings = await readStandings(context, party, metric);
    const [only] = standings;
    if (metric !== undefined && only) return c.json(only, 200);
    return c.json({ items: standings, next: null }, 200);
  },
);
