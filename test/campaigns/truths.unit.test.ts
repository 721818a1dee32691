import { describe, expect, it } from "vitest";
import { untruths } from "../../src/campaigns/truths.ts";

describe("counts that cannot be true together", () => {
  it.each([
    ["opens", "delivered"],
    ["clickers", "delivered"],
    ["unsubscribes", "delivered"],
    ["complaints", "delivered"],
    ["delivered", "recipients"],
    ["bounces", "recipients"],
    ["rsvps", "invited"],
    ["first_timers", "attended"],
  ] as const)("are more %s than %s", (numerator, exposure) => {
    expect(untruths({ [numerator]: 11, [exposure]: 10 })).toEqual([
      { numerator, numeratorValue: 11, exposure, exposureValue: 10 },
    ]);
    expect(untruths({ [numerator]: 10, [exposure]: 10 })).toEqual([]);
    expect(untruths({ [numerator]: 11, [exposure]: null })).toEqual([]);
    expect(untruths({ [numerator]: 11 })).toEqual([]);
  });

  it("are more opens than recipients where nobody says how many were delivered", () => {
    expect(untruths({ opens: 11, recipients: 10 })).toEqual([
      { numerator: "opens", numeratorValue: 11, exposure: "recipients", exposureValue: 10 },
    ]);
    expect(untruths({ opens: 1, delivered: 0, recipients: 10 })).toMatchObject([{ exposure: "delivered" }]);
  });

  it("are each named, and only once", () => {
    const found = untruths({ recipients: 10, delivered: 12, opens: 13, clickers: 1 });
    expect(found.map(({ numerator }) => numerator).sort()).toEqual(["delivered", "opens"]);
  });

  it("are not walk-ins, crowded rooms, or more replies than people", () => {
    expect(untruths({ attended: 90, rsvps: 40, capacity: 60, waitlist: 80 })).toEqual([]);
    expect(untruths({ delivered: 10, replies: 12, actions: 30 })).toEqual([]);
    expect(untruths({ reach: 10, impressions: 5, engagements: 20, shares: 11 })).toEqual([]);
  });
});
