import { z } from "@hono/zod-openapi";
import { type ReleaseNote, releaseNote } from "../words/release-note.ts";
import { type Language, wordsIn } from "../words/words.ts";
import { quarterEndingWith } from "./month.ts";
import type { Release } from "./queries.ts";

const monthShape = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/);

export const releaseShape = z
  .object({
    id: z.string(),
    /** Last month counted; a release counts the twelve complete months that end with it. */
    as_of: z.string(),
    /** The quarter for which this release is the one to cite, `2026-Q3`; null for the releases in between. */
    quarter: z.string().nullable(),
    status: z.enum(["building", "published", "failed"]),
    started_at: z.string(),
    published_at: z.string().nullable(),
    /**
     * SHA-256 in hex of its last month, its groups with their numbers of parties, and its figures. Not of its notes, its id
     * and times, nor of the release in which a figure was first published.
     */
    hash: z.string().nullable(),
  })
  .openapi("Release");
export type ReleaseSummary = z.infer<typeof releaseShape>;

const noteShape = z.object({
  code: z.string(),
  params: z.record(z.string(), z.union([z.string(), z.number()])),
  message: z.string(),
});

/** A release by itself: with what is new in it. */
export const releaseWithNotesShape = releaseShape.extend({ notes: z.array(noteShape) }).openapi("ReleaseWithNotes");
export type ReleaseWithNotes = z.infer<typeof releaseWithNotesShape>;

export const summaryOf = (release: Release): ReleaseSummary => ({
  id: release.slug,
  as_of: release.as_of,
  quarter: quarterOf(release),
  status: release.status,
  started_at: new Date(release.started_at_ms).toISOString(),
  published_at: release.published_at_ms === null ? null : new Date(release.published_at_ms).toISOString(),
  hash: release.hash,
});

export const withNotes = (release: Release, language: Language): ReleaseWithNotes => {
  const notes: ReleaseNote[] = JSON.parse(release.notes ?? "[]");
  const words = wordsIn(language);
  return {
    ...summaryOf(release),
    notes: notes.map((note) => ({ ...note, message: releaseNote(note, words, language) })),
  };
};

/** The first release of a quarter's last month is named for citation, so that a quarter has one set of figures. */
const quarterOf = ({ as_of, first_of_month }: Release): string | null =>
  first_of_month === 1 ? quarterEndingWith(as_of) : null;

export const releaseRequest = z.strictObject({ as_of: monthShape.optional() });
