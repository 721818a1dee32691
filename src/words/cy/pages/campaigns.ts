import type { Params } from "../../params.ts";
import type { Words } from "../../words.ts";

/** A party's own campaigns: the list, and one of them. */
export const campaigns: Words["pages"]["campaigns"] = {
  title: "Ymgyrchoedd",
  sentence: (p: Params) => `Ymgyrchoedd ${p.party}. Dim ond eich plaid chi sy’n eu gweld.`,
  filter: {
    title: "Cyfyngu’r rhestr",
    channel: "Math",
    every: "Pob math",
    from: "O fis",
    to: "Hyd at fis",
    search: "Teitl neu bwnc",
    deleted: "Dangos y rhai a ddilëwyd yn lle hynny",
    show: "Dangos",
  },
  monthHint: "Er enghraifft 2026-03",
  filterProblem:
    "Ni ddeallwyd rhan o’r hyn a ofynnoch, felly fe’i gadawyd allan. Mae’r maes sydd wedi’i farcio yn dweud pam.",
  none: "Nid oes yr un ymgyrch yn cyfateb. Dewiswch yn ehangach, neu uwchlwythwch ffeil.",
  older: "Hŷn",
  newest: "Yn ôl i’r diweddaraf",
  corrected: "cywirwyd",
  deleted: "dilëwyd",
  formats: "Y rhain i gyd fel",
  outcome: (p: Params) => `${p.field} ${p.value}`,
  back: "Pob ymgyrch",
  from: (p: Params) => `Darllenwyd o ${p.tool}.`,
  correct: {
    title: "Cywiro ffigurau",
    sentence:
      "Mae’r hyn a ysgrifennwch yma yn sefyll uwchlaw beth bynnag y mae eich offer yn ei ddweud, nawr ac ar ôl uwchlwythiadau diweddarach. Gwagiwch faes i fynd yn ôl at yr hyn y mae’r offeryn yn ei ddweud.",
    said: (p: Params) => `Mae’r offeryn yn dweud: ${p.value}`,
    save: "Cadw",
    dateHint: "Er enghraifft 2026-03-01 18:30",
    saved: "Cadwyd. Mae eich ffigurau yn ei gyfrif o hyn ymlaen.",
    problem:
      "Ni chadwyd dim eto. Mae pob maes sydd wedi’i farcio yn dweud beth i’w gywiro; mae’r hyn a deipioch yma o hyd.",
  },
  remove: {
    title: "Dileu’r ymgyrch hon",
    sentence:
      "Bydd yn gadael eich ffigurau, a chyhoeddiadau diweddarach. Bydd yn aros wedi’i dileu pan fydd uwchlwythiad diweddarach yn ei henwi eto.",
    action: "Dileu",
  },
  restore: {
    title: "Mae’r ymgyrch hon wedi’i dileu",
    sentence: "Nid yw’n cyfrif yn yr un o’ch ffigurau. Gallwch ei chymryd yn ôl.",
    action: "Ei chymryd yn ôl",
  },
};
