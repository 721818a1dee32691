import { Hono } from "hono";
import { requireSignedIn } from "../../src/accounts/actor.ts";
import { countPublished } from "../../src/benchmarks/queries.ts";
import { csvResponse } from "../../src/http/csv.ts";
import { formatOf } from "../../src/http/format.ts";
import type { Hub } from "../../src/http/hub.ts";
import { csvOfItems } from "../../src/http/list.ts";
import { summaryOf, withNotes } from "../../src/releases/contract.ts";
import { releaseNamed } from "../../src/releases/find.ts";
import { listReleases } from "../../src/releases/queries.ts";
import { ReleasePage } from "../pages/release.tsx";
import { ReleasesPage } from "../pages/releases.tsx";
import { frameOf } from "../parts/frame.ts";

/** The releases, and each by itself. */
export const releasePages = new Hono<Hub>();

const pageLength = 24;

releasePages.get("/releases", async (c) => {
  const { db, actor } = c.get("context");
  requireSignedIn(actor);
  const cursor = c.req.query("cursor");
  const before = cursor === undefined ? Number.MAX_SAFE_INTEGER : (await releaseNamed(db, cursor)).id;
  const found = await listReleases(db, before, pageLength + 1);
  const releases = found.slice(0, pageLength).map(summaryOf);
  const next = found.length > pageLength ? (releases.at(-1)?.id ?? null) : null;
  const format = formatOf(c.req.raw, "html");
  if (format === "csv") return csvResponse("releases.csv", csvOfItems(releases));
  if (format === "json") return c.json({ items: releases, next });
  return c.html(<ReleasesPage {...frameOf(c)} releases={releases} next={next} />);
});

releasePages.get("/releases/:id", async (c) => {
  const { db, actor } = c.get("context");
  requireSignedIn(actor);
  const release = await releaseNamed(db, c.req.param("id"));
  const shown = withNotes(release, c.get("language"));
  const counts = await countPublished(db, release.id);
  const format = formatOf(c.req.raw, "html");
  if (format === "csv") return csvResponse(`release-${release.slug}.csv`, csvOfItems(counts));
  if (format === "json") return c.json({ ...shown, counts });
  return c.html(<ReleasePage {...frameOf(c)} release={shown} counts={counts} />);
});
