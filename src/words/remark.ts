import type { Params } from "./params.ts";
import type { Words } from "./words.ts";

/**
 * What a code says about one row, column or field. It is said by the room it comes from; what no room has a sentence for
 * says itself (a shape that did not fit).
 */
export const remark = (words: Words, code: string, params: Params = {}): string => {
  const sayings: Record<string, (params: Params) => string> = { ...words.errors, ...words.structure, ...words.rows };
  return sayings[code]?.(readable(words, params)) ?? String(params.message ?? code);
};

/** Fields of a campaign by the name a person knows them by; a column keeps the name its file gives it. */
const readable = (words: Words, params: Params): Params => {
  const named = { ...params };
  for (const param of ["field", "numerator", "exposure"]) {
    const name = (words.names.fields as Record<string, string>)[String(params[param])];
    if (name) named[param] = name;
  }
  return named;
};
