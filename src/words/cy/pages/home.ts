import type { Params } from "../../params.ts";
import type { Words } from "../../words.ts";

/** The first page: for a visitor what this is, for everyone else the next thing to do. */
export const home: Words["pages"]["home"] = {
  visitor: {
    title: "Dysgu gyda’n gilydd beth sy’n gweithio",
    what: "Mae pleidiau lleol yn uwchlwytho’r hyn a gyflawnodd eu negeseuon e-bost, graffeg a digwyddiadau: allforiad Mailchimp fel y mae, a’r gweddill mewn templed.",
    how: "Eiddo pob plaid yw ei hymgyrchoedd; dim ond ffigurau cyfun, am sawl plaid ar unwaith, a gyhoeddir.",
    why: "Felly gall pawb sy’n cymryd rhan gymharu clystyrau a rhanbarthau, a gweld ble mae eu plaid eu hunain yn sefyll.",
    signIn: "Mewngofnodi",
  },
  firstUpload: {
    title: "Uwchlwythwch eich ffeil gyntaf",
    sentence:
      "Allforiwch eich ymgyrchoedd o Mailchimp, neu llenwch dempled, a gweld o fewn munud beth a ddarllenwyd. Dim ond eich plaid chi sy’n ei weld.",
    action: "Uwchlwytho ffeil",
  },
  standing: {
    title: (p: Params) => `Ble mae ${p.party} yn sefyll`,
    sentence: "Eich ffigurau eich hun, wrth ochr rhai eich clwstwr, eich rhanbarth a’r genedl.",
    alone:
      "Eich ffigurau eich hun, pob un gyda’i ystod. Bydd eraill wrth eu hochr unwaith y bydd digon o bleidiau wedi ymuno.",
    action: "Gweld ble rydych yn sefyll",
  },
  officer: {
    title: (p: Params) => `Clystyrau: ${p.region}`,
    sentence: "Mae pob ffigur am sawl plaid ar unwaith.",
    action: "Cymharu clystyrau",
  },
  operator: {
    title: "Gofalu am yr hwb",
    sentence:
      "Ei ranbarthau, ei glystyrau a’i bleidiau, ei bobl, ei gyhoeddiadau, ei reolau sylfaenol a’i gofnod archwilio.",
    action: "Agor tudalennau’r hwb",
  },
  everyone: {
    title: "Cymharu clystyrau a rhanbarthau",
    sentence: "Mae pob ffigur am sawl plaid ar unwaith.",
    action: "Cymharu",
  },
  empty: {
    title: "Llwytho’r pleidiau",
    sentence:
      "Nid yw’r hwb hwn yn gwybod am yr un blaid eto. Unwaith y cânt eu llwytho, gellir gwahodd pobl ac uwchlwytho ffeiliau.",
    byHand: "Ychwanegu lleoedd â llaw",
  },
  latest: (p: Params) => `Mae’r cyhoeddiad diweddaraf yn cyfrif hyd at fis ${p.month}.`,
  noRelease: "Nid oes dim wedi’i gyhoeddi eto.",
  adoption: {
    joined: (p: Params) => `Mae ${p.taking_part} o’r ${p.parties} o bleidiau yn cymryd rhan.`,
    joinedWithEnough: (p: Params) =>
      `Mae ${p.taking_part} o’r ${p.parties} o bleidiau yn cymryd rhan, ${p.counted} ohonynt â digon o ymgyrchoedd i gyfrif.`,
    next: "Beth sy’n agor nesaf",
    groups: "Grwpiau sydd â ffigur",
    groupsOf: (p: Params) =>
      `${p.metric}: ${p.regions} o ${p.allRegions} o ranbarthau, ${p.clusters} o ${p.allClusters} o glystyrau`,
    figure: "Ffigur",
    nation: "Cenedl",
    spreadOpens: (p: Params) => `Bydd gwasgariad y pleidiau yn agor ar ôl cyrraedd ${p.opens_at}.`,
    alike: "Ni ellir gwahaniaethu rhwng y pleidiau.",
    firstParties: {
      title: (p: Params) => `${p.counted} o’r ${p.opens_at} plaid gyntaf`,
      enough: "Mae digon o bleidiau wedi ymuno",
      opens: (p: Params) =>
        `Bydd ffigur cyntaf y genedl yn agor pan fydd gan ${p.opens_at} o bleidiau ddigon o ymgyrchoedd i gyfrif. Eto i ddod: ${p.more}.`,
      waits: "Daw ffigur cyntaf y genedl gyda’r cyhoeddiad nesaf, os oes gan ddigon ohonynt ymgyrchoedd i’w cyfrif.",
      neighbours: "Gwahoddwch eich cymdogion.",
      invite: "Gwahodd cymydog drwy e-bost",
      inviteAdmins: "Gwahodd gweinyddwyr y pleidiau",
      subject: (p: Params) => `Ymunwch â ni ar ${p.hub}`,
      letter: (p: Params) =>
        `Mae pleidiau lleol yn cyfuno’r hyn a gyflawnodd eu negeseuon e-bost, graffeg a digwyddiadau, ac yn dysgu gan ei gilydd beth sy’n gweithio. Eich ymgyrchoedd chi fyddant o hyd. Cymerwch olwg, a gofynnwch i weithredwr yr hwb eich gadael i mewn: ${p.address}`,
      now: "Beth y gallwch ei weld nawr",
      own: "Eich ffigurau eich hun, pob un gyda’i ystod",
      elsewhere: "Ffigurau cyhoeddedig sectorau cyfan, i roi syniad bras o faint",
    },
    stages: {
      nation: {
        title: "Ffigurau cyntaf y genedl",
        sentence: "Mae’r tabl yn dangos ffigur nodweddiadol pleidiau’r genedl.",
        own: "Mae eich tudalen eich hun yn dweud mewn geiriau ar ba ochr i’w canol y mae eich plaid, lle gellir dweud hynny.",
        next: (p: Params) =>
          `O ${p.spread} o bleidiau sy’n cyfrif ymlaen: sut y mae pleidiau’r genedl wedi’u gwasgaru, a’ch lle yn eu plith mewn rhifau. Mae rhanbarth yn agor gyda ${p.region} o’i bleidiau ei hun, clwstwr gyda ${p.cluster}.`,
      },
      regions: {
        title: "Sut y mae pleidiau’n wahanol",
        sentence:
          "Mae’r tabl yn dangos ffigur nodweddiadol pleidiau’r genedl, a rhwng pa ffigurau y mae’r rhan fwyaf ohonynt.",
        own: "Mae eich tudalen eich hun yn dweud ble mae eich plaid yn eu plith, lle gellir dweud hynny.",
        next: (p: Params) =>
          `O tua ${p.clusters} o bleidiau sy’n cyfrif ymlaen, mae fel arfer digon o glystyrau â ffigur i’w cymharu. Mae rhanbarth yn agor gyda ${p.region} o’i bleidiau ei hun, clwstwr gyda ${p.cluster}.`,
      },
      clusters: {
        title: "Rhanbarthau a chlystyrau ochr yn ochr",
        sentence:
          "Dim ond lle mae grŵp yn sefyll allan o fwy nag y mae siawns yn ei egluro y mae’r gymhariaeth yn ei enwi.",
        own: "Mae eich tudalen eich hun yn dweud ble mae eich plaid ymysg pawb, lle gellir dweud hynny.",
        next: (p: Params) =>
          `Mae rhanbarth yn agor gyda ${p.region} o’i bleidiau ei hun, clwstwr gyda ${p.cluster}. Gyda phob plaid sy’n ymuno, mae ystodau’n culhau.`,
      },
    },
    joinedClusters: {
      title: "Pwy sydd wedi ymuno, fesul clwstwr",
      cluster: "Clwstwr",
      joined: "Yn cymryd rhan",
      share: (p: Params) => `${p.taking_part} o ${p.parties}`,
      open: "mae ganddo ffigurau",
      more: (p: Params) => `yn agor gyda ${p.more} arall`,
      enough: "yn agor pan fydd gan ddigon ymgyrchoedd i’w cyfrif",
      tooSmall: (p: Params) => `mae ganddo ${p.parties} plaid; mae ar ffigurau angen ${p.opens_at}`,
      others: (p: Params) => `Clystyrau lle nad oes neb yn cymryd rhan eto: ${p.number}.`,
    },
  },
  elsewhere: "Gweld ffigurau cyhoeddedig sectorau cyfan",
  also: "Gallwch hefyd",
  uploadMore: "Uwchlwytho allforiad mwy diweddar",
  correct: "Edrych drwy eich ymgyrchoedd a chywiro ffigurau",
  trust: "Gweld beth y mae’r hwb yn ei gadw am eich plaid, a phwy sy’n cael ei weld",
  region: "Gweld pleidiau eich rhanbarth a ddewisodd gael eu henwi",
  compare: "Cymharu clystyrau a rhanbarthau",
  releases: "Gweld beth sydd ym mhob cyhoeddiad",
  decisions: "Gweld pam na chyhoeddwyd ffigurau’r cyhoeddiad diweddaraf",
  method: "Darllen sut y gwneir y ffigurau",
};
