import type { Standing } from "../../src/benchmarks/standing/contract.ts";
import { basis } from "./basis.ts";
import { Chance } from "./chance.tsx";
import { isLead, shownMetric } from "./metric.ts";
import type { Frame } from "./page.tsx";
import { Picture } from "./picture.tsx";
import { saidOfPosition } from "./said-of-position.ts";
import { StandingTable } from "./standing-table.tsx";

interface Props {
  standing: Standing;
  frame: Frame;
}

/** One metric of the party: what its figure is made of, what may be said of where it stands, then the groups it belongs to. */
export const StandingOf = ({ standing, frame }: Props) => {
  const { words } = frame;
  const metric = shownMetric(standing.metric, words);
  const said = saidOfPosition(standing, metric, words);
  const id = `standing-${metric.id}`;
  return (
    <article class="metric">
      <h3 id={`${id}-name`}>{metric.name}</h3>
      <p class="quiet">
        {basis(standing.own, metric, words)}
        <br />
        {metric.of}.
      </p>
      {said.length > 0 && <p>{said.join(" ")}</p>}
      <Chance standing={standing} metric={metric} words={words} />
      {standing.cohorts.length > 0 && (
        <div class="beside">
          <StandingTable id={id} standing={standing} form={metric.form} frame={frame} />
          {isLead(metric.id) && standing.cohorts.some(({ cell }) => cell.mean !== null) && (
            <Picture of={id} form={metric.form} caption={words.pages.party.picture({ metric: metric.name })} />
          )}
        </div>
      )}
    </article>
  );
};
