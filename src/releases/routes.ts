import { createRoute, z } from "@hono/zod-openapi";
import { requireSignedIn } from "../accounts/actor.ts";
import { DomainError } from "../errors.ts";
import { listAnswer } from "../http/list.ts";
import { jsonOf, listOf, newRoutes, problems } from "../http/validate.ts";
import { pageQuery } from "../parties/contract.ts";
import { continueRelease } from "./building/continue.ts";
import { releaseRequest, releaseShape, releaseWithNotesShape, summaryOf, withNotes } from "./contract.ts";
import { releaseNamed } from "./find.ts";
import { findRelease, listReleases } from "./queries.ts";
import { startRelease } from "./start.ts";

export const releaseRoutes = newRoutes();

releaseRoutes.openapi(
  createRoute({
    method: "post",
    path: "/releases",
    summary: "Start a release: the twelve complete months that end with `as_of`",
    request: { body: { content: { "application/json": { schema: releaseRequest } } } },
    responses: { 202: jsonOf(releaseShape, "It is being built; follow Location"), ...problems },
  }),
  async (c) => {
    const { as_of } = c.req.valid("json") ?? {};
    const release = summaryOf(await startRelease(c.get("context"), as_of));
    return c.json(release, 202, { location: `/api/v1/releases/${release.id}` });
  },
);

releaseRoutes.openapi(
  createRoute({
    method: "get",
    path: "/releases",
    summary: "The releases, newest first",
    request: { query: pageQuery },
    responses: { 200: jsonOf(listOf(releaseShape), "A page of releases; also as CSV"), ...problems },
  }),
  async (c) => {
    const { db, actor } = c.get("context");
    requireSignedIn(actor);
    const { cursor, limit } = c.req.valid("query");
    const before = cursor === undefined ? Number.MAX_SAFE_INTEGER : (await cursorRelease(db, cursor)).id;
    return (await listAnswer(c, { name: "releases", limit }, async (most) =>
      (await listReleases(db, before, most)).map(summaryOf),
    )) as never;
  },
);

const cursorRelease = async (db: Parameters<typeof findRelease>[0], slug: string) => {
  const release = await findRelease(db, { slug });
  if (!release) throw new DomainError("not-understood");
  return release;
};

releaseRoutes.openapi(
  createRoute({
    method: "get",
    path: "/releases/{id}",
    summary: "A release; `latest` is the latest published one",
    request: { params: z.object({ id: z.string().max(50) }) },
    responses: { 200: jsonOf(releaseWithNotesShape, "The release, and what is new in it"), ...problems },
  }),
  async (c) => {
    const { db, actor, now, later } = c.get("context");
    requireSignedIn(actor);
    const release = await releaseNamed(db, c.req.valid("param").id);
    if (release.status === "building") later(continueRelease(db, now));
    return c.json(withNotes(release, c.get("language")), 200);
  },
);
