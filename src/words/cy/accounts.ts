import type { Params } from "../params.ts";
import type { Words } from "../words.ts";

export const accounts: Words["accounts"] = {
  title: "Mewngofnodi",
  intro: "Does dim cyfrineiriau yma. Teipiwch eich cyfeiriad e-bost ac fe gewch ddolen sy’n eich mewngofnodi.",
  toSee: (p: Params) => `Mewngofnodwch i weld: ${p.page}.`,
  thatPage: "y dudalen y gofynnoch amdani",
  byInvitation:
    "Heb fod yma o’r blaen? Mae angen gwahoddiad arnoch, sy’n dod drwy e-bost: gan weinyddwr eich plaid neu, lle nad oes un, gan bwy bynnag sy’n rhedeg yr hwb hwn.",
  address: "Cyfeiriad e-bost",
  ask: "Anfonwch ddolen ataf",
  sentTitle: "Edrychwch yn eich blwch derbyn",
  sent: (p: Params) =>
    `Os oes gan rywun yma’r cyfeiriad ${p.email}, mae dolen ar ei ffordd iddo. Mae’r ddolen yn gweithio unwaith, o fewn ${p.minutes} munud.`,
  sentNothing:
    "Dim byd yno? Edrychwch yn eich sbam, gwiriwch y cyfeiriad rhag ofn bod gwall teipio, neu gofynnwch i weinyddwr eich plaid pa gyfeiriad a roddwyd ar eich rhan.",
  askAgain: "Gofyn am ddolen newydd",
  confirmTitle: "Un cam ar ôl",
  confirm: (p: Params) => `Pwyswch y botwm ac fe gewch eich mewngofnodi ar y ddyfais hon fel ${p.email}.`,
  confirmButton: "Mewngofnodi",
  elsewhereTitle: "Ai chi a ofynnodd am y ddolen hon?",
  elsewhere: (p: Params) =>
    `Gofynnwyd am y ddolen hon mewn porwr neu ap arall. Os ewch ymlaen, cewch eich mewngofnodi yma fel ${p.email}.`,
  elsewhereOnly:
    "Ewch ymlaen dim ond os chi’ch hun a ofynnodd amdani. Os rhywun arall a’i hanfonodd atoch, caewch y dudalen hon.",
  elsewhereButton: "Fi a ofynnodd amdani: mewngofnodi yma",
  signedInTitle: "Rydych wedi mewngofnodi",
  signedInAs: (p: Params) => `Rydych wedi mewngofnodi fel ${p.email}.`,
  goOn: "Ymlaen",
  signOut: "Allgofnodi",
  letterSubject: (p: Params) => `Mewngofnodi i ${p.hub}`,
  letter: (p: Params) =>
    [
      `Gofynnodd rhywun, chi gobeithio, am gael mewngofnodi i ${p.hub} gyda’r cyfeiriad hwn.`,
      `Agorwch y ddolen hon a phwyswch y botwm. Mae’n gweithio unwaith, o fewn ${p.minutes} munud:`,
      p.link,
      "Os nad chi oedd yno, peidiwch â gwneud dim: heb y ddolen ni all neb ddod i mewn.",
    ].join("\n\n"),
  invitationTitle: "Fe’ch gwahoddir",
  invitedTo: (p: Params) => `${p.place}, fel ${p.role}. I ${p.email} y mae’r gwahoddiad.`,
  invitedByAdmin: (p: Params) => `Gweinyddwr ${p.party} sy’n eich gwahodd.`,
  invitedByOperator: "Gweithredwr yr hwb sy’n eich gwahodd.",
  whatTheHubIs: (p: Params) =>
    `Ar ${p.hub} mae pleidiau lleol yn rhoi at ei gilydd yr hyn a gyflawnodd eu negeseuon e-bost, eu graffeg a’u digwyddiadau, ac yn dysgu gan ei gilydd beth sy’n gweithio.`,
  whatRolesDo: {
    organiser:
      "Fel trefnydd rydych yn uwchlwytho, yn cywiro ac yn darllen yr hyn a anfonodd eich plaid, heb benderfynu dim drosti. Yr hyn y mae pawb yn cadw ato:",
    admin:
      "Fel gweinyddwr rydych yn uwchlwytho, yn cywiro ac yn darllen yr hyn a anfonodd eich plaid, yn gadael ei phobl i mewn, ac yn penderfynu drosti beth y mae’n cytuno iddo ac yn ei rannu. Yr hyn y mae pawb yn cadw ato:",
    officer:
      "Fel swyddog rhanbarth rydych yn gweld sut y mae clystyrau eich rhanbarth yn gwneud, ac wrth enw dim ond y pleidiau a ddewisodd hynny. Yr hyn y mae pawb yn cadw ato:",
    operator:
      "Fel gweithredwr rydych yn gofalu am leoedd, cyhoeddiadau a phwy sydd â mynediad i’r hwb, ac nid ydych yn gweld ymgyrchoedd unrhyw blaid. Yr hyn y mae pawb yn cadw ato:",
  },
  acceptInvitation: "Derbyn a mewngofnodi",
  anotherPerson: (p: Params) =>
    `Rydych wedi mewngofnodi fel ${p.current}. Os derbyniwch, bydd y porwr hwn yn mewngofnodi fel ${p.email} yn lle hynny.`,
  invitationExpires: (p: Params) => `Gellir ei dderbyn tan ${p.day}.`,
  accessLetter: {
    subject: (p: Params) => `Newidiodd pwy sydd â mynediad i ${p.party}`,
    text: (p: Params) =>
      [
        `Newidiodd gweithredwr ${p.hub} bwy sydd â mynediad i ${p.party}:`,
        p.change,
        `Pwy sydd â mynediad, a beth a wnaed pryd: ${p.link}`,
        "Os nad dyma ddymuniad eich plaid, dywedwch wrth y gweithredwr.",
      ].join("\n\n"),
    changes: {
      invited: (p: Params) => `Gwahoddwyd ${p.email}, fel ${p.role}.`,
      given: (p: Params) => `Mae gan ${p.email} fynediad bellach, fel ${p.role}.`,
      changed: (p: Params) => `Mae ${p.email} bellach yn ${p.role}.`,
      removed: (p: Params) => `Nid oes gan ${p.email} fynediad mwyach.`,
    },
  },
  invitationSubject: (p: Params) => `Gwahoddiad i ${p.hub}`,
  invitationLetter: (p: Params) =>
    [
      `Mae rhywun yn eich gwahodd i ${p.hub}: ${p.place}, fel ${p.role}.`,
      "Yno mae pleidiau lleol yn cronni’r hyn a gyflawnodd eu negeseuon e-bost, eu graffeg a’u digwyddiadau, ac yn dysgu gan ei gilydd beth sy’n gweithio.",
      `Agorwch y ddolen hon a phwyswch y botwm. Mae’n gweithio unwaith, o fewn ${p.days} diwrnod:`,
      p.link,
      "Os nad ydych am ymuno, peidiwch â gwneud dim.",
    ].join("\n\n"),
};
