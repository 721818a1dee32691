import { type Context, Hono } from "hono";
import { isOwnParty } from "../../src/accounts/actor.ts";
import { invite } from "../../src/accounts/invitations/invite.ts";
import { invitationLetters } from "../../src/accounts/invitations/letter.ts";
import { listInvitations, takeBackInvitation } from "../../src/accounts/invitations/open-invitations.ts";
import { changeRole } from "../../src/accounts/memberships/change-role.ts";
import { roleRequest } from "../../src/accounts/memberships/contract.ts";
import { removePerson } from "../../src/accounts/memberships/end-membership.ts";
import { listPeople } from "../../src/accounts/memberships/list-people.ts";
import type { Hub } from "../../src/http/hub.ts";
import { statusOf } from "../../src/http/problem.ts";
import { choiceOf } from "../../src/http/validate.ts";
import { PeoplePage, peopleDone } from "../pages/people.tsx";
import { frameOf } from "../parts/frame.ts";
import type { PeopleTry } from "../parts/invite-form.tsx";
import { afterGivingUp } from "./after-giving-up.ts";
import { askedMembership } from "./asked-membership.ts";
import { doneOf } from "./done.ts";
import { formOf } from "./form.ts";
import { pageParty } from "./party.tsx";
import { triedPeople } from "./people-try.ts";

/** Who has access to the party whose pages these are. */
export const peoplePages = new Hono<Hub>();

const address = "/party/people";

const peoplePage = async (c: Context<Hub>, tried?: PeopleTry) => {
  const context = c.get("context");
  const party = pageParty(c);
  const [people, invitations] = await Promise.all([
    listPeople(context, party.slug),
    listInvitations(context, { party: party.slug }),
  ]);
  const shown = { party, people, invitations, keeps: isOwnParty(context.actor, party.slug, "administer"), tried };
  return c.html(
    <PeoplePage {...frameOf(c)} {...shown} done={doneOf(c, peopleDone)} />,
    tried ? statusOf(tried.error.code) : 200,
  );
};

/** Does what a form asks for, or shows the page again with why it could not be done. */
const attempt = async (
  c: Context<Hub>,
  done: (typeof peopleDone)[number],
  deed: (party: string, typed: URLSearchParams) => Promise<unknown>,
) => {
  const party = pageParty(c);
  const typed = await formOf(c.req.raw);
  try {
    await deed(party.slug, typed);
  } catch (error) {
    return peoplePage(c, triedPeople(typed, error, frameOf(c).words));
  }
  return c.redirect(`${address}?done=${done}`, 303);
};

const idOf = (c: Context<Hub>): number => Number(c.req.param("id"));

peoplePages.get(address, (c) => peoplePage(c));

peoplePages.post(`${address}/invite`, (c) =>
  attempt(c, "invited", (_, typed) => {
    const letters = invitationLetters(c.get("language"), c.env.HUB_NAME);
    return invite(c.get("context"), typed.get("email") ?? "", askedMembership(typed), letters);
  }),
);

peoplePages.post(`${address}/invitations/:id{[0-9]+}/take-back`, (c) =>
  attempt(c, "taken-back", (party) => takeBackInvitation(c.get("context"), { party }, idOf(c))),
);

peoplePages.post(`${address}/:id{[0-9]+}/role`, (c) =>
  attempt(c, "changed", (party, typed) => {
    const { role } = choiceOf(roleRequest, { role: typed.get("role") });
    return changeRole(c.get("context"), party, idOf(c), role);
  }),
);

peoplePages.post(`${address}/:id{[0-9]+}/remove`, async (c) => {
  const { actor } = c.get("context");
  const isOwn = actor.kind === "person" && actor.memberships.some(({ id }) => id === idOf(c));
  const answer = await attempt(c, "removed", (party) => removePerson(c.get("context"), party, idOf(c)));
  // Whoever gave their own access up cannot open this page any more.
  return isOwn && answer.status === 303 ? c.redirect(afterGivingUp(actor), 303) : answer;
});
