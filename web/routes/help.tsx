import { Hono } from "hono";
import { firstOwnParty, isOwnParty } from "../../src/accounts/actor.ts";
import { csvResponse } from "../../src/http/csv.ts";
import { formatOf } from "../../src/http/format.ts";
import type { Hub } from "../../src/http/hub.ts";
import { csvOfItems, everything } from "../../src/http/list.ts";
import { choiceOf } from "../../src/http/validate.ts";
import { helpLineParameters, helpQuery } from "../../src/parties/help/contract.ts";
import { takenDownLetter } from "../../src/parties/help/letter.ts";
import { listHelp } from "../../src/parties/help/list-help.ts";
import { takeDown } from "../../src/parties/help/take-down.ts";
import { findParty } from "../../src/parties/queries.ts";
import { readSharing } from "../../src/parties/sharing/queries.ts";
import { HelpPage } from "../pages/help.tsx";
import { frameOf } from "../parts/frame.ts";
import { formOf } from "./form.ts";

/** What parties offer each other and would welcome, for everybody who is signed in. */
export const helpPages = new Hono<Hub>();

const pageLength = 50;
helpPages.get("/help", async (c) => {
  const context = c.get("context");
  const { kind = null, cursor: after = "" } = choiceOf(helpQuery, c.req.query());
  const format = formatOf(c.req.raw, "html");
  const limit = format === "html" ? pageLength : everything;
  const found = await listHelp(context, { kind, after, limit: limit + 1 });
  if (format === "csv") return csvResponse("help.csv", csvOfItems(found));
  if (format === "json") return c.json({ items: found, next: null });
  const lines = found.slice(0, limit);
  const own = firstOwnParty(context.actor);
  const [sharing, place] = own
    ? await Promise.all([readSharing(context.db, own), findParty(context.db, own.slug)])
    : [null, null];
  return c.html(
    <HelpPage
      {...frameOf(c)}
      own={
        own && sharing && place
          ? { ...place, sharing, administers: isOwnParty(context.actor, own.slug, "administer") }
          : null
      }
      lines={lines}
      kind={kind}
      next={found.length > limit ? (lines.at(-1)?.id ?? null) : null}
      takenDown={c.req.query("taken_down") === "1"}
    />,
  );
});

helpPages.post("/help/take-down", async (c) => {
  const { party, kind } = choiceOf(helpLineParameters, Object.fromEntries(await formOf(c.req.raw)));
  await takeDown(c.get("context"), party, kind, takenDownLetter(c.env.HUB_NAME));
  return c.redirect("/help?taken_down=1", 303);
});
