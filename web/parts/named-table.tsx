import type { NamedStanding } from "../../src/benchmarks/named/contract.ts";
import { month } from "../../src/words/figures.ts";
import { FigureCell } from "./cells.tsx";
import type { ShownMetric } from "./metric.ts";
import type { Frame } from "./page.tsx";
import { placeInWords } from "./place-in-words.ts";

interface Props {
  metric: ShownMetric;
  standings: readonly NamedStanding[];
  /** Last month that the release counts. */
  asOf: string;
  frame: Frame;
}

/** One figure of the named parties, under their clusters. */
export const NamedTable = ({ metric, standings, asOf, frame }: Props) => {
  const { region, compare, party } = frame.words.pages;
  const clusters = [...Map.groupBy(standings, ({ cluster }) => cluster).values()];
  return (
    <section>
      <h2>{metric.name}</h2>
      <p class="quiet">
        {metric.of}.{" "}
        <a class="explained" href={metric.explained}>
          {compare.definition}
        </a>
      </p>
      {standings.length === 0 ? (
        <p>{region.noneOfFigure}</p>
      ) : (
        <table class="named" aria-label={metric.name}>
          <caption>{region.caption}</caption>
          <thead>
            <tr>
              <th scope="col">{region.columns.party}</th>
              <th scope="col" class="number">
                {region.columns.figure}
              </th>
              <th scope="col">{region.columns.place}</th>
            </tr>
          </thead>
          {clusters.map((ofCluster) => (
            <tbody>
              <ClusterRow of={ofCluster[0]!} metric={metric} asOf={asOf} frame={frame} />
              {ofCluster.map((one) => (
                <tr>
                  <th scope="row">{one.name}</th>
                  <FigureCell value={one.rate} form={metric.form} mark="own" interval={one.interval} />
                  <td>
                    {placeOf(one, metric, frame)}
                    {one.as_of < asOf && (
                      <span class="under">{party.countsUpTo({ month: month(one.as_of, frame.language) })}</span>
                    )}
                  </td>
                </tr>
              ))}
            </tbody>
          ))}
        </table>
      )}
    </section>
  );
};

/** The cluster's own figure of the same release, where it has one. */
const ClusterRow = ({
  of: { cluster_name, cluster_mean, cluster_interval, cluster_as_of },
  metric,
  asOf,
  frame: { words, language },
}: Omit<Props, "standings"> & { of: NamedStanding }) => {
  const { region, party } = words.pages;
  return (
    <tr class="cluster">
      <th scope="row">{region.cluster({ cluster: cluster_name })}</th>
      {cluster_mean === null ? (
        <td class="number">{region.notShown}</td>
      ) : (
        <FigureCell value={cluster_mean} form={metric.form} mark="group" interval={cluster_interval} />
      )}
      <td>
        {cluster_as_of !== null && cluster_as_of < asOf && party.countsUpTo({ month: month(cluster_as_of, language) })}
      </td>
    </tr>
  );
};

const placeOf = ({ place }: NamedStanding, metric: ShownMetric, { words }: Frame): string =>
  placeInWords(place && { place }, metric, words);
