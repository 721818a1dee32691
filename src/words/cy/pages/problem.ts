import type { Words } from "../../words.ts";

/** The page of an error. */
export const problem: Words["pages"]["problem"] = {
  row: "Rhes",
  column: "Colofn",
  what: "Beth i’w gywiro",
  signIn: "Mewngofnodi",
  invitation: "Ni ellir defnyddio’r gwahoddiad hwn",
  compare: "Cymharu clystyrau",
  back: "Mynd i’r dudalen gyntaf",
  /** Beside a field in which nothing is chosen yet. */
  choose: {
    kind: "Dewiswch un o’r mathau.",
    size_band: "Dewiswch faint.",
    cluster: "Dewiswch le.",
    region: "Dewiswch le.",
    into: "Dewiswch le.",
  },
};
