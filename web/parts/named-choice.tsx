import type { Words } from "../../src/words/words.ts";
import { MetricOptions } from "./metric-options.tsx";

/** Which figure of the named parties to show. A form that asks for an address. */
export const NamedChoice = ({ metric, words }: { metric: string | null; words: Words }) => {
  const { choose } = words.pages.region;
  return (
    <form class="comparison-choice" method="get" action="/region">
      <div class="fields">
        <label>
          {choose.metric}
          <select name="metric">
            <option value="" selected={metric === null}>
              {choose.leads}
            </option>
            <MetricOptions chosen={metric} words={words} />
          </select>
        </label>
        <button type="submit">{choose.show}</button>
      </div>
    </form>
  );
};
