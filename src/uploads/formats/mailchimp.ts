import type { Format } from "./format.ts";
import { abRows } from "./mailchimp-tests.ts";

/** Mailchimp itself prints `Nov 02, 2026 06:30 pm`. */
const dateOrder = "as-spelled";

/**
 * Mailchimp's export of all campaigns. Newer exports call the list an audience; a spreadsheet that saved the file again
 * puts underscores into the names. The `Bounce Rate` of the widest layout is that of a website, not of the emails.
 */
const campaigns: Format = {
  tool: "mailchimp",
  channel: "email",
  layoutOf: (has) => {
    if (!describesSends(has) || !has("Successful Deliveries") || !has("Unique Clicks")) return null;
    if (has("Analytics ROI")) return "campaigns-40";
    return has("Unique Id") ? "campaigns-26" : "campaigns-20";
  },
  columns: {
    platform_id: ["Unique Id"],
    title: ["Title"],
    sent: ["Send Date"],
    subject: ["Subject"],
    audience: ["List", "Audience"],
    recipients: ["Total Recipients"],
    delivered: ["Successful Deliveries"],
    bounces: ["Total Bounces"],
    opens: ["Unique Opens"],
    clickers: ["Unique Clicks"],
    unsubscribes: ["Unsubscribes"],
    complaints: ["Abuse Complaints"],
  },
  rates: [
    { columns: ["Open Rate"], numerator: "opens", exposure: "delivered" },
    { columns: ["Click Rate"], numerator: "clickers", exposure: "delivered" },
  ],
  passedOver: [
    "Send Weekday",
    "Soft Bounces",
    "Hard Bounces",
    "Times Forwarded",
    "Forwarded Opens",
    "Total Opens",
    "Total Clicks",
    "Times Liked on Facebook",
    "Folder Id",
    "Total Orders",
    "Total Gross Sales",
    "Total Revenue",
    "Analytics ROI",
    "Campaign Cost",
    "Revenue Created",
    "Visits",
    "New Visits",
    "Pages/Visit",
    "Bounce Rate",
    "Time on Site",
    "Goal Conversion Rate",
    "Per Visit Goal Value",
    "Transactions",
    "Ecommerce Conversion Rate",
    "Per Visit Value",
    "Average Value",
  ],
  dateOrder,
  // An account can leave Apple's privacy opens out, and the export does not say whether it does.
  always: { open_class: "unknown" },
  countedElsewhere: abRows,
};

const { platform_id, title, sent, subject, audience, recipients } = campaigns.columns;

/** The export that says what was sent and not what came of it. */
const sends: Format = {
  tool: "mailchimp",
  channel: "email",
  layoutOf: (has) => (describesSends(has) && !has("Unique Opens") && !has("Unique Clicks") ? "sends-only" : null),
  columns: { platform_id, title, sent, subject, audience, recipients } as Format["columns"],
  passedOver: ["Send Weekday"],
  dateOrder,
  withoutOutcomes: true,
  countedElsewhere: abRows,
};

const describesSends = (has: (column: string) => boolean): boolean =>
  has("Title") && has("Subject") && has("Send Date") && has("Total Recipients");

export const mailchimp: readonly Format[] = [campaigns, sends];
