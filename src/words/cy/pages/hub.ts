import { amount } from "../../figures.ts";
import type { Params } from "../../params.ts";
import type { Words } from "../../words.ts";

/** The operator's own pages: what waits, and the releases. */
export const hub: Words["pages"]["hub"] = {
  title: "Yr hwb",
  sentence:
    "Sut y mae’r hwb, a beth sydd i chi ei wneud. Nid oes yr un o dudalennau ei weithredwr yn dangos rhesi plaid.",
  counts: { parties: "Pleidiau", taking_part: "Yn cymryd rhan", regions: "Rhanbarthau", clusters: "Clystyrau" },
  waits: {
    title: "Beth sy’n aros",
    nothing: "Nid oes dim yn aros.",
    structure: "Nid yw’r hwb yn gwybod am yr un blaid eto.",
    building: (p: Params) => `Mae cyhoeddiad mis ${p.month} yn cael ei baratoi.`,
    failed: (p: Params) => `Ni ellid gorffen cyhoeddiad mis ${p.month}. Dechreuwch ef eto.`,
    rules: (p: Params) => `Daw fersiwn ${p.version} o’r rheolau sylfaenol i rym ar ${p.day}.`,
    withoutAdmin: (p: Params) => `Pleidiau heb weinyddwr: ${amount(p.number)}.`,
    notAgreed: (p: Params) =>
      `Pleidiau sydd â gweinyddwr ond heb gytuno i’r rheolau sylfaenol: ${amount(p.number)}. Mae tudalennau plaid yn dweud hynny wrth ei gweinyddwyr.`,
    invitations: (p: Params) => `Gwahoddiadau heb eu derbyn eto: ${amount(p.number)}.`,
  },
  formats: "Y rhifau hyn fel",
  pages: {
    title: "Gofalu am",
    structure: ["Strwythur", "Rhanbarthau, clystyrau a phleidiau"],
    people: ["Pobl", "Gweithredwyr, swyddogion, gwahoddiadau, pleidiau heb weinyddwr"],
    releases: ["Cyhoeddiadau", "Dechrau un, a gweld pam na chyhoeddwyd ffigurau"],
    groundRules: ["Rheolau sylfaenol", "Beth y mae pleidiau’n cytuno iddo, a phwy sydd wedi cytuno"],
    tokens: ["Tocynnau", "Beth sy’n gadael rhaglenni i mewn"],
    audit: ["Cofnod archwilio", "Pwy wnaeth beth, a phryd"],
  },
  releases: {
    title: "Cyhoeddiadau, i’r gweithredwr",
    sentence:
      "Rhoddir cynnig ar un bob bore Llun, a’i gyhoeddi pan fydd ganddo rywbeth newydd i’w ddweud. Gallwch ddechrau un nawr.",
    start: "Dechrau cyhoeddiad",
    month: "Y mis olaf y mae’n ei gyfrif",
    counts: (p: Params) =>
      `Mae’n cyfrif y deuddeg mis sy’n gorffen gydag ef. Pleidiau sy’n cymryd rhan nawr: ${amount(p.number)}. Penderfynir beth a ddangosir ohonynt fel arfer: dim ond yr hyn nad yw’n datgelu ffigurau neb.`,
    countsNobody: "Nid oes yr un blaid yn cymryd rhan eto, felly ni fyddai ganddo ffigurau.",
    option: (p: Params) => `${p.month} (${p.period})`,
    action: "Ei ddechrau",
    building: (p: Params) =>
      `Mae cyhoeddiad mis ${p.month} yn cael ei baratoi. Mae’n cymryd hyd at ddeng munud; mae pob golwg ar y dudalen hon yn ei gyflymu.`,
    look: "Edrych eto",
    looks: "Mae’r dudalen hon yn edrych eto ar ei phen ei hun bob hanner munud.",
    stop: "Peidio ag edrych eto",
    started: (p: Params) => `Dechreuwyd ${p.day}.`,
    holds: "Beth sydd ynddo",
    decisions: "Pam na chyhoeddwyd ffigurau",
    ofMonth: (p: Params) => `${p.link}: ${p.release}`,
    list: "Pob cyhoeddiad",
    none: "Nid oes un eto.",
  },
};
