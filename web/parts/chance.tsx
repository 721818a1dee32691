import type { Standing } from "../../src/benchmarks/standing/contract.ts";
import { figure } from "../../src/words/figures.ts";
import type { Words } from "../../src/words/words.ts";
import { range } from "./cells.tsx";
import type { ShownMetric } from "./metric.ts";

/** Where a party of this size is expected, and its figure with chance taken out; folded away, for who wants to know. */
export const Chance = ({ standing, metric, words }: { standing: Standing; metric: ShownMetric; words: Words }) => {
  const { funnel, shrunken } = standing;
  if (!funnel) return null;
  const { party } = words.pages;
  const [low, high, lowest, highest] = [...funnel.limits_95, ...funnel.limits_998].map((end) =>
    figure(end, metric.form),
  );
  return (
    <details>
      <summary>{party.chance}</summary>
      <p>
        {party.expected({ low: low ?? "", high: high ?? "", lowest: lowest ?? "", highest: highest ?? "" })}{" "}
        {party.outside[funnel.outside ?? "inside"]}
      </p>
      {shrunken && (
        <p>
          {party.shrunken({
            figure: figure(shrunken.mean, metric.form),
            range: range(shrunken.interval, metric.form),
          })}
        </p>
      )}
    </details>
  );
};
