import type { Campaign } from "../../campaigns/campaign.ts";
import { chapterEvents } from "./chapter-events.ts";
import { mailchimp } from "./mailchimp.ts";

/**
 * A campaign's id in an export, which has the columns of our own template: no other campaign of the file has it, whatever
 * tools they come from, and an upload of the file tells by it the tool, and the tool's own id. A campaign whose tool gave
 * none is named by its number.
 */
export const exportedId = ({ id, tool, platform_id }: Pick<Campaign, "id" | "tool" | "platform_id">): string => {
  if (platform_id === null) return `common-pool-${tool}-${id}`;
  return tool === "template" ? platform_id : `${tool}-${platform_id}`;
};

/** What an id in our own template says of the campaign. Any other is the party's own, which an export writes as it is. */
export const readExportedId = (id: string): ExportedId => {
  const [, toolOfNumber, number] = numbered.exec(id) ?? [];
  if (toolOfNumber) return { tool: toolOfNumber, platform_id: null, campaign: Number(number) };
  const [, tool, platform_id] = ofTool.exec(id) ?? [];
  return tool && platform_id
    ? { tool, platform_id, campaign: null }
    : { tool: "template", platform_id: id, campaign: null };
};

export interface ExportedId {
  tool: string;
  platform_id: string | null;
  /** Its number in the party that it was exported from, where its tool gave no id. */
  campaign: number | null;
}

const tools = [...new Set([...mailchimp, chapterEvents].map(({ tool }) => tool))].join("|");
const numbered = new RegExp(`^common-pool-(${tools}|template)-([0-9]{1,15})$`);
const ofTool = new RegExp(`^(${tools})-(.+)$`, "s");
