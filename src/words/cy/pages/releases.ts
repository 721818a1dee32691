import type { Params } from "../../params.ts";
import type { Words } from "../../words.ts";

/** The releases, and what one of them holds. */
export const releases: Words["pages"]["releases"] = {
  title: "Cyhoeddiadau",
  sentence:
    "Mae cyhoeddiad yn un set ddyddiedig o ffigurau cyfun. Nid yw byth yn newid: cyhoeddiad newydd yw cywiriad.",
  none: "Nid oes dim wedi’i gyhoeddi eto.",
  one: (p: Params) => `Cyhoeddiad mis ${p.month}`,
  counts: (p: Params) => `Mae’n cyfrif ${p.period}.`,
  published: (p: Params) => `Cyhoeddwyd ${p.day}.`,
  building: "Mae’r cyhoeddiad hwn yn cael ei baratoi.",
  failed: "Ni ellid gorffen y cyhoeddiad hwn. Ni ddangosir dim ohono.",
  takingPart: (p: Params) => `Mae ${p.taking_part} o’r ${p.parties} o bleidiau yn cymryd rhan.`,
  groups: "Grwpiau sydd â ffigur",
  groupsSentence:
    "Faint o’r grwpiau o bob math sydd â ffigur. Mae’r lleill yn aros nes bod digon o bleidiau yn cyfrif.",
  figure: "Ffigur",
  share: (p: Params) => `${p.published} o ${p.all}`,
  older: "Hŷn",
  formats: "Holl ffigurau’r cyhoeddiad hwn fel",
  listFormats: "Y rhestr hon fel",
  back: "Pob cyhoeddiad",
};
