import type { Context } from "hono";
import { Hono } from "hono";
import { type Actor, firstOwnParty, type OwnParty } from "../../src/accounts/actor.ts";
import { countWaiting } from "../../src/benchmarks/standing/count-waiting.ts";
import { flatStandings } from "../../src/benchmarks/standing/flat-standings.ts";
import { exportStandings, readStandings } from "../../src/benchmarks/standing/read-standings.ts";
import { DomainError } from "../../src/errors.ts";
import { csvResponse } from "../../src/http/csv.ts";
import { formatOf } from "../../src/http/format.ts";
import type { Hub } from "../../src/http/hub.ts";
import { csvOfItems } from "../../src/http/list.ts";
import { findParty } from "../../src/parties/queries.ts";
import type { ErrorCode } from "../../src/words/en.ts";
import { PartyPage } from "../pages/party.tsx";
import { frameOf } from "../parts/frame.ts";

/** The signed-in party's own standing. */
export const partyPages = new Hono<Hub>();

/** The party whose pages these are. @throws DomainError `sign-in-needed`, or why somebody who is signed in has none */
export const pageParty = (c: Context<Hub>): OwnParty => {
  const { actor } = c.get("context");
  const party = firstOwnParty(actor);
  if (!party) throw new DomainError(whyNoParty(actor));
  return party;
};

const whyNoParty = (actor: Actor): ErrorCode => {
  if (actor.kind === "visitor") return "sign-in-needed";
  const roles = actor.kind === "person" ? actor.memberships.map(({ role }) => role) : [];
  return roles.includes("officer") ? "officer-no-party" : roles.includes("operator") ? "operator-no-party" : "no-party";
};

partyPages.get("/party", async (c) => {
  const context = c.get("context");
  const own = pageParty(c);
  const format = formatOf(c.req.raw, "html");
  if (format !== "html") {
    const standings = await exportStandings(context, own.slug);
    if (format === "json") return c.json({ items: standings, next: null });
    return csvResponse(`${own.slug}-standing.csv`, csvOfItems(flatStandings(standings)));
  }
  const [standings, place, waiting] = await Promise.all([
    readStandings(context, own.slug),
    findParty(context.db, own.slug),
    countWaiting(context, own),
  ]);
  if (!place) throw new DomainError("not-found");
  return c.html(<PartyPage {...frameOf(c)} party={place} standings={standings} waiting={waiting} />);
});
