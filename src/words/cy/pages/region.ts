import type { Params } from "../../params.ts";
import type { Words } from "../../words.ts";

/** Y pleidiau o ranbarth a ddewisodd gael eu henwi i’w swyddogion. */
export const region: Words["pages"]["region"] = {
  title: (p: Params) => `Pleidiau ${p.region} wrth eu henwau`,
  named: (p: Params) =>
    `Enwir ${p.named} o’r ${p.taking_part} o bleidiau ${p.region} sy’n cymryd rhan yma, fel y mae cyhoeddiad ${p.month} yn eu cyfrif. Dewisodd pob un hynny.`,
  none: (p: Params) => `Nid enwir yr un o bleidiau ${p.region} yng nghyhoeddiad ${p.month}.`,
  noRelease: "Nid oes cyhoeddiad wedi ei wneud eto, felly nid enwir yr un blaid.",
  ask: (p: Params) =>
    `Gofynnwch i’ch pleidiau: gall gweinyddwr pob un ei ddewis ar ei thudalen “${p.page}”. Enwir pwy bynnag sy’n ei ddewis o’r cyhoeddiad nesaf ymlaen.`,
  rule: (p: Params) =>
    `Enwir plaid a’i dewisodd dim ond os bydd ${p.number} neu fwy o bleidiau eraill ei chlwstwr yn aros heb eu henwi, neu os enwir pob un; lle mae’n cyfrif o’r rhanbarth i fyny yn unig, mae’r un peth yn wir am y rhanbarth. Fel arall gellid cyfrifo ffigurau’r lleill. Felly gall un a’i dewisodd fod ar goll. Mae un sy’n tynnu ei dewis yn ôl yn diflannu ar unwaith.`,
  keep: "Fe’u dangosir i chi fel swyddog y rhanbarth hwn. Cadwch nhw rhyngoch chi a’r blaid.",
  choose: { metric: "Ffigur", leads: "Prif ffigur pob sianel", show: "Dangos" },
  columns: { party: "Plaid", figure: "Ffigur", place: "Ymhlith pleidiau’r genedl" },
  cluster: (p: Params) => `${p.cluster}: ffigur y clwstwr`,
  caption: "O dan bob clwstwr ei bleidiau a enwir, yn ôl enw.",
  notShown: "nis dangosir",
  noneOfFigure: "Nid enwir yr un o bleidiau’r rhanbarth yn y ffigur hwn.",
  reading:
    "Gyda llawer mwy o ymgyrchoedd fel y rhain, byddai ffigur plaid yn setlo rhywle yn ei hystod. Darllenwch fylchau bach fel dim bwlch. Rhestrir pleidiau yn ôl enw: lle mae ystodau’n gorgyffwrdd, gall y drefn yn ôl ffigur fod yn siawns.",
  formats: "Y ffigurau hyn fel",
};
