import type { Standing } from "../../src/benchmarks/contract.ts";
import { count, figure } from "../../src/words/figures.ts";
import type { Words } from "../../src/words/words.ts";
import { FigureCell, withheldSentence } from "./cells.tsx";
import { cohortName } from "./cohort.ts";
import { isLead, type ShownMetric, shownMetric } from "./metric.ts";
import { Picture } from "./picture.tsx";

/** One metric of the party: its own figure and what it is made of, then the groups the party belongs to. */
export const StandingOf = ({ standing, words }: { standing: Standing; words: Words }) => {
  const metric = shownMetric(standing.metric, words);
  const { own, columns, picture, definition } = words.pages.party;
  if (standing.own.rate === null) return null;
  const lead = isLead(metric.id);
  const id = `standing-${metric.id}`;
  return (
    <article class={lead ? "metric lead-metric" : "metric"}>
      <h3>{metric.name}</h3>
      <p class="headline">
        <strong>{figure(standing.own.rate, metric.form)}</strong> {basis(standing.own, metric, words)}
      </p>
      <p class="quiet">
        {metric.of}.{" "}
        <a class="explained" href={metric.explained}>
          {definition}
        </a>
      </p>
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
              <FigureCell value={standing.own.rate} form={metric.form} mark="own" />
              <td />
            </tr>
            {standing.cohorts.map((row) => (
              <tr>
                <th scope="row">
                  {cohortName(row, words)}{" "}
                  {row.cohort_type !== "size-band" && <KindOf row={row.cohort_type} words={words} />}
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
                    <td class="number">{row.cell.contributors}</td>
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

const KindOf = ({ row, words }: { row: "nation" | "region" | "cluster"; words: Words }) => (
  <span class="quiet">{words.names.cohortType[row]}</span>
);

/** What the own figure is made of, in counts: nobody has to take it on trust. */
const basis = (
  { campaigns, exposure, numerator }: Standing["own"],
  { definition }: ShownMetric,
  words: Words,
): string => {
  const { share, each, month } = words.pages.party.basis;
  const made = {
    numerator: count(numerator),
    exposure: count(exposure),
    campaigns: words.names.campaigns[definition.channel]({ number: count(campaigns) }),
  };
  if (definition.exposure === "month") return month({ ...made, months: words.names.months({ number: made.exposure }) });
  return definition.exposure === "each" ? each(made) : share(made);
};
