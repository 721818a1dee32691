import type { Words } from "../words.ts";

export const statuses: Words["statuses"] = {
  "400": "Ni ddeallwyd y cais",
  "401": "Mewngofnodwch yn gyntaf",
  "403": "Ni chaniateir hyn",
  "404": "Heb ei ganfod",
  "405": "Nid yw’n bosibl yma",
  "409": "Daeth rhywbeth arall yn gyntaf",
  "413": "Rhy fawr",
  "422": "Ni ellir gwneud hyn fel y gofynnwyd",
  "429": "Gormod o geisiadau",
  "500": "Aeth rhywbeth o’i le",
};
