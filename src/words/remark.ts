import { moment } from "./figures.ts";
import type { Params } from "./params.ts";
import { languageOf, type Words } from "./words.ts";

/** What a code says about one row or column of a file, or about the file: said by the room it comes from. */
export const remark = (words: Words, code: string, params: Params = {}): string =>
  said({ ...words.errors, ...words.structure, ...words.rows }, words, code, params);

/** What a code says about one value that somebody typed or asked for, which stands in no row of a file. */
export const remarkOnValue = (words: Words, code: string, params: Params = {}): string =>
  said({ ...words.errors, ...words.structure, ...words.rows, ...words.values }, words, code, params);

const said = (sayings: Record<string, (params: Params) => string>, words: Words, code: string, params: Params) =>
  (sayings[code] ?? words.values["input-invalid"])(readable(words, params));

/** Fields of a campaign by the name a person knows them by, a day as people write it; a column keeps the name its file gives it. */
const readable = (words: Words, params: Params): Params => {
  const named = { ...params };
  for (const param of ["field", "numerator", "exposure"]) {
    const name = (words.names.fields as Record<string, string>)[String(params[param])];
    if (name) named[param] = name;
  }
  if (typeof params.day === "string") named.day = moment(params.day, languageOf(words));
  return named;
};
