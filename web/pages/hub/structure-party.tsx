import type { PartyRow, StoredStructure } from "../../../src/parties/structure/structure.ts";
import { type Frame, Page } from "../../parts/page.tsx";
import { PartyProfile } from "../../parts/party-profile.tsx";
import {
  ChangeForm,
  ChoiceField,
  clusterChoices,
  Folded,
  Outcome,
  TextField,
  type Tried,
} from "../../parts/structure-form.tsx";

interface Props extends Frame {
  structure: StoredStructure;
  party: PartyRow;
  saved: boolean;
  tried?: Tried | undefined;
}

/** One party's place and profile for the operator, and nothing of what it uploaded. */
export const StructurePartyPage = ({ structure, party, saved, tried, ...frame }: Props) => {
  const { words } = frame;
  const { add, kinds, party: sentences } = words.pages.structure;
  const cluster = structure.clusters.find(({ slug }) => slug === party.cluster);
  const address = `/hub/structure/parties/${party.slug}`;
  const field = { form: "party", tried };
  return (
    <Page {...frame} title={party.name}>
      <h1>{party.name}</h1>
      <p>
        {add.short}: <code>{party.slug}</code> <span class="quiet">{sentences.shortSays}</span>
      </p>
      <Outcome saved={saved} tried={tried} words={words} />
      <p>
        {kinds.cluster}: <a href={`/hub/structure/clusters/${party.cluster}`}>{cluster?.name}</a>
      </p>
      <h2>{sentences.title}</h2>
      <ChangeForm action={address} revision={structure.revision} button={sentences.action}>
        <div class="fields">
          <TextField {...field} name="name" label={sentences.name} value={party.name} />
          <ChoiceField
            {...field}
            name="cluster"
            label={sentences.cluster}
            hint={sentences.moves({ party: party.name })}
            value={party.cluster}
            choices={clusterChoices(structure)}
          />
        </div>
        <div class="fields">
          <PartyProfile form="party" party={party} sizeHint={sentences.sizeMoves} tried={tried} words={words} />
        </div>
      </ChangeForm>
      <h2>{sentences.mergeTitle}</h2>
      <p>{sentences.merge}</p>
      <Folded title={sentences.remove} open={tried?.form === "remove"}>
        <p>{sentences.removeSentence}</p>
        <ChangeForm action={`${address}/remove`} revision={structure.revision} button={sentences.removeAction} second />
      </Folded>
    </Page>
  );
};
