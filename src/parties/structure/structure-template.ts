import { structureFile } from "./export-structure.ts";
import type { Structure } from "./structure.ts";

/** A file to begin with: its columns, and one row of a place that is invented. */
export const structureTemplate = (): string => structureFile(example);

const example: Structure = {
  nation: { slug: "example", name: "Example" },
  regions: [{ slug: "north", name: "North" }],
  clusters: [{ slug: "lower-valley", name: "Lower valley", region: "north" }],
  parties: [
    {
      slug: "riverside",
      name: "Riverside",
      cluster: "lower-valley",
      size_band: "100-299",
      area_type: "urban",
      seat_status: "developing",
      constituency_code: null,
      time_zone: "Europe/London",
    },
  ],
};
