import type { Adoption } from "../../src/benchmarks/adoption/read-adoption.ts";
import { beginsAt } from "../../src/benchmarks/adoption/stage.ts";
import { policy } from "../../src/disclosure/policy.ts";
import type { Words } from "../../src/words/words.ts";
import { FirstParties } from "./first-parties.tsx";
import { JoinedClusters } from "./joined-clusters.tsx";
import { LeadFigures } from "./lead-figures.tsx";
import { shownMetric } from "./metric.ts";
import type { Frame } from "./page.tsx";

export interface AdoptionProps {
  adoption: Adoption;
  /** The cluster of the actor's own party. */
  ownCluster: string | null;
  frame: Frame;
}

/** What the hub can tell at its size, and what opens next: a calm section for each stage, none of them empty. */
export const HubSoFar = (props: AdoptionProps) => {
  const { adoption, ownCluster, frame } = props;
  const sentences = frame.words.pages.home.adoption;
  if (adoption.stage === "first-parties") return <FirstParties {...props} />;
  const { title, sentence, next } = sentences.stages[adoption.stage];
  return (
    <section>
      <h2>{title}</h2>
      <p>
        {sentences.joined({ ...adoption.nation })} {sentence}
      </p>
      <LeadFigures adoption={adoption} withSpread={adoption.stage !== "nation"} frame={frame} />
      <Groups adoption={adoption} words={frame.words} />
      {adoption.stage === "nation" && (
        <JoinedClusters clusters={adoption.clusters} own={ownCluster} words={frame.words} />
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
const Groups = ({ adoption: { leads }, words }: { adoption: Adoption; words: Words }) => {
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
              <a href={`/compare?${new URLSearchParams({ metric, cohort_type: finest })}`}>
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
