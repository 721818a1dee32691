import type { Cluster, PartyRow, StoredStructure } from "../../../src/parties/structure/structure.ts";
import { usualTimeZone } from "../../../src/parties/time-zone.ts";
import { FieldProblem, marked } from "../../parts/field-problem.tsx";
import { type Frame, Page } from "../../parts/page.tsx";
import { PartyProfile } from "../../parts/party-profile.tsx";
import {
  ChangeForm,
  ChoiceField,
  clusterChoices,
  Folded,
  Outcome,
  regionChoices,
  TextField,
  type Tried,
} from "../../parts/structure-form.tsx";

interface Props extends Frame {
  structure: StoredStructure;
  cluster: Cluster;
  saved: boolean;
  tried?: Tried | undefined;
}

/** One cluster for the operator: its parties, to change one or move several, and what else can become of it. */
export const StructureClusterPage = ({ structure, cluster, saved, tried, ...frame }: Props) => {
  const { words } = frame;
  const sentences = words.pages.structure;
  const { revision } = structure;
  const parties = structure.parties.filter((party) => party.cluster === cluster.slug);
  const region = structure.regions.find(({ slug }) => slug === cluster.region);
  const address = `/hub/structure/clusters/${cluster.slug}`;
  return (
    <Page {...frame} title={cluster.name}>
      <h1>{cluster.name}</h1>
      <Outcome saved={saved} tried={tried} words={words} />
      <p>
        {sentences.kinds.region}: <a href={`/hub/structure/regions/${cluster.region}`}>{region?.name}</a>
      </p>
      <h2>{sentences.cluster.parties}</h2>
      {parties.length === 0 ? (
        <p>{sentences.cluster.empty}</p>
      ) : (
        <Parties parties={parties} structure={structure} cluster={cluster} tried={tried} frame={frame} />
      )}
      <Folded title={sentences.add.title} open={tried?.form === "party"}>
        <AddParty action={`${address}/parties`} revision={revision} tried={tried} frame={frame} />
      </Folded>
      <Folded title={sentences.cluster.title} open={tried?.form === "cluster"}>
        <p>{sentences.cluster.sentence}</p>
        <ChangeForm action={address} revision={revision} button={sentences.cluster.action}>
          <div class="fields">
            <TextField form="cluster" name="name" label={sentences.cluster.name} value={cluster.name} tried={tried} />
            <ChoiceField
              form="cluster"
              name="region"
              label={sentences.cluster.region}
              value={cluster.region}
              choices={regionChoices(structure)}
              tried={tried}
            />
          </div>
        </ChangeForm>
      </Folded>
      {parties.length === 0 && (
        <Folded title={sentences.cluster.remove} open={false}>
          <p>{sentences.cluster.removeSentence}</p>
          <ChangeForm action={`${address}/remove`} revision={revision} button={sentences.cluster.removeAction} second />
        </Folded>
      )}
      <p>
        <a href={`${address}/merge`}>{sentences.cluster.merge}</a>
      </p>
    </Page>
  );
};

/** The parties of the cluster, to be ticked and moved. */
const Parties = ({
  parties,
  structure,
  cluster,
  tried,
  frame: { words },
}: Pick<Props, "structure" | "cluster" | "tried"> & { parties: PartyRow[]; frame: Frame }) => {
  const sentences = words.pages.structure.cluster;
  const choices = clusterChoices(structure, cluster.slug);
  const ticked = tried?.form === "move" ? tried.typed.getAll("party") : [];
  const list = (
    <ul class="records">
      {parties.map(({ slug, name, size_band }, at) => (
        <li>
          {choices.length > 0 ? (
            <label class="choice">
              <input
                id={at === 0 ? "move-parties" : undefined}
                type="checkbox"
                name="party"
                value={slug}
                checked={ticked.includes(slug)}
                {...(at === 0 && tried?.form === "move" && marked("parties", tried.problems))}
              />
              {name}
            </label>
          ) : (
            name
          )}
          <span class="quiet">{words.names.sizeBands[size_band]}</span>
          <a href={`/hub/structure/parties/${slug}`} aria-label={sentences.changeParty({ party: name })}>
            {sentences.change}
          </a>
        </li>
      ))}
    </ul>
  );
  if (choices.length === 0) {
    return (
      <>
        {list}
        <p>{sentences.elsewhere}</p>
      </>
    );
  }
  return (
    <ChangeForm
      action={`/hub/structure/clusters/${cluster.slug}/move`}
      revision={structure.revision}
      button={sentences.moveAction}
    >
      {list}
      {tried?.form === "move" && <FieldProblem of="parties" problems={tried.problems} />}
      <div class="fields">
        <ChoiceField
          form="move"
          name="cluster"
          label={sentences.move}
          hint={sentences.moveSentence}
          choose={words.pages.structure.choose}
          value=""
          choices={choices}
          tried={tried}
        />
      </div>
    </ChangeForm>
  );
};

const newParty = { size_band: null, area_type: null, seat_status: null, constituency_code: null };

const AddParty = ({
  action,
  revision,
  tried,
  frame: { words },
}: {
  action: string;
  revision: number;
  tried: Tried | undefined;
  frame: Frame;
}) => {
  const { add, party } = words.pages.structure;
  return (
    <ChangeForm action={action} revision={revision} button={add.action}>
      <div class="fields">
        <TextField form="party" name="name" label={party.name} value="" tried={tried} />
        <TextField form="party" name="party" label={add.short} hint={add.shortHint} value="" tried={tried} optional />
      </div>
      <div class="fields">
        <PartyProfile form="party" party={{ ...newParty, time_zone: usualTimeZone }} tried={tried} words={words} />
      </div>
    </ChangeForm>
  );
};
