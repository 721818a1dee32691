import type { ErrorDetail } from "../../errors.ts";
import { withoutDefusing } from "../../http/csv.ts";
import { visible } from "../../http/visible.ts";
import type { structure as sentences } from "../../words/en/structure.ts";
import { areaTypes, seatStatuses, sizeBands } from "../profile.ts";
import { slug } from "../slug.ts";
import { isTimeZone, usualTimeZone } from "../time-zone.ts";
import type { Place, Structure } from "./structure.ts";

/**
 * The structure of the hub, read from its one CSV: one nation, regions, clusters and parties. The file is judged as a
 * whole: either every row is right and the structure is returned, or every mistake is, with its row and column.
 */
export const structureColumns = [
  "party",
  "name",
  "cluster",
  "region",
  "nation",
  "size_band",
  "area_type",
  "seat_status",
  "constituency_code",
  "time_zone",
] as const;
type Column = (typeof structureColumns)[number];
const optionalColumns: readonly Column[] = ["area_type", "seat_status", "constituency_code", "time_zone"];

/** Characters of a cell: more than any name has. */
export const longestName = 200;

/** A file names its nation in every row. */
type FileStructure = Structure & { nation: Place };

type Mistake = ErrorDetail & { code: keyof typeof sentences };

/** One record of the file, and its row as a spreadsheet numbers it. */
interface StructureRecord {
  row: number;
  cells: readonly string[];
}

/** What the hub knows already: a name that it knows is that place, whatever its slug. */
export type Known = Pick<Structure, "nation" | "regions" | "clusters">;
const nothing: Known = { nation: null, regions: [], clusters: [] };

/** @param records all records of the file, the header first. */
export const readStructure = (
  records: readonly StructureRecord[],
  known: Known = nothing,
): { structure: FileStructure; mistakes: Mistake[] } => {
  const mistakes: Mistake[] = [];
  // A spreadsheet may save empty columns behind the last one.
  const header = withoutEmptyEnd(records[0]?.cells ?? []).map((cell) => cell.trim().toLowerCase());
  for (const column of structureColumns) {
    if (!header.includes(column) && !optionalColumns.includes(column)) {
      mistakes.push({ code: "column-missing", row: 1, column, params: { column } });
    }
  }
  for (const [at, column] of header.entries()) {
    if (!structureColumns.includes(column as Column)) {
      mistakes.push({ code: "column-unknown", row: 1, column, params: { column } });
    } else if (header.indexOf(column) !== at) {
      mistakes.push({ code: "column-twice", row: 1, column, params: { column } });
    }
  }
  if (records.length === 1) mistakes.push({ code: "parties-missing", row: null, column: null });
  const structure: FileStructure = { nation: { slug: "", name: "" }, regions: [], clusters: [], parties: [] };
  if (mistakes.length > 0) return { structure, mistakes };

  const firstRows = {
    nation: 0,
    region: new Map<string, number>(),
    cluster: new Map<string, number>(),
    party: new Map<string, number>(),
  };
  const regionOf = new Map<string, string>();
  const names = new Map<string, string>();
  const slugOf = slugsBy(known);

  records.slice(1).forEach(({ row, cells }) => {
    const wrong = (code: Mistake["code"], column: Column | null, params: Mistake["params"] = {}) =>
      mistakes.push({ code, row, column, params });
    if (cells.length < header.length) {
      wrong("cells-missing", null);
      return;
    }
    if (withoutEmptyEnd(cells).length > header.length) {
      wrong("cells-extra", null);
      return;
    }
    const cell = (column: Column) => withoutDefusing(visible(cells[header.indexOf(column)] ?? "").trim());
    const choice = <T extends string>(column: Column, choices: readonly T[]): T | null => {
      const value = cell(column);
      if (value === "") return null;
      if (choices.includes(value as T)) return value as T;
      wrong("choice-unknown", column, { value, choices: choices.join(", ") });
      return null;
    };
    /** The slug of a named place; two names may not share one. Null where the cell is empty. */
    const place = (column: "nation" | "region" | "cluster"): Place | null => {
      const name = cell(column);
      if (name === "") return null;
      const found = { slug: slugOf(column, name), name };
      const key = `${column} ${found.slug}`;
      const other = names.get(key);
      if (other !== undefined && other !== name) wrong("names-collide", column, { value: name, other });
      names.set(key, other ?? name);
      if (found.slug === "") wrong("name-without-letters", column, { value: name });
      return found;
    };

    // One wrong cell hides no other: whoever mends the file mends it once.
    for (const column of structureColumns) {
      if (cell(column) === "" && !optionalColumns.includes(column)) wrong("value-missing", column);
      if (cell(column).length > longestName) wrong("cell-too-long", column, { maximum: longestName });
      if (/\p{Cc}/u.test(cell(column))) wrong("cell-of-several-lines", column);
    }

    const party = cell("party");
    if (slug(party) !== party) wrong("slug-invalid", "party", { value: party });
    const twin = firstRows.party.get(party);
    if (twin) wrong("party-twice", "party", { value: party, other: twin });
    if (party !== "") firstRows.party.set(party, twin ?? row);

    const nation = place("nation");
    if (nation && firstRows.nation === 0) {
      firstRows.nation = row;
      structure.nation = { slug: known.nation?.slug ?? nation.slug, name: nation.name };
    } else if (nation && nation.name !== structure.nation.name) {
      wrong("several-nations", "nation", { other: firstRows.nation, nation: structure.nation.name });
    }

    const region = place("region");
    if (region && !firstRows.region.has(region.slug)) {
      firstRows.region.set(region.slug, row);
      structure.regions.push(region);
    }

    const cluster = place("cluster");
    const itsRegion = cluster && regionOf.get(cluster.slug);
    if (cluster && region && !itsRegion) {
      firstRows.cluster.set(cluster.slug, row);
      regionOf.set(cluster.slug, region.slug);
      structure.clusters.push({ ...cluster, region: region.slug });
    } else if (cluster && region && itsRegion !== region.slug) {
      const other = firstRows.cluster.get(cluster.slug) ?? 0;
      wrong("cluster-in-two-regions", "cluster", {
        value: cluster.name,
        region: names.get(`region ${itsRegion}`) ?? itsRegion ?? "",
        other,
      });
    }

    const size_band = choice("size_band", sizeBands);
    const time_zone = cell("time_zone") || usualTimeZone;
    if (!isTimeZone(time_zone)) wrong("time-zone-unknown", "time_zone", { value: time_zone });
    const area_type = choice("area_type", areaTypes);
    const seat_status = choice("seat_status", seatStatuses);
    if (!cluster || !size_band) return;
    structure.parties.push({
      slug: party,
      name: cell("name"),
      cluster: cluster.slug,
      size_band,
      area_type,
      seat_status,
      constituency_code: cell("constituency_code") || null,
      time_zone,
    });
  });
  return { structure, mistakes };
};

const withoutEmptyEnd = (cells: readonly string[]): readonly string[] =>
  cells.slice(0, cells.findLastIndex((cell) => cell.trim() !== "") + 1);

/**
 * The slug of a name. One that the hub knows, but for its capitals, accents and signs, keeps its place's slug, so that a name
 * put right by hand is the same place in the next file; any other name gives its own.
 */
const slugsBy = ({ regions, clusters }: Known) => {
  const byName = (places: readonly Place[]) => new Map(places.map((place) => [slug(place.name), place.slug]));
  const known = { nation: byName([]), region: byName(regions), cluster: byName(clusters) };
  return (column: keyof typeof known, name: string): string => known[column].get(slug(name)) ?? slug(name);
};
