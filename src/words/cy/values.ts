import type { Params } from "../params.ts";

/** What is wrong with one value that somebody typed or asked for, as a form says it beside its field. */
export const values = {
  "input-invalid": () => "Ni ddeallwyd hyn.",
  "body-not-read": () =>
    "Ni ellid darllen yr hyn a anfonwyd. Gwnewch yn siŵr ei fod yn gyfan, ac o’r math y mae’n ei ddweud.",
  "field-unknown": (p: Params) => `Does dim byd yma o’r enw “${p.column}”.`,
  "not-a-count": () => "Nid yw hwn yn rhif cyfan. Ysgrifennwch ef mewn digidau, er enghraifft 1204.",
  "negative-count": () => "Mae hwn yn llai na sero. Mae pob cyfrif yn dechrau ar 0.",
  "too-low": (p: Params) => `Y lleiaf y gall hwn fod yw ${p.minimum}.`,
  "too-high": (p: Params) => `Y mwyaf y gall hwn fod yw ${p.maximum}.`,
  "too-short": () => "Mae hwn yn wag neu’n rhy fyr.",
  "too-long": (p: Params) => `Mae hwn yn hirach na ${p.maximum} o nodau.`,
  "party-unknown": () => "Nid oes plaid o’r enw hwnnw yn yr hwb hwn.",
  "party-of-several": (p: Params) => `Mae gan sawl plaid yr enw hwn. Ysgrifennwch enw byr un ohonynt: ${p.choices}.`,
  "nothing-chosen": () => "Dewiswch o leiaf un.",
  "none-ticked": () => "Ticiwch o leiaf un.",
  "choice-unknown": (p: Params) => `Dim ond un o’r rhain a all hwn fod: ${p.choices}.`,
  "month-not-read": () => "Ni ddeallwyd hwn fel mis. Ysgrifennwch flwyddyn a rhif, er enghraifft 2026-03.",
  "no-date": () => "Mae angen dyddiad yma, er enghraifft 2026-03-01 18:30.",
  "date-not-read": () => "Ni ddeallwyd hwn fel dyddiad. Mae dyddiadau fel 2026-03-01 18:30 bob amser yn gweithio.",
  "date-ambiguous": () =>
    "Gellir darllen hwn fel dau ddyddiad gwahanol. Mae dyddiadau fel 2026-03-01 18:30 bob amser yn gweithio.",
  "date-in-future": () => "Nid yw hyn wedi digwydd eto. Ysgrifennwch pryd y cafodd ei anfon neu ei gynnal.",
  "choice-needed": () => "Dewiswch un o’r rhain.",
  "file-needed": () => "Dewiswch ffeil.",
  "day-in-future": () => "Nid yw’r diwrnod hwn wedi dod eto.",
  "day-not-read": () =>
    "Ni ddeallwyd hyn fel diwrnod. Ysgrifennwch y flwyddyn, y mis a’r diwrnod, er enghraifft 2026-03-01.",
  "day-too-early": (p: Params) =>
    `Y diwrnod cynharaf y gall hyn fod yw ${p.day}: mae gan bob plaid ${p.days} diwrnod i ddarllen rheolau newydd.`,
  "day-before-newest": (p: Params) =>
    `Y diwrnod cynharaf y gall hyn fod yw ${p.day}, pan ddaw’r fersiwn ddiweddaraf i rym.`,
  "day-before-today": (p: Params) => `Y diwrnod cynharaf y gall hyn fod yw ${p.day}.`,
  "rules-unchanged": () => "Dyma’r un testun â’r fersiwn ddiweddaraf, yn y ddwy iaith.",
  "contact-in-line": () =>
    "Mae hwn yn edrych fel cyfeiriad neu rif ffôn rhywun. Ni chedwir manylion cyswllt pobl yma: gadewch ef allan, a bydd pleidiau’n dod o hyd i chi drwy eich clwstwr neu’ch rhanbarth.",
  "more-than-exposure": (p: Params) =>
    `Ni all ${p.numerator} (${p.numeratorValue}) fod yn fwy na ${p.exposure} (${p.exposureValue}). Rhaid newid un o’r ddau.`,
} as const;
