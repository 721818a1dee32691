import { type SectorFigures, type SourceId, sectorFigures, sources } from "../../src/evidence/sector-figures.ts";
import type { MetricId } from "../../src/metrics/catalogue.ts";
import { figure } from "../../src/words/figures.ts";
import type { Words } from "../../src/words/words.ts";
import { shownMetric } from "./metric.ts";

const shown: readonly MetricId[] = ["email.click-rate", "email.unsubscribe-rate"];

/** Published figures of whole sectors: a table by itself, never beside the hub's own figures and in no picture. */
export const FiguresFromElsewhere = ({ words }: { words: Words }) => {
  const { elsewhere } = words.pages;
  return (
    <section id="elsewhere">
      <h2>{elsewhere.title}</h2>
      <p>{elsewhere.sentence}</p>
      <table class="medium">
        <thead>
          <tr>
            <th scope="col">{elsewhere.columns.whose}</th>
            {shown.map((id) => (
              <th scope="col" class="number">
                {shownMetric(id, words).name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {sectorFigures.map((row) => (
            <Row row={row} words={words} />
          ))}
        </tbody>
      </table>
      <details>
        <summary>{elsewhere.differences}</summary>
        <p>{elsewhere.ours}</p>
        <dl>
          {(Object.keys(sources) as SourceId[]).map((id) => (
            <>
              <dt>{from(id, words)}</dt>
              <dd>
                {elsewhere.counted[id]} <a href={sources[id].href}>{elsewhere.source}</a>
              </dd>
            </>
          ))}
        </dl>
        <p>{elsewhere.others}</p>
      </details>
    </section>
  );
};

const Row = ({ row: { sector, source, figures }, words }: { row: SectorFigures; words: Words }) => (
  <tr>
    <th scope="row">
      {words.pages.elsewhere.sectors[sector]}
      <span class="under">{from(source, words)}</span>
    </th>
    {shown.map((id) => {
      const value = figures[id];
      return <td class="number">{value === undefined ? "–" : figure(value, shownMetric(id, words).form)}</td>;
    })}
  </tr>
);

const from = (id: SourceId, { pages: { elsewhere } }: Words): string =>
  elsewhere.from({ source: sources[id].name, year: `${sources[id].year}` });
