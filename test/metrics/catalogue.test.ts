import { describe, expect, it } from "vitest";
import type { Campaign, Channel, Statement } from "../../src/campaigns/campaign.ts";
import { begin } from "../../src/campaigns/fold.ts";
import { summarise } from "../../src/campaigns/summarise.ts";
import { catalogue } from "../../src/metrics/catalogue.ts";

/** The definitions as they were reviewed, typed by hand from the method's table and not from the code. */
const reviewed = [
  ["email.click-rate", "binomial", "higher", "clickers", "delivered"],
  ["email.unsubscribe-rate", "binomial", "lower", "unsubscribes", "delivered"],
  ["email.complaint-rate", "binomial", "lower", "complaints", "delivered"],
  ["email.open-rate-filtered", "binomial", "higher", "opens", "delivered"],
  ["email.open-rate-unfiltered", "binomial", "higher", "opens", "delivered"],
  ["email.bounce-rate", "binomial", "lower", "bounces", "recipients"],
  ["email.action-rate", "count", "higher", "actions", "delivered"],
  ["email.sends-per-month", "count", "neutral", "campaigns", "month"],
  ["graphic.engagement-rate", "count", "higher", "engagements", "reach"],
  ["graphic.share-rate", "count", "higher", "shares", "reach"],
  ["graphic.click-rate", "count", "higher", "link_clicks", "reach"],
  ["graphic.posts-per-month", "count", "neutral", "campaigns", "month"],
  ["event.rsvp-rate", "binomial", "higher", "rsvps", "invited"],
  ["event.turnout", "count", "higher", "attended", "rsvps"],
  ["event.fill", "count", "higher", "attended", "capacity"],
  ["event.first-timer-share", "binomial", "higher", "first_timers", "attended"],
  ["event.rsvps-per-event", "count", "higher", "rsvps", "each"],
  ["event.attendance-per-event", "count", "higher", "attended", "each"],
  ["event.events-per-month", "count", "neutral", "campaigns", "month"],
];

it("is the reviewed list, definition by definition", () => {
  expect(catalogue.map(({ id, kind, better, numerator, exposure }) => [id, kind, better, numerator, exposure])).toEqual(
    reviewed,
  );
  expect(catalogue.filter((metric) => "lead" in metric).map(({ id }) => id)).toEqual([
    "email.click-rate",
    "graphic.engagement-rate",
    "event.turnout",
  ]);
});

const campaign = (channel: Channel, said: Partial<Statement>): Campaign =>
  begin(1, channel, {
    tool: "template",
    platform_id: null,
    title: "T",
    sent_local: "2026-03-05",
    sent_at_ms: 0,
    ...said,
  });
/** Exposure and numerator of each metric that a single campaign of March speaks of. */
const sumsOf = (channel: Channel, said: Partial<Statement>) =>
  Object.fromEntries(
    summarise(channel, [campaign(channel, said)], new Set(["2026-03"])).map(({ metric, m, n, x }) => {
      expect(m).toBe(1);
      return [metric, [n, x]];
    }),
  );

// Every count is a different prime, so that no two can be taken for each other.
const email = {
  recipients: 1009,
  delivered: 997,
  bounces: 11,
  opens: 401,
  clickers: 97,
  unsubscribes: 7,
  complaints: 3,
  replies: 13,
  actions: 59,
};
const event = { invited: 211, capacity: 83, rsvps: 61, waitlist: 5, attended: 67, first_timers: 19 };

describe("each metric divides what its definition says", () => {
  it("of an email, opens in their own class only", () => {
    const rates = {
      "email.click-rate": [997, 97],
      "email.unsubscribe-rate": [997, 7],
      "email.complaint-rate": [997, 3],
      "email.bounce-rate": [1009, 11],
      "email.action-rate": [997, 59],
      "email.sends-per-month": [1, 1],
    };
    expect(sumsOf("email", { ...email, open_class: "machine-filtered" })).toEqual({
      ...rates,
      "email.open-rate-filtered": [997, 401],
    });
    expect(sumsOf("email", { ...email, open_class: "includes-machine" })).toEqual({
      ...rates,
      "email.open-rate-unfiltered": [997, 401],
    });
    expect(sumsOf("email", { ...email, open_class: "unknown" })).toEqual(rates);
    expect(sumsOf("email", email)).toEqual(rates);
  });

  it("of a graphic", () => {
    const counts = {
      reach: 1511,
      impressions: 1999,
      engagements: 151,
      reactions: 101,
      comments: 17,
      shares: 23,
      link_clicks: 29,
    };
    expect(sumsOf("graphic", counts)).toEqual({
      "graphic.engagement-rate": [1511, 151],
      "graphic.share-rate": [1511, 23],
      "graphic.click-rate": [1511, 29],
      "graphic.posts-per-month": [1, 1],
    });
  });

  it("of an event that was held; walk-ins count", () => {
    expect(sumsOf("event", event)).toEqual({
      "event.rsvp-rate": [211, 61],
      "event.turnout": [61, 67],
      "event.fill": [83, 67],
      "event.first-timer-share": [67, 19],
      "event.rsvps-per-event": [1, 61],
      "event.attendance-per-event": [1, 67],
      "event.events-per-month": [1, 1],
    });
    expect(sumsOf("event", { ...event, status: "cancelled" })).toEqual({});
  });

  it("and nothing where a count is missing, which is not zero", () => {
    expect(sumsOf("email", { delivered: 997 })).toEqual({ "email.sends-per-month": [1, 1] });
    expect(sumsOf("email", { delivered: 997, clickers: 0 })).toEqual({
      "email.click-rate": [997, 0],
      "email.sends-per-month": [1, 1],
    });
    expect(sumsOf("email", { clickers: 5 })).toEqual({ "email.sends-per-month": [1, 1] });
  });
});
