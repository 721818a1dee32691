import type { Metric } from "./metric.ts";

/** Authority for every definition below; the sentences (name, why it matters) are in `words/`. */
const review = { author: "Common Pool maintainers", checker: "awaiting a second reader", nextReview: "2027-05" };

/** The reviewed list of metrics. A figure that is not here does not exist. */
export const catalogue = [
  { id: "email.click-rate", channel: "email", kind: "binomial", better: "higher", numerator: "clickers", exposure: "delivered", lead: true, review },
  { id: "email.unsubscribe-rate", channel: "email", kind: "binomial", better: "lower", numerator: "unsubscribes", exposure: "delivered", review },
  { id: "email.complaint-rate", channel: "email", kind: "binomial", better: "lower", numerator: "complaints", exposure: "delivered", review },
  { id: "email.open-rate-filtered", channel: "email", kind: "binomial", better: "higher", numerator: "opens", exposure: "delivered", openClass: "machine-filtered", warning: "machine-opens", review },
  { id: "email.open-rate-unfiltered", channel: "email", kind: "binomial", better: "higher", numerator: "opens", exposure: "delivered", openClass: "includes-machine", warning: "machine-opens", review },
  { id: "email.bounce-rate", channel: "email", kind: "binomial", better: "lower", numerator: "bounces", exposure: "recipients", review },
  { id: "email.action-rate", channel: "email", kind: "count", better: "higher", numerator: "actions", exposure: "delivered", review },
  { id: "email.sends-per-month", channel: "email", kind: "count", better: "neutral", numerator: "campaigns", exposure: "month", review },
  { id: "graphic.engagement-rate", channel: "graphic", kind: "count", better: "higher", numerator: "engagements", exposure: "reach", lead: true, review },
  { id: "graphic.share-rate", channel: "graphic", kind: "count", better: "higher", numerator: "shares", exposure: "reach", review },
  { id: "graphic.click-rate", channel: "graphic", kind: "count", better: "higher", numerator: "link_clicks", exposure: "reach", review },
  { id: "graphic.posts-per-month", channel: "graphic", kind: "count", better: "neutral", numerator: "campaigns", exposure: "month", review },
  { id: "event.rsvp-rate", channel: "event", kind: "binomial", better: "higher", numerator: "rsvps", exposure: "invited", review },
  { id: "event.turnout", channel: "event", kind: "count", better: "higher", numerator: "attended", exposure: "rsvps", lead: true, review },
  { id: "event.fill", channel: "event", kind: "count", better: "higher", numerator: "attended", exposure: "capacity", review },
  { id: "event.first-timer-share", channel: "event", kind: "binomial", better: "higher", numerator: "first_timers", exposure: "attended", review },
  { id: "event.rsvps-per-event", channel: "event", kind: "count", better: "higher", numerator: "rsvps", exposure: "each", review },
  { id: "event.attendance-per-event", channel: "event", kind: "count", better: "higher", numerator: "attended", exposure: "each", review },
  { id: "event.events-per-month", channel: "event", kind: "count", better: "neutral", numerator: "campaigns", exposure: "month", review },
] as const satisfies readonly Metric[];

export type MetricId = (typeof catalogue)[number]["id"];
export const metrics: ReadonlyMap<string, Metric & { id: MetricId }> = new Map(catalogue.map((metric) => [metric.id, metric]));
