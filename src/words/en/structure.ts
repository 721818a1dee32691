import type { Params } from "../params.ts";

/** Mistakes in the structure's file, each with its row and column. */
export const structure = {
  "column-missing": (p: Params) => `The column “${p.column}” is missing.`,
  "column-unknown": (p: Params) => `The column “${p.column}” is not one of the structure’s.`,
  "value-missing": () => "This cell is empty.",
  "slug-invalid": (p: Params) => `“${p.value}” can hold only small letters, digits and single hyphens.`,
  "choice-unknown": (p: Params) => `“${p.value}” is not one of ${p.choices}.`,
  "time-zone-unknown": (p: Params) => `“${p.value}” is not a time zone such as Europe/London.`,
  "party-twice": (p: Params) => `The party “${p.value}” is already on row ${p.other}.`,
  "cluster-in-two-regions": (p: Params) => `The cluster “${p.value}” is in the region “${p.region}” on row ${p.other}.`,
  "several-nations": (p: Params) => `The hub has one nation; row ${p.other} says “${p.nation}”.`,
  "names-collide": (p: Params) => `“${p.value}” and “${p.other}” would have the same address. Change one of them.`,
  "cells-missing": () => "This row has fewer cells than the header.",
  "cells-extra": () =>
    "This row has more cells than the header. A name with a comma may have lost its quotation marks.",
  "column-twice": (p: Params) => `The column “${p.column}” is there twice.`,
  "parties-missing": () => "The file has a header but names no party.",
  "name-without-letters": (p: Params) => `“${p.value}” needs a letter from a to z or a digit, for its address.`,
  "cell-too-long": (p: Params) => `This is longer than ${p.maximum} characters.`,
  "cell-of-several-lines": () => "This stands on several lines. Write it on one.",
  "name-taken": (p: Params) =>
    `There is “${p.other}” already. Choose a name that differs in more than capitals, accents and signs.`,
  "address-taken": (p: Params) =>
    `“${p.other}” has the address of this name already, because it was called so before. Choose another name; it can be put right afterwards.`,
  "nation-here": (p: Params) => `The hub’s nation is there already: “${p.value}”. Write this, or leave it out.`,
  "party-here": (p: Params) => `There is a party with the short name “${p.value}” already. Choose another short name.`,
  "place-not-here": (p: Params) => `There is no “${p.value}” here. Choose one from the list.`,
  "into-itself": () => "A place cannot be merged into itself. Choose another.",
} as const;
