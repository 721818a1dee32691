import { amount } from "../figures.ts";
import type { Params } from "../params.ts";
import type { Words } from "../words.ts";

const counting = ({ counts_in }: Params): string => (counts_in ? ` Mae’n cyfrif ${counts_in}.` : "");

/** Yr hyn y mae’r cofnod archwilio yn dweud a wnaed: gweler y ffeil Saesneg. */
export const audit: Words["audit"] = {
  kinds: {
    "sign-in": "Mewngofnodi a defnyddio tocynnau",
    people: "Pobl",
    rules: "Rheolau sylfaenol a chytundeb",
    sharing: "Rhannu",
    upload: "Uwchlwythiadau",
    correction: "Cywiriadau",
    export: "Allforion",
    token: "Tocynnau",
    structure: "Strwythur",
    release: "Cyhoeddiadau",
  },
  who: {
    left: "rhywun sydd wedi gadael",
    operator: "gweithredwr yr hwb",
    bootstrap: "y gorchymyn bootstrap",
    hubToken: "rhaglen gweithredwr yr hwb",
    token: (p: Params) => `tocyn “${p.name}”`,
    tokenNumber: (p: Params) => `tocyn ${p.number}`,
    clock: "cloc yr hwb",
    visitor: "rhywun nad oedd wedi mewngofnodi",
    person: (p: Params) => `person rhif ${p.number}`,
    invited: (p: Params) => `rhywun (gwahoddiad ${p.number})`,
    contributor: "plaid sydd wedi gadael",
  },
  actions: {
    "sign-in": () => "Mewngofnodwyd.",
    "sign-out": (p: Params) => `Allgofnodwyd: ${amount(p.sessions)} sesiwn.`,
    "token-first-use": () => "Defnyddiwyd am y tro cyntaf y diwrnod hwnnw.",
    "operator-made": (p: Params) => `Gwnaed ${p.person} yn weithredwr.`,
    "person-looked-up": (p: Params) => `Chwiliwyd am ${p.person}.`,
    "memberships-set": (p: Params) =>
      p.roles === "" ? `Tynnwyd mynediad ${p.person} yn ôl.` : `Rhoddwyd mynediad i ${p.person}: ${p.roles}.`,
    invited: (p: Params) => `Gwahoddwyd ${p.invitation ?? "rhywun"}: ${p.role}.`,
    "invitation-accepted": (p: Params) => `Derbyniwyd gwahoddiad: ${p.role}.`,
    "invitation-taken-back": (p: Params) => `Tynnwyd gwahoddiad ${p.invitation ?? "rhywun"} yn ôl: ${p.role}.`,
    "role-changed": (p: Params) => `Gwnaed ${p.person} yn ${p.role}.`,
    "access-removed": (p: Params) => `Tynnwyd mynediad ${p.person}, a oedd yn ${p.role}.`,
    "access-given-up": (p: Params) => `Rhoddwyd y gorau i fod yn ${p.role}.`,
    "agreement-recorded-by-party": (p: Params) => `Derbyniwyd y rheolau sylfaenol, fersiwn ${p.version}.${counting(p)}`,
    "agreement-recorded-by-operator": (p: Params) =>
      `Cofnodwyd cytundeb ysgrifenedig i’r rheolau sylfaenol, fersiwn ${p.version}.${counting(p)}`,
    "agreement-withdrawn": () => "Tynnwyd y cytundeb yn ôl. Nid yw’n cyfrif yn unman.",
    "agreement-lapsed": (p: Params) =>
      `Daeth y cytundeb i’r rheolau sylfaenol, fersiwn ${p.version}, i ben: mae rhai mwy newydd mewn grym. Nid yw’n cyfrif yn unman nes i weinyddwr eu derbyn.`,
    "ground-rules-published": (p: Params) =>
      `Cyhoeddwyd fersiwn ${p.version} o’r rheolau sylfaenol, mewn grym o ${p.in_force_on}.`,
    "sharing-chosen": (p: Params) =>
      `Dewiswyd beth a rennir. Llinellau pwnc a graffeg: ${p.exemplars}; yn fodlon cael ei holi: ${p.happy_to_be_asked}; safle wrth enw i swyddogion y rhanbarth: ${p.named_to_officers}; angen cymorth, dangosir i: ${p.help_wanted}; cynnig cymorth, dangosir i: ${p.help_offered}.`,
    "help-line-taken-down": (p: Params) => `Tynnwyd i lawr y llinell sy’n dweud â beth ${p.line}.`,
    uploaded: (p: Params) =>
      `Uwchlwythwyd ffeil (${p.channel}): ${amount(p.new)} yn newydd, ${amount(p.changed)} wedi newid, ${amount(p.unchanged)} heb newid, ${amount(p.set_aside)} o’r neilltu.`,
    "upload-withdrawn": (p: Params) =>
      `Tynnwyd uwchlwythiad yn ôl: gadawodd ${amount(p.gone)} ymgyrch, aeth ${amount(p.refolded)} yn ôl at yr hyn y mae ffeiliau eraill yn ei ddweud.`,
    "campaign-corrected": () => "Cywirwyd ymgyrch.",
    "campaign-deleted": () => "Dilëwyd ymgyrch.",
    "campaign-restored": () => "Cymerwyd ymgyrch a ddilëwyd yn ôl.",
    "campaigns-exported": (p: Params) => `Allforiwyd ${amount(p.campaigns)} ymgyrch.`,
    "named-standings-exported": (p: Params) =>
      `Allforiwyd ffigurau’r pleidiau a enwir i swyddogion rhanbarth ${p.region} yng nghyhoeddiad ${p.release}, rhai’r blaid hon yn eu plith.`,
    "uploads-exported": (p: Params) => `Allforiwyd y rhestr o ${amount(p.uploads)} uwchlwythiad.`,
    "standing-exported": () => "Allforiwyd ble mae’r blaid yn sefyll.",
    "log-exported": (p: Params) => `Allforiwyd ${amount(p.entries)} cofnod o’r log hwn.`,
    "party-exported": () => "Allforiwyd popeth a gedwir am y blaid.",
    "audit-exported": (p: Params) => `Allforiwyd ${amount(p.entries)} cofnod o’r cofnod archwilio.`,
    "token-issued": (p: Params) => `Rhoddwyd tocyn a gaiff: ${p.scopes}.`,
    "token-rotated": (p: Params) => `Rhoddwyd ${p.token} yn lle ${p.replaced}, a ddaeth i ben.`,
    "token-revoked": (p: Params) => `Diddymwyd ${p.token}.`,
    "structure-loaded": (p: Params) =>
      `Llwythwyd ffeil strwythur o ${amount(p.read)} plaid: ${amount(p.new)} yn newydd, ${amount(p.changed)} wedi newid, ${amount(p.unchanged)} heb newid, ${amount(p.vanished)} heb eu henwi ynddi.`,
    "nation-added": () => "Enwyd y genedl.",
    "nation-renamed": () => "Ailenwyd y genedl.",
    "region-added": (p: Params) => `Gwnaed y rhanbarth ${p.name}.`,
    "region-changed": (p: Params) => `Newidiwyd y rhanbarth ${p.name}: ${p.fields}.`,
    "region-removed": (p: Params) => `Tynnwyd y rhanbarth ${p.name}.`,
    "regions-merged": (p: Params) => `Unwyd y rhanbarth ${p.name} â ${p.into_name}.`,
    "cluster-added": (p: Params) => `Gwnaed y clwstwr ${p.name}.`,
    "cluster-changed": (p: Params) => `Newidiwyd y clwstwr ${p.name}: ${p.fields}.`,
    "cluster-removed": (p: Params) => `Tynnwyd y clwstwr ${p.name}.`,
    "clusters-merged": (p: Params) => `Unwyd y clwstwr ${p.name} â ${p.into_name}: ${amount(p.parties)} plaid.`,
    "party-added": () => "Ychwanegwyd y blaid at yr hwb.",
    "party-changed": (p: Params) => `Newidiwyd y blaid: ${p.fields}.`,
    "party-removed": () => "Tynnwyd plaid na fu ganddi ddim erioed.",
    "party-left": () => "Gadawyd yr hwb. Dilëwyd popeth am y blaid.",
    "release-started": (p: Params) => `Dechreuwyd cyhoeddiad sy’n cyfrif hyd at ${p.as_of}.`,
    "decisions-read": (p: Params) => `Darllenwyd pam na chyhoeddwyd ffigurau cyhoeddiad ${p.release}.`,
  },
  values: {
    yes: "ydy",
    no: "nac ydy",
    nobody: "neb",
    cluster: "o’i chlwstwr i fyny",
    region: "o’i rhanbarth i fyny",
    exemplars: { no: "na", unnamed: "heb enw’r blaid", named: "gydag enw’r blaid" },
    lines: { wanted: "y byddech yn croesawu cymorth", offered: "y gallwch helpu" },
    audiences: { cluster: "ei chlwstwr", region: "ei rhanbarth", all: "pob plaid" },
    scopes: {
      upload: "uwchlwytho",
      read: "darllen",
      structure: "newid y strwythur",
      publish: "dechrau cyhoeddiadau",
      people: "gadael pobl i mewn",
      "issue-upload-tokens": "rhoi tocynnau uwchlwytho",
    },
    fields: {
      name: "enw",
      region: "rhanbarth",
      cluster: "clwstwr",
      size_band: "maint",
      area_type: "math o ardal",
      seat_status: "sedd",
      constituency_code: "etholaeth",
      time_zone: "parth amser",
    },
  },
};
