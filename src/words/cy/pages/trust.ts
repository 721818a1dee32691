import { amount } from "../../figures.ts";
import type { Params } from "../../params.ts";
import type { Words } from "../../words.ts";

/** Yr hyn y mae’r hwb yn ei gadw am blaid, pwy sy’n ei weld, ei log, mynd â’r cyfan, a gadael. */
export const trust: Words["pages"]["trust"] = {
  title: "Ymddiriedaeth",
  sentence: (p: Params) =>
    `Beth mae’r hwb yn ei gadw am ${p.party}, pwy all ei weld, ac ar gyfer beth y’i defnyddiwyd.`,
  printed: (p: Params) => `Fel yr oedd ar ${p.day}.`,
  held: {
    title: "Beth a gedwir",
    campaigns: (p: Params) => `${amount(p.number)}, ${p.period}`,
    none: "dim",
    besides: "Cedwir hefyd ymgyrchoedd a ddilëwyd a digwyddiadau a ganslwyd; nid ydynt yn cyfrif yn unman.",
    uploads: "Uwchlwythiadau",
    sums: "Symiau fesul mis",
    sumsAre:
      "Symiau fesul mis yw’r cyfan y mae cyhoeddiad yn ei ddarllen am blaid: ar gyfer pob mesur a mis, sawl ymgyrch a beth yw eu cyfanswm.",
    people: "Pobl â mynediad",
    invitations: "Gwahoddiadau sy’n aros",
    tokens: "Tocynnau",
    agreement: "Cytundeb",
    agreed: (p: Params) => `Rheolau sylfaenol, fersiwn ${p.version}, ${p.day}. ${p.counts}`,
    recordedBy: {
      party: "Derbyniwyd gan eich gweinyddwr.",
      operator: "Cofnodwyd gan y gweithredwr o gytundeb ysgrifenedig.",
    },
    notAgreed: "Dim. Nid yw eich ffigurau’n cyfrif yn unman.",
    counts: { cluster: "Mae’n cyfrif o’r clwstwr i fyny.", region: "Mae’n cyfrif o’r rhanbarth i fyny." },
  },
  links: {
    title: "Beth allwch chi ei wneud",
    people: "Gweld pwy sydd â mynediad, a’i newid",
    tokens: "Gweld pa raglenni sydd â mynediad, a rhoi terfyn arno",
    agreement: "Darllen y rheolau sylfaenol a’ch cytundeb",
    sharing: "Dewis beth rydych yn ei rannu",
    uploads: "Tynnu ffeil a uwchlwythwyd yn ôl",
    log: "Darllen y log: beth a wnaed, pryd a chan bwy",
    export: "Mynd â phopeth gyda chi mewn un ffeil",
    leave: "Gadael yr hwb",
  },
  readingLinks: {
    people: "Gweld pwy sydd â mynediad",
    sharing: "Gweld beth rydych yn ei rannu",
    leave: "Gadael yr hwb: gall gweinyddwr wneud hynny",
  },
  seen: {
    title: "Pwy all weld beth",
    sentence: "Mae eich pobl chi’n gweld y cyfan.",
    what: "Beth",
    who: {
      officers: "Swyddogion eich rhanbarth",
      others: "Pleidiau eraill",
      operator: "Gweithredwr yr hwb",
    },
    rows: {
      records: "Eich ymgyrchoedd, eich uwchlwythiadau a’ch ffigurau",
      pooled: "Ffigurau grwpiau y mae eich rhai chi’n rhan ohonynt",
      standing: "Ble rydych yn sefyll, wrth enw",
      exemplars: "Llinellau pwnc a graffeg fel enghreifftiau",
      wanted: "Pa gymorth y byddech yn ei groesawu",
      offered: "Pa gymorth rydych yn ei gynnig",
      part: "Eich bod yn cymryd rhan",
      access: "Pwy sydd â mynediad, yn ôl cyfeiriad",
      log: "Eich log",
    },
    yes: "caiff",
    no: "na chaiff",
    notCounted: "heb eu cyfrif",
    inNumbers: "mewn niferoedd yn unig",
    unnamed: "heb eich enw",
    named: "gyda’ch enw",
    audiences: { cluster: "eich clwstwr", region: "eich rhanbarth", all: "pawb" },
    ifEnough: "caiff, tra bo digon o rai eraill heb eu henwi",
    oneByOne: "wrth chwilio am rywun",
    partly: "am bobl, rheolau, tocynnau a strwythur",
    change: "Newid beth rydych yn ei rannu",
    see: "Gweld beth rydych yn ei rannu",
  },
  releases: {
    title: "Pa gyhoeddiadau a’ch cyfrifodd",
    sentence: (p: Params) =>
      `Ym mhob un o’r rhain ychwanegwyd eich symiau at rai pleidiau eraill, yn ffigurau na all neb eu datod. Mae’r ${p.number} diweddaraf ar y mwyaf yn y rhestr; mae’r cyfan yn yr allforiad.`,
    release: "Cyhoeddiad",
    figures: "Ffigurau’r genedl rydych yn rhan ohonynt",
    none: "Nid oes yr un cyhoeddiad wedi cyfrif eich plaid.",
  },
  log: {
    title: "Log",
    sentence: (p: Params) =>
      `Popeth a wnaed yn ${p.party}: newidiadau, mewngofnodi, allforion a defnydd cyntaf tocyn bob dydd. Mae eich pobl chi’n ei weld, ac nid oes neb arall yn ei weld i gyd.`,
    clock: (p: Params) => `Amseroedd ${p.zone} a ddangosir.`,
    filter: { title: "Cyfyngu’r log", kind: "Math", every: "Pob math", month: "Mis", show: "Dangos" },
    monthHint: "Er enghraifft 2026-03",
    receipt: "Ei dderbynneb",
    none: "Nid oes dim yn cyfateb. Dewiswch yn ehangach.",
    older: "Hŷn",
    newest: "Yn ôl i’r diweddaraf",
    formats: "Y rhain i gyd fel",
  },
  export: {
    title: "Mynd â phopeth gyda chi",
    sentence: (p: Params) =>
      `Un ffeil ZIP gyda phopeth y mae’r hwb yn ei gadw am ${p.party}. Cadwch hi lle na all neb ond eich plaid ei hagor.`,
    holds: "Beth sydd ynddi",
    action: "Lawrlwytho popeth",
    kept: "Cedwir yn eich log ei bod wedi’i lawrlwytho, a chan bwy.",
    files: {
      campaigns:
        "Eich ymgyrchoedd yng ngholofnau ein templed ni, ffeil i bob math. Gellir uwchlwytho pob un fel y mae, yma neu i hwb arall: lle mae ei hymgyrchoedd yn hysbys eisoes, nid oes dim yn cyfrif ddwywaith.",
      complete:
        "Pob ymgyrch gyda phopeth a wyddys amdani, y rhai a ddilëwyd a’ch cywiriadau hefyd: un testun JSON i bob llinell.",
      uploads: "Beth a uwchlwythwyd gennych, pryd, a beth ddaeth ohono: un testun JSON i bob llinell.",
      statements: "Beth ddywedodd pob uwchlwythiad am bob ymgyrch: un testun JSON i bob llinell.",
      sums: "Eich symiau fesul mesur a mis, sef y cyfan y mae cyhoeddiad yn ei ddarllen. m: sawl ymgyrch; n: yr hyn y mae cyfradd ohono, wedi’i adio (megis e-byst a ddanfonwyd); x: yr hyn a gyfrifir, wedi’i adio (megis cliciau); nn, xn, xx: n wedi’i luosi ag n, x ag n ac x ag x ar gyfer pob ymgyrch, wedi’u hadio.",
      party: "Eich lle, eich proffil a beth y dewisoch ei rannu.",
      agreements: "Pob cytundeb i’r rheolau sylfaenol, rhai a ddaeth i ben hefyd.",
      people: "Pwy sydd â mynediad, a phwy a wahoddwyd.",
      tokens: "Eich tocynnau, heb eu cyfrinachau, nad ydynt gan yr hwb.",
      log: "Eich log.",
      releases: "Pa gyhoeddiadau a’ch cyfrifodd, ac ym mha fesurau.",
    },
    readme: {
      title: (p: Params) => `Popeth y mae ${p.hub} yn ei gadw am ${p.party}`,
      made: (p: Params) => `Gwnaed ar ${p.day}.`,
      csv: "Mae collnod o flaen testunau y byddai taenlen yn eu rhedeg fel fformiwla. Mae’r uwchlwytho’n ei dynnu eto.",
      missing: "Ni chyfrifwyd cell wag, ac nid sero yw hynny.",
    },
  },
  leave: {
    title: "Gadael yr hwb",
    sentence: (p: Params) => `Mae gadael yn dileu popeth y mae’r hwb yn ei gadw am ${p.party}, ar unwaith ac am byth.`,
    erased: "Beth a ddilëir",
    counts: {
      campaigns: "Ymgyrchoedd",
      uploads: "Uwchlwythiadau a phopeth a ddywedasant",
      sums: "Symiau fesul mis",
      people: "Mynediad pobl",
      tokens: "Tocynnau",
      invitations: "Gwahoddiadau",
      entries: "Cofnodion y log",
    },
    peopleToo:
      "Caiff pwy bynnag nad yw’n perthyn i blaid arall, i ranbarth nac i’r hwb ei hun ei ddileu fel person, a’i allgofnodi. Caiff pawb neges e-bost sy’n dweud hynny.",
    remains: "Beth sy’n aros, a pham",
    releases:
      "Mae cyhoeddiadau a wnaed yn aros fel y maent. Maent yn dal ffigurau sawl plaid ar unwaith, ac ni ellir tynnu eich rhai chi allan o swm. Nid yw cyhoeddiadau diweddarach yn eich cyfrif.",
    memory:
      "Mae’r hwb yn cofio pa ffigurau yr oedd plaid yn rhan ohonynt, o dan allwedd ar hap a chydag olion bysedd ei symiau, fel na fydd dau gyhoeddiad gyda’i gilydd byth yn dweud beth sy’n eiddo i un blaid. Caiff yr hyn sy’n cysylltu’r allwedd â’ch plaid ei ddileu: ni all neb ddod o hyd i’ch un chi yn eu plith.",
    audit:
      "O dan yr un allwedd mae’n aros pryd y gwnaed pa fath o beth, megis “uwchlwythwyd”. Nid gan bwy, a dim o’i gynnwys.",
    again:
      "Gall enw eich plaid sefyll yn rhestr y gweithredwr ei hun o bleidiau. Os bydd y gweithredwr yn llwytho’r rhestr honno eto, bydd eich plaid yn dechrau yno o’r newydd ac yn wag.",
    first: "Mynd â phopeth gyda chi yn gyntaf",
    name: (p: Params) => `I fod yn siŵr mai dyna a olygwch, teipiwch “${p.party}”`,
    action: "Dileu popeth a gadael",
    keep: "Aros",
    onlyAdmins: "Dim ond un o weinyddwyr eich plaid all wneud hyn.",
    letter: {
      subject: (p: Params) => `Mae ${p.party} wedi gadael ${p.hub}`,
      left: (p: Params) =>
        `Tynnodd un o’i gweinyddwyr ${p.party} allan o ${p.hub}. Dilëwyd popeth yr oedd yr hwb yn ei gadw amdani, ar unwaith ac am byth:`,
      after: (p: Params) =>
        `Nid oes gennych fynediad i ${p.party} yno mwyach. Os nad oeddech yn perthyn i ddim arall yn yr hwb, mae eich cyfeiriad wedi’i ddileu hefyd, a dyma’i neges olaf atoch. Nid oes angen i chi wneud dim.`,
    },
  },
  left: {
    title: "Mae wedi’i wneud",
    sentence:
      "Mae popeth yr oedd yr hwb yn ei gadw am y blaid wedi’i ddileu. Ni fydd cyhoeddiadau o’r nesaf ymlaen yn ei chyfrif.",
    signedOut:
      "Mae pwy bynnag a berthynai i’r blaid honno’n unig wedi’i allgofnodi, a’i gyfeiriad wedi’i ddileu hefyd. Nid oes angen i neb wneud dim mwy.",
    home: "I’r dudalen gyntaf",
  },
  audit: {
    title: "Cofnod archwilio",
    sentence:
      "Beth a wnaed yn yr hwb; ac am bleidiau yr hyn sy’n ymwneud â phobl, rheolau sylfaenol, tocynnau a’u lle yn y strwythur. Yn log plaid ei hun yn unig y mae’r hyn y mae’n ei uwchlwytho, ei gywiro, ei allforio a’i rannu.",
    party: "Enw plaid",
  },
};
