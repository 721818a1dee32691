import { audiences, type HelpKind, longestLine, type Sharing } from "../../src/parties/sharing/contract.ts";
import type { Words } from "../../src/words/words.ts";
import { Example } from "./example.tsx";
import { FieldProblem, marked, type Problems } from "./field-problem.tsx";

interface Props {
  kind: HelpKind;
  chosen: Sharing["help_offered"];
  party: { name: string };
  problems: Problems | undefined;
  words: Words;
}

/** One line of help with who may read it, and how it reads to them. */
export const HelpChoice = ({ kind, chosen, party, problems, words }: Props) => {
  const { help, example } = words.pages.sharing;
  const name = `help_${kind}`;
  const visibleTo = chosen?.visible_to ?? audiences[0];
  const said = kind === "wanted" ? help.wantedBy : help.offeredBy;
  const line = chosen?.line ?? (kind === "wanted" ? help.wantedExample : help.offeredExample);
  return (
    <fieldset class="line">
      <label for={name}>{help[kind]}</label>
      <input id={name} name={name} value={chosen?.line} maxlength={longestLine} {...marked(`${name}.line`, problems)} />
      <FieldProblem of={`${name}.line`} problems={problems} />
      <p class="hint" id={`${name}-readers`}>
        {help.visible}
      </p>
      <div role="radiogroup" aria-labelledby={`${name}-readers`}>
        {audiences.map((audience, at) => (
          <label class="choice">
            <input
              type="radio"
              name={`${name}_visible_to`}
              value={audience}
              checked={audience === visibleTo}
              {...(at === 0 && marked(`${name}.visible_to`, problems))}
            />
            {help.audiences[audience]}
          </label>
        ))}
      </div>
      <FieldProblem of={`${name}.visible_to`} problems={problems} />
      <Example label={example}>
        <p>{said({ party: party.name, line })}</p>
      </Example>
    </fieldset>
  );
};
