import { Hono } from "hono";
import { rules } from "../../src/disclosure/grid.ts";
import { csvResponse } from "../../src/http/csv.ts";
import { formatOf } from "../../src/http/format.ts";
import type { Hub } from "../../src/http/hub.ts";
import { csvOfItems } from "../../src/http/list.ts";
import { choiceOf } from "../../src/http/validate.ts";
import { summaryOf } from "../../src/releases/contract.ts";
import { decisionsQuery } from "../../src/releases/decisions/contract.ts";
import { afterCursor, cursorOf, openDecisions } from "../../src/releases/decisions/open-decisions.ts";
import { countDecisions, listDecisions } from "../../src/releases/decisions/queries.ts";
import { DecisionsPage } from "../pages/decisions.tsx";
import { frameOf } from "../parts/frame.ts";

/** What only the operator of the hub sees. */
export const hubPages = new Hono<Hub>();

const pageLength = 100;
/** More cells than a release of a whole nation has. */
const everything = 1_000_000;

hubPages.get("/hub/releases/:id", async (c) => {
  const context = c.get("context");
  const { cursor, rule } = choiceOf(decisionsQuery, c.req.query());
  const after = afterCursor(cursor);
  const release = await openDecisions(context, c.req.param("id"));
  const format = formatOf(c.req.raw, "html");
  const limit = format === "csv" ? everything : pageLength;
  // The page lists one reason at a time.
  const shown = rule ? [rule] : format === "html" ? [] : rules;
  const [found, counts] = await Promise.all([
    listDecisions(context.db, release.id, { after, limit: limit + 1, rules: shown }),
    countDecisions(context.db, release.id),
  ]);
  const decisions = found.slice(0, limit);
  const last = decisions.at(-1);
  const next = found.length > limit && last ? cursorOf(last) : null;
  if (format === "csv") return csvResponse(`decisions-${release.slug}.csv`, csvOfItems(decisions));
  if (format === "json") return c.json({ items: decisions, next, counts });
  return c.html(
    <DecisionsPage
      {...frameOf(c)}
      release={summaryOf(release)}
      decisions={decisions}
      counts={counts}
      rule={rule ?? null}
      next={next}
    />,
  );
});
