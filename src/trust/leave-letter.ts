import type { Message } from "../context.ts";
import { amount } from "../words/figures.ts";
import type { Words } from "../words/words.ts";
import type { Erased } from "./queries.ts";

/** What a party's people are told when it has left. */
export type LeaveLetter = (of: { party: string; erased: Erased }) => Message;

/** In the language of whoever left: the hub keeps nobody's own. */
export const leaveLetter =
  ({ pages }: Words, hub: string): LeaveLetter =>
  ({ party, erased }) => {
    const { letter, counts } = pages.trust.leave;
    const list = (Object.keys(counts) as (keyof typeof counts)[])
      .filter((what) => erased[what] > 0)
      .map((what) => `${counts[what]}: ${amount(erased[what])}`);
    return {
      subject: letter.subject({ party, hub }),
      text: [letter.left({ party, hub }), list.join("\n"), letter.after({ party })].join("\n\n"),
    };
  };
