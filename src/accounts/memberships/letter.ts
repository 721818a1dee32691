import type { Words } from "../../words/words.ts";
import type { AccessLetter } from "./tell-people.ts";

/** The mail that tells a party's people what the operator changed, in the operator's language. */
export const accessLetter =
  ({ accounts, names }: Words, hub: string): AccessLetter =>
  ({ email, before, after, invited, party, link }) => {
    const { changes } = accounts.accessLetter;
    const role = after ? names.roles[after] : "";
    const change = invited
      ? changes.invited({ email, role })
      : after
        ? changes[before ? "changed" : "given"]({ email, role })
        : changes.removed({ email });
    return {
      subject: accounts.accessLetter.subject({ party }),
      text: accounts.accessLetter.text({ hub, party, change, link }),
    };
  };
