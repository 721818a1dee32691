import type { Params } from "../../params.ts";
import type { Words } from "../../words.ts";

/** Tokens: what lets a program in, of a party and of the hub. */
export const tokens: Words["pages"]["tokens"] = {
  title: "Tocynnau",
  sentence:
    "Mae tocyn yn gadael i raglen o’ch eiddo uwchlwytho neu ddarllen dros eich plaid heb i neb fewngofnodi. Gall pwy bynnag sydd ag ef wneud yr un peth, felly cadwch ef fel cyfrinair.",
  sentenceOfHub:
    "Mae tocyn yn gadael i raglen gan weithredwr yr hwb wneud un math o waith heb i neb fewngofnodi. Nid yw’r un o docynnau’r hwb yn darllen rhesi plaid. Cadwch ef fel cyfrinair.",
  done: { revoked: "Diddymwyd y tocyn. Nid yw’n agor dim mwyach." },
  none: "Nid oes tocyn.",
  list: "Tocynnau byw",
  formats: "Y rhestr hon fel",
  onlyAdmins: "Gweinyddwyr eich plaid sy’n cael rhoi a diddymu tocynnau.",
  unnamed: "Dim enw",
  may: (p: Params) => `Caiff: ${p.scopes}.`,
  issuedBy: (p: Params) => `Rhoddwyd ${p.day} gan ${p.who}.`,
  issuedOn: (p: Params) => `Rhoddwyd ${p.day}.`,
  byHub: "weithredwr yr hwb",
  bySomebodyGone: "rywun sydd wedi gadael",
  lastUsed: (p: Params) => `Defnyddiwyd ddiwethaf ${p.day}.`,
  neverUsed: "Heb ei ddefnyddio erioed.",
  ends: (p: Params) => `Daw i ben ${p.day}.`,
  scopes: {
    upload: "uwchlwytho",
    read: "darllen",
    structure: "strwythur",
    publish: "cyhoeddi",
    people: "pobl",
    "issue-upload-tokens": "rhoi tocynnau uwchlwytho",
  },
  lets: {
    upload: "Uwchlwytho ffeiliau, a thynnu’n ôl yr hyn a uwchlwythodd",
    read: "Darllen ymgyrchoedd, uwchlwythiadau a safle eich plaid",
    structure: "Newid rhanbarthau, clystyrau a phleidiau",
    publish: "Dechrau cyhoeddiadau, a darllen pam na chyhoeddwyd ffigurau",
    people:
      "Rhoi pobl mewn pleidiau nad oes neb yn eu defnyddio eto, gwahodd gweinyddwyr cyntaf, a chofnodi cytundebau ar bapur",
    "issue-upload-tokens": "Rhoi tocynnau i uwchlwytho hanes plaid",
  },
  change: "Cylchdroi neu ddiddymu",
  changeOf: (p: Params) => `Cylchdroi neu ddiddymu: ${p.name}`,
  endIt: "Diddymu",
  endItOf: (p: Params) => `Diddymu: ${p.name}`,
  rotateSays: "Mae cylchdroi’n rhoi cyfrinach newydd iddo am yr un cyfnod eto. Mae’r hen un yn peidio ar unwaith.",
  rotate: "Cylchdroi",
  revokeSays: "Mae diddymu’n ei atal ar unwaith ac am byth. Gwrthodir rhaglen sy’n dal i’w ddefnyddio.",
  revoke: "Diddymu",
  offersEnd: "Y naill ffordd neu’r llall, daw gwahoddiadau a anfonodd nad oes neb wedi’u derbyn i ben hefyd.",
  issue: {
    title: "Rhoi tocyn",
    name: "I beth mae e?",
    nameHint: "Er enghraifft “uwchlwytho bob nos o’r swyddfa”.",
    scopes: "Beth gaiff ei wneud?",
    life: "Am ba hyd mae’n para?",
    days: (p: Params) => (p.number === 365 ? "Blwyddyn" : `${p.number} diwrnod`),
    action: "Rhoi’r tocyn",
    most: (p: Params) => `Ni all fod mwy na ${p.number} o docynnau byw.`,
  },
  notIssued: "Ni roddwyd dim. Mae’r hyn i’w gywiro wrth ymyl y maes.",
  issued: {
    title: "Copïwch eich tocyn nawr",
    sentence:
      "Dim ond y tro hwn y’i dangosir. Nid yw’r hwb yn cadw copi y gellid ei ddarllen; os collwch ef, cylchdrowch ef.",
    token: "Y tocyn",
    facts: (p: Params) => `${p.name}. Caiff: ${p.scopes}. Daw i ben ${p.day}.`,
    use: "Sut i’w ddefnyddio",
    useSentence: "Anfonwch ef gyda phob cais. Mewn terfynell, â’r tocyn yn TOKEN:",
    back: "Rwyf wedi’i gopïo: yn ôl at y tocynnau",
  },
  uploads: {
    title: "I uwchlwytho dros blaid",
    issue: "Rhoi tocyn i blaid",
    sentence:
      "I blaid a ofynnodd ichi lwytho ei hanes. Mae tocyn o’r fath yn uwchlwytho a byth yn darllen; cyfrifon a geir yn ei dderbynebau. Mae’r blaid yn ei weld, wedi’i nodi fel un a roddwyd gan yr hwb, a gall ei ddiddymu.",
    party: "Plaid",
    partyHint: "Ei henw fel yn y strwythur.",
    of: (p: Params) => `${p.party}: ${p.name}`,
  },
};
