import type { Params } from "../params.ts";

/** Notices and reasons about rows, columns and whole files, as receipts show them. */
export const rows = {
  "not-a-count": (p: Params) =>
    `Nid yw “${p.value}” yn rhif cyfan, felly rhoddwyd y rhes hon o’r neilltu. Cywirwch y gell ac uwchlwythwch y ffeil eto.`,
  "negative-count": (p: Params) => `Mae ${p.column} yn llai na sero, felly rhoddwyd y rhes hon o’r neilltu.`,
  "more-than-exposure": (p: Params) =>
    `Mae ${p.numerator} (${p.numeratorValue}) yn fwy na ${p.exposure} (${p.exposureValue}). Ni all hynny fod yn wir, felly rhoddwyd y rhes hon o’r neilltu.`,
  "no-title": () => "Nid oes teitl i’r rhes hon, felly fe’i rhoddwyd o’r neilltu.",
  "no-date": () => "Nid oes dyddiad i’r rhes hon, felly fe’i rhoddwyd o’r neilltu.",
  "date-not-read": (p: Params) =>
    `Ni ddeallwyd “${p.value}” fel dyddiad, felly rhoddwyd y rhes hon o’r neilltu. Mae dyddiadau fel 2026-03-01 18:30 bob amser yn gweithio.`,
  "date-ambiguous": (p: Params) =>
    `Gellir darllen “${p.value}” fel dau ddyddiad gwahanol, felly rhoddwyd y rhes hon o’r neilltu. Mae dyddiadau fel 2026-03-01 18:30 bob amser yn gweithio.`,
  "date-in-future": (p: Params) =>
    `Nid yw ${p.value} wedi digwydd eto, felly rhoddwyd y rhes hon o’r neilltu. Uwchlwythwch hi eto wedyn.`,
  "date-order-assumed": (p: Params) =>
    `Darllenwyd dyddiadau fel ${p.value} yn y drefn ${p.order === "day-first" ? "dydd/mis/blwyddyn" : "mis/dydd/blwyddyn"}, gan nad oes un dyddiad yn y golofn sy’n dangos pa un. Os yw hynny’n anghywir, ysgrifennwch ddyddiadau fel 2026-11-02 ac uwchlwythwch y ffeil eto.`,
  "twin-in-file": (p: Params) =>
    `Mae’r rhes hon yn sôn am yr un ymgyrch â rhes ${p.other}, felly dim ond y gyntaf a gadwyd.`,
  "totals-row": () => "Mae hon yn edrych fel rhes cyfansymiau, felly fe’i gadawyd allan.",
  "column-ignored": (p: Params) => `Ni ddefnyddir y golofn “${p.column}”.`,
  "value-not-known": (p: Params) => `Nid yw “${p.value}” yn un o’r rhain: ${p.choices}. Gadawyd y gell yn wag.`,
  "no-outcomes": () =>
    "Mae’r rhesi hyn yn dweud beth a anfonwyd ond nid beth ddaeth ohono: uwchlwythwch yr adroddiad llawn hefyd i gael cyfraddau.",
  "count-would-fall": (p: Params) =>
    `Byddai ${p.field} yn gostwng o ${p.before} i ${p.after}. Fel arfer dim ond tyfu y mae adroddiadau: gwnewch yn siŵr mai hon yw’r ffeil ddiweddaraf.`,
  "stays-deleted": () => "Fe ddileoch chi’r ymgyrch hon; bydd yn aros wedi’i dileu.",
  "clock-moved": (p: Params) =>
    `Cofnodwyd yr un ymgyrch ar ${p.before}; mae’r ffeil hon yn rhoi ${p.after}. Diweddarwyd yr amser.`,
  "more-rows": (p: Params) => `Mae sylwadau ar ${p.number} o resi eraill nad ydynt wedi’u rhestru yma.`,
  "ab-row": (p: Params) =>
    `Mae’r rhes hon a rhes ${p.other} yn cyfrif yr un bobl mewn prawf A/B, felly rhoddwyd hon o’r neilltu. Ni chyfrifir neb ddwywaith.`,
  "rate-disagrees": (p: Params) =>
    `Mae ${p.column} yn dweud ${p.printed} yma, ond mae cyfrifon y rhes hon yn rhoi ${p.counted}% (rhesi lle maent yn wahanol: ${p.number}). Cadwyd y cyfrifon; gwnewch yn siŵr na olygodd neb y ffeil.`,
  "id-damaged": (p: Params) =>
    `Talfyrrodd taenlen y rhifau adnabod yn “${p.column}” (rhesi: ${p.number}), felly caiff y rhesi hyn eu paru yn ôl teitl ac amser. Uwchlwythwch yr allforiad heb ei agor yn gyntaf i gadw ei rifau adnabod.`,
  "encoding-assumed": (p: Params) =>
    `Nid yw’r ffeil yn dweud sut y cedwir ei llythrennau; fe’i darllenwyd fel ${p.encoding}. Gwiriwch deitl ag acen neu ddyfynnod crwm ynddo.`,
  "too-many-cells": () =>
    "Mae gan y rhes hon fwy o gelloedd nag sydd o golofnau, felly fe’i rhoddwyd o’r neilltu. Efallai fod testun â choma ynddo wedi colli ei ddyfynodau.",
  "description-row": () => "Mae’r rhes hon yn esbonio’r colofnau, felly fe’i gadawyd allan.",
  "text-cut": (p: Params) => `Mae ${p.column} yn hir iawn, felly dim ond ei ${p.characters} nod cyntaf a gadwyd.`,
} as const;
