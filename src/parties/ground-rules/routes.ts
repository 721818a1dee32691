import { createRoute } from "@hono/zod-openapi";
import { cursorBefore, listAnswer } from "../../http/list.ts";
import { jsonOf, listOf, newRoutes, problems } from "../../http/validate.ts";
import { pageQuery } from "../contract.ts";
import { groundRulesShape, newRulesShape } from "./contract.ts";
import { publishRules } from "./publish-rules.ts";
import { asRead, readRules } from "./read-rules.ts";

export const groundRulesRoutes = newRoutes();

groundRulesRoutes.openapi(
  createRoute({
    method: "get",
    path: "/ground-rules",
    summary: "The ground rules, every version of them, the newest first: open to everybody",
    request: { query: pageQuery },
    responses: { 200: jsonOf(listOf(groundRulesShape), "A page of the list; also as CSV"), ...problems },
  }),
  async (c) => {
    const { db } = c.get("context");
    const { cursor, limit } = c.req.valid("query");
    const before = cursorBefore(cursor);
    const versions = (await readRules(db)).map(asRead).filter(({ version }) => version < before);
    const cursorOf = ({ version }: { version: number }) => String(version);
    return (await listAnswer(c, { name: "ground-rules", limit, cursorOf }, async () => versions)) as never;
  },
);

groundRulesRoutes.openapi(
  createRoute({
    method: "post",
    path: "/ground-rules",
    summary: "Publish a new version of the ground rules (an operator who is signed in)",
    request: { body: { content: { "application/json": { schema: newRulesShape } }, required: true } },
    responses: { 201: jsonOf(groundRulesShape, "The version as published"), ...problems },
  }),
  async (c) => c.json(await publishRules(c.get("context"), c.req.valid("json")), 201),
);
