/**
 * How figures, months and days are written: the one place where a proportion becomes per cent.
 *
 * Month names are carried here because the Worker's runtime knows no Welsh dates; numbers are written alike in both
 * languages. Figures keep two significant figures, as releases publish them.
 */
import type { Language } from "./words.ts";

/** `per-cent` for a share of something; `number` for so many per event or month. */
export type Form = "per-cent" | "number";

const months: Record<Language, readonly string[]> = {
  en: [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
  ],
  cy: [
    "Ionawr",
    "Chwefror",
    "Mawrth",
    "Ebrill",
    "Mai",
    "Mehefin",
    "Gorffennaf",
    "Awst",
    "Medi",
    "Hydref",
    "Tachwedd",
    "Rhagfyr",
  ],
};

const shortMonths: Record<Language, readonly string[]> = {
  en: ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"],
  cy: ["Ion", "Chwef", "Maw", "Ebr", "Mai", "Meh", "Gorff", "Awst", "Medi", "Hyd", "Tach", "Rhag"],
};

const twoFigures = { minimumSignificantDigits: 2, maximumSignificantDigits: 2 } as const;
const perCents = new Intl.NumberFormat("en-GB", { style: "percent", ...twoFigures });
const numbers = new Intl.NumberFormat("en-GB", twoFigures);
const hundredths = new Intl.NumberFormat("en-GB", { minimumFractionDigits: 2, maximumFractionDigits: 2 });
const oneFigure = new Intl.NumberFormat("en-GB", { maximumSignificantDigits: 1 });
const wholePerCents = new Intl.NumberFormat("en-GB", { style: "percent", maximumFractionDigits: 0 });
const counts = new Intl.NumberFormat("en-GB", { maximumFractionDigits: 0 });

/** `0.0341` as `3.4%`, or `18.83` as `19`. Zero is exact, so it carries no decimals. */
export const figure = (value: number, form: Form): string => {
  if (value === 0) return form === "per-cent" ? "0%" : "0";
  return (form === "per-cent" ? perCents : numbers).format(value);
};

/** A count of people or things: `12,345`. */
export const count = (value: number): string => counts.format(value);

/** What fills a sentence: a count as above, anything else as it is. */
export const amount = (value: string | number | undefined): string =>
  typeof value === "number" ? count(value) : `${value}`;

/** A factor as `1.04×`: what matters of it is how far from 1 it is. */
export const factor = (value: number): string => `${hundredths.format(value)}×`;

/** How many times another figure this one is, as a factor. Null where there is nothing to divide by. */
export const times = (value: number, other: number): string | null => (other > 0 ? factor(value / other) : null);

/** A number that is expected, not counted: `0.12` as `0.1`. */
export const roughly = (value: number): string => oneFigure.format(value);

/** A share that is known to whole per cents: `0.04` as `4%`. */
export const wholePerCent = (value: number): string => wholePerCents.format(value);

/** `2026-10` as `October 2026`. */
export const month = (value: string, language: Language): string =>
  `${months[language][Number(value.slice(5, 7)) - 1]} ${value.slice(0, 4)}`;

/** `2026-10` as `Oct 2026`, for a column of a table. */
export const shortMonth = (value: string, language: Language): string =>
  `${shortMonths[language][Number(value.slice(5, 7)) - 1]} ${value.slice(0, 4)}`;

/** `2025-11` and `2026-10` as `November 2025 – October 2026`. */
export const period = (from: string, to: string, language: Language): string =>
  `${month(from, language)} – ${month(to, language)}`;

/** `2026-10-03` or `2026-10-03T18:30` as `3 October 2026` or `3 October 2026, 18:30`: a wall clock, never moved. */
export const moment = (value: string, language: Language): string => {
  const day = `${Number(value.slice(8, 10))} ${month(value, language)}`;
  return value.length > 10 ? `${day}, ${value.slice(11, 16)}` : day;
};
