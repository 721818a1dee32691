import { createRoute, z } from "@hono/zod-openapi";
import { ownParty } from "../../accounts/actor.ts";
import { jsonOf, newRoutes, problems } from "../../http/validate.ts";
import { slugParameter } from "../contract.ts";
import { chooseSharing } from "./choose-sharing.ts";
import { sharingShape } from "./contract.ts";
import { readSharing } from "./queries.ts";

export const sharingRoutes = newRoutes();

const ofParty = z.object({ party: slugParameter });

sharingRoutes.openapi(
  createRoute({
    method: "get",
    path: "/parties/{party}/sharing",
    summary: "What a party chose to share",
    request: { params: ofParty },
    responses: { 200: jsonOf(sharingShape, "The choices"), ...problems },
  }),
  async (c) => {
    const { db, actor } = c.get("context");
    return c.json(await readSharing(db, ownParty(actor, c.req.valid("param").party, "read")), 200);
  },
);

sharingRoutes.openapi(
  createRoute({
    method: "put",
    path: "/parties/{party}/sharing",
    summary: "Choose what a party shares",
    request: {
      params: ofParty,
      body: { content: { "application/json": { schema: sharingShape } }, required: true },
    },
    responses: { 200: jsonOf(sharingShape, "The choices as kept"), ...problems },
  }),
  async (c) => c.json(await chooseSharing(c.get("context"), c.req.valid("param").party, c.req.valid("json")), 200),
);
