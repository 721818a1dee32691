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
    pool: "Ffigur grŵp yw cyfartaledd syml ffigurau ei bleidiau. Mae pob plaid yn cyfrif unwaith, beth bynnag ei maint.",
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
    sentence: "Dim ond pan fydd digon o bleidiau yn cyfrif ynddo y dangosir ffigur grŵp.",
    group: "Grŵp",
    least: "Pleidiau o leiaf",
    startUp: (p: Params) =>
      `Tra bo llai na ${p.contributors} o bleidiau’r genedl yn cyfrif am ffigur, mae un y genedl yn agor ar ôl cyrraedd ${p.minimum}.`,
    rounding: (p: Params) => `Talgrynnir ffigurau i ${p.number} ffigur ystyrlon.`,
    bands: (p: Params) => `Dim ond fel ystod y rhoddir faint o bleidiau sy’n cyfrif: ${p.bands}.`,
    withheld: "Nid yw ffigur nas dangosir wedi’i storio yn y cyhoeddiad chwaith.",
    limits:
      "Yr hyn na all hyn ei atal: lle mae gan glwstwr bum plaid a thair neu fwy ohonynt yn rhoi eu ffigurau at ei gilydd, gallant gyfrifo llawer am y gweddill. Nid yw’n amddiffyn eto chwaith rhag rhywun sy’n cymharu cyhoeddiadau cyn ac ar ôl i blaid ymuno neu adael, na grwpiau sy’n gorgyffwrdd.",
  },
  reading: {
    title: "Sut i ddarllen cymhariaeth",
    sentence:
      "Mae’r fersiwn hon yn dangos cyfartaleddau ac nid yw’n profi gwahaniaethau. Gydag ychydig o bleidiau mae cyfartaledd yn amrywio ar hap: nid yw bwlch bach rhwng dau grŵp yn dweud llawer, felly ni elwir yr un grŵp yn well neu’n waeth.",
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
};
