import type { Params } from "../../params.ts";
import type { Words } from "../../words.ts";

/** What a party agreed to, and whether and where it counts. */
export const agreement: Words["pages"]["agreement"] = {
  title: "Cytundeb",
  due: {
    "never-agreed":
      "Nid yw eich plaid wedi cytuno i’r rheolau sylfaenol eto: dim ond eich plaid sy’n gweld ei hymgyrchoedd, ac nid yw’r un ffigur a gyhoeddir yn eu cyfrif.",
    ended:
      "Mae cytundeb eich plaid wedi dod i ben: mae ei hymgyrchoedd wedi’u cadw, ac nid yw’r un ffigur a gyhoeddir o hyn ymlaen yn eu cyfrif.",
    "newer-rules": (p: Params) =>
      `Mae rheolau sylfaenol newydd yn aros am eich plaid. Os na fydd gweinyddwr yn eu derbyn cyn ${p.day}, ni fydd yr un ffigur a gyhoeddir o’r diwrnod hwnnw ymlaen yn ei chyfrif.`,
    toAdmin: "Darllen y rheolau ac ateb",
    toOrganiser: "Darllen y rheolau",
    ask: (p: Params) => `Gall un o weinyddwyr eich plaid eu derbyn: ${p.admins}.`,
    noAdmin: "Nid oes gan eich plaid weinyddwr eto. Gofynnwch i weithredwr yr hwb hwn wahodd un.",
  },
  withdrawn: "Rydych wedi tynnu’r cytundeb yn ôl. Ni fydd y cyhoeddiad nesaf yn cyfrif dim o’ch plaid.",
  saved: "Wedi’i gadw. Mae’n dal o’r cyhoeddiad nesaf ymlaen.",
  firstFile: "Uwchlwytho eich ffeil gyntaf",
  welcome: (p: Params) =>
    `Rydych wedi mewngofnodi fel ${p.email}, un o weinyddwyr ${p.party}. Mae dau gam ar ôl: ateb y rheolau sylfaenol yma, ac yna uwchlwytho eich ffeil gyntaf.`,
  toQuestion: "Mynd at y cwestiwn",
  inShort: {
    title: "Yn fyr",
    sentences: [
      "Dim ond yr hyn a gyflawnodd ymgyrchoedd sy’n cael ei gadw, byth pobl, a dim ond eich plaid eich hun sy’n gweld ei hymgyrchoedd.",
      "Ychwanegir eich rhifau at rai eraill, a dangosir ffigur dim ond lle mae o leiaf bum plaid y tu ôl iddo.",
      "Er mwyn dysgu y mae’r hyn a ddarllenwch am eraill yma, ac yma y mae’n aros.",
      "Gall eich plaid roi’r gorau i gyfrif neu adael ar unrhyw adeg, heb ofyn i neb.",
    ],
  },
  cluster: "Mae eich plaid yn cyfrif yn ffigurau ei chlwstwr, ei rhanbarth, ei maint a’r genedl.",
  region: "Mae eich plaid yn cyfrif yn ffigurau ei rhanbarth, ei maint a’r genedl, nid rhai ei chlwstwr.",
  none: "Nid yw eich plaid yn cyfrif yn unman. Mae ei hymgyrchoedd wedi’u cadw, a dim ond eich plaid sy’n eu gweld.",
  by: (p: Params) => `Fersiwn ${p.version} o’r rheolau sylfaenol, a dderbyniwyd ${p.day} gan ${p.who}.`,
  onPaper: (p: Params) =>
    `Cytundeb ar bapur, ${p.day}, i’r rheolau y mae’n eu galw’n “${p.version}”, a gofnodwyd gan weithredwr yr hwb.`,
  adminWhoLeft: "gweinyddwr sydd wedi gadael",
  lapses: (p: Params) => `Daw i ben ar ${p.day} oni dderbynnir y rheolau mwy newydd cyn hynny.`,
  rules: (p: Params) => `Rheolau sylfaenol, fersiwn ${p.version}`,
  inForce: (p: Params) => `Mewn grym o ${p.day}.`,
  question: "Ble ddylai eich plaid gyfrif?",
  choices: {
    cluster: {
      name: "Yn ein clwstwr, ac oddi yno i fyny",
      consequence:
        "Mae ffigurau eich clwstwr yn agor yn gynt. Fe’u dangosir dim ond lle mae o leiaf bum plaid o’r clwstwr y tu ôl iddynt.",
    },
    region: {
      name: "O’r rhanbarth i fyny yn unig",
      consequence:
        "Mae eich ymgyrchoedd yn cyfrif ymhlith llawer mwy o bleidiau. Gwneir ffigurau eich clwstwr heboch chi.",
    },
  },
  accept: "Derbyn y rheolau",
  change: "Derbyn eto gyda’r ateb hwn",
  problem: "Ni ellid derbyn hyn eto. Gwelwch isod beth sydd ar goll.",
  changed: "Mae’r rheolau sylfaenol wedi newid ers agor y dudalen hon. Darllenwch y rhai newydd isod, ac yna atebwch.",
  onlyAdmins: (p: Params) => `Gall pawb o’ch plaid ddarllen hyn. Gweinyddwr sy’n derbyn: ${p.admins}.`,
  stop: {
    title: "Rhoi’r gorau i gyfrif",
    sentence:
      "Mae eich ymgyrchoedd yn aros yma i’ch plaid, ac ni fydd yr un cyhoeddiad o’r un nesaf ymlaen yn eu cyfrif (cyhoeddiad: ffigurau a gyhoeddir gyda’i gilydd). Mae cyhoeddiadau a wnaed yn aros fel y maent: mae pob ffigur yn perthyn i sawl plaid, ac ni ellir tynnu eich un chi allan. Gallwch dderbyn eto ar unrhyw adeg.",
    action: "Tynnu’r cytundeb yn ôl",
  },
  letter: {
    subject: (p: Params) => `Cofnodwyd cytundeb ${p.party} ar ${p.hub}`,
    text: (p: Params) =>
      [
        `Cofnododd gweithredwr ${p.hub} fod ${p.party} wedi cytuno i’r rheolau sylfaenol ar bapur, ${p.day}. Mae’r papur yn eu galw’n “${p.version}”.`,
        `${p.counts} Mae hynny’n dechrau gyda’r cyhoeddiad nesaf.`,
        `Gall un o weinyddwyr eich plaid dynnu’r cytundeb yn ôl, neu ateb eto, ar unrhyw adeg: ${p.link}`,
      ].join("\n\n"),
  },
  history: "Cyn hynny",
  until: (p: Params) => `Daeth i ben ${p.day}.`,
  sharing: "Dewis beth arall y mae eich plaid yn ei rannu",
};
