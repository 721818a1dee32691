import { requireOperator } from "../../accounts/actor.ts";
import type { Context } from "../../context.ts";
import { DomainError } from "../../errors.ts";
import { decode } from "../../tables/decode.ts";
import { readTable } from "../../tables/table.ts";
import { changeStructure, type How } from "./change-structure.ts";
import type { LoadReport } from "./contract.ts";
import type { Difference } from "./difference.ts";
import { readStructure } from "./read-structure.ts";
import type { Place, Structure } from "./structure.ts";

/**
 * Makes the hub's structure that of the file, as a whole or not at all. Loading again updates; a party that the file no
 * longer names is kept and reported, because its records are its own.
 * @throws DomainError `structure-invalid` with every mistake's row and column; `file-empty` and what else reading refuses;
 * `structure-moved`
 */
export const loadStructure = async (context: Context, bytes: Uint8Array, how: How = {}): Promise<LoadReport> => {
  requireOperator(context.actor, "structure");
  const records = readTable(decode(bytes).text);
  if (records.length === 0) throw new DomainError("file-empty");
  const { report, difference, planned } = await changeStructure(context, how, (before) => {
    const { structure: file, mistakes } = readStructure(records, before);
    if (mistakes.length > 0) throw new DomainError("structure-invalid", { number: mistakes.length }, mistakes);
    const after = over(before, file);
    const details = (difference: Difference) => {
      const { vanished, ...counts } = countsOf(file, after, difference);
      return { ...counts, vanished: vanished.length };
    };
    return { file, after, note: { action: "structure-loaded", details } };
  });
  const { file, after } = planned;
  return {
    ...report,
    parties: countsOf(file, after, difference),
    clusters: file.clusters.length,
    regions: file.regions.length,
  };
};

/** What the file names as the file has it, the rest as it was. */
const over = (before: Structure, file: Structure): Structure => ({
  nation: file.nation,
  regions: overlaid(before.regions, file.regions),
  clusters: overlaid(before.clusters, file.clusters),
  parties: overlaid(before.parties, file.parties),
});

const overlaid = <T extends Place>(before: readonly T[], file: readonly T[]): T[] => [
  ...new Map([...before, ...file].map((place) => [place.slug, place])).values(),
];

const countsOf = (file: Structure, after: Structure, { party }: Difference): LoadReport["parties"] => {
  const named = new Set(file.parties.map(({ slug }) => slug));
  const changed = party.changed.filter(({ after }) => named.has(after.slug)).length;
  return {
    read: named.size,
    new: party.added.length,
    changed,
    unchanged: named.size - party.added.length - changed,
    vanished: after.parties.flatMap(({ slug }) => (named.has(slug) ? [] : [slug])).sort(),
  };
};
