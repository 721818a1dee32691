import type { Invitation } from "../../src/accounts/invitations/contract.ts";
import { type PartyPerson, partyRoles } from "../../src/accounts/memberships/contract.ts";
import { Done } from "../parts/done.tsx";
import { FieldProblem, marked } from "../parts/field-problem.tsx";
import { InvitationList } from "../parts/invitation-list.tsx";
import { InviteForm, PeopleProblem, type PeopleTry } from "../parts/invite-form.tsx";
import { type Frame, Page } from "../parts/page.tsx";
import { PeopleList } from "../parts/people-list.tsx";
import { WayBack } from "../parts/way-back.tsx";

export const peopleDone = ["invited", "taken-back", "changed", "removed"] as const;

interface Props extends Frame {
  party: { slug: string; name: string };
  people: PartyPerson[];
  invitations: Invitation[];
  /** Whether the reader is an admin, who lets people in and takes them out. */
  keeps: boolean;
  done?: (typeof peopleDone)[number] | undefined;
  tried?: PeopleTry | undefined;
}

/** Who has access to a party, for everybody of it; its admins change it here. */
export const PeoplePage = ({ party, people, invitations, keeps, done, tried, ...frame }: Props) => {
  const { words, language } = frame;
  const sentences = words.pages.people;
  return (
    <Page {...frame} title={sentences.title}>
      <h1>{sentences.title}</h1>
      <Done sentence={done && sentences.done[done]} />
      <PeopleProblem tried={tried} form="somebody" words={words} />
      <p class="lead">{sentences.sentence({ party: party.name })}</p>
      <PeopleList people={people} keeps={keeps} frame={frame} />
      {!keeps && <p>{sentences.onlyAdmins}</p>}
      <p>
        {sentences.tokensStay} <a href="/party/tokens">{sentences.tokens}</a>
      </p>
      <h2>{sentences.invitations.title}</h2>
      <InvitationList
        invitations={invitations}
        named={({ membership: { role } }) => (role === "admin" ? sentences.roles.admin : sentences.roles.organiser)}
        action={keeps ? "/party/people" : null}
        words={words}
        language={language}
      />
      {keeps && (
        <>
          <h2>{sentences.invite.title}</h2>
          <InviteForm action="/party/people/invite" id="somebody" tried={tried} words={words}>
            <fieldset id="as">
              <legend>{sentences.invite.role}</legend>
              {partyRoles.map((role, at) => (
                <label class="choice">
                  <input
                    type="radio"
                    name="as"
                    value={`${role}:${party.slug}`}
                    checked={(tried?.typed.get("as") ?? `organiser:${party.slug}`) === `${role}:${party.slug}`}
                    {...(at === 0 && marked("as", tried?.problems))}
                  />
                  {sentences.invite[role]}
                </label>
              ))}
              <FieldProblem of="as" problems={tried?.problems} />
            </fieldset>
          </InviteForm>
        </>
      )}
      <WayBack to="trust" words={words} />
    </Page>
  );
};
