import type { KeptInvitation } from "../../src/accounts/invitations/queries.ts";
import { moment } from "../../src/words/figures.ts";
import { type Frame, Page } from "../parts/page.tsx";

/** To what somebody is invited, and the button that accepts. */
export const InvitationPage = ({
  invitation,
  token,
  ...frame
}: Frame & { invitation: KeptInvitation; token: string }) => {
  const { accounts, names } = frame.words;
  const { actor } = frame;
  const lastDay = new Date(invitation.expires_at_ms).toISOString().slice(0, 10);
  const place = invitation.party?.name ?? invitation.region?.name ?? frame.hub.name;
  return (
    // The language switch must not carry the secret along in its address.
    <Page {...frame} path="/sign-in" title={accounts.invitationTitle}>
      <h1>{accounts.invitationTitle}</h1>
      <p class="lead">{accounts.invitedTo({ place, role: names.roles[invitation.role], email: invitation.email })}</p>
      <p>{accounts.invitationExpires({ day: moment(lastDay, frame.language) })}</p>
      {actor.kind === "person" && actor.email !== invitation.email && (
        <p class="notice">{accounts.anotherPerson({ current: actor.email, email: invitation.email })}</p>
      )}
      <form method="post" action="/invitation">
        <input type="hidden" name="token" value={token} />
        <button type="submit">{accounts.acceptInvitation}</button>
      </form>
    </Page>
  );
};
