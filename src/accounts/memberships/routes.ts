import { createRoute, z } from "@hono/zod-openapi";
import { wholeAnswer } from "../../http/list.ts";
import { jsonOf, listOf, newRoutes, problems } from "../../http/validate.ts";
import { wordsIn } from "../../words/words.ts";
import { changeRole } from "./change-role.ts";
import { hubPersonShape, officeShape, partyPersonShape, roleRequest } from "./contract.ts";
import { giveUp, removePerson, takeRole } from "./end-membership.ts";
import { findPerson, listOffices } from "./find-person.ts";
import { accessLetter } from "./letter.ts";
import { listPeople } from "./list-people.ts";

/** Who has access: a party's people, one's own roles, and the operator's officers and operators. */
export const membershipRoutes = newRoutes();

const party = z.string().min(1);
const id = z.coerce.number().int().positive();
const ended = { 204: { description: "Taken away, from the next request on" }, ...problems };

membershipRoutes.openapi(
  createRoute({
    method: "get",
    path: "/parties/{party}/people",
    summary: "Who has access to a party",
    request: { params: z.object({ party }) },
    responses: { 200: jsonOf(listOf(partyPersonShape), "All of them on one page; also as CSV"), ...problems },
  }),
  async (c) => {
    const items = await listPeople(c.get("context"), c.req.valid("param").party);
    return (await wholeAnswer(c, { name: "people" }, items)) as never;
  },
);

membershipRoutes.openapi(
  createRoute({
    method: "put",
    path: "/parties/{party}/people/{id}",
    summary: "Make one of a party's people its admin or its organiser",
    request: {
      params: z.object({ party, id }),
      body: { content: { "application/json": { schema: roleRequest } }, required: true },
    },
    responses: { 204: { description: "Changed" }, ...problems },
  }),
  async (c) => {
    const { party, id } = c.req.valid("param");
    await changeRole(c.get("context"), party, id, c.req.valid("json").role);
    return c.body(null, 204);
  },
);

membershipRoutes.openapi(
  createRoute({
    method: "delete",
    path: "/parties/{party}/people/{id}",
    summary: "Take somebody's access to a party away: an admin anybody's, everybody their own",
    request: { params: z.object({ party, id }) },
    responses: ended,
  }),
  async (c) => {
    const { party, id } = c.req.valid("param");
    await removePerson(c.get("context"), party, id);
    return c.body(null, 204);
  },
);

membershipRoutes.openapi(
  createRoute({
    method: "delete",
    path: "/account/memberships/{id}",
    summary: "Give one of your own roles up",
    request: { params: z.object({ id }) },
    responses: ended,
  }),
  async (c) => {
    await giveUp(c.get("context"), c.req.valid("param").id);
    return c.body(null, 204);
  },
);

membershipRoutes.openapi(
  createRoute({
    method: "get",
    path: "/people",
    summary: "The officers and operators of the hub",
    responses: { 200: jsonOf(listOf(officeShape), "All of them on one page; also as CSV"), ...problems },
  }),
  async (c) => {
    const items = await listOffices(c.get("context"));
    return (await wholeAnswer(c, { name: "people" }, items)) as never;
  },
);

membershipRoutes.openapi(
  createRoute({
    method: "get",
    path: "/people/{email}",
    summary: "What one person is in this hub",
    request: { params: z.object({ email: z.string() }) },
    responses: { 200: jsonOf(hubPersonShape, "The person"), ...problems },
  }),
  async (c) => c.json(await findPerson(c.get("context"), c.req.valid("param").email), 200),
);

membershipRoutes.openapi(
  createRoute({
    method: "delete",
    path: "/memberships/{id}",
    summary: "Take anybody's role away; the people of a party it was in are told by mail",
    request: { params: z.object({ id }) },
    responses: ended,
  }),
  async (c) => {
    const letter = accessLetter(wordsIn(c.get("language")), c.env.HUB_NAME);
    await takeRole(c.get("context"), c.req.valid("param").id, letter);
    return c.body(null, 204);
  },
);
