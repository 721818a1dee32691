import { letterInBoth } from "../../words/letter-in-both.ts";
import type { TakenDownLetter } from "./take-down.ts";

/** The mail to a party's admins. */
export const takenDownLetter =
  (hub: string): TakenDownLetter =>
  ({ party, kind, line }) =>
    letterInBoth((words) => {
      const { letter } = words.pages.help;
      const filling = { hub, party, line, what: letter.kinds[kind] };
      return { subject: letter.subject(filling), text: letter.text(filling) };
    });
