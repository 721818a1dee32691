/**
 * A campaign: one email send, one graphic or post, one event.
 *
 * Counts are whole numbers of people or things, never rates; a missing count is null, which is not zero. Field names are the
 * same in the database, in the API, in the templates and here.
 */
export const channels = ["email", "graphic", "event"] as const;
export type Channel = (typeof channels)[number];

export const countFields = {
  email: [
    "recipients",
    "delivered",
    "bounces",
    "opens",
    "clickers",
    "unsubscribes",
    "complaints",
    "replies",
    "actions",
  ],
  graphic: ["reach", "impressions", "engagements", "reactions", "comments", "shares", "link_clicks"],
  event: ["invited", "capacity", "rsvps", "waitlist", "attended", "first_timers"],
} as const satisfies Record<Channel, readonly string[]>;
export type CountField = (typeof countFields)[Channel][number];

/**
 * More than this of anything is a misprint: no local party reaches as many people. The squares of a whole file's counts
 * then add up to less than the largest integer of the database, 2^63.
 */
export const mostCounted = 10_000_000;

/** What describes a campaign beside its title and its time. `open_class` says whether `opens` holds machine opens. */
export const textFields = {
  email: ["subject", "preview_text", "audience", "open_class"],
  graphic: ["caption", "platform", "format"],
  event: ["kind", "place", "held", "status"],
} as const satisfies Record<Channel, readonly string[]>;
export type TextField = (typeof textFields)[Channel][number];

const openClasses = ["machine-filtered", "includes-machine", "unknown"] as const;
const heldWays = ["in-person", "online", "both"] as const;
const eventStatuses = ["held", "cancelled"] as const;
/** The texts that take one of a few values; every other text is free. */
export const textChoices: Partial<Record<TextField, readonly string[]>> = {
  open_class: openClasses,
  held: heldWays,
  status: eventStatuses,
};

export const allCountFields: readonly CountField[] = [
  ...countFields.email,
  ...countFields.graphic,
  ...countFields.event,
];
export const allTextFields: readonly TextField[] = [...textFields.email, ...textFields.graphic, ...textFields.event];

/** The fields that say which campaign a row is about. */
export interface Identity {
  /** The tool the row comes from: `mailchimp`, `meetup`, `template`. */
  tool: string;
  /** The tool's own id of the campaign, where it prints one. */
  platform_id: string | null;
  title: string;
  /** The wall clock of the party: `2026-03-01T18:30`, or `2026-03-01` where the tool prints no time. */
  sent_local: string;
  /** The same moment in milliseconds since 1970, UTC. */
  sent_at_ms: number;
}

export type Counts = Record<CountField, number | null>;
export type Texts = Record<TextField, string | null>;

/** Everything a tool or a party can say about a campaign. */
export interface CampaignFields extends Identity, Counts, Texts {}
export type CampaignField = keyof CampaignFields;

/** What one upload said about one campaign: the fields it spoke of. A field it was silent on is absent. */
export type Statement = Identity & Partial<Counts> & Partial<Texts>;

/** What the party itself put right, on top of whatever its tools say. `deleted` takes the campaign out of everything. */
export type Correction = Partial<Omit<CampaignFields, "tool" | "platform_id">> & { deleted?: true };

export interface Campaign extends CampaignFields {
  id: number;
  channel: Channel;
  /** The party's own correction, and what the tools say of the same fields; null where nothing was corrected. */
  correction: { set: Correction; said: Partial<CampaignFields> } | null;
}

/** `2026-03` of `2026-03-01T18:30`: months, weekdays and hours are those of the party's own clock. */
export const monthOf = (campaign: { sent_local: string }): string => campaign.sent_local.slice(0, 7);
