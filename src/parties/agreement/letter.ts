import { moment } from "../../words/figures.ts";
import { letterInBoth } from "../../words/letter-in-both.ts";
import type { PaperLetter } from "./tell-of-paper.ts";

/** The mail to a party's people about an agreement that was recorded for it. */
export const paperLetter =
  (hub: string): PaperLetter =>
  ({ party, version, accepted_on, counts_in, link }) =>
    letterInBoth((words, language) => {
      const { letter, ...sentences } = words.pages.agreement;
      const filling = { hub, party, version, day: moment(accepted_on, language), counts: sentences[counts_in], link };
      return { subject: letter.subject(filling), text: letter.text(filling) };
    });
