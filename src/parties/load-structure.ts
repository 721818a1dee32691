import { requireOperator } from "../accounts/actor.ts";
import { auditEntry } from "../accounts/audit.ts";
import type { Context } from "../context.ts";
import { DomainError } from "../errors.ts";
import { decode } from "../tables/decode.ts";
import { readTable } from "../tables/table.ts";
import type { StructureReport } from "./contract.ts";
import { readParties, writeStructure } from "./queries.ts";
import { type PartyRow, readStructure } from "./structure.ts";

/**
 * Makes the hub's structure that of the file, as a whole or not at all. Loading again updates; a party that the file no
 * longer names is kept and reported, because its records are its own.
 * @throws DomainError `structure-invalid` with every mistake's row and column; `file-empty` and what else reading refuses
 */
export const loadStructure = async (context: Context, bytes: Uint8Array): Promise<StructureReport> => {
  requireOperator(context.actor, "structure");
  const records = readTable(decode(bytes).text);
  if (records.length === 0) throw new DomainError("file-empty");
  const { structure, mistakes } = readStructure(records);
  if (mistakes.length > 0) throw new DomainError("structure-invalid", { number: mistakes.length }, mistakes);

  const before = new Map((await readParties(context.db)).map((party) => [party.slug, party]));
  const report: StructureReport = {
    parties: { read: structure.parties.length, new: 0, changed: 0, unchanged: 0, vanished: [] },
    clusters: structure.clusters.length,
    regions: structure.regions.length,
  };
  for (const party of structure.parties) {
    report.parties[difference(before.get(party.slug), party)]++;
    before.delete(party.slug);
  }
  report.parties.vanished = [...before.keys()].sort();

  await context.db.batch([
    ...writeStructure(context.db, structure),
    auditEntry(context, { party_id: null, action: "structure-loaded", details: { ...report.parties } }),
  ]);
  return report;
};

const difference = (before: PartyRow | undefined, after: PartyRow): "new" | "changed" | "unchanged" => {
  if (!before) return "new";
  const same = (Object.keys(after) as (keyof PartyRow)[]).every((field) => before[field] === after[field]);
  return same ? "unchanged" : "changed";
};
