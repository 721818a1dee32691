import type { Params } from "../../params.ts";
import type { Words } from "../../words.ts";

/** The comparison of groups of parties. Only what chance would hardly bring about is said of one group by name. */
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
    release: "Yn cyfrif hyd at",
    latest: (p: Params) => `${p.month} (diweddaraf)`,
    show: "Dangos",
  },
  means: (p: Params) => `${p.metric}: ${p.of}, dros y cyfnod ${p.period} oni bai bod rhes yn dweud fel arall.`,
  definition: "Pam y mae’n bwysig",
  nation: (p: Params) => `Ffigur y genedl yw ${p.figure}.`,
  noNation: "Nid oes ffigur gan y genedl.",
  told: {
    above: (p: Params) => `Yn uwch na’r genedl o fwy nag y mae siawns yn ei egluro: ${p.names}.`,
    below: (p: Params) => `Yn is na’r genedl o fwy nag y mae siawns yn ei egluro: ${p.names}.`,
    byChance: (p: Params) =>
      `Byddai siawns yn unig yn enwi tua ${p.groups === "1" ? "un grŵp" : `${p.groups} o grwpiau`} mewn ${p.tables === "1" ? "tabl" : `${p.tables} o dablau`} o’r holl ${p.cohorts}.`,
    none: (p: Params) =>
      `Nid oes yr un o’r ${p.published} o ${p.cohorts} sydd â ffigur yn wahanol i’r genedl o fwy nag y byddai siawns yn ei egluro.`,
    notTheOne: "Nid yw’r un grŵp sydd â ffigur yn wahanol i’r genedl o fwy nag y byddai siawns yn ei egluro.",
  },
  some: (p: Params) => `Mae gan ${p.published} o’r ${p.all} o ${p.cohorts} ffigur.`,
  one: (p: Params) => `Mae gan ${p.published} o’r ${p.all} o ${p.cohorts} ffigur.`,
  none: (p: Params) => `Nid oes ffigur gan yr un o’r ${p.all} o ${p.cohorts}.`,
  reading:
    "Ffigur grŵp yw ffigur nodweddiadol ei bleidiau. Mae plaid â mwy o ymgyrchoedd yn pwyso mwy, hyd at derfyn, fel nad yw un rhestr fawr yn siarad dros bawb.",
  rangeReading: "Mae’r ystod o dan ffigur yn dweud ble mae ffigur nodweddiadol pleidiau fel y rhain.",
  chance: "Siawns yw pa bleidiau a pha ymgyrchoedd sy’n digwydd bod mewn grŵp.",
  cause: "Nid yw gwahaniaeth rhwng grwpiau yn dweud beth a’i hachosodd.",
  provisional: "Dros dro yw’r ystodau: ychydig o ymgyrchoedd sydd y tu ôl iddynt hyd yn hyn.",
  assumedSpread: (p: Params) =>
    `Gyda llai na ${p.parties} o bleidiau, tybir faint y mae pleidiau’n gwahaniaethu yn hytrach na’i fesur, ac ar hynny y mae’r ystodau’n sefyll.`,
  split: (p: Params) =>
    `O’r gwahaniaethau rhwng pleidiau, mae ${p.clusters} rhwng clystyrau, ${p.parties} rhwng pleidiau’r un clwstwr, a ${p.chance} yn ymgyrchoedd unigol yn mynd yn well neu’n waeth.`,
  yearBefore: (p: Params) =>
    `Mae’r newid ers y llynedd yn erbyn y cyhoeddiad hyd at ${p.month}; gall pleidiau fod wedi ymuno neu adael ers hynny.`,
  changedByChance:
    "Dim ond lle mae ystod newid heb gynnwys 1× y mae gair wrth ei ochr. Mae siawns yn unig yn gwneud hynny i hyd at un newid o bob 20.",
  changed: { higher: "uwch", lower: "is" },
  counting: {
    "apple-opens-by-itself": (p: Params) =>
      `O ${p.month} ymlaen mae ap post Apple yn agor negeseuon ohono’i hun, ac mae offer yn cyfrif hynny’n agoriad. Nid yw ffigurau cyn ac ar ôl hynny’n debyg.`,
    "mailchimp-leaves-apple-out": (p: Params) =>
      `Ar gyfer negeseuon a anfonwyd o ${p.month} ymlaen, gall Mailchimp hepgor yr agoriadau y mae ap post Apple yn eu gwneud ohono’i hun. Nid yw ffigurau cyn ac ar ôl hynny’n debyg.`,
  },
  single: {
    published: "Mae gan yr un grŵp a ddangosir ffigur.",
    none: "Nid oes ffigur gan yr un grŵp a ddangosir.",
  },
  caption: {
    nation: "Y genedl.",
    region: "Wedi’u rhestru fesul enw.",
    cluster: "Wedi’u rhestru fesul rhanbarth, yna fesul enw.",
    "size-band": "Wedi’u rhestru fesul maint, y lleiaf yn gyntaf.",
  },
  captionByValue:
    "Wedi’u rhestru fesul ffigur, y mwyaf yn gyntaf. Lle mae ystodau’n gorgyffwrdd, gall y drefn fod yn siawns.",
  sortBy: { value: "Rhestru fesul ffigur", name: "Rhestru fesul enw" },
  columns: {
    figure: "Ffigur",
    times: "Yn erbyn y genedl",
    change: "Newid ers y llynedd",
  },
  nationRow: "Cenedl",
  mostParties: "8 o bob 10 o’i phleidiau",
  halfOfParties: "Hanner ei phleidiau",
  standsOut: { above: "uwch, y tu hwnt i siawns", below: "is, y tu hwnt i siawns" },
  asOf: (p: Params) => `${p.parties} o bleidiau, yn cyfrif hyd at ${p.month}`,
  opens: (p: Params) =>
    `Mae ${p.counted} o’r ${p.parties} o bleidiau yn cymryd rhan; bydd yn agor ar ôl cyrraedd ${p.opens_at}.`,
  opensWithEnough: (p: Params) =>
    `Mae ${p.taking_part} o’r ${p.parties} o bleidiau yn cymryd rhan, ${p.counted} â digon i gyfrif yma; bydd yn agor ar ôl cyrraedd ${p.opens_at}.`,
  tooSmall: (p: Params) => `Nifer y pleidiau yma yw ${p.parties}; mae ar ffigur angen ${p.opens_at}.`,
  notShown: "Heb ei ddangos y tro hwn.",
  withoutFigure: (p: Params) => `Heb ffigur: ${p.number}`,
  table: "Tabl",
  howToRead: "Sut i ddarllen hyn",
  picture: "Llun",
  toPicture: "At y llun",
  pictureReading: "Un rhes o’r tabl yw pob marc, a’i hystod yw’r bar drwyddo. Y genedl yw’r llinell fertigol.",
  pictureBands: "Mae’r band llydan y tu ôl yn cynnwys 8 o bob 10 o bleidiau’r genedl, a’r band cul eu hanner.",
  pictureStandsOut: "Mae pen saeth yn lle dot yn pwyntio’r ffordd y mae grŵp yn sefyll allan.",
  pictureMissing: (p: Params) => `Grwpiau heb ffigur, sydd yn y tabl yn unig: ${p.number}.`,
  formats: "Y tabl hwn fel",
  toCite: "Cyfeiriad i’w ddyfynnu (y cyhoeddiad hwn bob tro)",
};
