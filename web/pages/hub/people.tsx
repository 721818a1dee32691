import type { Invitation } from "../../../src/accounts/invitations/contract.ts";
import type { HubPerson, Office } from "../../../src/accounts/memberships/contract.ts";
import type { WithoutAdmin } from "../../../src/accounts/memberships/parties-without-admin.ts";
import { Done } from "../../parts/done.tsx";
import { Formats } from "../../parts/formats.tsx";
import { hatName } from "../../parts/hat.ts";
import { InvitationList } from "../../parts/invitation-list.tsx";
import { InviteForm, PeopleProblem, type PeopleTry } from "../../parts/invite-form.tsx";
import { InvitePlace } from "../../parts/invite-place.tsx";
import { LookUp } from "../../parts/look-up.tsx";
import { OfficeList } from "../../parts/office-list.tsx";
import { type Frame, Page } from "../../parts/page.tsx";
import { PartiesWithoutAdmin } from "../../parts/parties-without-admin.tsx";
import { WayBack } from "../../parts/way-back.tsx";
import type { peopleDone } from "../people.tsx";

interface Props extends Frame {
  offices: Office[];
  invitations: Invitation[];
  without: WithoutAdmin;
  regions: { id: string; name: string }[];
  /** Who was looked up. */
  person: HubPerson | undefined;
  /** A part of the name of a party without an admin. */
  search: string;
  done: (typeof peopleDone)[number] | undefined;
  tried: PeopleTry | undefined;
  /** The party whose admin was to be invited in the last try, listed first. */
  triedParty: string | null;
  lookedUp: PeopleTry | undefined;
}

/** The operator's page about people: who runs the hub, who looks after regions, and which parties wait for an admin. */
export const HubPeoplePage = ({
  offices,
  invitations,
  without,
  regions,
  person,
  search,
  done,
  tried,
  triedParty,
  lookedUp,
  ...frame
}: Props) => {
  const { words, language } = frame;
  const { people } = words.pages;
  const sentences = people.hub;
  const regionName = (slug: string) => regions.find(({ id }) => id === slug)?.name ?? slug;
  // What was tried for one party is said at that party; everything else at the form of its own.
  const isListed = without.parties.some(({ slug }) => slug === triedParty);
  const triedForm = triedParty === null ? "office" : isListed ? triedParty : null;
  return (
    <Page {...frame} title={sentences.title}>
      <h1>{sentences.title}</h1>
      <Done sentence={done && people.done[done]} />
      <PeopleProblem tried={tried} form={triedForm} words={words} />
      <PeopleProblem tried={lookedUp} form="look-up" words={words} />
      <p class="lead">{sentences.sentence}</p>

      <h2>{sentences.offices}</h2>
      <OfficeList offices={offices} regionName={regionName} words={words} />
      {offices.length > 0 && <Formats path="/hub/people" label={sentences.formats} />}
      <details open={tried !== undefined && triedParty === null && tried.typed.has("email")}>
        <summary>{sentences.invite}</summary>
        <InviteForm action="/hub/people/invite" id="office" tried={triedParty ? undefined : tried} words={words}>
          <InvitePlace regions={regions} tried={tried} words={words} />
        </InviteForm>
      </details>
      <h2>{people.invitations.title}</h2>
      <InvitationList
        invitations={invitations}
        named={({ membership: { role }, place }) => hatName({ role, party: place, region: null }, words)}
        action="/hub/people"
        words={words}
        language={language}
      />

      <LookUp person={person} tried={lookedUp} words={words} />
      <PartiesWithoutAdmin without={without} search={search} tried={tried} triedParty={triedParty} words={words} />
      <WayBack to="hub" words={words} />
    </Page>
  );
};
