import { createRoute, z } from "@hono/zod-openapi";
import { requireSignedIn } from "../accounts/actor.ts";
import { listAnswer } from "../http/list.ts";
import { jsonOf, listOf, newRoutes, problems } from "../http/validate.ts";
import {
  agreementShape,
  clusterShape,
  pageQuery,
  partyShape,
  recordedAgreementShape,
  regionShape,
  slugParameter,
} from "./contract.ts";
import { listClusters, listParties, listRegions } from "./queries.ts";
import { recordAgreement } from "./record-agreement.ts";
import { withdrawAgreement } from "./withdraw-agreement.ts";

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

partyRoutes.openapi(
  createRoute({
    method: "put",
    path: "/parties/{party}/agreement",
    summary: "Record a party's agreement and where its figures count",
    request: {
      params: z.object({ party: slugParameter }),
      body: { content: { "application/json": { schema: agreementShape } }, required: true },
    },
    responses: { 200: jsonOf(recordedAgreementShape, "The agreement as kept"), ...problems },
  }),
  async (c) => c.json(await recordAgreement(c.get("context"), c.req.valid("param").party, c.req.valid("json")), 200),
);

partyRoutes.openapi(
  createRoute({
    method: "delete",
    path: "/parties/{party}/agreement",
    summary: "Take a party's agreement back: no release from the next one on counts it",
    request: { params: z.object({ party: slugParameter }) },
    responses: { 204: { description: "Taken back" }, ...problems },
  }),
  async (c) => {
    await withdrawAgreement(c.get("context"), c.req.valid("param").party);
    return c.body(null, 204);
  },
);
