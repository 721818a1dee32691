import { amount } from "../../figures.ts";
import type { Params } from "../../params.ts";
import type { Words } from "../../words.ts";

/** The ground rules to read, and their versions; the operator’s page of them. */
export const groundRules: Words["pages"]["groundRules"] = {
  title: "Rheolau sylfaenol",
  version: (p: Params) => `Fersiwn ${p.version}`,
  inForceSince: (p: Params) => `Fersiwn ${p.version}, mewn grym o ${p.day}.`,
  cameWithHub: (p: Params) => `Fersiwn ${p.version}, y daeth yr hwb gyda hi.`,
  waits: (p: Params) => `Mae fersiwn fwy newydd, ${p.version}, mewn grym o ${p.day}.`,
  older: "Nid dyma’r fersiwn sydd mewn grym heddiw.",
  readCurrent: "Darllen yr un sydd mewn grym",
  readNewer: "Darllen y fersiwn fwy newydd",
  changes: (p: Params) => `Beth sy’n newid: ${p.changes}`,
  versions: "Pob fersiwn",
  otherLanguage: "Read the rules in English",
  formats: "Pob fersiwn fel",
  operator: {
    title: "Rheolau sylfaenol yr hwb",
    sentence:
      "Cedwir pob fersiwn air am air. Nid yw’r hyn a gyhoeddwyd byth yn newid: i newid y rheolau, cyhoeddwch fersiwn newydd.",
    columns: { version: "Fersiwn", inForce: "Mewn grym o", parties: "Pleidiau a gytunodd iddi" },
    cameWithHub: "daeth gyda’r hwb",
    onPaper: "Rheolau y mae papur yn eu galw’n wahanol",
    published: (p: Params) => `Cyhoeddwyd fersiwn ${p.version}. Mae pleidiau’n ei gweld o hyn ymlaen.`,
    new: "Cyhoeddi fersiwn newydd",
    explained:
      "Ysgrifennwch hi yn y ddwy iaith. Tan y diwrnod a ddewiswch mae cytundebau i fersiynau hŷn yn dal, ac mae tudalennau pob plaid yn dweud bod rheolau newydd yn aros. Ar y diwrnod hwnnw daw pob cytundeb i fersiwn hŷn i ben ohono’i hun, ac mae plaid yn cyfrif eto pan fydd un o’i gweinyddwyr yn derbyn.",
    notice: (p: Params) => `Pleidiau y byddai’n rhaid iddynt ei derbyn: ${amount(p.parties)}.`,
    english: "Testun Saesneg",
    welsh: "Testun Cymraeg",
    markdown: "Markdown: ## o flaen pennawd, - o flaen pwynt.",
    changes_english: "Beth sy’n newid, yn Saesneg",
    changes_welsh: "Beth sy’n newid, yn Gymraeg",
    changesHint: (p: Params) =>
      `Ychydig frawddegau, ${p.letters} o lythrennau ar y mwyaf, i bleidiau a gytunodd i’r fersiwn flaenorol. Safant yn yr hysbysiad ar eu tudalennau ac uwchben y testun.`,
    day: "Mewn grym o",
    earliest: (p: Params) => `${p.day} ar y cynharaf.`,
    preview: "Edrych arni yn gyntaf",
    previewTitle: "Dyma fyddai’n cael ei gyhoeddi",
    previewSentence: "Nid oes dim wedi’i gyhoeddi eto. Darllenwch y ddwy iaith unwaith eto.",
    publish: (p: Params) => `Ei chyhoeddi, mewn grym o ${p.day}`,
    problem: "Ni ellid cyhoeddi hyn. Gwelwch isod beth i’w gywiro.",
  },
};
