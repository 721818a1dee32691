import type { Adoption } from "../../src/benchmarks/adoption/read-adoption.ts";
import { beginsAt } from "../../src/benchmarks/adoption/stage.ts";
import { policy } from "../../src/disclosure/policy.ts";
import type { ReleaseSummary } from "../../src/releases/contract.ts";
import type { Words } from "../../src/words/words.ts";
import { addressWith } from "./address.ts";
import { FirstParties } from "./first-parties.tsx";
import { JoinedClusters } from "./joined-clusters.tsx";
import { LeadFigures } from "./lead-figures.tsx";
import { shownMetric } from "./metric.ts";
import type { Frame } from "./page.tsx";

export interface AdoptionProps {
  adoption: Adoption;
  /** The release that it was read from: links lead to its figures, whatever comes later. */
  release: ReleaseSummary | null;
  /** The actor's own party. */
  own: OwnPlace | null;
  frame: Frame;
}

export interface OwnPlace {
  cluster: string;
  /** Whether it has any figure of its own. */
  hasUploaded: boolean;
}

/** What the hub can tell at its size, and what opens next: a calm section for each stage, none of them empty. */
export const HubSoFar = (props: AdoptionProps) => {
  const { adoption, release, own, frame } = props;
  const sentences = frame.words.pages.home.adoption;
  if (adoption.stage === "first-parties") return <FirstParties {...props} />;
  const { title, sentence, own: ofOwn, next } = sentences.stages[adoption.stage];
  return (
    <section>
      <h2 id="so-far">{title}</h2>
      <p>
        {sentences.joined({ ...adoption.nation })} {sentence} {own?.hasUploaded && ofOwn}
      </p>
      <LeadFigures adoption={adoption} withSpread={adoption.stage !== "nation"} frame={frame} />
      <Groups adoption={adoption} release={release} words={frame.words} />
      {adoption.stage === "nation" && (
        <JoinedClusters clusters={adoption.clusters} own={own?.cluster ?? null} words={frame.words} />
      )}
      <h3>{sentences.next}</h3>
      <p>{next(opening)}</p>
    </section>
  );
};

/** What opens at which number of parties. */
const opening = {
  spread: beginsAt.regions,
  clusters: beginsAt.clusters,
  region: policy.levels.region.minimumContributors,
  cluster: policy.levels.cluster.minimumContributors,
};

/** How many regions and clusters have each figure that the nation has, leading to the comparison of the finer ones. */
const Groups = ({
  adoption: { leads },
  release,
  words,
}: Pick<AdoptionProps, "adoption" | "release"> & { words: Words }) => {
  const { groups, groupsOf } = words.pages.home.adoption;
  const shown = leads.filter(({ nation }) => nation.mean !== null);
  if (shown.length === 0) return null;
  return (
    <>
      <h3>{groups}</h3>
      <ul class="ways">
        {shown.map(({ nation: { metric }, published: { region, cluster } }) => {
          const finest = cluster.published > 0 ? "cluster" : "region";
          return (
            <li>
              <a href={addressWith("/compare", { metric, cohort_type: finest, release: release?.id })}>
                {groupsOf({
                  metric: shownMetric(metric, words).name,
                  regions: region.published,
                  allRegions: region.all,
                  clusters: cluster.published,
                  allClusters: cluster.all,
                })}
              </a>
            </li>
          );
        })}
      </ul>
    </>
  );
};
