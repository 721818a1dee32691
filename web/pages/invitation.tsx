import { dayOf } from "../../src/accounts/day.ts";
import type { KeptInvitation } from "../../src/accounts/invitations/queries.ts";
import { moment } from "../../src/words/figures.ts";
import { type Frame, Page } from "../parts/page.tsx";

/** To what somebody is invited and by whom, what the hub is, what they may do in it, and the button that accepts. */
export const InvitationPage = ({
  invitation,
  token,
  ...frame
}: Frame & { invitation: KeptInvitation; token: string }) => {
  const { accounts, names, pages } = frame.words;
  const { actor, hub } = frame;
  const { email, role, party, region } = invitation;
  const lastDay = dayOf(invitation.expires_at_ms);
  const place = party?.name ?? region?.name ?? hub.name;
  return (
    // The language switch must not carry the secret along in its address.
    <Page {...frame} path="/sign-in" title={accounts.invitationTitle}>
      <h1>{accounts.invitationTitle}</h1>
      <p class="lead">{accounts.invitedTo({ place, role: names.roles[role], email })}</p>
      <p>
        {party && !invitation.by_hub ? accounts.invitedByAdmin({ party: party.name }) : accounts.invitedByOperator}{" "}
        {accounts.invitationExpires({ day: moment(lastDay, frame.language) })}
      </p>
      <p>{accounts.whatTheHubIs({ hub: hub.name })}</p>
      <p>
        {accounts.whatRolesDo[role]} <a href="/ground-rules">{pages.groundRules.title}</a>
      </p>
      {actor.kind === "person" && actor.email !== email && (
        <p class="notice">{accounts.anotherPerson({ current: actor.email, email })}</p>
      )}
      <form method="post" action="/invitation">
        <input type="hidden" name="token" value={token} />
        <button type="submit">{accounts.acceptInvitation}</button>
      </form>
    </Page>
  );
};
