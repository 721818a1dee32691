import type { Standing } from "../../src/benchmarks/standing/contract.ts";
import { shortMonth } from "../../src/words/figures.ts";
import { FigureCell, withheldSentence } from "./cells.tsx";
import { Chance } from "./chance.tsx";
import { cohortName } from "./cohort.ts";
import { isLead, shownMetric } from "./metric.ts";
import { OwnHeadline } from "./own-headline.tsx";
import type { Frame } from "./page.tsx";
import { Picture } from "./picture.tsx";
import { saidOfPosition } from "./said-of-position.ts";

interface Props {
  standing: Standing;
  frame: Frame;
}

/** One metric of the party: its own figure and range, what may be said of where it stands, then the groups it belongs to. */
export const StandingOf = ({ standing, frame }: Props) => {
  const { words, language } = frame;
  const metric = shownMetric(standing.metric, words);
  const { own, columns, picture, definition } = words.pages.party;
  if (standing.own.rate === null) return null;
  const said = saidOfPosition(standing, metric, words);
  const lead = isLead(metric.id);
  const id = `standing-${metric.id}`;
  return (
    <article class={lead ? "metric lead-metric" : "metric"}>
      <h3>{metric.name}</h3>
      <OwnHeadline own={standing.own} metric={metric} words={words}>
        <br />
        {metric.of}.{" "}
        <a class="explained" href={metric.explained}>
          {definition}
        </a>
      </OwnHeadline>
      {said.length > 0 && <p>{said.join(" ")}</p>}
      <Chance standing={standing} metric={metric} words={words} />
      <div class="beside">
        <table id={id} class="standing">
          <thead>
            <tr>
              <th scope="col">{columns.group}</th>
              <th scope="col" class="number">
                {columns.figure}
              </th>
              <th scope="col" class="number">
                {columns.contributors}
              </th>
            </tr>
          </thead>
          <tbody>
            <tr class="own">
              <th scope="row">{own}</th>
              <FigureCell value={standing.own.rate} form={metric.form} mark="own" interval={standing.own.interval} />
              <td />
            </tr>
            {standing.cohorts.map((row) => (
              <tr>
                <th scope="row">
                  {cohortName(row, words)}{" "}
                  {row.cohort_type !== "size-band" && (
                    <span class="quiet">{words.names.cohortType[row.cohort_type]}</span>
                  )}
                </th>
                {row.cell.mean === null ? (
                  <td class="withheld" colspan={2}>
                    {withheldSentence(row, words)}
                  </td>
                ) : (
                  <>
                    <FigureCell
                      value={row.cell.mean}
                      form={metric.form}
                      mark={row.cohort_type === "nation" ? "nation" : "group"}
                      interval={row.cell.interval}
                    />
                    <td class="number">
                      {row.cell.contributors}
                      <span class="under">{shortMonth(row.cell.as_of, language)}</span>
                    </td>
                  </>
                )}
              </tr>
            ))}
          </tbody>
        </table>
        {lead && standing.cohorts.some(({ cell }) => cell.mean !== null) && (
          <Picture of={id} form={metric.form} caption={picture({ metric: metric.name })} />
        )}
      </div>
    </article>
  );
};
