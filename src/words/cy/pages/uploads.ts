import type { Params } from "../../params.ts";
import type { Words } from "../../words.ts";

/** Uploading a file, what became of it, and earlier uploads. */
export const uploads: Words["pages"]["uploads"] = {
  title: "Uwchlwytho ffeil",
  sentence:
    "Uwchlwythwch adroddiad ag un rhes i bob e-bost, post neu ddigwyddiad. Dim ond eich plaid chi sy’n gweld y rhesi hyn.",
  known: {
    title: "Beth a ddarllenir fel y mae",
    mailchimp:
      "Mailchimp: allforiad eich holl ymgyrchoedd, o’i dudalen adroddiadau. Nid allforiad cynulleidfa: rhestr o bobl yw honno.",
    meetup:
      "Meetup: rhestr o’ch digwyddiadau gyda’r colofnau event_id, chapter_urlname, title, datetime_local a rsvp_yes.",
    others: "Popeth arall:",
    template: "copïwch eich ffigurau i dempled",
  },
  people: "Ni dderbynnir rhestr o bobl byth, ac ni chaiff ei storio byth.",
  file: "Y ffeil",
  drop: "neu gollyngwch hi yma",
  limits: (p: Params) => `CSV, hyd at ${p.megabytes} MB a ${p.rows} o resi. Am fwy, allforiwch un flwyddyn ar y tro.`,
  send: "Uwchlwytho",
  looking: "Yn edrych ar y ffeil …",
  stopped: (p: Params) =>
    `Mae gan y ffeil hon un rhes i bob person (colofn “${p.column}”). Fe’i stopiwyd yma ac nid yw wedi gadael eich dyfais. Yn ei lle, uwchlwythwch adroddiad ag un rhes i bob e-bost, post neu ddigwyddiad.`,
  failed: "Ni chyrhaeddodd y ffeil. Ni chadwyd dim. Gwiriwch y cysylltiad a rhowch gynnig arall arni.",
  dryRun: "Nid oes dim wedi’i gadw eto. Dyma beth fyddai’r ffeil yn ei wneud:",
  keep: "Cadw’r rhain",
  nothingNew: "Nid oes dim newydd yn y ffeil hon: mae ei hymgyrchoedd i gyd yma eisoes, gyda’r un ffigurau.",
  other: "Dewis ffeil arall",
  refused: "Ni dderbyniwyd y ffeil hon",
  row: (p: Params) => `Rhes ${p.row}: ${p.message}`,
  signIn: "Mewngofnodi",
  templates: {
    title: "Templedi",
    sentence: "Ar gyfer pob offeryn arall: copïwch eich ffigurau i un o’r rhain.",
    download: (p: Params) => `Templed: ${p.channel}`,
    columns: (p: Params) => `Colofnau’r templed: ${p.channel}`,
    name: "Colofn",
    explanation: "Beth sydd ynddi",
    example: "Enghraifft",
    needed: "yn ofynnol",
  },
  list: {
    title: "Uwchlwythiadau cynharach",
    none: "Nid oes dim wedi’i uwchlwytho eto.",
    withdrawn: (p: Params) => `tynnwyd yn ôl ${p.day}`,
    noName: "Ffeil heb enw",
    older: "Hŷn",
  },
  receipt: {
    title: "Beth a ddarllenwyd",
    kept: (p: Params) => `${p.file}, uwchlwythwyd ${p.day}.`,
    withdrawn: (p: Params) =>
      `Tynnwyd yn ôl ${p.day}: mae eich ymgyrchoedd fel pe na bai’r ffeil hon erioed wedi’i huwchlwytho. Mae cyhoeddiadau a wnaed cyn hynny yn aros fel y maent.`,
    recognised: (p: Params) => `Darllenwyd fel: ${p.channel}, o ${p.tool}.`,
    rows: {
      read: "Rhesi a ddarllenwyd",
      new: "Ymgyrchoedd newydd",
      changed: "Newidiwyd",
      unchanged: "Heb newid",
      set_aside: "Rhoddwyd o’r neilltu",
    },
    setAside: "Rhesi a roddwyd o’r neilltu",
    notices: "Da gwybod",
    row: "Rhes",
    column: "Colofn",
    reason: "Rheswm",
    wholeFile: "y ffeil gyfan",
    standing: "Gweld ble rydych yn sefyll",
    withdraw: "Tynnu’n ôl",
    withdrawSentence: "Bydd y dudalen nesaf yn dweud yn gyntaf beth fyddai’n gadael.",
    back: "Pob uwchlwythiad",
  },
  withdrawal: {
    title: "Tynnu’r uwchlwythiad hwn yn ôl?",
    gone: (p: Params) => `Ymgyrchoedd sy’n gadael, gan nad oes ffeil arall yn sôn amdanynt: ${p.number}.`,
    refolded: (p: Params) =>
      `Ymgyrchoedd sy’n mynd yn ôl at yr hyn y mae eich ffeiliau eraill yn ei ddweud: ${p.number}.`,
    corrections: (p: Params) => `Eich cywiriadau eich hun a gollir gyda’r ymgyrchoedd sy’n gadael: ${p.number}.`,
    releases: "Mae cyhoeddiadau sydd wedi’u cyhoeddi yn aros fel y maent; gwneir rhai diweddarach heb y ffeil hon.",
    final:
      "Ni ellir dad-wneud tynnu’n ôl. Gallwch uwchlwytho’r ffeil eto, ond bydd cywiriadau a gollwyd yn aros ar goll.",
    action: "Ei thynnu’n ôl",
    back: "Ei chadw",
  },
};
