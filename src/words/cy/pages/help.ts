import type { Params } from "../../params.ts";
import type { Words } from "../../words.ts";

/** Help between parties: what they offer each other and would welcome. */
export const help: Words["pages"]["help"] = {
  title: "Cymorth rhwng pleidiau",
  sentence:
    "Yr hyn y mae pleidiau’n ei gynnig i’w gilydd ac y byddent yn ei groesawu, cyn belled ag y dewisasant ei ddangos i chi.",
  contact: {
    party:
      "I ateb llinell, defnyddiwch y sianel y mae eich clwstwr neu eich rhanbarth yn ei defnyddio eisoes: nid oes gan yr hwb gyfeiriadau pleidiau eraill i’w dangos.",
    officer:
      "Rydych yn gweld yr hyn y mae pleidiau’n ei ddangos i’ch rhanbarth, neu i bawb yma. I ateb llinell, neu i ddod â dwy blaid at ei gilydd, ysgrifennwch atynt fel y gwnewch fel arall: nid oes gan yr hwb gyfeiriadau i’w dangos.",
    operator:
      "Rydych yn gweld pob llinell, i bwy bynnag y’i dangosir. Gallwch dynnu un i lawr: dywedir wrth weinyddwyr y blaid drwy e-bost.",
  },
  own: "Eich llinellau eich hun",
  ownHidden: "Bydd eraill yn eu gweld pan fydd eich plaid wedi cytuno i’r rheolau sylfaenol.",
  none: "Nid yw eich plaid yn rhannu llinell eto.",
  change: "Eu newid",
  write: "Ysgrifennu un",
  adminsWrite: "Gall un o weinyddwyr eich plaid eu hysgrifennu, o dan “Beth y mae eich plaid yn ei rannu”.",
  kinds: { all: "Popeth", offered: "Cynigion", wanted: "Dymuniadau" },
  choose: "Dangos",
  near: { cluster: "Eich clwstwr", region: "Eich rhanbarth", elsewhere: "Pleidiau eraill" },
  offered: (p: Params) => `Gall helpu gyda: ${p.line}`,
  wanted: (p: Params) => `Byddai’n croesawu cymorth gyda: ${p.line}`,
  place: (p: Params) => `${p.cluster}, ${p.region}`,
  visible: {
    cluster: "dangosir i’w chlwstwr",
    region: "dangosir i’w rhanbarth",
    all: "dangosir i bawb yma",
  },
  nothing: "Nid oes plaid arall yn dangos llinell i chi yma eto.",
  nothingOfKind: "Nid oes plaid arall yn dangos llinell o’r math hwn i chi eto.",
  more: "Rhagor",
  formats: "Y llinellau hyn fel",
  takeDown: "Ei thynnu i lawr",
  takeDownOf: (p: Params) => `Ei thynnu i lawr: ${p.party}, ${p.line}`,
  takenDown: "Mae’r llinell i lawr. Dywedir wrth weinyddwyr y blaid drwy e-bost.",
  letter: {
    kinds: { offered: "y gall helpu", wanted: "y byddai’n croesawu cymorth" },
    subject: (p: Params) => `Tynnwyd llinell gan ${p.party} i lawr ar ${p.hub}`,
    text: (p: Params) =>
      [
        `Tynnodd gweithredwr ${p.hub} i lawr y llinell sy’n dweud â beth ${p.what}, ar ran ${p.party}:`,
        `“${p.line}”`,
        "Ni newidiwyd dim arall. Gallwch ysgrifennu llinell arall ar y dudalen “Beth y mae eich plaid yn ei rannu”. Os nad ydych yn gwybod pam, gofynnwch i’r gweithredwr.",
      ].join("\n\n"),
  },
};
