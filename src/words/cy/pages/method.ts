import type { Params } from "../../params.ts";
import type { Words } from "../../words.ts";

/** How figures are made in this version: the same numbers as the code goes by. */
export const method: Words["pages"]["method"] = {
  title: "Sut y gwneir y ffigurau",
  sentence: "O ffeil i ffigur cyhoeddedig, gam wrth gam, gyda phob rhif sy’n penderfynu.",
  steps: {
    title: "O ffeil i ffigur",
    upload:
      "Mae plaid yn uwchlwytho’r hyn a allforiodd ei hofferyn. Mae’r hwb yn cadw cyfrifon, fel yr e-byst a gyrhaeddodd a’r bobl a gliciodd. Nid yw byth yn cadw rhesi am bobl.",
    own: (p: Params) =>
      `Ffigur pob plaid ei hun yw ei chyfanswm dros ${p.months} o fisoedd cyfan: popeth a gyfrifwyd, wedi’i rannu â phopeth y cyfrifir ohono.`,
    pool: "Ffigur grŵp yw ffigur nodweddiadol ei bleidiau. Mae pwysau plaid yn tyfu gyda’r hyn a gyfrifodd, hyd at derfyn, fel nad yw un rhestr fawr yn siarad dros bawb.",
    publish: "Cyhoeddir ffigurau gyda’i gilydd mewn cyhoeddiad. Nid yw cyhoeddiad byth yn newid.",
    missing: "Mae’r hyn nad yw offeryn yn ei ddweud ar goll. Ni ddarllenir hynny byth fel sero.",
    cancelled: "Nid yw digwyddiadau a ganslwyd yn cyfrif.",
  },
  counts: {
    title: "Pa bleidiau sy’n cyfrif",
    agreed:
      "Dim ond pleidiau a gytunodd i’r rheolau sylfaenol. Mae pob un yn dewis a yw’n cyfrif yn ei chlwstwr, neu o’r rhanbarth i fyny yn unig.",
    campaigns: (p: Params) =>
      `Ymgyrchoedd yn y deuddeg mis: o leiaf ${p.number}; am ffigur y mis, misoedd ag ymgyrchoedd: o leiaf ${p.number}.`,
    exposure: (p: Params) => `Ar gyfer cyfrannau o rywbeth: o leiaf ${p.number} ohono, fel e-byst a gyrhaeddodd.`,
  },
  shown: {
    title: "Pryd y dangosir ffigur",
    sentence:
      "Dim ond pan fydd digon o bleidiau yn cyfrif ynddo, a dim un yn pwyso’n drymach na’r lleill, y dangosir ffigur grŵp.",
    group: "Grŵp",
    startUpGroup: (p: Params) => `Cenedl, tra bo llai na ${p.contributors} o bleidiau yn cyfrif`,
    least: "Pleidiau o leiaf",
    effective: "Gwerth pleidiau o’r un pwysau, o leiaf",
    share: "Pwysau un blaid ar y mwyaf",
    alike: "Nis dangosir lle mae gan bob plaid yr un ffigur: ffigur pob un ohonynt fyddai.",
    events: (p: Params) =>
      `Na lle mae’r pleidiau heblaw’r fwyaf wedi cyfrif llai na ${p.number} o ganlyniadau, fel cliciau, gyda’i gilydd: byddai hynny’n dweud am bob un nad oes ganddi bron ddim.`,
    quantiles: (p: Params) =>
      `Dangosir sut y mae pleidiau’r genedl wedi’u gwasgaru o ${p.contributors} o bleidiau ymlaen, a dim ond tra bo’r gromlin a ffitiwyd yn addas iddynt. Tan hynny tybir, nid mesurir, faint y mae pleidiau’n wahanol, ac ar hynny y mae ystodau’n pwyso.`,
    rounding: (p: Params) => `Talgrynnir ffigurau i ${p.number} ffigur ystyrlon.`,
    bands: (p: Params) => `Dim ond fel ystod y rhoddir faint o bleidiau sy’n cyfrif: ${p.bands}.`,
    withheld: "Nid yw ffigur nas dangosir wedi’i storio yn y cyhoeddiad chwaith.",
  },
  renewed: {
    title: "Pryd y mae ffigur yn newid",
    sentence:
      "Gall pwy bynnag sydd â dau gyhoeddiad dynnu’r naill o’r llall. Felly dim ond pan fydd y gwahaniaeth hefyd yn un digon o bleidiau y cyfrifir ffigur o’r newydd.",
    group: "Grŵp",
    changed: "Pleidiau y newidiodd eu ffigurau: dim un, neu o leiaf",
    moved: "O’r rhain, a ymunodd neu a adawodd: dim un, neu o leiaf",
    kept: "Tan hynny mae’r ffigur yn aros fel y’i cyhoeddwyd ddiwethaf, gyda’r mis y mae’n cyfrif hyd ato wrth ei ochr. Ni all neb ddweud ai dim byd a newidiodd ynteu rhy ychydig.",
    joiners:
      "Mae pleidiau sy’n ymuno ar eu pen eu hunain yn aros: cedwir eu hymgyrchoedd, ac mae ffigur y grŵp yn eu cynnwys pan fydd digon wedi ymuno. Mae plaid sy’n gadael yr hwb ac yn ymuno eto yn cyfrif unwaith: lle gadawodd un ac ymunodd un, efallai mai’r un ydynt.",
  },
  together: {
    title: "Ffigurau wrth ochr ei gilydd",
    remainders: (p: Params) =>
      `Mae grŵp heb ei rannau cyhoeddedig yn ffigur hefyd. Mae’r hyn sydd dros ben yn ffigur dim un blaid neu o leiaf ${p.region}; lle tynnir clystyrau, o leiaf ${p.cluster}. Mae’r un peth yn wir am sut y newidiodd ers y cyhoeddiad diwethaf.`,
    combinations: (p: Params) =>
      `Mae meintiau plaid yn torri ar draws clystyrau a rhanbarthau, ac mae ffigurau hŷn yn dal yn hysbys. Mae unrhyw beth arall y gellir ei gyfrifo drwy adio ffigurau cyhoeddedig a’u tynnu o’i gilydd, gan gynnwys rhai’r deuddeg mis diwethaf, yn ffigur o leiaf ${p.number} o bleidiau.`,
    named: (p: Params) =>
      `Enwir plaid a ddewisodd hynny, gyda’i ffigur ei hun, i swyddogion ei rhanbarth. Gall pwy bynnag a ŵyr y ffigur hwnnw ei dynnu o bob grŵp sy’n ei gyfrif. Felly enwir plaid dim ond tra bo o leiaf ${p.number} o bleidiau eraill ym mhob grŵp o’r fath, neu ddim un, heb eu henwi; ac mae’r hyn a enwyd unwaith yn cyfrif fel rhywbeth hysbys o hynny ymlaen, beth bynnag a ddewiso’r blaid wedyn.`,
    back: "Lle byddai ffigur yn torri hyn, nis dangosir neu mae’n aros fel yr oedd; y grŵp lleiaf sy’n ildio gyntaf.",
  },
  limits: {
    title: "Yr hyn na all hyn ei atal",
    sentence:
      "Rhoddwyd prawf ar y rheolau hyn yn erbyn rhaglen sy’n gwybod popeth a gyhoeddir, a ffigurau un neu ddwy blaid hefyd.",
    colluders: (p: Params) =>
      `Lle mae gan glwstwr ${p.number} o bleidiau a thair neu fwy ohonynt yn rhoi eu ffigurau at ei gilydd, gallant gyfrifo llawer am y gweddill. Ni all unrhyw reol helpu yn erbyn hynny, nac yn erbyn pob plaid ond un.`,
    joint: "Ni roddwyd cynnig ar ymosodiad sy’n defnyddio cymedrau a gwasgariadau gyda’i gilydd.",
    pools:
      "Ar bleidiau a ddyfeisiwyd y mesurwyd pa mor aml y mae ystodau’n gywir. Fe’i mesurir eto ar y rhai go iawn cyntaf.",
    cause: "Nid yw gwahaniaeth rhwng grwpiau yn dweud beth a’i hachosodd.",
  },
  reading: {
    title: "Sut i ddarllen cymhariaeth",
    sentence:
      "Gydag ychydig o bleidiau mae ffigur yn amrywio drwy siawns. Felly mae ystod o dan bob un, a dim ond lle byddai siawns ar ei phen ei hun yn gwneud hynny hyd at tua saith gwaith mewn mil y gelwir grŵp yn uwch neu’n is na’r genedl. Mae’r dudalen yn dweud faint o grwpiau felly y byddai siawns yn eu rhoi.",
    order:
      "Rhestrir grwpiau fesul enw. Lle mae ystodau’n gorgyffwrdd, gall y drefn fesul ffigur fod yn siawns, felly nid oes safleoedd.",
    opens:
      "Cyfrifir agoriadau yn rhannol gan beiriannau sy’n nôl lluniau ar eu pen eu hunain. Dim ond ymysg offer sy’n eu cyfrif yn yr un modd y’u cymherir; mae cliciau’n dweud mwy.",
  },
  figures: {
    title: "Pob ffigur a’i ystyr",
    is: (p: Params) => `Cyfrifir: ${p.of}.`,
    review: (p: Params) => `Adolygiad nesaf: ${p.month}.`,
    lead: "Y ffigur y mae’r math hwn o ymgyrch yn arwain ag ef.",
    compare: "Cymharu",
  },
  note: {
    title: "Y dull yn llawn",
    sentence: "Pob fformiwla, gyda’i ffynhonnell, i bwy bynnag sydd am gyfrifo ffigur eto.",
    language: "Yn Saesneg y mae’r rhan hon.",
  },
};
