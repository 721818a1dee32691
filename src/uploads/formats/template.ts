import {
  type Channel,
  type CountField,
  channels,
  countFields,
  type TextField,
  textFields,
} from "../../campaigns/campaign.ts";
import { readExportedId } from "./exported-id.ts";
import type { Format, Spoken } from "./format.ts";

/** The fields of a channel that our own template has a column for, under their own names. */
export const templateFields = (channel: Channel): readonly (CountField | TextField)[] => [
  ...textFields[channel],
  ...countFields[channel],
];

/** Our own template of a channel, whole or with the columns left out that a party does not count. */
const template = (channel: Channel): Format => ({
  tool: "template",
  channel,
  layoutOf: (has) => {
    if (!has("title") || !has("sent")) return null;
    const known = (one: Channel): number => templateFields(one).filter((field) => has(field)).length;
    return channels.every((other) => other === channel || known(other) < known(channel)) ? channel : null;
  },
  columns: {
    platform_id: ["id"],
    title: ["title"],
    sent: ["sent"],
    ...(Object.fromEntries(templateFields(channel).map((field) => [field, [field]])) as Partial<
      Record<Spoken, readonly string[]>
    >),
  },
  passedOver: [],
  dateOrder: "day-first",
  defused: true,
  exportedId: readExportedId,
});

export const templates: readonly Format[] = channels.map(template);
