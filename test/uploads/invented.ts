import fc from "fast-check";

/** The wall clock at which something was sent. */
export interface Wall {
  year: number;
  month: number;
  day: number;
  hour: number;
  minute: number;
}

/** A campaign whose counts can be true together. A field that is absent was not counted. */
export interface Invented {
  title: string;
  id: string;
  wall: Wall;
  texts: Record<string, string | undefined>;
  counts: Record<string, number | undefined>;
}

export const textFields = {
  email: ["subject", "preview_text", "audience"],
  graphic: ["caption", "platform", "format"],
  event: ["kind", "place"],
} as const;
export type InventedChannel = keyof typeof textFields;

/** Everything that a careless reader trips over: delimiters, quotes, line breaks, formulas, accents, two-place characters. */
export const anyText = fc
  .string({ unit: fc.constantFrom(...'aBcXyzŵÉ£“’…,;\t"\n =-+@|🍰'), minLength: 1, maxLength: 30 })
  .map((text) => text.trim())
  .filter((text) => text !== "");

/** Words that make sense in the encoding they were written in and in no other. */
export const westernText = fc
  .array(fc.constantFrom("Wait…", "Don’t", "fête,", "£5;", "“plain”"), { minLength: 1, maxLength: 4 })
  .map((words) => words.join(" "));

const wall = fc.record<Wall>({
  year: fc.integer({ min: 2001, max: 2025 }),
  month: fc.integer({ min: 1, max: 12 }),
  day: fc.integer({ min: 1, max: 28 }),
  // Away from the hours that the clocks skip or show twice.
  hour: fc.integer({ min: 3, max: 23 }),
  minute: fc.integer({ min: 0, max: 59 }),
});

/** Some of the fields, each counted from none to `most`. */
const some = (most: number, fields: readonly string[]): fc.Arbitrary<Invented["counts"]> =>
  fc.record(Object.fromEntries(fields.map((field) => [field, fc.nat(most)])), { requiredKeys: [] });

const counts: Record<InventedChannel, fc.Arbitrary<Invented["counts"]>> = {
  email: fc.nat(900_000).chain((recipients) =>
    fc.nat(recipients).chain((bounces) => {
      const delivered = recipients - bounces;
      return some(delivered, ["opens", "clickers", "unsubscribes", "complaints"]).map((parts) => ({
        recipients,
        bounces,
        delivered,
        ...parts,
      }));
    }),
  ),
  graphic: some(3_000_000, ["reach", "impressions", "engagements", "reactions", "comments", "shares", "link_clicks"]),
  event: some(2_000, ["invited", "capacity", "waitlist", "attended"]).chain((wholes) =>
    fc
      .tuple(some(wholes.invited ?? 3_000, ["rsvps"]), some(wholes.attended ?? 3_000, ["first_timers"]))
      .map(([rsvps, first]) => ({ ...wholes, ...rsvps, ...first })),
  ),
};

/** Campaigns of one channel, each with a title and an id of its own. */
export const campaignsOf = (channel: InventedChannel, text: fc.Arbitrary<string>): fc.Arbitrary<Invented[]> => {
  const texts = fc.record(Object.fromEntries(textFields[channel].map((field) => [field, text])), { requiredKeys: [] });
  const campaign = fc.record({ title: text, wall, texts, counts: counts[channel] });
  return fc
    .array(campaign, { minLength: 1, maxLength: 12 })
    .map((all) => all.map((one, at) => ({ ...one, title: `${one.title} ${"abcdefghijkl"[at]}`, id: `id${at}` })));
};
