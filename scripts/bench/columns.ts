import { type Channel, countFields, textFields } from "../../src/campaigns/campaign.ts";

/** The columns of `campaigns` that a channel fills, its party's aside; to bind the others as null would only be slower. */
export const columnsOf = (channel: Channel) => [
  ...(["channel", "id", "tool", "platform_id", "title", "sent_local", "sent_at_ms"] as const),
  ...countFields[channel],
  ...textFields[channel],
];
