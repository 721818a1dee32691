import { type Context, Hono } from "hono";
import { rules } from "../../../src/disclosure/grid.ts";
import { DomainError } from "../../../src/errors.ts";
import { csvResponse } from "../../../src/http/csv.ts";
import { formatOf } from "../../../src/http/format.ts";
import type { Hub } from "../../../src/http/hub.ts";
import { csvOfItems, everything } from "../../../src/http/list.ts";
import { statusOf } from "../../../src/http/problem.ts";
import { choiceOf } from "../../../src/http/validate.ts";
import { releaseRequest, summaryOf } from "../../../src/releases/contract.ts";
import { decisionsQuery } from "../../../src/releases/decisions/contract.ts";
import { afterCursor, cursorOf, openDecisions } from "../../../src/releases/decisions/open-decisions.ts";
import { countDecisions, listDecisions } from "../../../src/releases/decisions/queries.ts";
import { offerRelease } from "../../../src/releases/offer-release.ts";
import { listReleases } from "../../../src/releases/queries.ts";
import { startRelease } from "../../../src/releases/start.ts";
import { DecisionsPage } from "../../pages/decisions.tsx";
import { HubReleasesPage } from "../../pages/hub/releases.tsx";
import { frameOf } from "../../parts/frame.ts";
import { formOf } from "../form.ts";

/** Releases as their operator sees them: which there are, starting one, and why figures were not issued. */
export const hubReleasePages = new Hono<Hub>();

const releasesShown = 24;

hubReleasePages.get("/hub/releases", (c) => releasesPage(c));

/** Seconds between two looks at a release that is being built: each goes on with it. */
const nextLook = 30;

const releasesPage = async (c: Context<Hub>, tried?: { asOf: string; error: DomainError }) => {
  const context = c.get("context");
  const offer = await offerRelease(context);
  const releases = await listReleases(context.db, Number.MAX_SAFE_INTEGER, releasesShown);
  const looksAgain = offer.building !== null && !tried && c.req.query("still") === undefined;
  // A header, not a script: nothing is typed on the page while one is being built.
  if (looksAgain) c.header("refresh", String(nextLook));
  const shown = { offer, releases: releases.map(summaryOf), tried, looksAgain };
  return c.html(<HubReleasesPage {...frameOf(c)} {...shown} />, tried ? statusOf(tried.error.code) : 200);
};

hubReleasePages.post("/hub/releases", async (c) => {
  const asOf = (await formOf(c.req.raw)).get("as_of") ?? "";
  try {
    await startRelease(c.get("context"), choiceOf(releaseRequest, { as_of: asOf }).as_of);
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    return releasesPage(c, { asOf, error });
  }
  return c.redirect("/hub/releases", 303);
});

const pageLength = 100;
hubReleasePages.get("/hub/releases/:id", async (c) => {
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
