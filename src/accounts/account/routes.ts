import { createRoute, z } from "@hono/zod-openapi";
import { clearSessionCookie } from "../../http/cookies.ts";
import { jsonOf, newRoutes, problems } from "../../http/validate.ts";
import { accountShape } from "./contract.ts";
import { endSessions } from "./end-sessions.ts";
import { readAccount } from "./read-account.ts";

/** Somebody's own account: of people, not of tokens. */
export const ownAccountRoutes = newRoutes();

ownAccountRoutes.openapi(
  createRoute({
    method: "get",
    path: "/account",
    summary: "Who you are in this hub, and where you are signed in",
    responses: { 200: jsonOf(accountShape, "The account"), ...problems },
  }),
  async (c) => c.json(await readAccount(c.get("context")), 200),
);

ownAccountRoutes.openapi(
  createRoute({
    method: "delete",
    path: "/account/sessions",
    summary: "Sign out everywhere, or everywhere else",
    request: { query: z.object({ keep: z.literal("this").optional() }) },
    responses: { 204: { description: "Signed out" }, ...problems },
  }),
  async (c) => {
    const { current } = await endSessions(c.get("context"), c.req.valid("query").keep ? "others" : "all");
    if (current) clearSessionCookie(c);
    return c.body(null, 204);
  },
);

ownAccountRoutes.openapi(
  createRoute({
    method: "delete",
    path: "/account/sessions/{id}",
    summary: "Sign out in one place",
    request: { params: z.object({ id: z.string() }) },
    responses: { 204: { description: "Signed out" }, ...problems },
  }),
  async (c) => {
    const { current } = await endSessions(c.get("context"), { id: c.req.valid("param").id });
    if (current) clearSessionCookie(c);
    return c.body(null, 204);
  },
);
