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
  range: (p: Params) => `ystod ${p.range}`,
  provisionalRange: (p: Params) => `ystod dros dro ${p.range}`,
  reading:
    "Wrth ochr eich ffigur mae ei ystod: gyda llawer mwy o ymgyrchoedd fel y rhain, byddai’r ffigur yn setlo rywle ynddi. Darllenwch fwlch bach fel dim bwlch.",
  provisional:
    "Mae ystod dros dro yn dibynnu ar amcangyfrif gofalus o faint mae ymgyrchoedd yn gwahaniaethu, nes bod digon wedi’u cyfrif. Bydd yn newid ychydig.",
  places: {
    higher: {
      "highest-quarter": "Yn chwarter uchaf y pleidiau: mae eich ffigur yn uwch nag un tri chwarter ohonynt.",
      "upper-half": "Uwchlaw’r canol: mae eich ffigur yn uwch nag un y rhan fwyaf o bleidiau.",
      "lower-half": "Islaw’r canol: mae eich ffigur yn is nag un y rhan fwyaf o bleidiau.",
      "lowest-quarter": "Yn chwarter isaf y pleidiau: mae eich ffigur yn is nag un tri chwarter ohonynt.",
    },
    lower: {
      "highest-quarter":
        "Yn chwarter gwannaf y pleidiau: mae eich ffigur yn uwch nag un tri chwarter ohonynt, ac yma gorau po isaf.",
      "upper-half":
        "Ar ochr anghywir y canol: mae eich ffigur yn uwch nag un y rhan fwyaf o bleidiau, ac yma gorau po isaf.",
      "lower-half": "Ar ochr iawn y canol: mae eich ffigur yn is nag un y rhan fwyaf o bleidiau, ac yma gorau po isaf.",
      "lowest-quarter":
        "Yn chwarter gorau’r pleidiau: mae eich ffigur yn is nag un tri chwarter ohonynt, ac yma gorau po isaf.",
    },
    neutral: {
      "highest-quarter": "Yn amlach na thri chwarter y pleidiau.",
      "upper-half": "Yn amlach na’r rhan fwyaf o bleidiau.",
      "lower-half": "Yn llai aml na’r rhan fwyaf o bleidiau.",
      "lowest-quarter": "Yn llai aml na thri chwarter y pleidiau.",
    },
    "cannot-tell":
      "Ni allwn ddweud ar ba ochr i’r canol mae eich plaid: mae ei hymgyrchoedd yn gadael y ddwy’n bosibl.",
    alike: "Ni ellir gwahaniaethu rhwng pleidiau yn y ffigur hwn: nid ydynt yn gwahaniaethu mwy nag y byddai siawns.",
    "not-shown": "Nid yw safle eich plaid ymhlith yr holl bleidiau yn cael ei ddangos y tro hwn.",
  },
  wordsOnly: "Ychydig o bleidiau sydd wedi’u cyfrif hyd yma, felly dim ond mewn geiriau y dywedir hyn.",
  percentile: (p: Params) =>
    `O bob 100 plaid, mae gan tua ${p.percentile} ffigur is; gallai fod rhwng ${p.low} a ${p.high}.`,
  settles: (p: Params) => `Os bydd eich cyfradd yn aros fel y mae, byddai tua ${p.campaigns} arall yn setlo hyn.`,
  neverSettles: "Ni all mwy o’ch ymgyrchoedd eich hun setlo hyn.",
  opportunity: {
    more: (p: Params) => `${p.what}: tua ${p.number} yn fwy y flwyddyn, ar ffigur y genedl.`,
    fewer: (p: Params) => `${p.what}: tua ${p.number} yn llai y flwyddyn, ar ffigur y genedl.`,
  },
  chance: "Faint o hyn sy’n siawns",
  expected: (p: Params) =>
    `O bleidiau o’ch maint chi, disgwylir 19 o bob 20 rhwng ${p.low} a ${p.high}, a 998 o bob 1,000 rhwng ${p.lowest} a ${p.highest}.`,
  outside: {
    inside: "Mae eich un chi o fewn y ddau.",
    "above-95":
      "Mae eich un chi uwchlaw’r cyntaf ac o fewn yr ail: gyda chynifer o bleidiau, mae siawns yn unig yn rhoi rhai yno.",
    "below-95":
      "Mae eich un chi islaw’r cyntaf ac o fewn yr ail: gyda chynifer o bleidiau, mae siawns yn unig yn rhoi rhai yno.",
    "above-99.8": "Mae eich un chi uwchlaw’r ddau: anaml iawn y mae siawns yn gwneud hynny.",
    "below-99.8": "Mae eich un chi islaw’r ddau: anaml iawn y mae siawns yn gwneud hynny.",
  },
  shrunken: (p: Params) => `Gyda siawns wedi’i thynnu cystal ag y gellir, eich ffigur yw ${p.figure} (${p.range}).`,
  soFar: {
    title: (p: Params) => `Hyd yma, o fis ${p.month} ymlaen`,
    alone:
      "Nid yw’r ymgyrchoedd hyn mewn unrhyw gyhoeddiad eto. Eich ffigurau chi yn unig ydynt, heb eu cymharu â rhai neb.",
  },
  picture: (p: Params) => `${p.metric}: eich plaid wrth ochr ei grwpiau. Y genedl yw’r llinell fertigol.`,
  folded: (p: Params) => `Ffigurau nad yw eich ymgyrchoedd yn dweud dim amdanynt: ${p.number}`,
  definition: "Beth yw hwn",
  formats: "Y ffigurau hyn fel",
};
