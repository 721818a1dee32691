import type { MiddlewareHandler } from "hono";
import { type Actor, firstOwnParty, hatOf, type OwnParty } from "../../src/accounts/actor.ts";
import type { Hub } from "../../src/http/hub.ts";
import { whatIsDue } from "../../src/parties/agreement/what-is-due.ts";

/**
 * For the pages of a party, which all say at their head while its agreement is missing or about to end: looked up here, so
 * that no page has to remember it. Figures as CSV or JSON have no head.
 */
export const agreementDue: MiddlewareHandler<Hub> = async (c, next) => {
  const { db, actor } = c.get("context");
  const party = isPage(c.req.raw) ? partyShown(actor, c.req.path) : null;
  if (party) c.set("agreementDue", await whatIsDue(db, party));
  await next();
};

const isPage = ({ headers, url }: Request): boolean =>
  (headers.get("accept") ?? "text/html").includes("text/html") && !new URL(url).searchParams.has("format");

/** The first page is a party's only for whoever looks at it as somebody of one. */
const partyShown = (actor: Actor, path: string): OwnParty | null =>
  actor.kind !== "person" || (path === "/" && hatOf(actor)?.party === null) ? null : firstOwnParty(actor);
