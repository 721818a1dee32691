import type { PartyRow, StoredStructure } from "../../../src/parties/structure/structure.ts";
import type { TakingPart } from "../../../src/parties/structure/view-structure.ts";
import { count } from "../../../src/words/figures.ts";
import { Formats } from "../../parts/formats.tsx";
import { type Frame, Page } from "../../parts/page.tsx";
import { StructureBeginning } from "../../parts/structure-beginning.tsx";
import { StructureFileForm, StructureFileNotes } from "../../parts/structure-file.tsx";
import { ChangeForm, Folded, Outcome, TextField, type Tried } from "../../parts/structure-form.tsx";
import { WayBack } from "../../parts/way-back.tsx";

interface Props extends Frame {
  structure: StoredStructure;
  takingPart: TakingPart;
  /** What was searched for, and what was found. */
  search: { asked: string; found: PartyRow[] };
  saved: boolean;
  tried?: Tried | undefined;
}

/** The whole structure for its operator: regions to open, a party to find, the file to take out and put in. */
export const StructurePage = ({ structure, takingPart, search, saved, tried, ...frame }: Props) => {
  const { words, origin } = frame;
  const sentences = words.pages.structure;
  const { nation, regions, clusters, parties, revision } = structure;
  if (!nation) {
    return (
      <Page {...frame} title={sentences.title}>
        <h1>{sentences.title}</h1>
        <Outcome saved={false} tried={tried} words={words} />
        <StructureBeginning revision={revision} tried={tried} frame={frame} />
        <WayBack to="hub" words={words} />
      </Page>
    );
  }
  const sum = (of: readonly { slug: string }[]) =>
    of.reduce((total, { slug }) => total + (takingPart.get(slug)?.at_all ?? 0), 0);
  return (
    <Page {...frame} title={sentences.title}>
      <h1>{sentences.title}</h1>
      <Outcome saved={saved} tried={tried} words={words} />
      <p class="lead">
        {sentences.lead({
          nation: nation.name,
          parties: parties.length,
          clusters: clusters.length,
          regions: regions.length,
          taking_part: sum(clusters),
        })}
      </p>
      <Search search={search} structure={structure} frame={frame} />
      <h2>{sentences.regions.title}</h2>
      <ul class="records">
        {regions.map(({ slug, name }) => {
          const of = clusters.filter(({ region }) => region === slug);
          const within = new Set(of.map((cluster) => cluster.slug));
          return (
            <li>
              <a href={`/hub/structure/regions/${slug}`}>{name}</a>
              <span class="quiet">
                {[
                  sentences.clusters({ number: of.length }),
                  sentences.parties({ number: parties.filter(({ cluster }) => within.has(cluster)).length }),
                  sentences.takingPart({ number: sum(of) }),
                ].join(" · ")}
              </span>
            </li>
          );
        })}
      </ul>
      <Folded title={sentences.regions.add} open={tried?.form === "region"}>
        <p>{sentences.regions.addSentence}</p>
        <ChangeForm action="/hub/structure/regions" revision={revision} button={sentences.regions.action}>
          <div class="fields">
            <TextField form="region" name="name" label={sentences.regions.name} value="" tried={tried} />
            <TextField form="region" name="cluster" label={sentences.regions.firstCluster} value="" tried={tried} />
          </div>
        </ChangeForm>
      </Folded>
      <Folded title={sentences.nation.title} open={tried?.form === "nation"}>
        <ChangeForm action="/hub/structure/nation" revision={revision} button={sentences.nation.action}>
          <div class="fields">
            <TextField form="nation" name="name" label={sentences.nation.label} value={nation.name} tried={tried} />
          </div>
        </ChangeForm>
      </Folded>
      <h2 id="file">{sentences.file.title}</h2>
      <p>{sentences.file.sentence}</p>
      <Formats path="/hub/structure" label={sentences.file.out} />
      <StructureFileForm words={words} />
      <StructureFileNotes words={words} origin={origin} />
      <WayBack to="hub" words={words} />
    </Page>
  );
};

/** Shown of what was found: more is a sign to type more. */
const shownAtOnce = 20;

const Search = ({
  search: { asked, found },
  structure: { regions, clusters },
  frame: { words },
}: Pick<Props, "search" | "structure"> & { frame: Frame }) => {
  const sentences = words.pages.structure.search;
  const placeOf = (party: PartyRow) => {
    const cluster = clusters.find(({ slug }) => slug === party.cluster);
    const region = regions.find(({ slug }) => slug === cluster?.region);
    return `${cluster?.name} · ${region?.name}`;
  };
  return (
    <form method="get" action="/hub/structure">
      <div class="fields">
        <div>
          <label for="q">{sentences.label}</label>
          <input id="q" name="q" type="search" value={asked} maxlength={200} />
        </div>
        <button type="submit">{sentences.action}</button>
      </div>
      {asked !== "" && (
        <section aria-live="polite">
          {found.length === 0 && <p>{sentences.none({ asked })}</p>}
          <ul class="records">
            {found.slice(0, shownAtOnce).map((party) => (
              <li>
                <a href={`/hub/structure/parties/${party.slug}`}>{party.name}</a>
                <span class="quiet">{placeOf(party)}</span>
              </li>
            ))}
          </ul>
          {found.length > shownAtOnce && <p>{sentences.more({ number: count(found.length - shownAtOnce) })}</p>}
        </section>
      )}
    </form>
  );
};
