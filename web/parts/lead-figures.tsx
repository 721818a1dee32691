import type { Adoption } from "../../src/benchmarks/adoption/read-adoption.ts";
import { beginsAt } from "../../src/benchmarks/adoption/stage.ts";
import type { Cell } from "../../src/benchmarks/contract.ts";
import { shortMonth } from "../../src/words/figures.ts";
import type { Words } from "../../src/words/words.ts";
import { hasAssumedSpread } from "./assumed-spread.ts";
import { FigureCell, range, withheldSentence } from "./cells.tsx";
import { type ShownMetric, shownMetric } from "./metric.ts";
import type { Frame } from "./page.tsx";

interface Props {
  adoption: Adoption;
  /** Whether it also says between which figures most parties are. */
  withSpread: boolean;
  frame: Frame;
}

/** What the release says of the nation, for the figures that channels lead with. */
export const LeadFigures = ({ adoption, withSpread, frame: { words, language } }: Props) => {
  const { compare, home } = words.pages;
  const someAssumed = adoption.leads.some(({ nation }) => hasAssumedSpread(nation));
  return (
    <>
      <table class={withSpread ? "comparison medium" : "medium"} aria-labelledby="so-far">
        <thead>
          <tr>
            <th scope="col">{home.adoption.figure}</th>
            <th scope="col" class="number">
              {home.adoption.nation}
            </th>
            {withSpread &&
              [compare.halfOfParties, compare.mostParties].map((head) => (
                <th scope="col" class="number">
                  {head}
                </th>
              ))}
          </tr>
        </thead>
        <tbody>
          {adoption.leads.map(({ nation: cell }) => {
            const metric = shownMetric(cell.metric, words);
            return (
              <tr>
                <th scope="row">
                  <a href={metric.explained}>{metric.name}</a>
                  {cell.contributors !== null && (
                    <span class="under">
                      {compare.asOf({ parties: cell.contributors, month: shortMonth(cell.as_of, language) })}
                    </span>
                  )}
                </th>
                {cell.mean === null ? (
                  <td class="withheld" colspan={withSpread ? 3 : 1}>
                    {withheldSentence({ ...adoption.nation, cell }, words)}
                  </td>
                ) : (
                  <>
                    <FigureCell value={cell.mean} form={metric.form} mark="nation" interval={cell.interval} />
                    {withSpread && <Spread cell={cell} metric={metric} words={words} />}
                  </>
                )}
              </tr>
            );
          })}
        </tbody>
      </table>
      {someAssumed && <p class="quiet">{compare.assumedSpread({ parties: beginsAt.regions })}</p>}
    </>
  );
};

/** Between which figures half of the nation's parties are, and eight in ten; or why that is not said. */
const Spread = ({ cell, metric, words }: { cell: Cell; metric: ShownMetric; words: Words }) => {
  if (cell.quantiles === null) {
    return (
      <td class="withheld" colspan={2}>
        {whyNoSpread(cell, words)}
      </td>
    );
  }
  const { p10, p25, p75, p90 } = cell.quantiles;
  return (
    <>
      <td class="number">{range([p25, p75], metric.form)}</td>
      <td class="number">{range([p10, p90], metric.form)}</td>
    </>
  );
};

const whyNoSpread = (cell: Cell, { pages: { home, compare } }: Words): string => {
  if (cell.spread === null) return home.adoption.alike;
  return hasAssumedSpread(cell) ? home.adoption.spreadOpens({ opens_at: beginsAt.regions }) : compare.notShown;
};
