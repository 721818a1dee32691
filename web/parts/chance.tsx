import type { Standing } from "../../src/benchmarks/standing/contract.ts";
import { figure } from "../../src/words/figures.ts";
import type { Words } from "../../src/words/words.ts";
import { range } from "./cells.tsx";
import type { ShownMetric } from "./metric.ts";

/** Where a party with as much to count is expected, and its figure with chance taken out; folded away, for who wants to know. */
export const Chance = ({ standing, metric, words }: { standing: Standing; metric: ShownMetric; words: Words }) => {
  const { funnel, shrunken } = standing;
  if (!funnel) return null;
  const { party } = words.pages;
  const [low, high] = funnel.limits_95;
  const expected = party.expected[standing.position?.place === "alike" ? "alike" : "fitted"];
  return (
    <details>
      <summary>{party.chance}</summary>
      <p>
        {expected({ low: figure(low, metric.form), high: figure(high, metric.form) })}{" "}
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
