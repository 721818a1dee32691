import type { OwnFigure } from "../../src/benchmarks/standing/contract.ts";
import { figure } from "../../src/words/figures.ts";
import type { Words } from "../../src/words/words.ts";
import { basis } from "./basis.ts";
import { range } from "./cells.tsx";
import type { ShownMetric } from "./metric.ts";

interface Props {
  own: OwnFigure;
  metric: ShownMetric;
  words: Words;
}

/** The party's own figure with its range beside it, and what both are made of. */
export const OwnHeadline = ({ own, metric, words }: Props) => {
  if (own.rate === null) return null;
  const { range: sure, provisionalRange } = words.pages.party;
  const said = own.provisional ? provisionalRange : sure;
  return (
    <>
      <p class="headline">
        <strong>{figure(own.rate, metric.form)}</strong>{" "}
        {own.interval && <span class="range">{said({ range: range(own.interval, metric.form) })}</span>}
      </p>
      <p class="quiet">{basis(own, metric, words)}</p>
    </>
  );
};
