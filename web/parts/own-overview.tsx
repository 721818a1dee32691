import type { Standing } from "../../src/benchmarks/standing/contract.ts";
import { figure } from "../../src/words/figures.ts";
import { range } from "./cells.tsx";
import { isLead, shownMetric } from "./metric.ts";
import type { Frame } from "./page.tsx";
import { isTold, placeInWords } from "./place-in-words.ts";

/** Every figure of the party on a line: the figure, its range, and its place; what can be told stands first. */
export const OwnOverview = ({ standings, frame: { words } }: { standings: readonly Standing[]; frame: Frame }) => {
  const { overview, columns, provisionalRange } = words.pages.party;
  // Before there is anything to compare with, a column that says so in every row says nothing.
  const placed = standings.some(({ position }) => position !== null);
  return (
    <table class="standing overview medium">
      <caption>{overview}</caption>
      <thead>
        <tr>
          <th scope="col">{columns.metric}</th>
          <th scope="col" class="number">
            {columns.yours}
          </th>
          {placed && <th scope="col">{columns.place}</th>}
        </tr>
      </thead>
      <tbody>
        {toldFirst(standings).map(({ metric: id, own, position }) => {
          const metric = shownMetric(id, words);
          if (own.rate === null) return null;
          const sure = own.interval && range(own.interval, metric.form);
          return (
            <tr>
              <th scope="row">
                <a href={metric.explained}>{metric.name}</a>
              </th>
              <td class="number">
                {figure(own.rate, metric.form)}
                {sure && <span class="under">{own.provisional ? provisionalRange({ range: sure }) : sure}</span>}
              </td>
              {placed && (
                <td class={position && isTold(position.place) ? "place" : "withheld"}>
                  {placeInWords(position, metric, words)}
                </td>
              )}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
};

/** Among figures of which as much can be told, those that channels lead with come first; else the catalogue's order. */
const toldFirst = (standings: readonly Standing[]): Standing[] => {
  const later = ({ metric, position }: Standing) =>
    (position && isTold(position.place) ? 0 : 2) + (isLead(metric) ? 0 : 1);
  return standings.toSorted((one, other) => later(one) - later(other));
};
