import { createRoute } from "@hono/zod-openapi";
import { jsonOf, newRoutes, problems } from "../../http/validate.ts";
import { wordsIn } from "../../words/words.ts";
import { invitationRequest, invitationShape } from "./contract.ts";
import { invite } from "./invite.ts";
import { invitationLetter } from "./letter.ts";

export const invitationRoutes = newRoutes();

invitationRoutes.openapi(
  createRoute({
    method: "post",
    path: "/invitations",
    summary: "Invite somebody by mail to a party, a region or the hub",
    request: { body: { content: { "application/json": { schema: invitationRequest } }, required: true } },
    responses: { 201: jsonOf(invitationShape, "The invitation, whose link went by mail"), ...problems },
  }),
  async (c) => {
    const { email, membership } = c.req.valid("json");
    const letter = invitationLetter(wordsIn(c.get("language")), c.env.HUB_NAME, membership.role);
    return c.json(await invite(c.get("context"), email, membership, letter), 201);
  },
);
