import { describe, expect, it } from "vitest";
import type { Statement } from "../../src/campaigns/campaign.ts";
import { begin, correct } from "../../src/campaigns/fold.ts";
import { matchRows } from "../../src/uploads/match.ts";

const statement = (title: string, sent_local: string, platform_id: string | null = null): Statement => ({
  tool: "mailchimp",
  platform_id,
  title,
  sent_local,
  sent_at_ms: 0,
});
const known = (...said: Statement[]) => said.map((one, at) => begin(at + 1, "email", one));
const rows = (...said: Statement[]) => said.map((one, at) => ({ row: at + 2, statement: one }));
const ids = (...given: Parameters<typeof matchRows>) => matchRows(...given).map(({ campaign }) => campaign?.id ?? null);

describe("a row is about a known campaign", () => {
  it("by the tool's own id, whatever else changed", () => {
    expect(
      ids(rows(statement("New name", "2026-05-01T09:00", "a")), known(statement("Old", "2026-01-01T10:00", "a"))),
    ).toEqual([1]);
  });

  it("by its number in an export, as it was shown there; the same number elsewhere is another campaign", () => {
    const exported = (title: string, campaign: number) => ({
      row: 2,
      statement: statement(title, "2026-03-01T18:30"),
      exported: { campaign },
    });
    const shown = known(statement("News", "2026-03-01T18:30"), statement("Nwes", "2026-03-01T18:30"));
    shown[1] = correct(shown[1]!, { title: "News" });
    expect(ids([exported("News", 2)], shown)).toEqual([2]);
    expect(ids([exported("News", 1)], shown)).toEqual([1]);
    expect(ids([exported("Spring", 2)], shown)).toEqual([null]);
  });

  it("by title and time where either has no id, and never where two ids differ", () => {
    const news = known(statement("News", "2026-03-01T18:30", "a"));
    expect(ids(rows(statement("News", "2026-03-01T18:30")), news)).toEqual([1]);
    expect(ids(rows(statement("News", "2026-03-01T18:30", "b")), news)).toEqual([null]);
  });

  it("by title with the clock up to 14 whole hours away, over midnight too", () => {
    const news = known(statement("News", "2026-03-01T18:30"));
    for (const [time, id] of [
      ["2026-03-02T01:30", 1],
      ["2026-03-01T04:30", 1],
      ["2026-03-01T04:29", null],
      ["2026-03-01T03:30", null],
      ["2026-03-01", null],
    ] as const) {
      expect(ids(rows(statement("News", time)), news), time).toEqual([id]);
    }
    expect(matchRows(rows(statement("News", "2026-03-02T01:30")), news)[0]?.movedFrom).toBe("2026-03-01T18:30");
  });

  it("but not where two campaigns, or two rows, could be meant", () => {
    const twice = known(statement("News", "2026-03-01T09:00"), statement("News", "2026-03-01T12:00"));
    expect(ids(rows(statement("News", "2026-03-01T17:00")), twice)).toEqual([null]);
    const once = known(statement("News", "2026-03-01T12:00"));
    expect(ids(rows(statement("News", "2026-03-01T17:00"), statement("News", "2026-03-01T18:00")), once)).toEqual([
      null,
      null,
    ]);
  });

  it("and one that a surer row is about is nobody else's", () => {
    const once = known(statement("News", "2026-03-01T12:00"));
    expect(ids(rows(statement("News", "2026-03-01T17:00"), statement("News", "2026-03-01T12:00")), once)).toEqual([
      null,
      1,
    ]);
  });
});

it("looks at a bounded number of candidates for a row, however many campaigns share a title", () => {
  const minutes = (from: number, number: number) =>
    Array.from({ length: number }, (_, at) => new Date((from + at) * 60_000).toISOString().slice(0, 16));
  const many = known(...minutes(0, 30_000).map((time) => statement("Weekly", time)));
  const other = rows(...minutes(1_000_000, 30_000).map((time) => statement("Weekly", time)));
  // Comparing each with each would take 900 million steps, and this test minutes.
  expect(new Set(ids(other, many))).toEqual(new Set([null]));
});
