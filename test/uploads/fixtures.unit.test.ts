import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readFile } from "../../src/uploads/read.ts";
import type { Reading } from "../../src/uploads/reading.ts";
import { fixture, given, refusalOf } from "./files.ts";

interface Expected {
  recognised: [tool: string, channel: string, layout: string];
  read: number;
  setAside?: [row: number, column: string | null, code: string][];
  notices?: [row: number | null, column: string | null, code: string][];
  /** Sums over the rows that are kept, added up by Python's csv module. */
  sums: Record<string, number>;
  /** The whole statement of one row, copied from the file by eye. */
  row: [row: number, statement: object];
}

const files: Record<string, Expected> = {
  "mailchimp-campaigns-20.csv": {
    recognised: ["mailchimp", "email", "campaigns-20"],
    read: 11,
    setAside: [
      [5, null, "ab-row"],
      [6, null, "ab-row"],
      [7, null, "ab-row"],
    ],
    notices: [[null, null, "encoding-assumed"]],
    sums: {
      recipients: 2577,
      delivered: 1742,
      bounces: 835,
      opens: 663,
      clickers: 76,
      unsubscribes: 7,
      complaints: 1,
    },
    row: [
      3,
      {
        tool: "mailchimp",
        platform_id: null,
        title: "Spring plans",
        subject: "Don’t wait: spring is here",
        audience: "Members",
        sent_local: "2017-03-09",
        sent_at_ms: Date.UTC(2017, 2, 9),
        open_class: "unknown",
        recipients: 351,
        delivered: 348,
        bounces: 3,
        opens: 120,
        clickers: 12,
        unsubscribes: 0,
        complaints: 0,
      },
    ],
  },
  "mailchimp-campaigns-26.csv": {
    recognised: ["mailchimp", "email", "campaigns-26"],
    read: 12,
    sums: {
      recipients: 11684,
      delivered: 11605,
      bounces: 79,
      opens: 4268,
      clickers: 614,
      unsubscribes: 30,
      complaints: 2,
    },
    row: [
      10,
      {
        tool: "mailchimp",
        platform_id: "0a1b2c3d09",
        title: "Spring fair",
        subject: "Helpers wanted, cake offered 🍰",
        audience: "Volunteers",
        sent_local: "2026-03-10T18:30",
        sent_at_ms: Date.UTC(2026, 2, 10, 18, 30),
        open_class: "unknown",
        recipients: 151,
        delivered: 150,
        bounces: 1,
        opens: 92,
        clickers: 38,
        unsubscribes: 0,
        complaints: 0,
      },
    ],
  },
  "mailchimp-campaigns-26-later.csv": {
    recognised: ["mailchimp", "email", "campaigns-26"],
    read: 14,
    sums: {
      recipients: 15143,
      delivered: 15045,
      bounces: 98,
      opens: 5596,
      clickers: 799,
      unsubscribes: 36,
      complaints: 2,
    },
    row: [
      10,
      {
        tool: "mailchimp",
        platform_id: "0a1b2c3d09",
        title: "Spring fair",
        subject: "Helpers wanted, cake offered 🍰",
        audience: "Volunteers",
        sent_local: "2026-03-11T01:30",
        sent_at_ms: Date.UTC(2026, 2, 11, 1, 30),
        open_class: "unknown",
        recipients: 151,
        delivered: 150,
        bounces: 1,
        opens: 95,
        clickers: 38,
        unsubscribes: 0,
        complaints: 0,
      },
    ],
  },
  "mailchimp-campaigns-40.csv": {
    recognised: ["mailchimp", "email", "campaigns-40"],
    read: 3,
    sums: { recipients: 2151, delivered: 2138, bounces: 13, opens: 771, clickers: 93, unsubscribes: 4, complaints: 0 },
    row: [
      4,
      {
        tool: "mailchimp",
        platform_id: "0f1e2d3c03",
        title: "Advent social",
        subject: '=HYPERLINK("https://example.org","Mince pies")',
        audience: "Members",
        sent_local: "2025-11-28T00:10",
        sent_at_ms: Date.UTC(2025, 10, 28, 0, 10),
        open_class: "unknown",
        recipients: 398,
        delivered: 396,
        bounces: 2,
        opens: 160,
        clickers: 33,
        unsubscribes: 1,
        complaints: 0,
      },
    ],
  },
  "mailchimp-sends-only.csv": {
    recognised: ["mailchimp", "email", "sends-only"],
    read: 3,
    notices: [[null, null, "no-outcomes"]],
    sums: { recipients: 5951 },
    row: [
      2,
      {
        tool: "mailchimp",
        platform_id: "9c8b7a6501",
        title: "Welcome",
        subject: "Hello and welcome",
        audience: "Newcomers",
        sent_local: "2021-04-26T12:25",
        sent_at_ms: Date.UTC(2021, 3, 26, 11, 25),
        recipients: 1204,
      },
    ],
  },
  "template-email.csv": {
    recognised: ["template", "email", "email"],
    read: 2,
    sums: {
      recipients: 1722,
      delivered: 1703,
      bounces: 19,
      opens: 171,
      clickers: 120,
      unsubscribes: 3,
      complaints: 0,
      replies: 5,
      actions: 54,
    },
    row: [
      3,
      {
        tool: "template",
        platform_id: null,
        title: "River clean-up",
        sent_local: "2026-06-12",
        sent_at_ms: Date.UTC(2026, 5, 11, 23),
        subject: "Wellies at the ready",
        audience: "All members",
        open_class: "unknown",
        recipients: 1310,
        delivered: 1298,
        bounces: 12,
        clickers: 88,
        unsubscribes: 2,
        replies: 0,
        actions: 54,
      },
    ],
  },
  "template-event.csv": {
    recognised: ["template", "event", "event"],
    read: 3,
    notices: [[null, "weather", "column-ignored"]],
    sums: { attended: 88, capacity: 180, rsvps: 149, first_timers: 29 },
    row: [
      3,
      {
        tool: "template",
        platform_id: null,
        title: "Town walk",
        sent_local: "2026-05-02",
        sent_at_ms: Date.UTC(2026, 4, 1, 23),
        kind: "walk",
        place: "Market square",
        held: "in-person",
        status: "held",
        rsvps: 45,
        attended: 52,
        first_timers: 20,
      },
    ],
  },
  "template-graphic.csv": {
    recognised: ["template", "graphic", "graphic"],
    read: 3,
    notices: [[null, "sent", "date-order-assumed"]],
    sums: {
      reach: 4674,
      impressions: 6110,
      engagements: 543,
      reactions: 305,
      comments: 96,
      shares: 120,
      link_clicks: 22,
    },
    row: [
      2,
      {
        tool: "template",
        platform_id: null,
        title: "Bus petition picture",
        sent_local: "2026-03-01T18:30",
        sent_at_ms: Date.UTC(2026, 2, 1, 18, 30),
        caption: "Save the number 9 bus:\nsign today",
        platform: "facebook",
        format: "picture",
        reach: 1830,
        impressions: 2410,
        engagements: 143,
        reactions: 88,
        comments: 21,
        shares: 12,
        link_clicks: 22,
      },
    ],
  },
  "meetup-chapter-events.csv": {
    recognised: ["meetup", "event", "chapter-events"],
    read: 4,
    sums: { rsvps: 119, waitlist: 3 },
    row: [
      4,
      {
        tool: "meetup",
        platform_id: "300000003",
        title: "Summer picnic",
        sent_local: "2019-07-20T12:00",
        sent_at_ms: Date.UTC(2019, 6, 20, 11),
        held: "in-person",
        status: "cancelled",
        rsvps: 18,
        waitlist: 0,
      },
    ],
  },
  "damaged-rows.csv": {
    recognised: ["template", "email", "email"],
    read: 14,
    setAside: [
      [3, "opens", "more-than-exposure"],
      [4, "delivered", "more-than-exposure"],
      [5, "clickers", "negative-count"],
      [6, "opens", "not-a-count"],
      [7, "opens", "not-a-count"],
      [8, "recipients", "not-a-count"],
      [9, "title", "no-title"],
      [10, "sent", "no-date"],
      [11, "sent", "date-not-read"],
      [12, "sent", "date-in-future"],
      [13, null, "twin-in-file"],
      [14, null, "too-many-cells"],
    ],
    notices: [[17, null, "totals-row"]],
    sums: { recipients: 200, delivered: 196, bounces: 4, opens: 40, clickers: 10, unsubscribes: 0, complaints: 0 },
    row: [
      16,
      {
        tool: "template",
        platform_id: null,
        title: "Clicks without opens",
        sent_local: "2026-01-14T18:00",
        sent_at_ms: Date.UTC(2026, 0, 14, 18),
        recipients: 100,
        delivered: 98,
        bounces: 2,
        opens: 0,
        clickers: 5,
        unsubscribes: 0,
        complaints: 0,
      },
    ],
  },
};

