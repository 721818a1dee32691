import type { Params } from "../../params.ts";
import type { Words } from "../../words.ts";

/** The first page: for a visitor what this is, for everyone else the next thing to do. */
export const home: Words["pages"]["home"] = {
  visitor: {
    title: "Dysgu gyda’n gilydd beth sy’n gweithio",
    what: "Mae pleidiau lleol yn uwchlwytho’r hyn a gyflawnodd eu negeseuon e-bost, graffeg a digwyddiadau: allforiad Mailchimp fel y mae, a’r gweddill mewn templed.",
    how: "Eiddo pob plaid yw ei hymgyrchoedd; dim ond ffigurau cyfun, am sawl plaid ar unwaith, a gyhoeddir.",
    why: "Felly gall pawb sy’n cymryd rhan gymharu clystyrau a rhanbarthau, a gweld ble mae eu plaid eu hunain yn sefyll.",
    signIn: "Mewngofnodi",
  },
  firstUpload: {
    title: "Uwchlwythwch eich ffeil gyntaf",
    sentence:
      "Allforiwch eich ymgyrchoedd o Mailchimp, neu llenwch dempled, a gweld o fewn munud beth a ddarllenwyd. Dim ond eich plaid chi sy’n ei weld.",
    action: "Uwchlwytho ffeil",
  },
  standing: {
    title: (p: Params) => `Ble mae ${p.party} yn sefyll`,
    sentence: "Eich ffigurau eich hun, wrth ochr rhai eich clwstwr, eich rhanbarth a’r genedl.",
    action: "Gweld ble rydych yn sefyll",
  },
  officer: {
    title: (p: Params) => `Clystyrau: ${p.region}`,
    sentence: "Mae pob ffigur am sawl plaid ar unwaith, fel y mae yn y cyhoeddiad diweddaraf.",
    action: "Cymharu clystyrau",
  },
  everyone: {
    title: "Cymharu clystyrau a rhanbarthau",
    sentence: "Mae pob ffigur am sawl plaid ar unwaith, fel y mae yn y cyhoeddiad diweddaraf.",
    action: "Cymharu",
  },
  latest: (p: Params) => `Mae’r cyhoeddiad diweddaraf yn cyfrif hyd at fis ${p.month}.`,
  noRelease: "Nid oes dim wedi’i gyhoeddi eto.",
  also: "Gallwch hefyd",
  uploadMore: "Uwchlwytho allforiad mwy diweddar",
  correct: "Edrych drwy eich ymgyrchoedd a chywiro ffigurau",
  compare: "Cymharu clystyrau a rhanbarthau",
  releases: "Gweld beth sydd ym mhob cyhoeddiad",
  method: "Darllen sut y gwneir y ffigurau",
};
