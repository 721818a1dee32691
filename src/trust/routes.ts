import { createRoute, z } from "@hono/zod-openapi";
import { ownParty } from "../accounts/actor.ts";
import { csvResponse } from "../http/csv.ts";
import { formatOf } from "../http/format.ts";
import { csvOfItems } from "../http/list.ts";
import { jsonOf, listOf, newRoutes, problems } from "../http/validate.ts";
import { slugParameter } from "../parties/contract.ts";
import { wordsIn } from "../words/words.ts";
import { departureRequest, holdingsShape } from "./contract.ts";
import { exportParty } from "./export/export-party.ts";
import { leaveHub } from "./leave-hub.ts";
import { leaveLetter } from "./leave-letter.ts";
import { logEntryShape, logQuery } from "./log/contract.ts";
import { exportLog, readLog } from "./log/read-log.ts";
import { readHoldings } from "./read-holdings.ts";

export const trustRoutes = newRoutes();

const ofParty = z.object({ party: slugParameter });

trustRoutes.openapi(
  createRoute({
    method: "get",
    path: "/parties/{party}/holdings",
    summary: "What the hub holds about a party, and who may see it",
    request: { params: ofParty },
    responses: { 200: jsonOf(holdingsShape, "What is held"), ...problems },
  }),
  async (c) => c.json(await readHoldings(c.get("context"), c.req.valid("param").party), 200),
);

trustRoutes.openapi(
  createRoute({
    method: "get",
    path: "/parties/{party}/log",
    summary: "What was done in a party, newest first; as CSV all of it at once",
    request: { params: ofParty, query: logQuery },
    responses: { 200: jsonOf(listOf(logEntryShape), "A page of entries; also as CSV"), ...problems },
  }),
  async (c) => {
    const context = c.get("context");
    const party = ownParty(context.actor, c.req.valid("param").party, "oversee");
    const asked = c.req.valid("query");
    if (formatOf(c.req.raw, "json") === "csv") {
      const entries = await exportLog(context, party, asked, c.get("language"));
      return csvResponse(`${party.slug}-log.csv`, csvOfItems(entries)) as never;
    }
    const { entries, next } = await readLog(context, party.slug, asked, c.get("language"));
    return c.json({ items: entries, next }, 200);
  },
);

trustRoutes.openapi(
  createRoute({
    method: "get",
    path: "/parties/{party}/export",
    summary: "Everything that the hub holds about a party, as one ZIP",
    request: { params: ofParty },
    responses: {
      200: {
        description: "The ZIP",
        content: { "application/zip": { schema: z.string().openapi({ format: "binary" }) } },
      },
      ...problems,
    },
  }),
  async (c) => {
    const { party } = c.req.valid("param");
    const zip = await exportParty(c.get("context"), party, { hub: c.env.HUB_NAME, language: c.get("language") });
    return c.body(zip, 200, {
      "content-type": "application/zip",
      "content-disposition": `attachment; filename="${party}-export.zip"`,
    }) as never;
  },
);

trustRoutes.openapi(
  createRoute({
    method: "delete",
    path: "/parties/{party}",
    summary: "Leave the hub: everything of the party is erased",
    request: {
      params: ofParty,
      body: { content: { "application/json": { schema: departureRequest } }, required: true },
    },
    responses: { 204: { description: "Erased" }, ...problems },
  }),
  async (c) => {
    const letter = leaveLetter(wordsIn(c.get("language")), c.env.HUB_NAME);
    await leaveHub(c.get("context"), c.req.valid("param").party, c.req.valid("json").name, letter);
    return c.body(null, 204);
  },
);
