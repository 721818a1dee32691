import { channels } from "../../src/campaigns/campaign.ts";
import type { Words } from "../../src/words/words.ts";
import { shownMetrics } from "./metric.ts";

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
            {channels.map((channel) => (
              <optgroup label={words.names.channels[channel]}>
                {shownMetrics(words)
                  .filter((one) => one.definition.channel === channel)
                  .map((one) => (
                    <option value={one.id} selected={one.id === metric}>
                      {one.name}
                    </option>
                  ))}
              </optgroup>
            ))}
          </select>
        </label>
        <button type="submit">{choose.show}</button>
      </div>
    </form>
  );
};
