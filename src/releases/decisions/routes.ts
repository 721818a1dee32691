import { createRoute, z } from "@hono/zod-openapi";
import { rules } from "../../disclosure/grid.ts";
import { listAnswer } from "../../http/list.ts";
import { jsonOf, listOf, newRoutes, problems } from "../../http/validate.ts";
import { decisionShape, decisionsQuery } from "./contract.ts";
import { afterCursor, cursorOf, openDecisions } from "./open-decisions.ts";
import { listDecisions } from "./queries.ts";

export const decisionRoutes = newRoutes();

decisionRoutes.openapi(
  createRoute({
    method: "get",
    path: "/releases/{id}/decisions",
    summary: "Why figures of a release were not issued anew: for the operator's audit only",
    request: { params: z.object({ id: z.string().max(50) }), query: decisionsQuery },
    responses: { 200: jsonOf(listOf(decisionShape), "A page of decisions; also as CSV"), ...problems },
  }),
  async (c) => {
    const context = c.get("context");
    const { cursor, limit, rule } = c.req.valid("query");
    const release = await openDecisions(context, c.req.valid("param").id);
    const after = afterCursor(cursor);
    return (await listAnswer(c, { name: `decisions-${release.slug}`, limit, cursorOf }, (most) =>
      listDecisions(context.db, release.id, { after, limit: most, rules: rule ? [rule] : rules }),
    )) as never;
  },
);
