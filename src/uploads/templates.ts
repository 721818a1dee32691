import { type Channel, type CountField, type TextField, textChoices } from "../campaigns/campaign.ts";
import type { TemplateWord } from "../words/en.ts";
import { templateFields } from "./formats/template.ts";

/** One column of our own template. */
export interface TemplateColumn {
  name: string;
  required: boolean;
  example: string;
  /** Key of the sentence that explains it, in `words/`. */
  explanation: TemplateWord;
}

/** The columns of a channel's template, in the order in which the file names them. */
export const templateColumns = (channel: Channel): readonly TemplateColumn[] => [
  { name: "title", required: true, example: titles[channel], explanation: "title" },
  { name: "sent", required: true, example: "2026-03-01 18:30", explanation: "sent" },
  ...templateFields(channel).map((field) => ({
    name: field,
    required: false,
    example: examples[field],
    explanation: field,
  })),
  { name: "id", required: false, example: "", explanation: "id" },
];

/**
 * The empty template of a channel: its header line. The byte order mark makes spreadsheets read it as UTF-8, without which
 * they spoil `ŵ` and `ŷ` when they save.
 */
export const template = (channel: Channel): string =>
  `\ufeff${templateColumns(channel)
    .map((column) => column.name)
    .join(",")}\r\n`;

const titles: Record<Channel, string> = {
  email: "March newsletter",
  graphic: "Bus petition picture",
  event: "Spring social",
};

const firstChoice = (field: TextField): string => textChoices[field]?.[0] ?? "";

const examples: Record<CountField | TextField, string> = {
  subject: "Will you help save the number 9 bus?",
  preview_text: "Two minutes is all it takes",
  audience: "All members",
  open_class: firstChoice("open_class"),
  recipients: "412",
  delivered: "405",
  bounces: "7",
  opens: "171",
  clickers: "32",
  unsubscribes: "1",
  complaints: "0",
  replies: "5",
  actions: "18",
  caption: "Save the number 9 bus: sign today",
  platform: "facebook",
  format: "picture",
  reach: "1830",
  impressions: "2410",
  engagements: "143",
  reactions: "88",
  comments: "21",
  shares: "12",
  link_clicks: "22",
  kind: "social",
  place: "Village hall",
  held: firstChoice("held"),
  status: firstChoice("status"),
  invited: "260",
  capacity: "80",
  rsvps: "41",
  waitlist: "0",
  attended: "36",
  first_timers: "9",
};
