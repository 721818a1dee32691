import type { Words } from "../../src/words/words.ts";
import { firstAtFault, type Problems } from "./field-problem.tsx";

interface Props {
  /** What happened and what was kept. */
  sentence: string;
  /** Empty or none where it was no field’s fault. */
  problems?: Problems | undefined;
  /** The id of a field, where it is not its name. */
  idOf?: (name: string) => string;
  words: Words;
}

/**
 * Stands under the heading of a page whose form was refused, and leads to the first field at fault. That field has the
 * focus already (`marked`), so that a phone shows it first; whoever comes back up reads here what happened.
 */
export const RefusedForm = ({ sentence, problems, idOf = asNamed, words }: Props) => {
  const first = firstAtFault(problems);
  return (
    <p class="notice" role="alert">
      {sentence}
      {first !== undefined && (
        <>
          {" "}
          <a href={`#${idOf(first)}`}>{words.pages.frame.toField}</a>
        </>
      )}
    </p>
  );
};

const asNamed = (name: string): string => name;
