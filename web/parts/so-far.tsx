import type { Standing } from "../../src/benchmarks/standing/contract.ts";
import { month } from "../../src/words/figures.ts";
import { isLead, shownMetric } from "./metric.ts";
import { OwnHeadline } from "./own-headline.tsx";
import type { Frame } from "./page.tsx";

/** The channels' leading figures of the months that no release counts yet: the party's own, beside nobody's. */
export const SoFar = ({ standings, frame }: { standings: readonly Standing[]; frame: Frame }) => {
  const { words, language } = frame;
  const { title, alone } = words.pages.party.soFar;
  const shown = standings.flatMap(({ metric, so_far }) => (so_far && isLead(metric) ? [{ metric, own: so_far }] : []));
  const [first] = shown;
  if (!first) return null;
  return (
    <section>
      <h2>{title({ month: month(first.own.from, language) })}</h2>
      <p>{alone}</p>
      <div class="metrics">
        {shown.map(({ metric, own }) => (
          <article class="metric">
            <h3>{shownMetric(metric, words).name}</h3>
            <OwnHeadline own={own} metric={shownMetric(metric, words)} words={words} />
          </article>
        ))}
      </div>
    </section>
  );
};
