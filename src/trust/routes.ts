import { createRoute, z } from "@hono/zod-openapi";
import { jsonOf, newRoutes, problems } from "../http/validate.ts";
import { slugParameter } from "../parties/contract.ts";
import { departureRequest, holdingsShape } from "./contract.ts";
import { leaveHub } from "./leave-hub.ts";
import { readHoldings } from "./read-holdings.ts";

export const trustRoutes = newRoutes();

const ofParty = z.object({ party: slugParameter });

trustRoutes.openapi(
  createRoute({
    method: "get",
    path: "/parties/{party}/holdings",
    summary: "What the hub holds about a party, and who may see it",
    request: { params: ofParty },
    responses: { 200: jsonOf(holdingsShape, "What is held"), ...problems },
  }),
  async (c) => c.json(await readHoldings(c.get("context"), c.req.valid("param").party), 200),
);

trustRoutes.openapi(
  createRoute({
    method: "delete",
    path: "/parties/{party}",
    summary: "Leave the hub: everything of the party is erased",
    request: {
      params: ofParty,
      body: { content: { "application/json": { schema: departureRequest } }, required: true },
    },
    responses: { 204: { description: "Erased" }, ...problems },
  }),
  async (c) => {
    await leaveHub(c.get("context"), c.req.valid("param").party, c.req.valid("json").name);
    return c.body(null, 204);
  },
);
