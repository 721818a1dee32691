import type { Params } from "../../params.ts";
import type { Words } from "../../words.ts";

/** What a party chose to share, each choice with what others would see. */
export const sharing: Words["pages"]["sharing"] = {
  title: "Beth y mae eich plaid yn ei rannu",
  sentence:
    "Ni rennir dim oni bai eich bod yn ei ddewis yma, a gallwch ei newid ar unrhyw adeg. Mae’r hyn a dynnwch yn ôl yn diflannu ar unwaith.",
  saved:
    "Wedi’i gadw. Mae hyn yn dal o hyn ymlaen. Os dewisoch gael eich enwi, mae hynny’n dechrau gyda’r cyhoeddiad nesaf.",
  problem: "Ni ellid cadw hyn. Ni newidiwyd dim. Gwelwch isod beth i’w gywiro.",
  onlyAdmins: "Gall pawb o’ch plaid ddarllen hyn. Gweinyddwr sy’n dewis.",
  notAgreed: "Nes i’ch plaid gytuno i’r rheolau sylfaenol, ni ddangosir dim o hyn i eraill.",
  example: "Byddai eraill yn gweld",
  exemplars: {
    title: "Llinellau pwnc a graffeg fel enghreifftiau",
    sentence:
      "Lle gwnaeth un o’ch rhai chi yn dda, gellir ei ddangos i bawb yma fel enghraifft o’r hyn sy’n gweithio, heb ei rifau.",
    notYet: "Ni ddangosir enghreifftiau yn unman eto; cedwir eich dewis ar gyfer pan fyddant.",
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
      "Caiff swyddogion eich rhanbarth weld cyfraddau eich plaid wrth enw. Mae’r enwi’n dechrau gyda’r cyhoeddiad nesaf, pan gyhoeddir ffigurau nesaf; mae ei dynnu’n ôl yn dal ar unwaith.",
    officers: (p: Params) => `Swyddogion eich rhanbarth nawr: ${p.number}.`,
    rule: (p: Params) =>
      `Dangoswn enw eich plaid dim ond os bydd ${p.number} neu fwy o bleidiau eraill eich clwstwr yn aros heb eu henwi, neu os enwir pob un. Fel arall gellid cyfrifo eu ffigurau. Lle mae eich plaid yn cyfrif o’r rhanbarth i fyny yn unig, mae’r un peth yn wir am bleidiau eich rhanbarth.`,
    now: (p: Params) => `Fe’i henwir nawr, yng nghyhoeddiad ${p.month}, mewn ${p.figures} ffigur.`,
    notNow: "Nid enwir eich plaid nawr.",
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
      `Un llinell yr un, ${p.letters} o lythrennau ar y mwyaf. Gadewch hi’n wag i ddangos dim. Dim cyfeiriadau a dim rhifau ffôn: mae eraill yn ateb drwy’r sianel y mae eich clwstwr neu eich rhanbarth yn ei defnyddio eisoes.`,
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
      "Mae gweithredwr yr hwb yn darllen pob llinell a gall dynnu un i lawr. Yna bydd log eich plaid yn dweud hynny.",
    page: "Darllen yr hyn y mae pleidiau eraill yn ei rannu",
  },
  save: "Cadw",
};
