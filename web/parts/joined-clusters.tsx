import type { Adoption } from "../../src/benchmarks/adoption/read-adoption.ts";
import { policy } from "../../src/disclosure/policy.ts";
import type { Words } from "../../src/words/words.ts";

type Cluster = Adoption["clusters"][number];

interface Props {
  clusters: readonly Cluster[];
  /** The cluster of the actor's own party: it stands first, whether or not anybody of it has joined. */
  own: string | null;
  words: Words;
}

/** Which clusters have how many joined of how many, and how many more open each. */
export const JoinedClusters = ({ clusters, own, words }: Props) => {
  const sentences = words.pages.home.adoption.joinedClusters;
  const shown = clusters.filter(({ cohort, taking_part }) => taking_part > 0 || cohort === own).sort(byNearness(own));
  const others = clusters.length - shown.length;
  return (
    <>
      <h3 id="joined">{sentences.title}</h3>
      {shown.length > 0 && (
        <table class="narrow" aria-labelledby="joined">
          <thead>
            <tr>
              <th scope="col">{sentences.cluster}</th>
              <th scope="col">{sentences.joined}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((cluster) => (
              <tr class={cluster.cohort === own ? "own" : undefined}>
                <th scope="row">{cluster.name}</th>
                <td>
                  {sentences.share({ taking_part: cluster.taking_part, parties: cluster.parties })}
                  <span class="under">{toOpen(cluster, words)}</span>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {others > 0 && <p class="quiet">{sentences.others({ number: others })}</p>}
    </>
  );
};

const toOpen = ({ parties, taking_part, hasFigure }: Cluster, { pages: { home } }: Words): string => {
  const { open, more, enough, tooSmall } = home.adoption.joinedClusters;
  const opens_at = policy.levels.cluster.minimumContributors;
  if (hasFigure) return open;
  if (parties < opens_at) return tooSmall({ opens_at, parties });
  return taking_part < opens_at ? more({ more: opens_at - taking_part }) : enough;
};

/** The own cluster, then those with most joined, so that what is about to open is seen. */
const byNearness =
  (own: string | null) =>
  (one: Cluster, other: Cluster): number =>
    Number(other.cohort === own) - Number(one.cohort === own) ||
    other.taking_part - one.taking_part ||
    one.name.localeCompare(other.name, "en", { numeric: true });
