import { createRoute } from "@hono/zod-openapi";
import { listAnswer } from "../../http/list.ts";
import { jsonOf, listOf, newRoutes, problems } from "../../http/validate.ts";
import { helpLineParameters, helpLineShape, helpQuery } from "./contract.ts";
import { takenDownLetter } from "./letter.ts";
import { listHelp } from "./list-help.ts";
import { takeDown } from "./take-down.ts";

export const helpRoutes = newRoutes();

helpRoutes.openapi(
  createRoute({
    method: "get",
    path: "/help",
    summary: "What parties offer each other and would welcome, as far as they show it to you, the nearest first",
    request: { query: helpQuery },
    responses: { 200: jsonOf(listOf(helpLineShape), "A page of the list; also as CSV"), ...problems },
  }),
  async (c) => {
    const context = c.get("context");
    const { kind = null, cursor: after = "", limit } = c.req.valid("query");
    return (await listAnswer(c, { name: "help", limit }, (most) =>
      listHelp(context, { kind, after, limit: most }),
    )) as never;
  },
);

helpRoutes.openapi(
  createRoute({
    method: "delete",
    path: "/help/{party}/{kind}",
    summary: "Take a line of help down (an operator who is signed in); the party is told",
    request: { params: helpLineParameters },
    responses: { 204: { description: "Taken down" }, ...problems },
  }),
  async (c) => {
    const { party, kind } = c.req.valid("param");
    await takeDown(c.get("context"), party, kind, takenDownLetter(c.env.HUB_NAME));
    return c.body(null, 204);
  },
);
