import type { Words } from "../../src/words/words.ts";
import { FieldProblem, marked, type Problems } from "./field-problem.tsx";

interface Props {
  /** Tells the forms of one page apart. */
  id: string;
  value: string;
  /** Whose address it is: one's own, which the browser may fill in, or somebody else's. */
  whose: "own" | "another";
  problems: Problems | undefined;
  words: Words;
}

/** Asks for an email address, under the name `email`, with what is wrong with it. */
export const EmailField = ({ id, value, whose, problems, words }: Props) => (
  <>
    <label for={id}>{words.accounts.address}</label>
    <input
      id={id}
      name="email"
      type="email"
      value={value}
      autocomplete={whose === "own" ? "email" : "off"}
      maxlength={254}
      required
      {...marked("email", problems)}
    />
    <FieldProblem of="email" problems={problems} />
  </>
);
