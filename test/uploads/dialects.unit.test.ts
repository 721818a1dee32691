import fc from "fast-check";
import { expect, it } from "vitest";
import { readFile } from "../../src/uploads/read.ts";
import { type Dialect, dialects, textIn, write } from "./dialect.ts";
import { given } from "./files.ts";
import { campaignsOf, type Invented, type Wall } from "./invented.ts";

const dayMs = 86_400_000;

/** United Kingdom, since 1996: an hour ahead between the last Sundays of March and October, at 01:00 UTC. */
const londonMs = ({ year, month, day, hour, minute }: Wall): number => {
  const lastSunday = (ofMonth: number) => {
    const last = Date.UTC(year, ofMonth, 0, 1);
    return last - new Date(last).getUTCDay() * dayMs;
  };
  const ms = Date.UTC(year, month - 1, day, hour, minute);
  return ms >= lastSunday(3) && ms < lastSunday(10) ? ms - 3_600_000 : ms;
};

const two = (number: number) => String(number).padStart(2, "0");

/** What the campaign says, with the time that the dialect keeps of it. */
const statementOf = ({ tool, date }: Dialect, { title, id, wall, texts, counts }: Invented) => {
  const day = `${wall.year}-${two(wall.month)}-${two(wall.day)}`;
  const withoutTime = date === "spreadsheetDay";
  const { preview_text, ...printed } = texts;
  return {
    tool,
    platform_id: id,
    title,
    sent_local: withoutTime ? day : `${day}T${two(wall.hour)}:${two(wall.minute)}`,
    sent_at_ms: londonMs(withoutTime ? { ...wall, hour: 0, minute: 0 } : wall),
    ...(tool === "mailchimp" ? { ...printed, open_class: "unknown" } : texts),
    ...counts,
  };
};

const written = dialects.chain((dialect) =>
  campaignsOf(dialect.channel, textIn(dialect)).map((campaigns) => ({ dialect, campaigns })),
);

it("campaigns written in any dialect are read back exactly", () => {
  fc.assert(
    fc.property(written, ({ dialect, campaigns }) => {
      const reading = readFile(write(dialect, campaigns), given);
      expect(reading.recognised).toMatchObject({ tool: dialect.tool, channel: dialect.channel });
      expect(reading.problems.filter((problem) => problem.effect === "set-aside")).toEqual([]);
      expect(reading.rows.map(({ statement }) => statement)).toEqual(
        campaigns.map((campaign) => statementOf(dialect, campaign)),
      );
      const ignored = reading.problems.filter(({ code }) => code === "column-ignored").map(({ column }) => column);
      expect(ignored.sort()).toEqual([...dialect.extra].sort());
    }),
    { numRuns: 300 },
  );
});
