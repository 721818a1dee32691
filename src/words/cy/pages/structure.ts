import { amount } from "../../figures.ts";
import type { Params } from "../../params.ts";
import type { Words } from "../../words.ts";

/** After “o” a noun is in the plural and softened: `1 blaid`, `12 o bleidiau`. */
const times = (number: Params[string] | undefined, one: string, many: string): string =>
  number === 1 ? `1 ${one}` : `${amount(number)} o ${many}`;

/** The operator's pages of the nation, its regions, clusters and parties. */
export const structure: Words["pages"]["structure"] = {
  title: "Strwythur",
  lead: (p: Params) =>
    `${p.nation}: ${times(p.parties, "blaid", "bleidiau")} mewn ${times(p.clusters, "clwstwr", "glystyrau")}, ${times(p.regions, "rhanbarth", "ranbarthau")}. Mae ${amount(p.taking_part)} yn cymryd rhan.`,
  clusters: (p: Params) => times(p.number, "clwstwr", "glystyrau"),
  parties: (p: Params) => times(p.number, "blaid", "bleidiau"),
  takingPart: (p: Params) => `${amount(p.number)} yn cymryd rhan`,
  inCluster: (p: Params) => `${amount(p.number)} yn cyfrif ynddo`,
  officers: (p: Params) =>
    `Mae ${times(p.number, "person", "bobl")} yn gofalu amdano neu ${p.number === 1 ? "wedi’i wahodd" : "wedi’u gwahodd"} i wneud.`,
  back: "Y strwythur cyfan",
  saved: "Cadwyd. Bydd yr hyn sy’n cyfrif ym mhle yn newid gyda’r cyhoeddiad nesaf.",
  notSaved: "Ni chadwyd dim. Mae’r hyn sydd i’w gywiro wrth ochr y maes.",
  /** Of a place that is not chosen yet. */
  choose: "Dewiswch le",
  empty: "Nid yw’r hwb yn gwybod am unrhyw le eto. Llwythwch bob un fel un ffeil, neu dechreuwch â llaw.",
  begin: {
    title: "Dechrau â llaw",
    sentence: "Daw’r tri hyn yn gyntaf. Ychwanegir rhanbarthau eraill, clystyrau a’r pleidiau ar eu tudalennau wedyn.",
    region: "Enw’r rhanbarth cyntaf",
    action: "Dechrau",
  },
  search: {
    title: "Dod o hyd i blaid",
    label: "Enw’r blaid",
    action: "Chwilio",
    none: (p: Params) => `Nid oes plaid â “${p.asked}” yn ei henw.`,
    more: (p: Params) => `${amount(p.number)} arall. Teipiwch ragor o’r enw.`,
  },
  nation: {
    title: "Cywiro enw’r genedl",
    label: "Enw’r genedl",
    action: "Cadw’r enw",
  },
  regions: {
    title: "Rhanbarthau",
    none: "Nid oes rhanbarth eto.",
    add: "Ychwanegu rhanbarth",
    addSentence: "Daw rhanbarth gyda’i glwstwr cyntaf. Ychwanegir pleidiau yn y clwstwr.",
    name: "Enw’r rhanbarth",
    firstCluster: "Enw ei glwstwr cyntaf",
    action: "Ychwanegu’r rhanbarth",
  },
  region: {
    title: "Cywiro enw’r rhanbarth",
    sentence:
      "Bydd ffigurau’r rhanbarth hwn yn parhau o dan yr enw newydd o’r cyhoeddiad nesaf ymlaen. Ni newidir cyhoeddiadau’r gorffennol.",
    name: "Enw’r rhanbarth",
    action: "Cadw’r enw",
    clusters: "Clystyrau",
    empty: "Nid oes clwstwr yn y rhanbarth hwn.",
    addCluster: "Ychwanegu clwstwr",
    addSentence: "Mae’n aros am bleidiau: ychwanegwch nhw ynddo, neu symudwch nhw yno.",
    clusterName: "Enw’r clwstwr",
    add: "Ychwanegu’r clwstwr",
    merge: "Uno’r rhanbarth hwn ag un arall",
    remove: "Tynnu’r rhanbarth hwn",
    removeSentence: "Nid oes dim ynddo.",
    removeAction: "Tynnu’r rhanbarth",
  },
  cluster: {
    title: "Cywiro’r clwstwr",
    sentence:
      "Mewn rhanbarth arall, bydd ei bleidiau’n cyfrif yno o’r cyhoeddiad nesaf ymlaen. Ni newidir cyhoeddiadau’r gorffennol.",
    name: "Enw’r clwstwr",
    region: "Rhanbarth",
    action: "Cadw",
    parties: "Pleidiau",
    empty: "Nid oes plaid yn y clwstwr hwn.",
    change: "Newid",
    changeParty: (p: Params) => `Newid: ${p.party}`,
    move: "Symud y pleidiau a diciwyd i",
    moveSentence:
      "O’r cyhoeddiad nesaf ymlaen byddant yn cyfrif yn y clwstwr a ddewiswch. Ni newidir cyhoeddiadau’r gorffennol.",
    moveAction: "Symud",
    elsewhere: "I symud plaid, ychwanegwch glwstwr arall yn gyntaf.",
    merge: "Uno’r clwstwr hwn ag un arall",
    remove: "Tynnu’r clwstwr hwn",
    removeSentence: "Nid oes plaid ynddo.",
    removeAction: "Tynnu’r clwstwr",
  },
  add: {
    title: "Ychwanegu plaid",
    short: "Enw byr",
    shortHint:
      "Ar gyfer cyfeiriadau; llythrennau bach, digidau a chysylltnodau. Mae’n aros am byth. O’i adael yn wag, fe’i gwneir o’r enw.",
    action: "Ychwanegu’r blaid",
  },
  party: {
    title: "Cywiro’r blaid",
    name: "Enw’r blaid",
    shortSays: "mewn ffeiliau ac i raglenni; mae’n aros am byth.",
    cluster: "Clwstwr",
    moves: (p: Params) =>
      `O’r cyhoeddiad nesaf ymlaen bydd ${p.party} yn cyfrif yn y clwstwr a ddewisir yma. Ni newidir cyhoeddiadau’r gorffennol.`,
    size_band: "Maint, yn ôl y blaid",
    chooseSize: "Dewiswch faint",
    sizeMoves: "Bydd maint newydd yn cyfrif ymysg pleidiau o’r maint hwnnw o’r cyhoeddiad nesaf ymlaen.",
    area_type: "Math o ardal",
    seat_status: "Sedd",
    constituency_code: "Cod yr etholaeth",
    time_zone: "Cylchfa amser",
    timeZoneHint:
      "Darllenir amserau mewn ffeiliau heb gylchfa amser yn ôl y cloc hwn; ni newidir y rhai a ddarllenwyd eisoes.",
    notSaid: "heb ei ddweud",
    action: "Cadw",
    remove: "Tynnu’r blaid hon",
    removeSentence:
      "Dim ond plaid na fu ganddi erioed bobl, cytundeb, cofnodion na thocynnau y gellir ei thynnu yma. Mae unrhyw un arall yn gadael ei hun, o dan “Ymddiriedaeth” ar ei thudalennau ei hun; ei phobl sy’n penderfynu.",
    removeAction: "Tynnu’r blaid",
    mergeTitle: "Dwy blaid yn dod yn un?",
    merge:
      "Ni unir pleidiau yma: byddai cofnodion yn mynd o ddwylo pobl un blaid i ddwylo pobl un arall heb iddynt gael dweud. Y ffordd yw: mae gweinyddwr y gyntaf yn cymryd allforiad llawn (o dan “Ymddiriedaeth”), mae gweinyddwr yr ail yn uwchlwytho’r ffeiliau o ymgyrchoedd sydd ynddo, ac yna mae’r gyntaf yn gadael.",
  },
  merge: {
    region: (p: Params) => `Uno ${p.place} â rhanbarth arall`,
    cluster: (p: Params) => `Uno ${p.place} â chlwstwr arall`,
    regionSentence: "Mae ei glystyrau’n symud gyda’u pleidiau, a’i swyddogion yn gofalu am y rhanbarth arall.",
    clusterSentence: "Mae ei bleidiau’n symud, a’r clwstwr yn diflannu.",
    into: "Â",
    show: "Dangos beth fyddai’n symud",
    nowhere: "Nid oes un arall i’w uno ag ef.",
    what: (p: Params) =>
      `O’r cyhoeddiad nesaf ymlaen bydd y rhain yn cyfrif yn ${p.into}. Ni newidir cyhoeddiadau’r gorffennol.`,
    nothing: "Nid oes dim ynddo: dim ond yr enw sy’n diflannu.",
    action: (p: Params) => `Uno â ${p.into}`,
    back: "Ei adael fel y mae",
  },
  file: {
    title: "Y strwythur fel ffeil",
    sentence:
      "Un rhes i bob plaid. Cymerwch hi allan, newidiwch hi mewn taenlen, a rhowch hi’n ôl. Fe welwch beth fyddai’n newid cyn i ddim newid.",
    /** Of a hub that has no file to take out yet. */
    first:
      "Un rhes i bob plaid, gyda’i chlwstwr, ei rhanbarth a’i chenedl. Fe welwch beth fyddai’r ffeil yn ei newid cyn i ddim newid.",
    template: "Lawrlwytho ffeil i’w llenwi, gydag un rhes enghreifftiol",
    out: "Y strwythur fel",
    file: "Ffeil y strwythur (CSV)",
    look: "Gweld beth fyddai’n newid",
    holds: "Beth sydd yn y ffeil, a sut y mae rhaglen yn ei hanfon",
    columns: "Ei cholofnau:",
    optional: "Gall y pedair olaf fod ar goll neu’n wag.",
    program: "Mae rhaglen yn ei llwytho gyda thocyn a gaiff newid y strwythur:",
  },
  preview: {
    title: "Beth fyddai’r ffeil yn ei newid",
    lines: "Fesul llinell",
    nothing: "Mae’r ffeil yn dweud yr hyn y mae’r hwb yn ei wybod eisoes. Ni fydd ei llwytho’n newid dim.",
    counts: (p: Params) =>
      `${times(p.read, "blaid", "bleidiau")} yn y ffeil: ${amount(p.new)} newydd, ${amount(p.changed)} wedi newid, ${amount(p.unchanged)} fel y maent.`,
    notYet:
      "Ni newidiwyd dim eto. Bydd yr hyn sy’n cyfrif ym mhle yn newid gyda’r cyhoeddiad nesaf; ni newidir cyhoeddiadau’r gorffennol.",
    place: "Lle",
    field: "Beth",
    from: "Yn awr",
    to: "Byddai’n",
    added: (p: Params) => `Newydd: ${amount(p.number)}`,
    gone: "yn diflannu: nid oes neb ynddo mwyach",
    vanished: "Nid yn y ffeil",
    vanishedSentence:
      "Mae’r pleidiau hyn yn aros fel y maent, am mai eu heiddo hwy yw eu cofnodion. Mae plaid sydd wedi dod i ben yn gadael o dan “Ymddiriedaeth”.",
    action: "Llwytho’r ffeil",
    back: "Ei adael fel y mae",
    mistakes: "Camgymeriadau yn y ffeil",
    again: "Cywirwch y ffeil a dewiswch hi eto",
  },
  kinds: { nation: "Cenedl", region: "Rhanbarth", cluster: "Clwstwr", party: "Plaid" },
  fields: {
    name: "Enw",
    cluster: "Clwstwr",
    region: "Rhanbarth",
    size_band: "Maint",
    area_type: "Math o ardal",
    seat_status: "Sedd",
    constituency_code: "Cod yr etholaeth",
    time_zone: "Cylchfa amser",
  },
  areaTypes: { urban: "trefol", suburban: "maestrefol", rural: "gwledig" },
  seatStatuses: { held: "wedi’i dal", target: "targed", developing: "yn datblygu" },
};
