import { Hono } from "hono";
import { csvResponse } from "../../../src/http/csv.ts";
import { formatOf } from "../../../src/http/format.ts";
import type { Hub } from "../../../src/http/hub.ts";
import { csvOfItems } from "../../../src/http/list.ts";
import { readWaiting } from "../../../src/hub/read-waiting.ts";
import { HubPage } from "../../pages/hub/index.tsx";
import { frameOf } from "../../parts/frame.ts";

/** The operator's home. */
export const hubPages = new Hono<Hub>();

hubPages.get("/hub", async (c) => {
  const waiting = await readWaiting(c.get("context"));
  const format = formatOf(c.req.raw, "html");
  if (format === "json") return c.json(waiting);
  if (format === "csv") return csvResponse("hub.csv", csvOfItems([waiting.counts]));
  return c.html(<HubPage {...frameOf(c)} waiting={waiting} />);
});
