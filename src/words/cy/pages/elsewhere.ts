import type { Params } from "../../params.ts";
import type { Words } from "../../words.ts";

/** Published figures of whole sectors, and how far they may be leant on. */
export const elsewhere: Words["pages"]["elsewhere"] = {
  title: "Ffigurau o leoedd eraill",
  sentence:
    "Nid pleidiau fel eich un chi yw’r rhain. Sectorau cyfan ydynt, o flynyddoedd eraill, wedi’u cyfrif mewn ffyrdd eraill: da at gael syniad bras, nid at fesur eich hun.",
  columns: { whose: "E-byst pwy" },
  sectors: {
    politics: "Gwleidyddiaeth",
    "non-profit": "Mudiadau dielw",
    government: "Llywodraeth",
    advocacy: "Mudiadau dielw yn yr Unol Daleithiau, e-byst sy’n gofyn am weithredu",
    "every-sector": "Pob sector",
    "every-sector-uk": "Pob sector yn y Deyrnas Unedig",
  },
  from: (p: Params) => `${p.source}, e-byst ${p.year}`,
  differences: "Sut y cyfrifwyd y rhain",
  ours: "Yma, mae pob un a gliciodd yn cyfrif unwaith, o’r e-byst a gyrhaeddodd, wedi’u hadio dros ddeuddeg mis plaid.",
  counted: {
    "mailchimp-2014":
      "Cyfartaledd cyfraddau e-byst unigol, pob un yn cyfrif yr un fath, o e-byst at 1,000 neu fwy o danysgrifwyr. Mae rhestrau’r rhan fwyaf o bleidiau’n fyrrach. Fe’i darllenwyd lle’r oedd eraill wedi’i gopïo.",
    "m-and-r-2025": "Pobl a gliciodd, o’r e-byst a gyrhaeddodd, fel yma. Fe’i darllenwyd yn ail-law.",
    "dma-2021":
      "E-byst a anfonwyd drwy naw darparwr ym Mhrydain. Lle y’i darllenwyd, ni ddywedir sut y cyfrifwyd cliciau.",
    "campaign-monitor-2019":
      "E-byst holl gwsmeriaid y darparwr hwn. Lle y’i darllenwyd, ni ddywedir sut y cyfrifwyd cliciau.",
  },
  source: "Lle y’i darllenwyd",
  others:
    "Ar gyfer agoriadau, graffeg a digwyddiadau ni wyddom am ffigurau cyhoeddedig sydd wedi’u cyfrif bron fel ein rhai ni.",
};
