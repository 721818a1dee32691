import { createRoute, z } from "@hono/zod-openapi";
import { wholeAnswer } from "../../http/list.ts";
import { jsonOf, listOf, newRoutes, problems } from "../../http/validate.ts";
import { hubTokenRequest, issuedTokenShape, partyTokenRequest, tokenShape } from "./contract.ts";
import { issueToken } from "./issue-token.ts";
import { flatToken, listTokens } from "./list-tokens.ts";
import { revokeToken } from "./revoke-token.ts";
import { rotateToken } from "./rotate-token.ts";

/** The tokens of a party, and below them the hub's own. */
export const tokenRoutes = newRoutes();

const party = z.string().min(1);
const id = z.coerce.number().int().positive();
const issued = jsonOf(issuedTokenShape, "The token, shown this once");
const live = jsonOf(listOf(tokenShape), "All of them on one page; also as CSV");
const revoked = { description: "Revoked" };
const shownOnce = { "cache-control": "private, no-store" };

tokenRoutes.openapi(
  createRoute({
    method: "post",
    path: "/parties/{party}/tokens",
    summary: "Issue a token of a party; it is shown this once. For the operator: one that only uploads",
    request: {
      params: z.object({ party }),
      body: { content: { "application/json": { schema: partyTokenRequest } }, required: true },
    },
    responses: { 201: issued, ...problems },
  }),
  async (c) => c.json(await issueToken(c.get("context"), c.req.valid("param"), c.req.valid("json")), 201, shownOnce),
);

tokenRoutes.openapi(
  createRoute({
    method: "get",
    path: "/parties/{party}/tokens",
    summary: "The live tokens of a party; for the operator those that the hub issued",
    request: { params: z.object({ party }) },
    responses: { 200: live, ...problems },
  }),
  async (c) => {
    const items = await listTokens(c.get("context"), c.req.valid("param"));
    return (await wholeAnswer(c, { name: "tokens", flat: flatToken }, items)) as never;
  },
);

tokenRoutes.openapi(
  createRoute({
    method: "post",
    path: "/parties/{party}/tokens/{id}/rotate",
    summary: "Put a new secret in the place of a token's, which ends at once. Who issued it, party or hub, rotates it",
    request: { params: z.object({ party, id }) },
    responses: { 201: issued, ...problems },
  }),
  async (c) => {
    const { party, id } = c.req.valid("param");
    return c.json(await rotateToken(c.get("context"), { party }, id), 201, shownOnce);
  },
);

tokenRoutes.openapi(
  createRoute({
    method: "delete",
    path: "/parties/{party}/tokens/{id}",
    summary: "Revoke a token at once",
    request: { params: z.object({ party, id }) },
    responses: { 204: revoked, ...problems },
  }),
  async (c) => {
    const { party, id } = c.req.valid("param");
    await revokeToken(c.get("context"), { party }, id);
    return c.body(null, 204);
  },
);

tokenRoutes.openapi(
  createRoute({
    method: "post",
    path: "/tokens",
    summary: "Issue a token of the hub; it is shown this once. An operator who has signed in only",
    request: { body: { content: { "application/json": { schema: hubTokenRequest } }, required: true } },
    responses: { 201: issued, ...problems },
  }),
  async (c) => c.json(await issueToken(c.get("context"), "hub", c.req.valid("json")), 201, shownOnce),
);

tokenRoutes.openapi(
  createRoute({
    method: "get",
    path: "/tokens",
    summary: "The live tokens of the hub",
    responses: { 200: live, ...problems },
  }),
  async (c) => {
    const items = await listTokens(c.get("context"), "hub");
    return (await wholeAnswer(c, { name: "tokens", flat: flatToken }, items)) as never;
  },
);

tokenRoutes.openapi(
  createRoute({
    method: "post",
    path: "/tokens/{id}/rotate",
    summary: "Put a new secret in the place of a token's of the hub, which ends at once",
    request: { params: z.object({ id }) },
    responses: { 201: issued, ...problems },
  }),
  async (c) => c.json(await rotateToken(c.get("context"), "hub", c.req.valid("param").id), 201, shownOnce),
);

tokenRoutes.openapi(
  createRoute({
    method: "delete",
    path: "/tokens/{id}",
    summary: "Revoke a token of the hub at once",
    request: { params: z.object({ id }) },
    responses: { 204: revoked, ...problems },
  }),
  async (c) => {
    await revokeToken(c.get("context"), "hub", c.req.valid("param").id);
    return c.body(null, 204);
  },
);
