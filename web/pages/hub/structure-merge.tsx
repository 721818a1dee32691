import type { StructureReport } from "../../../src/parties/structure/contract.ts";
import type { Place, StoredStructure } from "../../../src/parties/structure/structure.ts";
import { type Frame, Page } from "../../parts/page.tsx";
import {
  ChangeForm,
  ChoiceField,
  clusterChoices,
  Outcome,
  regionChoices,
  type Tried,
} from "../../parts/structure-form.tsx";

interface Props extends Frame {
  kind: "region" | "cluster";
  structure: StoredStructure;
  place: Place;
  /** The place to merge it into, and what that would change; null until one is chosen. */
  preview: { into: Place; report: StructureReport } | null;
  tried?: Tried | undefined;
}

/** What merging a region or cluster into another would move, before it is done. */
export const StructureMergePage = ({ kind, structure, place, preview, tried, ...frame }: Props) => {
  const { words } = frame;
  const sentences = words.pages.structure;
  const { merge } = sentences;
  const address = `/hub/structure/${kind}s/${place.slug}`;
  const choices = kind === "region" ? regionChoices(structure, place.slug) : clusterChoices(structure, place.slug);
  const isAlone = choices.every(([, of]) => of.length === 0);
  const title = merge[kind]({ place: place.name });
  return (
    <Page {...frame} title={title}>
      <h1>{title}</h1>
      <Outcome saved={false} tried={tried} words={words} />
      <p class="lead">{merge[`${kind}Sentence`]}</p>
      {isAlone ? (
        <p>{merge.nowhere}</p>
      ) : (
        <form method="get" action={`${address}/merge`}>
          <div class="fields">
            <ChoiceField
              form="merge"
              name="into"
              label={merge.into}
              choose={sentences.choose}
              value={preview?.into.slug ?? ""}
              choices={choices}
              tried={tried}
            />
            <button type="submit" class={preview ? "second" : undefined}>
              {merge.show}
            </button>
          </div>
        </form>
      )}
      {preview && <Preview address={address} preview={preview} words={words} />}
      <p class="actions">
        <a href={address}>{merge.back}</a>
      </p>
    </Page>
  );
};

const Preview = ({
  address,
  preview: { into, report },
  words,
}: {
  address: string;
  preview: NonNullable<Props["preview"]>;
  words: Frame["words"];
}) => {
  const { merge, kinds } = words.pages.structure;
  const moving = new Map(
    report.changes
      .filter(({ change }) => change === "changed")
      .map(({ of, id, name }) => [`${of} ${id}`, { of, name }]),
  );
  return (
    <>
      <h2>{into.name}</h2>
      <p>{moving.size > 0 ? merge.what({ into: into.name }) : merge.nothing}</p>
      <ul class="records">
        {[...moving.values()].map(({ of, name }) => (
          <li>
            {name} <span class="quiet">{kinds[of]}</span>
          </li>
        ))}
      </ul>
      <ChangeForm action={`${address}/merge`} revision={report.revision} button={merge.action({ into: into.name })}>
        <input type="hidden" name="into" value={into.slug} />
      </ChangeForm>
    </>
  );
};
