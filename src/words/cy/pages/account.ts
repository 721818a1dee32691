import type { Params } from "../../params.ts";
import type { Words } from "../../words.ts";

/** Somebody’s own account: who they are here, and where they are signed in. */
export const account: Words["pages"]["account"] = {
  title: "Eich cyfrif",
  roles: "Beth ydych chi yma",
  rolesFrom:
    "Gweinyddwyr plaid sy’n gadael pobl i mewn ac yn eu tynnu allan; y gweithredwr sy’n gwneud hynny dros ranbarthau a’r hwb.",
  sessions: "Ble rydych wedi mewngofnodi",
  endsByItself: (p: Params) =>
    `Daw pob un o’r rhain i ben ohono’i hun ar ôl ${p.idle} diwrnod heb ei ddefnyddio, ac ar ôl ${p.life} diwrnod fan bellaf.`,
  current: "yr un hwn",
  unknownBrowser: "Porwr heb enw",
  since: (p: Params) => `Mewngofnodwyd ar ${p.since}. Gwelwyd ddiwethaf ar ${p.seen}.`,
  signOut: "Allgofnodi",
  signOutOf: (p: Params) => `Allgofnodi: ${p.browser}, mewngofnodwyd ar ${p.since}`,
  signOutOthers: "Allgofnodi ym mhobman arall",
  signOutAll: "Allgofnodi ym mhobman",
  done: {
    "signed-out": "Rydych wedi allgofnodi yno.",
    "signed-out-elsewhere": "Rydych wedi allgofnodi ym mhobman ond yma.",
    "given-up": "Rydych wedi rhoi’r gorau i’r rôl.",
  },
  signedOut: {
    title: "Rydych wedi allgofnodi",
    "signed-out": "I ddefnyddio eich cyfrif eto, gofynnwch am ddolen newydd.",
    "given-up":
      "Rydych wedi rhoi’r gorau i’ch rôl olaf yma. O fewn diwrnod bydd yr hwb yn dileu eich cyfeiriad, oni bai bod gwahoddiad arall yn aros amdanoch. Nid oes angen gwneud dim mwy.",
  },
};
