import { describe, expect, it } from "vitest";
import type { ReadRow } from "../../src/uploads/reading.ts";
import { twinsOf } from "../../src/uploads/twins.ts";

type Row = [platform_id: string | null, title: string, sent_local: string];

const twins = (rows: Row[]) =>
  Object.fromEntries(
    twinsOf(
      rows.map(
        ([platform_id, title, sent_local], at): ReadRow => ({
          row: at + 2,
          statement: { tool: "mailchimp", platform_id, title, sent_local, sent_at_ms: 0 },
        }),
      ),
    ),
  );

const noon = "2026-03-01T12:00";
const one = "2026-03-01T13:00";

describe("rows about one campaign", () => {
  it("share a platform id, whatever else differs", () => {
    expect(
      twins([
        ["a", "News", noon],
        ["b", "News", one],
        ["a", "News, corrected", one],
      ]),
    ).toEqual({ 4: 2 });
  });

  it("share title and time where they have no id", () => {
    expect(
      twins([
        [null, "News", noon],
        [null, "News", one],
        [null, "News", noon],
        [null, "News", noon],
      ]),
    ).toEqual({
      4: 2,
      5: 2,
    });
  });

  it("share title and time where one of them lost its id", () => {
    expect(
      twins([
        ["a", "News", noon],
        [null, "News", noon],
      ]),
    ).toEqual({ 3: 2 });
    expect(
      twins([
        [null, "News", noon],
        ["a", "News", noon],
      ]),
    ).toEqual({ 3: 2 });
  });

  it("are not those of two ids at one time with one title: two lists were written to", () => {
    expect(
      twins([
        ["a", "News", noon],
        ["b", "News", noon],
      ]),
    ).toEqual({});
  });
});
