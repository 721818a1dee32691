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
  "date-order-assumed": (p: Params) => `Darllenwyd dyddiadau fel ${p.value} yn y drefn ${p.order}.`,
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
  "text-screened": (p: Params) => `Roedd manylyn personol yn y maes ${p.field}; disodlwyd ef cyn storio.`,
  "more-rows": (p: Params) => `Mae sylwadau ar ${p.number} o resi eraill nad ydynt wedi’u rhestru yma.`,
} as const;
