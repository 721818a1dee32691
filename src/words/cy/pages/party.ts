import type { Params } from "../../params.ts";
import type { Words } from "../../words.ts";

/** Where the signed-in party stands. */
export const party: Words["pages"]["party"] = {
  title: (p: Params) => `Ble mae ${p.party} yn sefyll`,
  beside: (p: Params) =>
    `Eich ymgyrchoedd eich hun (${p.period}), wrth ochr cyhoeddiad mis ${p.month}. Mae hwnnw’n cyfrif yr un misoedd, oni bai bod rhes yn dweud yn wahanol.`,
  alone: (p: Params) =>
    `Eich ymgyrchoedd eich hun (${p.period}). Nid oes dim wedi’i gyhoeddi eto, felly nid oes dim wrth eu hochr.`,
  onlyRegion: "Fel y dewisodd eich plaid, mae’n cyfrif yn ei rhanbarth a’r genedl, nid yn ei chlwstwr.",
  nothing: "Nid oes yr un o’ch ymgyrchoedd yn y misoedd hyn.",
  waiting: (p: Params) =>
    `Ymgyrchoedd mis ${p.month} neu’n hwyrach: ${p.number}. Mae pob un yn cyfrif o’r cyhoeddiad a wneir ar ôl i’w fis ddod i ben.`,
  upload: "Uwchlwytho ffeil",
  own: "Eich plaid",
  overview: "Eich holl ffigurau gyda’u hystodau; daw’r rhai y gellir dweud eu safle yn gyntaf.",
  columns: {
    metric: "Ffigur",
    yours: "Eich un chi",
    place: "Ymhlith pleidiau’r genedl",
    group: "Pwy",
    figure: "Ffigur",
    contributors: "Pleidiau a gyfrifwyd",
  },
  countsUpTo: (p: Params) => `yn cyfrif hyd at ${p.month}`,
  basis: {
    share: (p: Params) => `${p.numerator} o ${p.exposure}, mewn ${p.campaigns}`,
    each: (p: Params) => `${p.numerator} mewn ${p.campaigns}`,
    month: (p: Params) => `${p.campaigns} mewn ${p.months}`,
  },
  range: (p: Params) => `ystod ${p.range}`,
  provisionalRange: (p: Params) => `ystod dros dro ${p.range}`,
  reading:
    "Gyda’ch ffigur mae ei ystod: gyda llawer mwy o ymgyrchoedd fel y rhain, byddai’r ffigur yn setlo rywle ynddi. Darllenwch fwlch bach fel dim bwlch.",
  groups: "Cymedr ei bleidiau yw ffigur grŵp, a gall ychydig o rai uchel ei godi uwchlaw’r canol.",
  provisional:
    "Mae ystod dros dro yn dibynnu ar amcangyfrif gofalus o faint mae ymgyrchoedd yn gwahaniaethu, nes bod digon wedi’u cyfrif. Bydd yn newid ychydig.",
  places: {
    higher: {
      "highest-quarter": "chwarter uchaf",
      "upper-half": "uwchlaw’r canol",
      "lower-half": "islaw’r canol",
      "lowest-quarter": "chwarter isaf",
    },
    lower: {
      "highest-quarter": "chwarter gwannaf: uchel, lle mae is yn well",
      "upper-half": "ochr anghywir y canol: uchel, lle mae is yn well",
      "lower-half": "ochr iawn y canol: isel, lle mae is yn well",
      "lowest-quarter": "chwarter gorau: isel, lle mae is yn well",
    },
    neutral: {
      "highest-quarter": "yn amlach na 3 o bob 4",
      "upper-half": "yn amlach na’r rhan fwyaf",
      "lower-half": "yn llai aml na’r rhan fwyaf",
      "lowest-quarter": "yn llai aml na 3 o bob 4",
    },
    "cannot-tell": "ni allwn ddweud",
    alike: "pleidiau’n rhy debyg",
    "not-shown": "heb ei ddangos y tro hwn",
    none: "dim i gymharu ag ef eto",
  },
  told: (p: Params) => `Ymhlith pleidiau’r genedl: ${p.place}.`,
  untold: {
    "cannot-tell": "Ni allwn ddweud ar ba ochr i ganol pleidiau’r genedl mae eich plaid chi.",
    alike: "Ni ellir gwahaniaethu rhwng pleidiau yn y ffigur hwn: nid ydynt yn gwahaniaethu mwy nag y byddai siawns.",
    "not-shown": "Nid yw safle eich plaid ymhlith yr holl bleidiau yn cael ei ddangos y tro hwn.",
  },
  middle: (p: Params) => `Y canol yw ${p.figure}.`,
  bySize: "Mae pleidiau mwy yn denu mwy o bobl i ddigwyddiad, felly mae cymharu â phleidiau o’ch maint chi yn decach.",
  wordsOnly:
    "Lle nad oes ond ychydig o bleidiau wedi’u cyfrif hyd yma, amcangyfrif gofalus yw faint maent yn gwahaniaethu, a dim ond mewn geiriau y dywedir safle.",
  percentile: (p: Params) =>
    `O bob 100 plaid, mae gan tua ${p.percentile} ffigur is; gallai fod rhwng ${p.low} a ${p.high}.`,
  settles: (p: Params) => `Os bydd eich cyfradd yn aros fel y mae, byddai tua ${p.campaigns} arall yn setlo hyn.`,
  neverSettles: "Ni fyddai tair blynedd o’ch ymgyrchoedd eich hun yn setlo hyn.",
  opportunity: {
    more: (p: Params) => `${p.what}: tua ${p.number} yn fwy y flwyddyn, ar ffigur y genedl.`,
    fewer: (p: Params) => `${p.what}: tua ${p.number} yn llai y flwyddyn, ar ffigur y genedl.`,
  },
  chance: "Beth allai siawns ei wneud",
  expected: {
    fitted: (p: Params) =>
      `O bleidiau â chymaint i’w gyfrif â’ch un chi, mae tua 19 o bob 20 rhwng ${p.low} a ${p.high}.`,
    alike: (p: Params) =>
      `O bleidiau â chymaint i’w gyfrif â’ch un chi, mae siawns yn unig yn rhoi tua 19 o bob 20 rhwng ${p.low} a ${p.high}.`,
  },
  outside: {
    inside: "Felly hefyd eich un chi.",
    "above-95": "Mae eich un chi uwchlaw hynny, lle mae siawns yn unig yn rhoi rhai.",
    "below-95": "Mae eich un chi islaw hynny, lle mae siawns yn unig yn rhoi rhai.",
    "above-99.8": "Mae eich un chi ymhell uwchlaw hynny: tua 2 o bob 100 ar y mwyaf sydd yno.",
    "below-99.8": "Mae eich un chi ymhell islaw hynny: tua 2 o bob 100 ar y mwyaf sydd yno.",
  },
  shrunken: (p: Params) => `Gyda siawns wedi’i thynnu cystal ag y gellir, eich ffigur yw ${p.figure} (${p.range}).`,
  soFar: {
    title: (p: Params) => `Hyd yma, o fis ${p.month} ymlaen`,
    alone:
      "Nid yw’r ymgyrchoedd hyn mewn unrhyw gyhoeddiad eto. Eich ffigurau chi yn unig ydynt, heb eu cymharu â rhai neb.",
  },
  others: ({ number }: Params) => `${number} ffigur arall`,
  picture: (p: Params) => `${p.metric}: eich plaid wrth ochr ei grwpiau. Y genedl yw’r llinell fertigol.`,
  folded: (p: Params) => `Ffigurau nad yw eich ymgyrchoedd yn dweud dim amdanynt: ${p.number}`,
  formats: "Y ffigurau hyn fel",
};
