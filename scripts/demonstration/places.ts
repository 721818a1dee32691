import { readFileSync } from "node:fs";
import { inferSchema, initParser } from "udsv";
import { slug } from "../../src/parties/slug.ts";

/** A constituency: where a local party of the demonstration is. The names are real; `places/SOURCES.md` says whose they are. */
export interface Place {
  constituency_code: string;
  name: string;
  slug: string;
  region: string;
  country: string;
  type: "County" | "Borough" | "Burgh";
  /** Column and row on the hex map; odd rows are shifted right by half a hexagon. */
  q: number;
  r: number;
}

/** The 650 constituencies in the order of their codes. */
export const readPlaces = (): Place[] => {
  const csv = readFileSync(new URL("places/constituencies.csv", import.meta.url), "utf8");
  const rows: string[][] = initParser(inferSchema(csv)).stringArrs(csv);
  return rows.map(([constituency_code = "", name = "", region = "", country = "", type, q, r]) => ({
    constituency_code,
    name,
    slug: slug(name),
    region,
    country,
    type: type as Place["type"],
    q: Number(q),
    r: Number(r),
  }));
};

/** The hexagons that touch this one. */
export const neighbours = ({ q, r }: { q: number; r: number }): { q: number; r: number }[] => {
  const shift = Math.abs(r % 2);
  return [
    { q: q - 1, r },
    { q: q + 1, r },
    { q: q - 1 + shift, r: r - 1 },
    { q: q + shift, r: r - 1 },
    { q: q - 1 + shift, r: r + 1 },
    { q: q + shift, r: r + 1 },
  ];
};
