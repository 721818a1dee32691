import type { Params } from "../../params.ts";
import type { Words } from "../../words.ts";

/** The comparison of groups of parties. What is not tested is not said: no group is called better or worse here. */
export const compare: Words["pages"]["compare"] = {
  title: {
    nation: (p: Params) => `${p.metric}: y genedl`,
    region: (p: Params) => `${p.metric} fesul rhanbarth`,
    cluster: (p: Params) => `${p.metric} fesul clwstwr`,
    "size-band": (p: Params) => `${p.metric} fesul maint plaid`,
  },
  noRelease: "Nid oes dim wedi’i gyhoeddi eto, felly nid oes dim i’w gymharu.",
  choose: {
    metric: "Ffigur",
    cohort_type: "Cymharu",
    cohort: "Rhai ohonynt yn unig",
    cohortHint: "Heb dicio’r un, dangosir pob un.",
    chosen: (p: Params) => `Rhai ohonynt yn unig (${p.number} wedi’u ticio)`,
    region: "Yn",
    everyRegion: "Pob rhanbarth",
    release: "Wedi’u cyfrif hyd at",
    latest: (p: Params) => `${p.month} (diweddaraf)`,
    show: "Dangos",
  },
  means: (p: Params) => `${p.metric}: ${p.of}, dros y cyfnod ${p.period}.`,
  definition: "Pam y mae’n bwysig",
  nation: (p: Params) => `Ffigur y genedl yw ${p.figure}.`,
  noNation: "Nid oes ffigur gan y genedl eto.",
  spread: (p: Params) =>
    `Mae gan ${p.published} o’r ${p.all} o ${p.cohorts} ffigur; mae’r rhain rhwng ${p.lowest} a ${p.highest}.`,
  one: (p: Params) => `Mae gan ${p.published} o’r ${p.all} o ${p.cohorts} ffigur.`,
  none: (p: Params) =>
    `Nid oes ffigur eto gan yr un o’r ${p.all} o ${p.cohorts}; mae’r tabl yn dweud beth fyddai’n agor pob un.`,
  reading:
    "Mae pob plaid yn cyfrif unwaith, beth bynnag ei maint. Gydag ychydig o bleidiau mae ffigur yn amrywio ar hap, felly nid yw bwlch bach yn dweud llawer.",
  rangeReading: "Y bar drwy ddot yw’r ystod lle mae ffigur nodweddiadol pleidiau o’r fath.",
  single: {
    published: "Mae gan yr un grŵp a ddangosir ffigur.",
    none: "Nid oes ffigur eto gan yr un grŵp a ddangosir; mae’r tabl yn dweud beth fyddai’n ei agor.",
  },
  caption: {
    nation: "Y genedl.",
    region: "Wedi’u rhestru fesul enw.",
    cluster: "Wedi’u rhestru fesul rhanbarth, yna fesul enw.",
    "size-band": "Wedi’u rhestru fesul maint, y lleiaf yn gyntaf.",
  },
  columns: {
    figure: "Ffigur",
    times: "Yn erbyn y genedl",
    contributors: "Pleidiau, hyd at",
  },
  nationRow: "Cenedl",
  opens: (p: Params) =>
    `Mae ${p.counted} o’r ${p.parties} o bleidiau yn cymryd rhan; bydd yn agor ar ôl cyrraedd ${p.opens_at}.`,
  opensWithEnough: (p: Params) =>
    `Mae ${p.taking_part} o’r ${p.parties} o bleidiau yn cymryd rhan, ${p.counted} â digon i gyfrif yma; bydd yn agor ar ôl cyrraedd ${p.opens_at}.`,
  tooSmall: (p: Params) => `Nifer y pleidiau yma yw ${p.parties}; mae ar ffigur angen ${p.opens_at}.`,
  notShown: "Heb ei ddangos y tro hwn.",
  toPicture: "At y llun",
  pictureReading: "Un rhes o’r tabl yw pob dot. Y genedl yw’r llinell fertigol.",
  pictureMissing: (p: Params) => `Grwpiau heb ffigur, sydd yn y tabl yn unig: ${p.number}.`,
  formats: "Y tabl hwn fel",
};
