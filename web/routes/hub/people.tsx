import { type Context, Hono } from "hono";
import { invite } from "../../../src/accounts/invitations/invite.ts";
import { invitationLetters } from "../../../src/accounts/invitations/letter.ts";
import { listInvitations, takeBackInvitation } from "../../../src/accounts/invitations/open-invitations.ts";
import type { HubPerson } from "../../../src/accounts/memberships/contract.ts";
import { takeRole } from "../../../src/accounts/memberships/end-membership.ts";
import { findPerson, listOffices } from "../../../src/accounts/memberships/find-person.ts";
import { accessLetter } from "../../../src/accounts/memberships/letter.ts";
import { partiesWithoutAdmin } from "../../../src/accounts/memberships/parties-without-admin.ts";
import { DomainError } from "../../../src/errors.ts";
import { csvResponse } from "../../../src/http/csv.ts";
import { formatOf } from "../../../src/http/format.ts";
import type { Hub } from "../../../src/http/hub.ts";
import { csvOfItems } from "../../../src/http/list.ts";
import { statusOf } from "../../../src/http/problem.ts";
import { listRegions } from "../../../src/parties/queries.ts";
import { HubPeoplePage } from "../../pages/hub/people.tsx";
import { peopleDone } from "../../pages/people.tsx";
import { frameOf } from "../../parts/frame.ts";
import type { PeopleTry } from "../../parts/invite-form.tsx";
import { askedMembership } from "../asked-membership.ts";
import { doneOf } from "../done.ts";
import { formOf } from "../form.ts";
import { triedPeople } from "../people-try.ts";

/** Who runs the hub and looks after regions, and which parties wait for their first admin. */
export const hubPeoplePages = new Hono<Hub>();

const address = "/hub/people";
const mostRegions = 1000;

hubPeoplePages.get(address, async (c) => {
  const format = formatOf(c.req.raw, "html");
  if (format === "html") return peoplePage(c);
  const items = await listOffices(c.get("context"));
  return format === "json" ? c.json({ items, next: null }) : csvResponse("people.csv", csvOfItems(items));
});

/** What a form of the page came to: a try that failed, or the person who was looked up. */
interface Outcome {
  tried?: PeopleTry;
  lookedUp?: PeopleTry;
  person?: HubPerson;
}

const peoplePage = async (c: Context<Hub>, { tried, lookedUp, person }: Outcome = {}) => {
  const context = c.get("context");
  const search = (tried?.typed.get("q") ?? c.req.query("q") ?? "").trim();
  const triedParty = partyOf(tried?.typed.get("as") ?? "");
  const [offices, invitations, without, regions] = await Promise.all([
    listOffices(context),
    listInvitations(context, "hub"),
    partiesWithoutAdmin(context, search, triedParty),
    listRegions(context.db, "", mostRegions),
  ]);
  const done = doneOf(c, peopleDone);
  const shown = { offices, invitations, without, regions, person, search, done, tried, triedParty, lookedUp };
  const failed = tried ?? lookedUp;
  return c.html(<HubPeoplePage {...frameOf(c)} {...shown} />, failed ? statusOf(failed.error.code) : 200);
};

/** The party whose admin a form invites. */
const partyOf = (as: string): string | null => /^admin:(.+)/.exec(as)?.[1] ?? null;

/** The answer itself shows who was found: an address of mail would stay in the browser's history, and a number can be guessed. */
hubPeoplePages.post(`${address}/look-up`, async (c) => {
  const typed = await formOf(c.req.raw);
  const { words } = frameOf(c);
  try {
    return await peoplePage(c, { person: await findPerson(c.get("context"), typed.get("email") ?? "") });
  } catch (error) {
    if (!(error instanceof DomainError) || !["not-found", "address-invalid"].includes(error.code)) throw error;
    const { none } = words.pages.people.hub.lookUp;
    const problem = error.code === "not-found" ? none : words.errors["address-invalid"]();
    return peoplePage(c, { lookedUp: { typed, error, problems: new Map([["email", problem]]) } });
  }
});

/** Does what a form asks for, or shows the page again with why it could not be done. */
const attempt = async (
  c: Context<Hub>,
  done: (typeof peopleDone)[number],
  deed: (typed: URLSearchParams) => Promise<unknown>,
) => {
  const typed = await formOf(c.req.raw);
  try {
    await deed(typed);
  } catch (error) {
    return peoplePage(c, { tried: triedPeople(typed, error, frameOf(c).words) });
  }
  return c.redirect(`${address}?done=${done}`, 303);
};

hubPeoplePages.post(`${address}/invite`, (c) =>
  attempt(c, "invited", (typed) => {
    const letters = invitationLetters(c.get("language"), c.env.HUB_NAME);
    return invite(c.get("context"), typed.get("email") ?? "", askedMembership(typed), letters);
  }),
);

hubPeoplePages.post(`${address}/invitations/:id{[0-9]+}/take-back`, (c) =>
  attempt(c, "taken-back", () => takeBackInvitation(c.get("context"), "hub", Number(c.req.param("id")))),
);

hubPeoplePages.post(`${address}/:id{[0-9]+}/remove`, (c) =>
  attempt(c, "removed", () => {
    const letter = accessLetter(frameOf(c).words, c.env.HUB_NAME);
    return takeRole(c.get("context"), Number(c.req.param("id")), letter);
  }),
);
