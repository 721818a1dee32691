import type { Format } from "./format.ts";

/** Meetup's events by chapter, as the R-Ladies archive publishes them: one row per event, RSVPs but no attendance. */
export const chapterEvents: Format = {
  tool: "meetup",
  channel: "event",
  layoutOf: (has) =>
    ["event_id", "chapter_urlname", "title", "datetime_local", "rsvp_yes"].every(has) ? "chapter-events" : null,
  columns: {
    platform_id: ["event_id"],
    title: ["title"],
    sent: ["datetime_local"],
    rsvps: ["rsvp_yes"],
    waitlist: ["rsvp_waitlist"],
    held: ["is_online"],
    status: ["status"],
  },
  passedOver: [
    "chapter_name",
    "country_code",
    "country",
    "city",
    "chapter_members_snapshot",
    "duration_iso8601",
    "rsvp_total",
    "created_time",
  ],
  dateOrder: "month-first",
  choices: {
    held: { "0": "in-person", "1": "online", false: "in-person", true: "online" },
    status: { PAST: "held", CANCELLED: "cancelled" },
  },
  contributor: "chapter_urlname",
};
