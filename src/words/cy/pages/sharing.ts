import type { Params } from "../../params.ts";
import type { Words } from "../../words.ts";

/** What a party chose to share, each choice with what others would see. */
export const sharing: Words["pages"]["sharing"] = {
  title: "Beth y mae eich plaid yn ei rannu",
  sentence:
    "Ni rennir dim oni bai eich bod yn ei ddewis yma, a gallwch ei newid ar unrhyw adeg. Mae newid yn dal ar unwaith.",
  saved: "Wedi’i gadw. Mae hyn yn dal o hyn ymlaen.",
  problem: "Ni ellid cadw hyn. Ni newidiwyd dim. Gwelwch isod beth i’w gywiro.",
  onlyAdmins: "Gall pawb o’ch plaid ddarllen hyn. Gweinyddwr sy’n dewis.",
  notAgreed: "Nes i’ch plaid gytuno i’r rheolau sylfaenol, ni ddangosir dim o hyn i eraill.",
  example: "Byddai eraill yn gweld",
  exemplars: {
    title: "Llinellau pwnc a graffeg fel enghreifftiau",
    sentence:
      "Lle gwnaeth un o’ch rhai chi yn dda, gellir ei ddangos i bawb yma fel enghraifft o’r hyn sy’n gweithio, heb ei rifau.",
    choices: {
      no: "Peidio â’u dangos",
      unnamed: "Eu dangos heb ein henw",
      named: "Eu dangos gyda’n henw",
    },
    subject: "Tri pheth a ddysgon ni ar stepen y drws",
    unnamed: "Gan blaid o’ch maint chi",
    named: (p: Params) => `Gan ${p.party}`,
  },
  asked: {
    tick: "Rydym yn hapus i gael ein holi amdanynt",
    sentence:
      "Wrth ymyl enghraifft â’ch enw mae’n dweud eich bod. Mae’n golygu rhywbeth dim ond lle dangosir enghreifftiau gyda’ch enw.",
    example: "Yn hapus i gael ei holi",
  },
  named: {
    title: "Eich safle, wrth enw",
    sentence:
      "Caiff swyddogion eich rhanbarth weld cyfraddau eich plaid wrth enw: dangosir hyn dim ond tra bo o leiaf bum cyfrannwr arall o’r clwstwr, neu ddim un, yn aros heb eu henwi.",
    choices: { no: "Peidio â’n henwi", yes: "Ein henwi i swyddogion ein rhanbarth" },
    example: "Byddai swyddogion eich rhanbarth yn gweld, gyda’ch ffigurau eich hun",
    columns: { party: "Plaid", figure: "Cyfradd clicio", place: "Ymhlith pleidiau’r genedl" },
    figure: "3.4%",
    range: "ystod 2.9% – 4.1%",
    place: "uwchlaw’r canol",
  },
  help: {
    title: "Cymorth",
    sentence: (p: Params) =>
      `Un llinell yr un, ${p.letters} o lythrennau ar y mwyaf. Gadewch hi’n wag i ddangos dim. Dim cyfeiriadau a dim rhifau ffôn: mae pleidiau’n dod o hyd i’w gilydd drwy eu clwstwr neu eu rhanbarth.`,
    wanted: "Byddem yn croesawu cymorth gyda",
    offered: "Gallwn helpu gyda",
    visible: "Pwy gaiff ei darllen",
    audiences: {
      cluster: "Pleidiau ein clwstwr",
      region: "Pleidiau a swyddogion ein rhanbarth",
      all: "Pawb yma",
    },
    wantedExample: "ysgrifennu llinellau pwnc y mae pobl yn eu hagor",
    offeredExample: "gwneud graffeg; mae gennym ddylunydd sy’n gwirfoddoli",
    wantedBy: (p: Params) => `Byddai ${p.party} yn croesawu cymorth gyda: ${p.line}`,
    offeredBy: (p: Params) => `Gall ${p.party} helpu gyda: ${p.line}`,
    moderated:
      "Mae gweithredwr yr hwb yn darllen pob llinell a gall dynnu un i lawr. Yna bydd cofnod eich plaid yn dweud hynny.",
    page: "Darllen yr hyn y mae pleidiau eraill yn ei rannu",
  },
  save: "Cadw",
};
