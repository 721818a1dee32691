import type { Child } from "hono/jsx";
import { invitationLifeDays } from "../../src/accounts/invitations/invite.ts";
import type { DomainError } from "../../src/errors.ts";
import type { Words } from "../../src/words/words.ts";
import { EmailField } from "./email-field.tsx";
import type { Problems } from "./field-problem.tsx";
import { RefusedForm } from "./refused-form.tsx";

/** What somebody asked for that could not be done, and why. */
export interface PeopleTry {
  typed: URLSearchParams;
  error: DomainError;
  /** Empty where it was no field's fault. */
  problems: Problems;
}

interface Props {
  action: string;
  /** Tells the forms of one page apart. */
  id: string;
  tried: PeopleTry | undefined;
  /** The button, where a page says it in its own way. */
  button?: string;
  words: Words;
  /** As what: a choice, or a hidden field. */
  children: Child;
}

/** Asks for an address and sends an invitation to it. */
export const InviteForm = ({ action, id, tried, button, words, children }: Props) => {
  const { invite } = words.pages.people;
  return (
    <form method="post" action={action}>
      <div class="fields">
        <div class="line">
          <EmailField
            id={`email-${id}`}
            value={tried?.typed.get("email") ?? ""}
            whose="another"
            problems={tried?.problems}
            words={words}
          />
        </div>
      </div>
      {children}
      <p class="hint">{invite.lasts({ days: invitationLifeDays })}</p>
      <button type="submit">{button ?? invite.action}</button>
    </form>
  );
};

interface PeopleProblemProps {
  tried: PeopleTry | undefined;
  /** The `id` of the form that was tried; null where it is not on the page. */
  form: string | null;
  words: Words;
}

/** What was wrong with the last try, with the way to its field. */
export const PeopleProblem = ({ tried, form, words }: PeopleProblemProps) => {
  if (!tried) return null;
  const { error, problems } = tried;
  if (form === null || problems.size === 0) {
    const [sentence = words.errors[error.code](error.params)] = problems.values();
    return <RefusedForm sentence={sentence} words={words} />;
  }
  const idOf = (name: string) => (name === "email" ? `email-${form}` : name);
  return <RefusedForm sentence={words.pages.frame.refused} problems={problems} idOf={idOf} words={words} />;
};
