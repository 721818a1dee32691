import { createRoute, z } from "@hono/zod-openapi";
import { wholeAnswer } from "../../http/list.ts";
import { jsonOf, listOf, newRoutes, problems } from "../../http/validate.ts";
import { invitationRequest, invitationShape, partyInvitationRequest } from "./contract.ts";
import { invite } from "./invite.ts";
import { invitationLetters } from "./letter.ts";
import { listInvitations, takeBackInvitation } from "./open-invitations.ts";

/** Invitations: a party's own, and the hub's to officers, operators and first admins. */
export const invitationRoutes = newRoutes();

const party = z.string().min(1);
const id = z.coerce.number().int().positive();
const invited = { 201: jsonOf(invitationShape, "The invitation, whose link went by mail"), ...problems };
const open = { 200: jsonOf(listOf(invitationShape), "All of them on one page; also as CSV"), ...problems };
const takenBack = { 204: { description: "Taken back" }, ...problems };

invitationRoutes.openapi(
  createRoute({
    method: "post",
    path: "/invitations",
    summary: "Invite somebody by mail to a party, a region or the hub; again sends a new link",
    request: { body: { content: { "application/json": { schema: invitationRequest } }, required: true } },
    responses: invited,
  }),
  async (c) => {
    const { email, membership } = c.req.valid("json");
    const letters = invitationLetters(c.get("language"), c.env.HUB_NAME);
    return c.json(await invite(c.get("context"), email, membership, letters), 201);
  },
);

invitationRoutes.openapi(
  createRoute({
    method: "get",
    path: "/invitations",
    summary: "The open invitations of officers, operators, and admins of parties that have none",
    responses: open,
  }),
  async (c) => {
    const items = await listInvitations(c.get("context"), "hub");
    return (await wholeAnswer(c, { name: "invitations" }, items)) as never;
  },
);

invitationRoutes.openapi(
  createRoute({
    method: "delete",
    path: "/invitations/{id}",
    summary: "Take one of these back; its link opens nothing any more",
    request: { params: z.object({ id }) },
    responses: takenBack,
  }),
  async (c) => {
    await takeBackInvitation(c.get("context"), "hub", c.req.valid("param").id);
    return c.body(null, 204);
  },
);

invitationRoutes.openapi(
  createRoute({
    method: "post",
    path: "/parties/{party}/invitations",
    summary: "Invite somebody by mail to a party; again sends a new link",
    request: {
      params: z.object({ party }),
      body: { content: { "application/json": { schema: partyInvitationRequest } }, required: true },
    },
    responses: invited,
  }),
  async (c) => {
    const { email, role } = c.req.valid("json");
    const letters = invitationLetters(c.get("language"), c.env.HUB_NAME);
    const membership = { role, party: c.req.valid("param").party };
    return c.json(await invite(c.get("context"), email, membership, letters), 201);
  },
);

invitationRoutes.openapi(
  createRoute({
    method: "get",
    path: "/parties/{party}/invitations",
    summary: "The open invitations of a party",
    request: { params: z.object({ party }) },
    responses: open,
  }),
  async (c) => {
    const items = await listInvitations(c.get("context"), c.req.valid("param"));
    return (await wholeAnswer(c, { name: "invitations" }, items)) as never;
  },
);

invitationRoutes.openapi(
  createRoute({
    method: "delete",
    path: "/parties/{party}/invitations/{id}",
    summary: "Take an invitation of a party back; its link opens nothing any more",
    request: { params: z.object({ party, id }) },
    responses: takenBack,
  }),
  async (c) => {
    const { party, id } = c.req.valid("param");
    await takeBackInvitation(c.get("context"), { party }, id);
    return c.body(null, 204);
  },
);
