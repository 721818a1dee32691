import type { Params } from "../../params.ts";
import type { Words } from "../../words.ts";

/** Where the signed-in party stands. */
export const party: Words["pages"]["party"] = {
  title: (p: Params) => `Ble mae ${p.party} yn sefyll`,
  beside: (p: Params) => `Eich ymgyrchoedd eich hun (${p.period}), wrth ochr cyhoeddiad mis ${p.month}.`,
  alone: (p: Params) =>
    `Eich ymgyrchoedd eich hun (${p.period}). Nid oes dim wedi’i gyhoeddi eto, felly nid oes dim wrth eu hochr.`,
  notAgreed:
    "Nid yw eich plaid wedi cytuno i’r rheolau sylfaenol eto: cedwir ei hymgyrchoedd, dim ond eich plaid sy’n eu gweld, ac nid yw’r un cyhoeddiad yn eu cyfrif. Gofynnwch i weithredwr yr hwb hwn gofnodi cytundeb eich plaid.",
  onlyRegion: "Fel y dewisodd eich plaid, mae’n cyfrif yn ei rhanbarth a’r genedl, nid yn ei chlwstwr.",
  nothing: "Nid oes yr un o’ch ymgyrchoedd yn y misoedd hyn.",
  waiting: (p: Params) =>
    `Ymgyrchoedd mis ${p.month} neu’n hwyrach: ${p.number}. Mae pob un yn cyfrif o’r cyhoeddiad a wneir ar ôl i’w fis ddod i ben.`,
  upload: "Uwchlwytho ffeil",
  own: "Eich plaid",
  columns: { group: "Pwy", figure: "Ffigur", contributors: "Pleidiau a gyfrifwyd" },
  basis: {
    share: (p: Params) => `${p.numerator} o ${p.exposure}, mewn ${p.campaigns}`,
    each: (p: Params) => `${p.numerator} mewn ${p.campaigns}`,
    month: (p: Params) => `${p.campaigns} mewn ${p.months}`,
  },
  reading:
    "Mae ffigur o ychydig o ymgyrchoedd yn symud llawer o’r naill i’r llall. Darllenwch fwlch bach fel dim bwlch.",
  picture: (p: Params) => `${p.metric}: eich plaid wrth ochr ei grwpiau. Y genedl yw’r llinell fertigol.`,
  folded: (p: Params) => `Ffigurau nad yw eich ymgyrchoedd yn dweud dim amdanynt: ${p.number}`,
  definition: "Beth yw hwn",
  formats: "Y ffigurau hyn fel",
};
