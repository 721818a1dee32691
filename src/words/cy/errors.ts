import { amount } from "../figures.ts";
import type { Params } from "../params.ts";

/** Every error a person can meet: what happened, what was kept, what to do. */
export const errors = {
  "sign-in-needed": () => "Nid ydych wedi mewngofnodi. Ni newidiwyd dim. Mewngofnodwch a rhowch gynnig arall arni.",
  "not-your-party": (p: Params) =>
    `Ni allwch weld na newid cofnodion “${p.party}”. Ni newidiwyd dim. Gofynnwch i un o weinyddwyr y blaid honno eich gwahodd.`,
  "operator-needed": () => "Dim ond gweithredwr yr hwb sy’n cael gwneud hyn. Ni newidiwyd dim.",
  "officer-needed": () =>
    "Dim ond swyddogion y rhanbarth hwn all weld ei bleidiau wrth eu henwau, a dim ond y rhai a ddewisodd hynny. Ni newidiwyd dim. Cymharwch ei glystyrau yn lle hynny.",
  "not-found": () =>
    "Does dim byd yn y cyfeiriad hwn. Efallai ei fod wedi’i dynnu’n ôl, neu fod y ddolen yn anghyflawn.",
  "method-not-allowed": () => "Nid yw’r cyfeiriad hwn yn derbyn cais o’r math hwnnw. Ni newidiwyd dim.",
  "not-understood": () => "Ni ddeallwyd y cais. Ni newidiwyd dim. Mae’r manylion yn dweud beth i’w gywiro.",
  "too-large": (p: Params) =>
    `Mae’r ffeil yn fwy na ${p.megabytes} MB. Ni chadwyd dim. Allforiwch un flwyddyn ar y tro ac uwchlwythwch bob ffeil.`,
  "too-many-rows": (p: Params) =>
    `Mae gan y ffeil fwy na ${amount(p.rows)} o resi. Ni chadwyd dim. Allforiwch un flwyddyn ar y tro ac uwchlwythwch bob ffeil.`,
  "too-many-columns": (p: Params) =>
    `Mae gan y ffeil fwy na ${amount(p.columns)} o golofnau. Ni chadwyd dim. Gwnewch yn siŵr mai dyma’r adroddiad cywir.`,
  "file-empty": () => "Mae’r ffeil yn wag. Ni chadwyd dim. Allforiwch hi eto a gwnewch yn siŵr ei bod yn agor.",
  "file-header-only": () =>
    "Mae gan y ffeil bennawd ond dim rhesi. Ni chadwyd dim. Dewiswch gyfnod hirach wrth allforio.",
  "file-binary": () =>
    "Nid ffeil destun yw hon. Ni chadwyd dim. Yn eich taenlen dewiswch “Cadw fel”, yna CSV, ac uwchlwythwch honno.",
  "file-encoding": () =>
    "Ni ellir darllen testun y ffeil hon. Ni chadwyd dim. Cadwch hi fel CSV UTF-8 ac uwchlwythwch honno.",
  "file-damaged": (p: Params) =>
    `Mae’r ffeil yn gorffen ar ganol cell mewn dyfynodau sy’n dechrau ar res ${p.row}. Ni chadwyd dim. Allforiwch hi eto.`,
  "layout-unknown": (p: Params) =>
    `Nid yw’r cynllun hwn yn gyfarwydd. Mae’r ffeil yn cynnwys: ${p.columns}. Ni chadwyd dim. Defnyddiwch un o’r templedi ar y dudalen uwchlwytho, ag un rhes i bob e-bost, post neu ddigwyddiad, neu copïwch eich colofnau iddo.`,
  "file-of-people": (p: Params) =>
    `Mae gan y ffeil hon un rhes i bob person (colofn “${p.column}”). Ni chafodd ei storio, ac ni chadwyd dim ohoni. Yn ei lle, uwchlwythwch adroddiad ag un rhes i bob e-bost, post neu ddigwyddiad.`,
  "several-contributors": (p: Params) =>
    `Mae’r ffeil hon yn cynnwys digwyddiadau ${p.number} o grwpiau. Ni chadwyd dim. Uwchlwythwch eich rhesi eich hunain yn unig.`,
  "no-row-kept": () =>
    "Ni ellid cadw’r un rhes o’r ffeil hon; mae’r manylion yn dweud pam ar gyfer pob un. Ni newidiwyd dim.",
  "removed-meanwhile": () =>
    "Cafodd yr hyn y mae hyn yn ymwneud ag ef ei ddileu ar yr un eiliad: plaid sydd wedi gadael, neu rywun nad yw ynddi bellach. Ni newidiwyd dim.",
  "records-moved": () =>
    "Newidiodd rhywun arall y cofnodion hyn ar yr un pryd. Ni chadwyd dim o’ch newidiadau chi. Rhowch gynnig arall arni.",
  "already-withdrawn": () => "Cafodd yr uwchlwythiad hwn ei dynnu’n ôl eisoes. Ni newidiwyd dim.",
  "structure-invalid": (p: Params) =>
    `Camgymeriadau yn y ffeil: ${p.number}. Rhestrir pob un gyda’i res a’i golofn. Ni newidiwyd dim.`,
  "release-too-early": (p: Params) =>
    `Ni chaiff cyhoeddiad fynd yn ôl mewn amser: mae’r diweddaraf yn cyfrif hyd at ${p.latest}. Ni ddechreuwyd dim.`,
  "release-not-complete": (p: Params) =>
    `Nid yw ${p.month} ar ben eto. Ni ddechreuwyd dim. Dewiswch ${p.latest} neu gynharach.`,
  "release-in-progress": () =>
    "Mae cyhoeddiad yn cael ei baratoi. Ni ddechreuwyd dim. Arhoswch nes iddo gael ei gyhoeddi.",
  "link-invalid": () =>
    "Mae’r ddolen fewngofnodi hon wedi’i defnyddio, wedi dod i ben neu’n anghyflawn. Gofynnwch am un newydd; ni fydd yn cymryd ond eiliad.",
  "link-from-elsewhere": () =>
    "Gofynnwyd am y ddolen fewngofnodi hon mewn porwr neu ap arall. Ni newidiwyd dim, ac mae’r ddolen yn dal i weithio.",
  "too-many-requests": (p: Params) =>
    `Roedd hynny’n ormod ar unwaith o’ch cysylltiad chi. Ni newidiwyd dim. Arhoswch ${p.seconds} eiliad a rhowch gynnig arall arni; mae dolenni a anfonwyd eisoes yn dal i weithio.`,
  "person-needed": () =>
    "Mae angen rhywun sydd wedi mewngofnodi ar gyfer hyn; ni all tocyn ei wneud. Ni newidiwyd dim. Mewngofnodwch gyda’ch cyfeiriad e-bost yn lle hynny.",
  "scope-needed": (p: Params) =>
    `Ni chaiff y tocyn hwn wneud hynny: mae angen tocyn â ${p.scopes}. Ni newidiwyd dim. Gofynnwch i weinyddwr eich plaid am un.`,
  "too-many-tokens": (p: Params) =>
    `Mae ${p.number} o docynnau byw eisoes, sef yr uchafswm. Ni roddwyd dim. Diddymwch un nad oes neb yn ei ddefnyddio yn gyntaf.`,
  "too-many-links": () =>
    "Gofynnwyd am ormod o ddolenni mewngofnodi. Arhoswch awr, neu defnyddiwch y ddolen ddiweddaraf yn eich blwch derbyn.",
  "token-invalid": () =>
    "Mae’r tocyn hwn yn anhysbys, wedi’i ddirymu neu wedi dod i ben. Ni newidiwyd dim. Gofynnwch i weinyddwr eich plaid am un newydd.",
  "scope-not-allowed": (p: Params) => `Ni chewch greu tocyn â’r hawl “${p.scope}”. Ni chrëwyd dim.`,
  "address-invalid": () => "Nid cyfeiriad e-bost yw hwnnw. Nid anfonwyd dim.",
  "foreign-form": () =>
    "Daeth y ffurflen hon o wefan arall. Ni newidiwyd dim. Agorwch y dudalen yma a rhowch gynnig arall arni.",
  "mail-not-configured": () =>
    "Ni all yr hwb hwn anfon e-bost eto, felly ni anfonwyd dolen fewngofnodi. Dywedwch wrth y sawl sy’n ei redeg.",
  "too-many-parties": (p: Params) =>
    `Caiff un cyfrif berthyn i ${p.number} o bleidiau ar y mwyaf. Ni newidiwyd dim. Tynnwch un ohonynt allan yn gyntaf.`,
  "place-unknown": (p: Params) =>
    `Does dim plaid na rhanbarth “${p.place}” yn yr hwb hwn. Ni newidiwyd dim. Defnyddiwch ei enw byr o ffeil y strwythur.`,
  "operator-by-person": () =>
    "Dim ond dweud pwy sydd mewn pleidiau nad oes neb wedi mewngofnodi iddynt ac na fu ganddynt gofnodion y gall tocyn ei wneud. Ni newidiwyd dim. Gall gweithredwr sydd wedi mewngofnodi wneud hyn.",
  unexpected: (p: Params) =>
    `Aeth rhywbeth o’i le ar ein hochr ni; ni newidiwyd dim o’ch eiddo chi. Rhowch gynnig arall arni, ac os bydd yn digwydd eto rhowch y rhif hwn i’r gweithredwr: ${p.requestId}.`,
  "correction-impossible": () =>
    "Ni all y cywiriadau hyn i gyd fod yn wir. Ni newidiwyd dim. Gwelwch pa faes i’w gywiro.",
  "field-of-other-channel": (p: Params) => `Nid yw “${p.column}” yn perthyn i’r math hwn o ymgyrch.`,
  "no-party": () =>
    "Nid ydych yn perthyn i unrhyw blaid yn y canolbwynt hwn, felly nid oes gan y dudalen hon ddim i’w ddangos. Gofynnwch i weinyddwr eich plaid eich gwahodd.",
  "officer-no-party": () =>
    "Rydych yn gofalu am ranbarth, nid am blaid, felly nid oes gan y dudalen hon ddim i’w ddangos. Yn lle hynny, cymharwch glystyrau eich rhanbarth.",
  "operator-no-party": () =>
    "Chi sy’n rhedeg yr hwb hwn ac nid ydych yn perthyn i unrhyw blaid, felly nid oes gan y dudalen hon ddim i’w ddangos. Yn lle hynny, cymharwch glystyrau a rhanbarthau.",
  "structure-missing": () =>
    "Nid oes gan y canolbwynt bleidiau eto, felly nid oes dim i’w gyhoeddi. Ni ddechreuwyd dim. Llwythwch y strwythur yn gyntaf.",
  "structure-moved": () =>
    "Newidiodd rhywun arall y strwythur ers i chi edrych arno. Ni chadwyd dim o’ch newidiadau chi. Edrychwch arno fel y mae nawr, a gwnewch eich newid eto.",
  "party-not-new": () =>
    "Mae neu roedd gan y blaid hon bobl, cytundeb, cofnodion neu docynnau, felly ni ellir ei thynnu allan yma. Ni newidiwyd dim. Mae plaid yn gadael ei hun, o dan “Ymddiriedaeth” ar ei thudalennau ei hun; ei phobl sy’n penderfynu.",
  "place-in-use": () =>
    "Mae pleidiau neu glystyrau ynddo o hyd, neu bobl sy’n gofalu amdano. Ni newidiwyd dim. Symudwch neu unwch nhw yn gyntaf.",
  "request-too-large": () =>
    "Mae hyn yn cynnwys mwy nag y mae’r cyfeiriad hwn yn ei dderbyn. Ni newidiwyd dim. Anfonwch lai ohono.",
  "party-has-admin": () =>
    "Mae gan y blaid hon weinyddwr, a dim ond ei gweinyddwyr sy’n gadael pobl i mewn. Ni newidiwyd dim. Gofynnwch i’r gweinyddwr, neu tynnwch ei fynediad i ffwrdd yn gyntaf os yw wedi gadael.",
  "invitation-invalid": () =>
    "Mae’r gwahoddiad hwn wedi’i ddefnyddio, wedi’i dynnu’n ôl neu wedi dod i ben, neu mae ei ddolen yn anghyflawn. Ni newidiwyd dim. Gofynnwch i’r sawl a’ch gwahoddodd am un newydd; os derbynioch chi ef o’r blaen, mewngofnodwch.",
  "ground-rules-changed": (p: Params) =>
    `Mae’r rheolau sylfaenol wedi newid: fersiwn ${p.version} yw’r un i’w derbyn. Ni newidiwyd dim. Darllenwch hi a derbyniwch eto.`,
  "agreement-is-theirs": () =>
    "Mae’r blaid hon wedi ateb y rheolau sylfaenol drosti ei hun. Ni newidiwyd dim. Ei gweinyddwr sy’n cytuno neu’n tynnu hynny’n ôl, o dan “Ymddiriedaeth” ar ei thudalennau ei hun; lle nad oes ganddi un mwyach, caiff gweithredwr sydd wedi mewngofnodi gofnodi papur.",
  "not-agreed": () => "Nid oes gan eich plaid gytundeb y gellid ei dynnu’n ôl. Ni newidiwyd dim.",
  "name-not-repeated": (p: Params) =>
    `I fod yn siŵr mai dyna a fynnwch, teipiwch “${p.name}” fel y’i hysgrifennir yma. Ni ddilëwyd dim.`,
  "last-admin": () =>
    "Mae plaid yn cadw gweinyddwr, a dyma’r un olaf. Ni newidiwyd dim. Gwnewch rywun arall yn weinyddwr yn gyntaf; os yw’r blaid am ddod i ben, mae’n gadael yr hwb ar ei thudalen Ymddiriedaeth.",
  "last-operator": () =>
    "Mae’r hwb yn cadw gweithredwr, a dyma’r un olaf. Ni newidiwyd dim. Gwahoddwch weithredwr arall yn gyntaf. Os na all yr un fewngofnodi mwyach, mae’r gorchymyn bootstrap yn gwneud un eto.",
  "already-member": (p: Params) =>
    `Mae gan ${p.email} y mynediad hwn eisoes, neu fwy. Nid anfonwyd dim. Newidir beth yw pobl wrth ymyl eu henw.`,
  "too-many-invitations": (p: Params) =>
    `Caiff plaid ${p.open} o wahoddiadau agored ar y tro, a gellir anfon ${p.sent} mewn awr. Nid anfonwyd dim. Tynnwch un nad oes ei angen yn ôl, neu arhoswch awr.`,
} as const;
