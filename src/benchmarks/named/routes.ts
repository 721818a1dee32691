import { createRoute, z } from "@hono/zod-openapi";
import { listAnswer } from "../../http/list.ts";
import { jsonOf, listOf, newRoutes, problems } from "../../http/validate.ts";
import { slugParameter } from "../../parties/contract.ts";
import { namedStandingShape } from "./contract.ts";
import { exportNamedStandings } from "./export-named-standings.ts";
import { flatNamed } from "./flat-named.ts";

export const namedRoutes = newRoutes();

namedRoutes.openapi(
  createRoute({
    method: "get",
    path: "/regions/{region}/standings",
    summary: "The parties of a region that chose to be named, for its officers: of one metric, or of all",
    request: {
      params: z.object({ region: slugParameter }),
      query: z.object({ metric: z.string().optional(), format: z.string().optional() }),
    },
    responses: {
      200: jsonOf(listOf(namedStandingShape), "What the latest release says of each; also as CSV"),
      ...problems,
    },
  }),
  async (c) => {
    const { region } = c.req.valid("param");
    const { metric } = c.req.valid("query");
    const metricIds = metric === undefined ? [] : [metric];
    const { items } = await exportNamedStandings(c.get("context"), { slug: region, metricIds });
    const list = { name: `named-${region}`, limit: Number.MAX_SAFE_INTEGER, flat: flatNamed };
    return (await listAnswer(c, list, async () => items)) as never;
  },
);
