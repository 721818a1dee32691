import { type Channel, countFields, textFields } from "../../src/campaigns/campaign.ts";
import type { Campaign } from "./campaigns.ts";
import { weekdayOf } from "./months.ts";
import type { Party } from "./parties.ts";

/** Writes a party's campaigns as the files that its tools would give it: Mailchimp's export, or our own templates. */
export const writeFile = (channel: Channel, campaigns: readonly Campaign[], party: Party): string => {
  if (channel !== "email") return template(channel, campaigns);
  if (party.emailTool === "mailchimp") return mailchimp(campaigns);
  const open_class = party.emailTool;
  return template(
    channel,
    campaigns.map((email) => ({ ...email, texts: { ...email.texts, open_class } })),
  );
};

/** Our template: the columns that say something, under their own names. */
const template = (channel: Channel, campaigns: readonly Campaign[]): string => {
  const texts = textFields[channel].filter((field) => campaigns.some((one) => one.texts[field] !== undefined));
  const counts = countFields[channel].filter((field) => campaigns.some((one) => one.counts[field] !== undefined));
  return csv([
    ["id", "title", "sent", ...texts, ...counts],
    ...campaigns.map(({ platform_id, title, sent, texts: said, counts: counted }) => [
      platform_id,
      title,
      sent,
      ...texts.map((field) => said[field]),
      ...counts.map((field) => counted[field]),
    ]),
  ]);
};

const mailchimpColumns = [
  "Title",
  "Subject",
  "List",
  "Send Date",
  "Send Weekday",
  "Total Recipients",
  "Successful Deliveries",
  "Soft Bounces",
  "Hard Bounces",
  "Total Bounces",
  "Times Forwarded",
  "Forwarded Opens",
  "Unique Opens",
  "Open Rate",
  "Total Opens",
  "Unique Clicks",
  "Click Rate",
  "Total Clicks",
  "Unsubscribes",
  "Abuse Complaints",
  "Times Liked on Facebook",
  "Folder Id",
  "Unique Id",
  "Total Orders",
  "Total Gross Sales",
  "Total Revenue",
];

const mailchimp = (campaigns: readonly Campaign[]): string =>
  csv([
    mailchimpColumns,
    ...campaigns.map(({ platform_id, title, sent, texts, counts }) => {
      const { recipients = 0, delivered = 0, bounces = 0, opens = 0, clickers = 0 } = counts;
      const { unsubscribes = 0, complaints = 0 } = counts;
      const hard = Math.floor(bounces / 3);
      return [
        title,
        texts.subject,
        texts.audience,
        mailchimpDate(sent),
        weekdays[weekdayOf(sent.slice(0, 10))],
        recipients,
        delivered,
        bounces - hard,
        hard,
        bounces,
        0,
        0,
        opens,
        percent(opens, delivered),
        Math.round(1.4 * opens),
        clickers,
        percent(clickers, delivered),
        Math.round(1.2 * clickers),
        unsubscribes,
        complaints,
        0,
        "",
        platform_id,
        0,
        0,
        0,
      ];
    }),
  ]);

const weekdays = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];
const monthsShort = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** `Mar 01, 2026 06:30 pm` of `2026-03-01 18:30`. */
const mailchimpDate = (sent: string): string => {
  const [year, month, day, hour, minute] = sent.split(/[- :]/);
  const clock = `${String(((Number(hour) + 11) % 12) + 1).padStart(2, "0")}:${minute} ${Number(hour) < 12 ? "am" : "pm"}`;
  return `${monthsShort[Number(month) - 1]} ${day}, ${year} ${clock}`;
};

/** Two decimals and no sign, as Mailchimp prints its rates. */
const percent = (count: number, of: number): string => (of === 0 ? "0" : ((100 * count) / of).toFixed(2));

export const csv = (rows: readonly (readonly (string | number | undefined)[])[]): string =>
  rows.map((row) => row.map(cell).join(",") + "\n").join("");

const cell = (value: string | number | undefined): string => {
  const text = String(value ?? "");
  return /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};
