import type { Place, StoredStructure } from "../../../src/parties/structure/structure.ts";
import type { TakingPart } from "../../../src/parties/structure/view-structure.ts";
import { type Frame, Page } from "../../parts/page.tsx";
import { ChangeForm, Folded, Outcome, TextField, type Tried } from "../../parts/structure-form.tsx";

interface Props extends Frame {
  structure: StoredStructure;
  region: Place;
  takingPart: TakingPart;
  saved: boolean;
  tried?: Tried | undefined;
}

/** One region for the operator: its clusters, its name, and what else can become of it. */
export const StructureRegionPage = ({ structure, region, takingPart, saved, tried, ...frame }: Props) => {
  const { words } = frame;
  const sentences = words.pages.structure;
  const { revision, parties } = structure;
  const clusters = structure.clusters.filter((cluster) => cluster.region === region.slug);
  const officers = structure.officers.get(region.slug) ?? 0;
  const address = `/hub/structure/regions/${region.slug}`;
  return (
    <Page {...frame} title={region.name}>
      <h1>{region.name}</h1>
      <Outcome saved={saved} tried={tried} words={words} />
      <p>
        <a href="/hub/structure">{sentences.back}</a>
      </p>
      {officers > 0 && <p>{sentences.officers({ number: officers })}</p>}
      <h2>{sentences.region.clusters}</h2>
      {clusters.length === 0 && <p>{sentences.region.empty}</p>}
      <ul class="records">
        {clusters.map(({ slug, name }) => (
          <li>
            <a href={`/hub/structure/clusters/${slug}`}>{name}</a>
            <span class="quiet">
              {[
                sentences.parties({ number: parties.filter(({ cluster }) => cluster === slug).length }),
                sentences.inCluster({ number: takingPart.get(slug)?.in_cluster ?? 0 }),
              ].join(" · ")}
            </span>
          </li>
        ))}
      </ul>
      <Folded title={sentences.region.addCluster} open={tried?.form === "cluster"}>
        <p>{sentences.region.addSentence}</p>
        <ChangeForm action={`${address}/clusters`} revision={revision} button={sentences.region.add}>
          <div class="fields">
            <TextField form="cluster" name="name" label={sentences.region.clusterName} value="" tried={tried} />
          </div>
        </ChangeForm>
      </Folded>
      <Folded title={sentences.region.title} open={tried?.form === "name"}>
        <p>{sentences.region.sentence}</p>
        <ChangeForm action={address} revision={revision} button={sentences.region.action}>
          <div class="fields">
            <TextField form="name" name="name" label={sentences.region.name} value={region.name} tried={tried} />
          </div>
        </ChangeForm>
      </Folded>
      {clusters.length === 0 && officers === 0 && (
        <Folded title={sentences.region.remove} open={false}>
          <p>{sentences.region.removeSentence}</p>
          <ChangeForm action={`${address}/remove`} revision={revision} button={sentences.region.removeAction} second />
        </Folded>
      )}
      <p>
        <a href={`${address}/merge`}>{sentences.region.merge}</a>
      </p>
    </Page>
  );
};
