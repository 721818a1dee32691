import { describe, expect, it } from "vitest";
import { clockOf } from "../../src/campaigns/clock.ts";

/** The moment as UTC prints it. */
const momentOf = (zone: string, wall: string) => new Date(clockOf(zone)(Date.parse(`${wall}Z`))).toISOString();

describe("the moment of a wall clock", () => {
  it.each([
    ["Europe/London", "2026-01-15T12:00:00", "2026-01-15T12:00:00.000Z"],
    ["Europe/London", "2026-07-15T12:00:00", "2026-07-15T11:00:00.000Z"],
    ["America/New_York", "2026-07-15T12:00:00", "2026-07-15T16:00:00.000Z"],
    ["Asia/Kathmandu", "2026-07-15T12:00:00", "2026-07-15T06:15:00.000Z"],
    ["Pacific/Auckland", "2026-01-15T12:00:00", "2026-01-14T23:00:00.000Z"],
  ])("in %s at %s", (zone, wall, expected) => {
    expect(momentOf(zone, wall)).toBe(expected);
  });

  it("changes with the clocks on the minute, in spring and in autumn", () => {
    // The United Kingdom put its clocks forward on 29 March 2026 at 01:00 and back on 25 October 2026 at 02:00.
    expect(momentOf("Europe/London", "2026-03-29T00:59:00")).toBe("2026-03-29T00:59:00.000Z");
    expect(momentOf("Europe/London", "2026-03-29T02:00:00")).toBe("2026-03-29T01:00:00.000Z");
    expect(momentOf("Europe/London", "2026-10-25T00:59:00")).toBe("2026-10-24T23:59:00.000Z");
    expect(momentOf("Europe/London", "2026-10-25T02:00:00")).toBe("2026-10-25T02:00:00.000Z");
  });

  it("reads a time that the clocks skipped as if they had not been put forward yet", () => {
    expect(momentOf("Europe/London", "2026-03-29T01:30:00")).toBe("2026-03-29T01:30:00.000Z");
  });

  it("reads a time that the clocks showed twice as the first", () => {
    expect(momentOf("Europe/London", "2026-10-25T01:30:00")).toBe("2026-10-25T00:30:00.000Z");
  });

  it("is the same after many other days were asked for", () => {
    const clock = clockOf("Europe/London");
    for (let day = 0; day < 4000; day++) clock(Date.UTC(2016, 0, 1 + day, 18, 30));
    expect(clock(Date.UTC(2016, 5, 1, 18, 30))).toBe(Date.UTC(2016, 5, 1, 17, 30));
    expect(clock(Date.UTC(2016, 11, 1, 18, 30))).toBe(Date.UTC(2016, 11, 1, 18, 30));
  });
});
