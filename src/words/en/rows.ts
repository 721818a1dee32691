import type { Params } from "../params.ts";

/** Notices and reasons about rows, columns and whole files, as receipts show them. */
export const rows = {
  "not-a-count": (p: Params) =>
    `“${p.value}” is not a whole number, so this row was set aside. Correct the cell and upload the file again.`,
  "negative-count": (p: Params) => `${p.column} is below zero, so this row was set aside.`,
  "more-than-exposure": (p: Params) =>
    `${p.numerator} (${p.numeratorValue}) is larger than ${p.exposure} (${p.exposureValue}), which cannot be true, so this row was set aside.`,
  "no-title": () => "This row has no title, so it was set aside.",
  "no-date": () => "This row has no date, so it was set aside.",
  "date-not-read": (p: Params) =>
    `“${p.value}” was not understood as a date, so this row was set aside. Dates like 2026-03-01 18:30 always work.`,
  "date-ambiguous": (p: Params) =>
    `“${p.value}” can be read as two dates, so this row was set aside. Dates like 2026-03-01 18:30 always work.`,
  "date-in-future": (p: Params) =>
    `${p.value} has not happened yet, so this row was set aside. Upload it again afterwards.`,
  "date-order-assumed": (p: Params) =>
    `Dates such as ${p.value} were read as ${p.order === "day-first" ? "day/month/year" : "month/day/year"}, because no date of the column shows which. If that is wrong, write dates like 2026-11-02 and upload the file again.`,
  "twin-in-file": (p: Params) => `This row is about the same campaign as row ${p.other}, so only the first was kept.`,
  "totals-row": () => "This looks like a totals row, so it was left out.",
  "column-ignored": (p: Params) => `The column “${p.column}” is not used.`,
  "value-not-known": (p: Params) => `“${p.value}” is not one of ${p.choices}; it was left empty.`,
  "no-outcomes": () =>
    "These rows say what was sent but not what came of it: upload the full report as well to get rates.",
  "count-would-fall": (p: Params) =>
    `${p.field} would fall from ${p.before} to ${p.after}. Reports usually only grow: check that this is the newer file.`,
  "stays-deleted": () => "You deleted this campaign; it stays deleted.",
  "clock-moved": (p: Params) =>
    `The same campaign was known at ${p.before}; this file prints ${p.after}. The time was updated.`,
  "more-rows": (p: Params) => `${p.number} more rows have remarks that are not listed here.`,
  "ab-row": (p: Params) =>
    `This row and row ${p.other} count the same people of an A/B test, so this one was set aside. Nobody is counted twice.`,
  "rate-disagrees": (p: Params) =>
    `${p.column} says ${p.printed} here, but the counts of this row give ${p.counted}% (rows where they differ: ${p.number}). The counts were kept; check that nobody edited the file.`,
  "id-damaged": (p: Params) =>
    `A spreadsheet cut short the ids in “${p.column}” (rows: ${p.number}), so these rows are matched by title and time. Upload the export without opening it first to keep its ids.`,
  "encoding-assumed": (p: Params) =>
    `The file does not say how its letters are stored; it was read as ${p.encoding}. Check a title with an accent or a curly quote.`,
  "too-many-cells": () =>
    "This row has more cells than there are columns, so it was set aside. A text with a comma may have lost its quotation marks.",
  "description-row": () => "This row explains the columns, so it was left out.",
  "text-cut": (p: Params) => `${p.column} is very long, so only its first ${p.characters} characters were kept.`,
} as const;
