import { Hono } from "hono";
import { firstOwnParty, hatOf } from "../../src/accounts/actor.ts";
import { readAdoption } from "../../src/benchmarks/adoption/read-adoption.ts";
import type { Hub } from "../../src/http/hub.ts";
import { findParty } from "../../src/parties/queries.ts";
import { summaryOf } from "../../src/releases/contract.ts";
import { findRelease } from "../../src/releases/queries.ts";
import { listUploads } from "../../src/uploads/queries.ts";
import { HomePage } from "../pages/home.tsx";
import { MethodPage } from "../pages/method.tsx";
import { frameOf } from "../parts/frame.ts";

/** What everybody may open: the first page, and how figures are made. */
export const homePages = new Hono<Hub>();

homePages.get("/", async (c) => {
  const context = c.get("context");
  const { db, actor } = context;
  // Who looks at the pages as an officer or operator finds that work here first, though they may have a party too.
  const own = hatOf(actor)?.party === null ? null : firstOwnParty(actor);
  const release = actor.kind === "visitor" ? null : await findRelease(db, "latest");
  const [adoption, place, uploads] = await Promise.all([
    actor.kind === "visitor" ? null : readAdoption(context, release),
    own && findParty(db, own.slug),
    own ? listUploads(db, own, Number.MAX_SAFE_INTEGER, 1) : [],
  ]);
  const party = place && { ...place, uploads: uploads.length };
  return c.html(
    <HomePage {...frameOf(c)} party={party ?? null} release={release && summaryOf(release)} adoption={adoption} />,
  );
});

homePages.get("/method", (c) => c.html(<MethodPage {...frameOf(c)} />));
