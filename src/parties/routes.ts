import { createRoute, type z } from "@hono/zod-openapi";
import { requireSignedIn } from "../accounts/actor.ts";
import { listAnswer } from "../http/list.ts";
import { jsonOf, listOf, newRoutes, problems } from "../http/validate.ts";
import { clusterShape, pageQuery, partyShape, regionShape } from "./contract.ts";
import { listClusters, listParties, listRegions } from "./queries.ts";

export const partyRoutes = newRoutes();

const list = <T extends z.ZodType>(path: string, shape: T, summary: string) =>
  createRoute({
    method: "get",
    path,
    summary,
    request: { query: pageQuery },
    responses: { 200: jsonOf(listOf(shape), "A page of the list; also as CSV"), ...problems },
  });

partyRoutes.openapi(list("/parties", partyShape, "The parties of the hub"), async (c) => {
  const { db, actor } = c.get("context");
  requireSignedIn(actor);
  const { cursor = "", limit } = c.req.valid("query");
  return (await listAnswer(c, { name: "parties", limit }, (most) => listParties(db, cursor, most))) as never;
});

partyRoutes.openapi(
  list("/clusters", clusterShape, "The clusters, with how many of their parties take part"),
  async (c) => {
    const { db, actor } = c.get("context");
    requireSignedIn(actor);
    const { cursor = "", limit } = c.req.valid("query");
    return (await listAnswer(c, { name: "clusters", limit }, (most) => listClusters(db, cursor, most))) as never;
  },
);

partyRoutes.openapi(
  list("/regions", regionShape, "The regions, with how many of their parties take part"),
  async (c) => {
    const { db, actor } = c.get("context");
    requireSignedIn(actor);
    const { cursor = "", limit } = c.req.valid("query");
    return (await listAnswer(c, { name: "regions", limit }, (most) => listRegions(db, cursor, most))) as never;
  },
);
