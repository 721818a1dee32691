import type { Params } from "../params.ts";

/** Mistakes in the structure's file, each with its row and column. */
export const structure = {
  "column-missing": (p: Params) => `Mae’r golofn “${p.column}” ar goll.`,
  "column-unknown": (p: Params) => `Nid yw’r golofn “${p.column}” yn un o golofnau’r strwythur.`,
  "value-missing": () => "Mae’r gell hon yn wag.",
  "slug-invalid": (p: Params) => `Dim ond llythrennau bach, digidau a chysylltnodau sengl a gaiff fod yn “${p.value}”.`,
  "choice-unknown": (p: Params) => `Nid yw “${p.value}” yn un o’r rhain: ${p.choices}.`,
  "time-zone-unknown": (p: Params) => `Nid yw “${p.value}” yn gylchfa amser fel Europe/London.`,
  "party-twice": (p: Params) => `Mae’r blaid “${p.value}” eisoes ar res ${p.other}.`,
  "cluster-in-two-regions": (p: Params) => `Mae’r clwstwr “${p.value}” yn y rhanbarth “${p.region}” ar res ${p.other}.`,
  "several-nations": (p: Params) => `Un genedl sydd gan yr hwb; mae rhes ${p.other} yn dweud “${p.nation}”.`,
  "names-collide": (p: Params) => `Byddai gan “${p.value}” a “${p.other}” yr un cyfeiriad. Newidiwch un ohonynt.`,
  "cells-missing": () => "Mae gan y rhes hon lai o gelloedd na’r pennawd.",
  "cells-extra": () =>
    "Mae gan y rhes hon fwy o gelloedd na’r pennawd. Efallai fod enw â choma wedi colli ei ddyfynodau.",
  "column-twice": (p: Params) => `Mae’r golofn “${p.column}” yno ddwywaith.`,
  "parties-missing": () => "Mae gan y ffeil bennawd ond nid yw’n enwi’r un blaid.",
  "name-without-letters": (p: Params) =>
    `Mae ar “${p.value}” angen llythyren o a i z neu ddigid, ar gyfer ei gyfeiriad.`,
  "cell-too-long": (p: Params) => `Mae hwn yn hirach na ${p.maximum} nod.`,
  "cell-of-several-lines": () => "Mae hwn ar sawl llinell. Ysgrifennwch ef ar un.",
  "name-taken": (p: Params) =>
    `Mae “${p.other}” yno eisoes. Dewiswch enw sy’n wahanol mewn mwy na phriflythrennau, acenion ac arwyddion.`,
  "address-taken": (p: Params) =>
    `Mae gan “${p.other}” gyfeiriad yr enw hwn eisoes, am mai dyna oedd ei enw gynt. Dewiswch enw arall; gellir ei gywiro wedyn.`,
  "nation-here": (p: Params) => `Mae cenedl yr hwb yno eisoes: “${p.value}”. Ysgrifennwch hynny, neu gadewch ef allan.`,
  "party-here": (p: Params) => `Mae plaid â’r enw byr “${p.value}” eisoes. Dewiswch enw byr arall.`,
  "place-not-here": (p: Params) => `Does dim “${p.value}” yma. Dewiswch un o’r rhestr.`,
  "into-itself": () => "Ni ellir uno lle ag ef ei hun. Dewiswch un arall.",
} as const;
