import { createRoute, z } from "@hono/zod-openapi";
import { listAnswer } from "../http/list.ts";
import { jsonOf, listOf, newRoutes, problems } from "../http/validate.ts";
import { issuedTokenShape, personRequest, personShape, tokenRequest, tokenShape } from "./contract.ts";
import { setMemberships } from "./people.ts";
import { issueToken, listTokens, revokeToken } from "./tokens.ts";

export const accountRoutes = newRoutes();

const party = z.string().min(1);

accountRoutes.openapi(
  createRoute({
    method: "put",
    path: "/people/{email}",
    summary: "Say what a person is in this hub; an empty list takes all access away",
    request: {
      params: z.object({ email: z.string() }),
      body: { content: { "application/json": { schema: personRequest } }, required: true },
    },
    responses: { 200: jsonOf(personShape, "The person as kept"), ...problems },
  }),
  async (c) => {
    const { memberships } = c.req.valid("json");
    return c.json(await setMemberships(c.get("context"), c.req.valid("param").email, memberships), 200);
  },
);

accountRoutes.openapi(
  createRoute({
    method: "post",
    path: "/parties/{party}/tokens",
    summary: "Issue a token of a party; it is shown this once",
    request: {
      params: z.object({ party }),
      body: { content: { "application/json": { schema: tokenRequest } }, required: true },
    },
    responses: { 201: jsonOf(issuedTokenShape, "The token"), ...problems },
  }),
  async (c) => {
    const issued = await issueToken(c.get("context"), c.req.valid("param").party, c.req.valid("json").scopes);
    return c.json(issued, 201, { "cache-control": "no-store" });
  },
);

accountRoutes.openapi(
  createRoute({
    method: "get",
    path: "/parties/{party}/tokens",
    summary: "The live tokens of a party",
    request: { params: z.object({ party }) },
    responses: { 200: jsonOf(listOf(tokenShape), "All of them on one page; also as CSV"), ...problems },
  }),
  async (c) => {
    const items = await listTokens(c.get("context"), c.req.valid("param").party);
    return (await listAnswer(c, { name: "tokens", limit: undefined }, async () => items)) as never;
  },
);

accountRoutes.openapi(
  createRoute({
    method: "delete",
    path: "/parties/{party}/tokens/{id}",
    summary: "Revoke a token at once",
    request: { params: z.object({ party, id: z.coerce.number().int().positive() }) },
    responses: { 204: { description: "Revoked" }, ...problems },
  }),
  async (c) => {
    const { party, id } = c.req.valid("param");
    await revokeToken(c.get("context"), party, id);
    return c.body(null, 204);
  },
);