const refused: Record<string, { code: string; params: object }> = {
  "people-eventbrite.csv": { code: "file-of-people", params: { column: "Order #" } },
  "people-meetup.csv": { code: "file-of-people", params: { column: "User ID" } },
  "people-subscribers.csv": { code: "file-of-people", params: { column: "E-mail Address" } },
  "damaged-unclosed-quote.csv": { code: "file-damaged", params: { row: 3 } },
  "damaged-broken-utf8.csv": { code: "file-encoding", params: {} },
  "damaged-workbook.xlsx": { code: "file-binary", params: {} },
  "damaged-header-only.csv": { code: "file-header-only", params: {} },
  "unknown-layout.csv": {
    code: "layout-unknown",
    params: { columns: "Campaign Name, Tags, Subject, List, Send Time, Total Recipients, Revenue" },
  },
};

const told = (reading: Reading, effect: "set-aside" | "notice") =>
  reading.problems
    .filter((problem) => problem.effect === effect)
    .map((problem) => [problem.row, problem.column, problem.code]);

const sums = (reading: Reading): Record<string, number> => {
  const total: Record<string, number> = {};
  for (const { statement } of reading.rows)
    for (const [field, value] of Object.entries(statement))
      if (typeof value === "number" && field !== "sent_at_ms") total[field] = (total[field] ?? 0) + value;
  return total;
};

describe("the fixtures", () => {
  it.each(Object.entries(files))("%s is read as it stands", (name, expected) => {
    const reading = readFile(fixture(name), given);
    const { tool, channel, layout } = reading.recognised;
    expect([tool, channel, layout]).toEqual(expected.recognised);
    expect(reading.read).toBe(expected.read);
    expect(told(reading, "set-aside")).toEqual(expected.setAside ?? []);
    expect(told(reading, "notice")).toEqual(expected.notices ?? []);
    expect(reading.rows.length + told(reading, "set-aside").length).toBe(reading.read);
    expect(sums(reading)).toEqual(expected.sums);
    const [row, statement] = expected.row;
    expect(reading.rows.find((one) => one.row === row)?.statement).toEqual(statement);
  });

  it.each(Object.entries(refused))("%s is refused", (name, refusal) => {
    expect(refusalOf(fixture(name))).toEqual(refusal);
  });

  it("are all here", () => {
    const present = readdirSync(`${import.meta.dirname}/../fixtures/uploads`);
    expect(present.sort()).toEqual([...Object.keys(files), ...Object.keys(refused)].sort());
  });
});
