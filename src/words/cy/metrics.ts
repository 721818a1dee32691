/** Name, what is divided by what, and why it matters, for each metric of the catalogue. */
export const metrics = {
  "email.click-rate": {
    name: "Cyfradd clicio",
    of: "pobl a gliciodd, o’r e-byst a gyrhaeddodd",
    why: "Clic yw rhywun yn gwneud rhywbeth. Mae peiriannau’n agor e-byst; anaml iawn y maent yn clicio’n fwriadol.",
  },
  "email.unsubscribe-rate": {
    name: "Cyfradd dad-danysgrifio",
    of: "pobl a ddad-danysgrifiodd, o’r e-byst a gyrhaeddodd",
    why: "Dyma bris e-bost: mae pawb sy’n gadael y rhestr allan o gyrraedd y tro nesaf.",
  },
  "email.complaint-rate": {
    name: "Cyfradd cwynion sbam",
    of: "pobl a roddodd wybod am sbam, o’r e-byst a gyrhaeddodd",
    why: "Mae ychydig o gwynion ym mhob mil yn ddigon i ddarparwyr e-bost guddio pob neges wedyn.",
  },
  "email.open-rate-filtered": {
    name: "Cyfradd agor (heb agoriadau peiriant)",
    of: "pobl a agorodd, o’r e-byst a gyrhaeddodd, mewn offer sy’n hepgor agoriadau peiriant",
    why: "Arwydd bras a sylwodd pobl ar y llinell bwnc.",
  },
  "email.open-rate-unfiltered": {
    name: "Cyfradd agor (gydag agoriadau peiriant)",
    of: "agoriadau gan bobl a pheiriannau, o’r e-byst a gyrhaeddodd",
    why: "Apiau post yn nôl lluniau ar eu pen eu hunain yw’r rhan fwyaf: cymharwch â’r un math yn unig, a rhowch fwy o bwys ar gliciau.",
  },
  "email.bounce-rate": {
    name: "Cyfradd methu cyrraedd",
    of: "e-byst na ellid eu danfon, o’r derbynwyr",
    why: "Mae rhestr â llawer o gyfeiriadau marw yn cyrraedd llai o bobl ac yn niweidio enw da’r anfonwr.",
  },
  "email.action-rate": {
    name: "Cyfradd gweithredu",
    of: "camau a gymerwyd (cofrestru, deisebau, atebion i gais), o’r e-byst a gyrhaeddodd",
    why: "Yr hyn yr oedd yr e-bost yn gofyn amdano.",
  },
  "email.sends-per-month": {
    name: "E-byst y mis",
    of: "e-byst, mewn misoedd ag o leiaf un",
    why: "Mae’n dweud pa mor brysur yw plaid. Nid yw mwy na llai yn well ynddo’i hun.",
  },
  "graphic.engagement-rate": {
    name: "Cyfradd ymgysylltu",
    of: "ymatebion, sylwadau, rhannu a chliciau, o’r bobl a gyrhaeddwyd",
    why: "A wnaeth pobl fwy na sgrolio heibio.",
  },
  "graphic.share-rate": {
    name: "Cyfradd rhannu",
    of: "sawl gwaith y’i rhannwyd, o’r bobl a gyrhaeddwyd",
    why: "Mae rhannu’n mynd â’r neges at bobl na allwch eu cyrraedd eich hunain.",
  },
  "graphic.click-rate": {
    name: "Cyfradd clicio dolenni",
    of: "cliciau ar ddolenni, o’r bobl a gyrhaeddwyd",
    why: "A ddaeth y graffigyn â phobl i’r man lle gallant weithredu.",
  },
  "graphic.posts-per-month": {
    name: "Postiadau y mis",
    of: "postiadau, mewn misoedd ag o leiaf un",
    why: "Mae’n dweud pa mor brysur yw plaid. Nid yw mwy na llai yn well ynddo’i hun.",
  },
  "event.rsvp-rate": {
    name: "Cyfradd RSVP",
    of: "pobl a ddywedodd y byddent yn dod, o’r bobl a wahoddwyd",
    why: "A ddenodd y gwahoddiad bobl.",
  },
  "event.turnout": {
    name: "Presenoldeb",
    of: "pobl a ddaeth, am bob RSVP",
    why: "I ba raddau y gellir dibynnu ar addewid i ddod. Gall pobl sy’n galw heibio ei godi uwchlaw 1.",
  },
  "event.fill": {
    name: "Llenwi’r ystafell",
    of: "pobl a ddaeth, am bob lle yn yr ystafell",
    why: "A oedd yr ystafell o’r maint cywir.",
  },
  "event.first-timer-share": {
    name: "Wynebau newydd",
    of: "pobl yn eu digwyddiad cyntaf, o’r bobl a ddaeth",
    why: "Dyma sut mae plaid yn tyfu: gall pobl sy’n dod unwaith ddod eto.",
  },
  "event.rsvps-per-event": {
    name: "RSVPs y digwyddiad",
    of: "pobl a ddywedodd y byddent yn dod, am bob digwyddiad",
    why: "Faint o bobl y mae digwyddiad yn addo eu casglu ynghyd.",
  },
  "event.attendance-per-event": {
    name: "Nifer a ddaeth i bob digwyddiad",
    of: "pobl a ddaeth, am bob digwyddiad",
    why: "Faint o bobl y mae digwyddiad yn eu casglu ynghyd.",
  },
  "event.events-per-month": {
    name: "Digwyddiadau y mis",
    of: "digwyddiadau, mewn misoedd ag o leiaf un",
    why: "Mae’n dweud pa mor brysur yw plaid. Nid yw mwy na llai yn well ynddo’i hun.",
  },
} as const;
