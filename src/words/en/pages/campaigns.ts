import type { Params } from "../../params.ts";

/** A party's own campaigns: the list, and one of them. */
export const campaigns = {
  title: "Campaigns",
  sentence: (p: Params) => `The campaigns of ${p.party}. Only your party sees them.`,
  filter: {
    title: "Narrow the list",
    channel: "Kind",
    every: "All kinds",
    from: "From month",
    to: "To month",
    search: "Title or subject",
    deleted: "Show deleted ones instead",
    show: "Show",
  },
  monthHint: "Such as 2026-03",
  filterProblem: "Part of what you asked for was not understood, so it was left out. The marked field says why.",
  none: "No campaign fits. Choose wider, or upload a file.",
  older: "Older",
  newest: "Back to the newest",
  corrected: "corrected",
  deleted: "deleted",
  formats: "All of these as",
  outcome: (p: Params) => `${p.field} ${p.value}`,
  back: "All campaigns",
  from: (p: Params) => `Read from ${p.tool}.`,
  correct: {
    title: "Put figures right",
    sentence:
      "What you write here stands above whatever your tools say, now and after later uploads. Empty a field to go back to what the tool says.",
    said: (p: Params) => `The tool says: ${p.value}`,
    save: "Save",
    dateHint: "Such as 2026-03-01 18:30",
    saved: "Saved. Your figures count it from now on.",
    problem: "Nothing was saved yet. Each marked field says what to put right; what you typed is still here.",
  },
  remove: {
    title: "Delete this campaign",
    sentence: "It leaves your figures, and later releases. It stays deleted when a later upload names it again.",
    action: "Delete",
  },
  restore: {
    title: "This campaign is deleted",
    sentence: "It counts in none of your figures. You can take it back.",
    action: "Take it back",
  },
} as const;
