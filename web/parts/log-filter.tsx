import type { AuditKind } from "../../src/accounts/audit-actions.ts";
import type { Words } from "../../src/words/words.ts";
import { FieldProblem, marked, type Problems } from "./field-problem.tsx";

/** What is asked of a log as it was typed, so that what was not understood stays in its field. */
export type TypedLog = Partial<Record<"kind" | "month" | "party" | "cursor", string>>;

interface Props {
  /** The address of the log. */
  action: string;
  kinds: readonly AuditKind[];
  asked: TypedLog;
  problems: Problems | undefined;
  /** In the hub's audit one party's entries may be asked for. */
  ofParty?: boolean;
  words: Words;
}

/** Narrows a log by kind and month, and the hub's by party. */
export const LogFilter = ({ action, kinds, asked, problems, ofParty = false, words }: Props) => {
  const { filter, monthHint } = words.pages.trust.log;
  const { audit } = words.pages.trust;
  const narrowed = Boolean(problems || asked.kind || asked.month || asked.party);
  return (
    <form method="get" action={action}>
      <details open={narrowed}>
        <summary>{filter.title}</summary>
        <div class="fields">
          <div>
            <label for="kind">{filter.kind}</label>
            <select id="kind" name="kind" {...marked("kind", problems)}>
              <option value="">{filter.every}</option>
              {kinds.map((kind) => (
                <option value={kind} selected={kind === asked.kind}>
                  {words.audit.kinds[kind]}
                </option>
              ))}
            </select>
            <FieldProblem of="kind" problems={problems} />
          </div>
          <div>
            <label for="month">{filter.month}</label>
            <input
              type="month"
              id="month"
              name="month"
              placeholder={monthHint}
              value={asked.month ?? ""}
              {...marked("month", problems)}
            />
            <FieldProblem of="month" problems={problems} />
          </div>
          {ofParty && (
            <div>
              <label for="party">{audit.party}</label>
              <input id="party" name="party" value={asked.party ?? ""} {...marked("party", problems)} />
              <FieldProblem of="party" problems={problems} />
            </div>
          )}
          <button class="second" type="submit">
            {filter.show}
          </button>
        </div>
      </details>
    </form>
  );
};
