import type { Params } from "../../params.ts";
import type { Words } from "../../words.ts";

/** The frame of every page: where one is, who one is, in which language. */
export const frame: Words["pages"]["frame"] = {
  skip: "Neidio i’r dudalen",
  demonstration: "Arddangosiad. Dyfeisiwyd pob ymgyrch a ffigur yma.",
  navigation: "Prif ddewislen",
  party: "Eich plaid",
  campaigns: "Ymgyrchoedd",
  uploads: "Uwchlwytho",
  trust: "Ymddiriedaeth",
  region: "Eich rhanbarth",
  hub: "Hwb",
  compare: "Cymharu",
  help: "Cymorth",
  releases: "Cyhoeddiadau",
  method: "Dull",
  signIn: "Mewngofnodi",
  signOut: "Allgofnodi",
  signedInAs: (p: Params) => `Wedi mewngofnodi fel ${p.email}`,
  account: "Eich cyfrif",
  hat: (p: Params) => `Dangosir y tudalennau hyn i chi fel: ${p.hat}. Newid i:`,
  hatOf: (p: Params) => `${p.place}, ${p.role}`,
  otherLanguage: "English",
  refused: "Ni wnaed dim eto. Mae’r hyn sydd i’w gywiro wrth ochr y maes.",
  toField: "Ewch at y maes",
  back: { trust: "Yn ôl i Ymddiriedaeth", hub: "Yn ôl i’r hwb" },
  unreviewed: "Nid yw siaradwr Cymraeg wedi darllen y cyfieithiad hwn eto.",
  footer: "Eiddo pob plaid yw ei hymgyrchoedd ei hun. Daw’r hyn a ddangosir am sawl plaid o gyhoeddiad.",
  howFigures: "Sut y gwneir y ffigurau",
};
