import { amount } from "../../figures.ts";
import type { Params } from "../../params.ts";
import type { Words } from "../../words.ts";

/** Pwy sydd â mynediad: pobl y blaid ei hun, ac i’r gweithredwr rai’r hwb. */
export const people: Words["pages"]["people"] = {
  title: "Pwy sydd â mynediad",
  sentence: (p: Params) =>
    `Mae’r bobl hyn yn gweld holl ymgyrchoedd a ffigurau ${p.party}. Nid oes neb y tu allan i’ch plaid yn eu gweld.`,
  you: "chi",
  since: (p: Params) => `${p.role}, ers ${p.day}.`,
  sinceUnknown: (p: Params) => `${p.role}.`,
  lastSeen: (p: Params) => `Gwelwyd ddiwethaf ar ${p.day}.`,
  notSignedIn: "Heb fewngofnodi ar hyn o bryd.",
  roles: { organiser: "Trefnydd", admin: "Gweinyddwr" },
  change: "Newid",
  changeOf: (p: Params) => `Newid: ${p.email}`,
  makeAdminSays:
    "Mae gweinyddwr hefyd yn gadael pobl i mewn ac yn penderfynu dros y blaid: rheolau sylfaenol, rhannu, tocynnau.",
  makeAdmin: "Gwneud yn weinyddwr",
  makeOrganiserSays: "Mae trefnydd yn uwchlwytho, yn cywiro ac yn darllen, ac nid yw’n penderfynu dim dros y blaid.",
  makeOrganiser: "Gwneud yn drefnydd",
  removeSays: "Byddant yn colli mynediad gyda’r dudalen nesaf a agorant.",
  remove: "Tynnu allan",
  giveUpSays: "Byddwch yn colli mynediad gyda’r dudalen nesaf a agorwch. Gall gweinyddwr eich gwahodd eto.",
  giveUp: "Rhoi’r gorau i’m mynediad",
  giveUpRoleSays: "Byddwch yn colli’r rôl hon gyda’r dudalen nesaf a agorwch. Gellir eich gwahodd eto.",
  giveUpRole: "Rhoi’r gorau i’r rôl hon",
  giveUpLastSays:
    "Dyma eich unig rôl yma. Cewch eich allgofnodi ar unwaith, ac o fewn diwrnod bydd yr hwb yn dileu eich cyfeiriad, oni bai bod gwahoddiad arall yn aros amdanoch. Gellir eich gwahodd eto.",
  lastAdmin:
    "Chi yw’r unig weinyddwr, felly ni allwch roi’r gorau iddi na mynd. Gwnewch rywun arall yn weinyddwr yn gyntaf; mae plaid sydd am ddod i ben yn gadael yr hwb ar ei thudalen Ymddiriedaeth.",
  tokensStay:
    "Mae rhaglenni’n dod i mewn â thocynnau. Y blaid biau’r rheini, ac maent yn aros pan fydd rhywun yn mynd.",
  tokens: "Edrych drwy’r tocynnau",
  onlyAdmins:
    "Gweinyddwyr eich plaid sy’n gadael pobl i mewn ac yn eu tynnu allan. Gallwch roi’r gorau i’ch mynediad eich hun.",
  done: {
    invited: "Mae’r gwahoddiad ar ei ffordd drwy e-bost.",
    "taken-back": "Tynnwyd y gwahoddiad yn ôl. Nid yw ei ddolen yn agor dim mwyach.",
    changed: "Newidiwyd y rôl.",
    removed: "Tynnwyd y mynediad.",
  },
  invitations: {
    title: "Wedi’u gwahodd, heb gyrraedd eto",
    none: "Nid oes gwahoddiad agored.",
    facts: (p: Params) => `${p.role}. Gwahoddwyd ar ${p.day}; gellir ei dderbyn tan ${p.until}.`,
    again: "Anfon dolen newydd",
    againSays: "Bydd dolen newydd yn mynd drwy e-bost. Nid yw’r un a anfonwyd o’r blaen yn agor dim mwyach.",
    takeBack: "Tynnu’n ôl",
    takeBackSays: "Os tynnwch ef yn ôl, ni fydd y ddolen a anfonwyd yn agor dim.",
  },
  invite: {
    title: "Gwahodd rhywun",
    role: "Fel",
    organiser: "Trefnydd: yn uwchlwytho, yn cywiro ac yn darllen",
    admin: "Gweinyddwr: hefyd yn gadael pobl i mewn ac yn penderfynu dros y blaid",
    action: "Anfon y gwahoddiad",
    lasts: (p: Params) =>
      `Bydd dolen yn mynd i’r cyfeiriad hwn. Gellir ei defnyddio unwaith, o fewn ${p.days} diwrnod.`,
  },
  hub: {
    title: "Pobl yr hwb",
    sentence:
      "Mae plaid yn gadael ei phobl ei hun i mewn. Yma rydych yn gwahodd y sawl sy’n rhedeg yr hwb neu’n gofalu am ranbarth, a gweinyddwr cyntaf plaid heb un.",
    offices: "Gweithredwyr a swyddogion rhanbarth",
    noOffices: "Nid oes neb eto.",
    officer: (p: Params) => `Swyddog ${p.region}`,
    operator: "Gweithredwr yr hwb",
    removeSays: "Byddant yn colli’r rôl hon gyda’r dudalen nesaf a agorant.",
    removeFromParty:
      "Byddant yn colli’r rôl hon gyda’r dudalen nesaf a agorant. Dywedir wrth bawb yn y blaid drwy e-bost.",
    formats: "Y rhestr hon fel",
    invite: "Gwahodd gweithredwr neu swyddog",
    choose: "Dewiswch",
    operatorSays: "Gall gweithredwr wneud popeth ar y tudalennau hyn, a phenodi a thynnu gweithredwyr.",
    lookUp: {
      title: "Chwilio am rywun",
      sentence: "Ar gyfer un cyfeiriad: pob rôl sydd ganddo yma.",
      action: "Chwilio",
      none: "Nid oes gan neb â’r cyfeiriad hwn rôl yma. Gwiriwch ef rhag ofn bod gwall teipio.",
      found: (p: Params) => `Beth yw ${p.email} yma`,
    },
    withoutAdmin: {
      title: "Pleidiau heb weinyddwr",
      none: "Mae gan bob plaid weinyddwr.",
      emptyHub: "Nid yw’r hwb yn adnabod unrhyw blaid eto.",
      noneFound: (p: Params) => `Nid oes gan yr un blaid heb weinyddwr “${p.asked}” yn ei henw.`,
      sentence: (p: Params) =>
        `Nifer y pleidiau heb neb a all adael pobl i mewn: ${amount(p.number)}. Gwahoddwch eu gweinyddwyr; dywedir drwy e-bost wrth y rhai sydd yno eisoes.`,
      search: "Dod o hyd i blaid",
      searchAction: "Chwilio",
      people: (p: Params) => (p.number === 0 ? "neb eto" : p.number === 1 ? "1 person" : `${amount(p.number)} o bobl`),
      more: (p: Params) => `${amount(p.number)} arall. Teipiwch ran o enw i ddod o hyd i un.`,
      invite: "Gwahodd ei gweinyddwr",
      inviteTo: (p: Params) => `Gwahodd ei gweinyddwr: ${p.party}`,
    },
  },
};
