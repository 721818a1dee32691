import type { Params } from "../params.ts";

/** What is wrong with one value that somebody typed or asked for, as a form says it beside its field. */
export const values = {
  "input-invalid": () => "This was not understood.",
  "body-not-read": () => "What was sent could not be read. Check that it is whole, and of the type it says it is.",
  "field-unknown": (p: Params) => `Nothing here is called “${p.column}”.`,
  "not-a-count": () => "This is not a whole number. Write it in digits, such as 1204.",
  "negative-count": () => "This is below zero. A count starts at 0.",
  "too-low": (p: Params) => `The least this can be is ${p.minimum}.`,
  "too-high": (p: Params) => `The most this can be is ${p.maximum}.`,
  "too-short": () => "This is empty or too short.",
  "too-long": (p: Params) => `This is longer than ${p.maximum} characters.`,
  "party-unknown": () => "There is no party of that name in this hub.",
  "party-of-several": (p: Params) => `Several parties have this name. Write the short name of one: ${p.choices}.`,
  "nothing-chosen": () => "Choose at least one.",
  "none-ticked": () => "Tick at least one.",
  "choice-unknown": (p: Params) => `This can only be one of: ${p.choices}.`,
  "month-not-read": () => "This was not understood as a month. Write it as a year and a number, such as 2026-03.",
  "no-date": () => "This needs a date, such as 2026-03-01 18:30.",
  "date-not-read": () => "This was not understood as a date. Dates like 2026-03-01 18:30 always work.",
  "date-ambiguous": () => "This can be read as two dates. Dates like 2026-03-01 18:30 always work.",
  "date-in-future": () => "This has not happened yet. Write when it was sent or held.",
  "choice-needed": () => "Choose one of these.",
  "file-needed": () => "Choose a file.",
  "day-in-future": () => "This day has not come yet.",
  "day-not-read": () => "This was not understood as a day. Write it as year, month and day, such as 2026-03-01.",
  "day-too-early": (p: Params) =>
    `The earliest day this can be is ${p.day}: every party has ${p.days} days to read new rules.`,
  "day-before-newest": (p: Params) =>
    `The earliest day this can be is ${p.day}, when the newest version comes into force.`,
  "day-before-today": (p: Params) => `The earliest day this can be is ${p.day}.`,
  "rules-unchanged": () => "This is the same text as the newest version, in both languages.",
  "contact-in-line": () =>
    "This looks like somebody’s address or phone number. No people’s contacts are kept here: leave it out, and parties find you through your cluster or region.",
  "more-than-exposure": (p: Params) =>
    `${p.numerator} (${p.numeratorValue}) cannot be more than ${p.exposure} (${p.exposureValue}). One of the two has to change.`,
} as const;
