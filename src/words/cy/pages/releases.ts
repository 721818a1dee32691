import { amount } from "../../figures.ts";
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
  groups: "Grwpiau sydd â ffigur",
  groupsSentence:
    "Faint o’r grwpiau o bob math sydd â ffigur. Mae’r gymhariaeth yn dweud beth fyddai’n agor y lleill, lle mae hynny’n fater o niferoedd.",
  figure: "Ffigur",
  share: (p: Params) => `${p.published} o ${p.all}`,
  older: "Hŷn",
  formats: "Holl ffigurau’r cyhoeddiad hwn fel",
  listFormats: "Y rhestr hon fel",
  back: "Pob cyhoeddiad",
  cite: (p: Params) => `Dyma’r cyhoeddiad i’w ddyfynnu ar gyfer ${p.quarter}.`,
  new: "Beth sy’n newydd",
  notes: {
    "taking-part": (p: Params) => `Mae ${p.band} o bleidiau yn cymryd rhan.`,
    "few-taking-part": () => "Mae llai na 5 plaid yn cymryd rhan.",
    opened: (p: Params) => `${p.groups}: ${amount(p.figures)} ffigur na ddangoswyd o’r blaen.`,
    renewed: (p: Params) => `${p.groups}: ${amount(p.figures)} ffigur wedi’u cyfrif o’r newydd.`,
    closed: (p: Params) => `${p.groups}: ${amount(p.figures)} ffigur nas dangosir mwyach.`,
    waiting: (p: Params) =>
      p.figures === 1
        ? `${p.groups}: 1 ffigur fel y’i cyhoeddwyd ddiwethaf, yn cyfrif hyd at fis ${p.since}.`
        : `${p.groups}: ${amount(p.figures)} ffigur fel y’u cyhoeddwyd ddiwethaf, yr hynaf yn cyfrif hyd at fis ${p.since}.`,
    "why-waiting": () => "Saif ffigur fel y’i cyhoeddwyd ddiwethaf nes bod ffigurau digon o bleidiau wedi newid.",
    "nothing-waits": () => "Nid oes yr un ffigur yn hŷn na’r cyhoeddiad hwn.",
  },
  hash: "Ôl bys ei fis, ei grwpiau a’i ffigurau (SHA-256)",
  toDecisions: "Pam na chyhoeddwyd ffigurau (gweithredwyr yn unig)",
  decisions: {
    title: (p: Params) => `Pam na chyhoeddwyd ffigurau: cyhoeddiad mis ${p.month}`,
    sentence:
      "I’r gweithredwr yn unig y mae’r dudalen hon: mae rhai o’r rhesymau’n dibynnu ar ffigurau pleidiau. Ni chaniateir rhannu dim ohoni, a chedwir pob ymweliad yn y cofnod archwilio.",
    none: "Cyhoeddwyd pob ffigur yn y cyhoeddiad hwn o’r newydd.",
    byReason: "Fesul rheswm",
    everyReason: "Pob rheswm",
    rule: "Rheswm",
    figures: "Ffigurau",
    what: "Beth a wnaed",
    figure: "Ffigur",
    group: "Grŵp",
    more: "Rhagor",
    formats: "Y rhestr hon fel",
    back: "Yn ôl i’r cyhoeddiad",
    kept: "Dangosir fel y’i cyhoeddwyd ddiwethaf",
    withheld: "Nis dangosir",
    rules: {
      unchanged: "Ni newidiodd ffigurau neb ers ei gyhoeddi ddiwethaf.",
      "too-few": "Mae rhy ychydig o bleidiau’n cyfrannu.",
      "too-few-changed":
        "Newidiodd ffigurau rhai pleidiau, ond rhy ychydig: nhw fyddai’r gwahaniaeth rhwng y ddwy fersiwn.",
      "too-few-moved":
        "Ymunodd neu gadawodd rhai pleidiau, ond rhy ychydig: nhw fyddai’r gwahaniaeth rhwng y ddwy fersiwn.",
      "too-few-unnamed":
        "Enwyd rhai o’i phleidiau i swyddogion, a byddai rhy ychydig o rai eraill ar ôl o’u tynnu nhw allan.",
      dominance: "Mae un neu ychydig o bleidiau yn ormod ohono.",
      "few-events": "Heblaw am y blaid fwyaf, prin y cyfrifwyd dim, felly byddai’n dweud hynny am bob plaid.",
      sameness: "Yr un ffigur sydd gan bob plaid, neu ddim byd neu’r cyfan: byddai’n ffigur pob plaid ei hun.",
      "no-fit": "Ni ellid canfod y gwasgariad rhwng pleidiau, felly ni all yr un ffigur bwyso arno.",
      "no-nation": "Nid oes gan y genedl ffigur i gymharu ag ef.",
      remainder: "Byddai’r hyn sydd ar ôl o grŵp mwy, heb ei rannau cyhoeddedig, yn rhy ychydig o bleidiau.",
      "remainder-changed": "Yr un peth, ar gyfer y newid ers y cyhoeddiad diwethaf.",
      combination: "O’i adio at ffigurau cyhoeddedig eraill a’i dynnu ohonynt, byddai’n ffigur tair plaid neu lai.",
    },
  },
};
