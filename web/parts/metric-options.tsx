import { channels } from "../../src/campaigns/campaign.ts";
import type { Words } from "../../src/words/words.ts";
import { shownMetrics } from "./metric.ts";

/** Every metric to choose from, by channel. */
export const MetricOptions = ({ chosen, words }: { chosen: string | null; words: Words }) => (
  <>
    {channels.map((channel) => (
      <optgroup label={words.names.channels[channel]}>
        {shownMetrics(words)
          .filter((one) => one.definition.channel === channel)
          .map((one) => (
            <option value={one.id} selected={one.id === chosen}>
              {one.name}
            </option>
          ))}
      </optgroup>
    ))}
  </>
);
