import { lifeChoices, longestName, type Scope } from "../../src/accounts/tokens/contract.ts";
import { mostTokens } from "../../src/accounts/tokens/issue-token.ts";
import type { DomainError } from "../../src/errors.ts";
import type { Words } from "../../src/words/words.ts";
import { FieldProblem, marked, type Problems } from "./field-problem.tsx";
import { RefusedForm } from "./refused-form.tsx";

/** What somebody asked for that could not be issued, and why. */
export interface TokenTry {
  typed: URLSearchParams;
  error: DomainError;
  /** Empty where it was no field's fault. */
  problems: Problems;
}

interface Props {
  /** Where the form is sent; its last part tells the forms of one page apart. */
  action: string;
  /** What can be ticked; one alone is given without being asked for. */
  scopes: readonly Scope[];
  /** Whether the form asks for whom. */
  ofParty?: boolean;
  tried: TokenTry | undefined;
  words: Words;
}

/** Asks what a token is for, what it may do and how long it lasts. */
export const TokenForm = ({ action, scopes, ofParty = false, tried, words }: Props) => {
  const sentences = words.pages.tokens;
  const { issue, uploads } = sentences;
  const id = (name: string) => idIn(action, name);
  return (
    <form method="post" action={action}>
      <div class="fields">
        {ofParty && (
          <TextField id={id("party")} name="party" label={uploads.party} hint={uploads.partyHint} tried={tried} />
        )}
        <TextField id={id("name")} name="name" label={issue.name} hint={issue.nameHint} tried={tried} />
      </div>
      {scopes.length === 1 ? (
        <input type="hidden" name="scopes" value={scopes[0]} />
      ) : (
        <fieldset id={id("scopes")}>
          <legend>{issue.scopes}</legend>
          {scopes.map((scope, at) => (
            <label class="choice">
              <input
                type="checkbox"
                name="scopes"
                value={scope}
                checked={tried?.typed.getAll("scopes").includes(scope)}
                {...(at === 0 && marked("scopes", tried?.problems))}
              />
              {sentences.lets[scope]}
            </label>
          ))}
          <FieldProblem of="scopes" problems={tried?.problems} />
        </fieldset>
      )}
      <fieldset id={id("expires_in_days")}>
        <legend>{issue.life}</legend>
        {lifeChoices.map((number, at) => (
          <label class="choice">
            <input
              type="radio"
              name="expires_in_days"
              value={String(number)}
              checked={number === Number(tried?.typed.get("expires_in_days") ?? lifeChoices[1])}
              {...(at === 0 && marked("expires_in_days", tried?.problems))}
            />
            {issue.days({ number })}
          </label>
        ))}
        <FieldProblem of="expires_in_days" problems={tried?.problems} />
      </fieldset>
      <p class="hint">{issue.most({ number: mostTokens })}</p>
      <p class="actions">
        <button type="submit">{issue.action}</button>
      </p>
    </form>
  );
};

/** Tells the fields of one page's forms apart. */
const idIn = (action: string, name: string): string => `${name}-${action.split("/").at(-1)}`;

/** Why nothing was issued, with the way to the field. */
export const TokenProblem = ({ action, tried, words }: Pick<Props, "action" | "tried" | "words">) => {
  if (!tried) return null;
  const { problems, error } = tried;
  const sentence = problems.size > 0 ? words.pages.tokens.notIssued : words.errors[error.code](error.params);
  return <RefusedForm sentence={sentence} problems={problems} idOf={(name) => idIn(action, name)} words={words} />;
};

interface FieldProps {
  id: string;
  name: string;
  label: string;
  hint: string;
  tried: TokenTry | undefined;
}

const TextField = ({ id, name, label, hint, tried }: FieldProps) => (
  <div>
    <label for={id}>{label}</label>
    <p class="hint" id={`${id}-hint`}>
      {hint}
    </p>
    <input
      id={id}
      name={name}
      value={tried?.typed.get(name) ?? ""}
      maxlength={longestName}
      required
      aria-describedby={`${id}-hint`}
      {...marked(name, tried?.problems)}
    />
    <FieldProblem of={name} problems={tried?.problems} />
  </div>
);
