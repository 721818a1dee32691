import type { Agreements, KeptAgreement } from "../../src/parties/agreement/contract.ts";
import type { KeptRules } from "../../src/parties/ground-rules/queries.ts";
import { countsInChoices } from "../../src/parties/profile.ts";
import type { ErrorCode } from "../../src/words/en.ts";
import { moment } from "../../src/words/figures.ts";
import type { Words } from "../../src/words/words.ts";
import { Done } from "../parts/done.tsx";
import { FieldProblem, marked } from "../parts/field-problem.tsx";
import { type Frame, Page } from "../parts/page.tsx";
import { RefusedForm } from "../parts/refused-form.tsx";
import { RulesText } from "../parts/rules-text.tsx";
import { WayBack } from "../parts/way-back.tsx";

interface Props extends Frame {
  agreements: Agreements;
  /** The version to accept. */
  rules: KeptRules;
  party: string;
  administers: boolean;
  hasUploaded: boolean;
  saved: boolean;
  /** Whether the agreement was just taken back. */
  withdrawn: boolean;
  /** Why what was sent was not accepted; null where the question was not answered. */
  refused?: ErrorCode | null | undefined;
}

/** The ground rules in full, what the party agreed to and when, and the one question that an admin answers. */
export const AgreementPage = ({
  agreements,
  rules,
  party,
  administers,
  hasUploaded,
  saved,
  withdrawn,
  refused,
  ...frame
}: Props) => {
  const { words, language, path, actor } = frame;
  const { agreement: sentences } = words.pages;
  const { current, earlier, admins } = agreements;
  const day = (on: string) => moment(on.slice(0, 10), language);
  return (
    <Page {...frame} title={sentences.title}>
      <h1>{sentences.title}</h1>
      {refused !== undefined && (
        <RefusedForm
          sentence={refused === "ground-rules-changed" ? sentences.changed : sentences.problem}
          problems={problemsOf(refused, words)}
          words={words}
        />
      )}
      <Done sentence={saved ? sentences.saved : withdrawn ? sentences.withdrawn : undefined} />
      {administers && !current && earlier.length === 0 && actor.kind === "person" && (
        <p>{sentences.welcome({ email: actor.email, party })}</p>
      )}
      <p class="lead">{current ? sentences[current.counts_in] : sentences.none}</p>
      {current && <p>{howAgreed(current, frame)}</p>}
      {agreements.lapses_on && <p class="notice">{sentences.lapses({ day: day(agreements.lapses_on) })}</p>}
      <p class="actions">
        {current && administers && !hasUploaded && (
          <a class="button" href="/party/uploads">
            {sentences.firstFile}
          </a>
        )}
        {administers && <a href="#question">{sentences.toQuestion}</a>}
        {current && <a href="/party/sharing">{sentences.sharing}</a>}
      </p>
      {rules.published_by === null && (
        <>
          <h2>{sentences.inShort.title}</h2>
          <ul>
            {sentences.inShort.sentences.map((sentence) => (
              <li>{sentence}</li>
            ))}
          </ul>
        </>
      )}
      <h2>{sentences.rules({ version: rules.version })}</h2>
      {rules.published_at_ms > 0 && <p class="quiet">{sentences.inForce({ day: day(rules.in_force_on) })}</p>}
      <RulesText rules={rules} language={language} words={words} path={path} under={2} />
      {administers ? (
        <Question version={rules.version} isNew={agreements.to_accept !== null} refused={refused} frame={frame} />
      ) : (
        <p class="notice">
          {admins.length === 0 ? sentences.due.noAdmin : sentences.onlyAdmins({ admins: admins.join(", ") })}
        </p>
      )}
      {administers && current && (
        <form method="post" action="/party/agreement/withdraw">
          <h2>{sentences.stop.title}</h2>
          <p>{sentences.stop.sentence}</p>
          <button class="second" type="submit">
            {sentences.stop.action}
          </button>
        </form>
      )}
      {earlier.length > 0 && (
        <>
          <h2>{sentences.history}</h2>
          <ul class="records">
            {earlier.map((agreement) => (
              <li>
                <span>{howAgreed(agreement, frame)}</span>
                <span class="quiet">
                  {[
                    sentences.choices[agreement.counts_in].name,
                    ...(agreement.ended_at ? [sentences.until({ day: day(agreement.ended_at) })] : []),
                  ].join(" · ")}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
      <WayBack to="trust" words={words} />
    </Page>
  );
};

/** Who agreed to what, and when. */
const howAgreed = (agreement: KeptAgreement, { words, language }: Frame): string => {
  const sentences = words.pages.agreement;
  const said = { version: agreement.version, day: moment(agreement.accepted_on, language) };
  if (agreement.recorded_by === "operator") return sentences.onPaper(said);
  return sentences.by({ ...said, who: agreement.agreed_by ?? sentences.adminWhoLeft });
};

/** No answer is the one mistake that the question can have. */
const problemsOf = (refused: ErrorCode | null | undefined, words: Words) =>
  refused === null ? new Map([["counts_in", words.values["choice-needed"]()]]) : undefined;

interface QuestionProps {
  version: number;
  /** Whether the party has not accepted this version yet. */
  isNew: boolean;
  refused: ErrorCode | null | undefined;
  frame: Frame;
}

/** The one question of the agreement. No answer is given before: it is the party's own. */
const Question = ({ version, isNew, refused, frame: { words } }: QuestionProps) => {
  const sentences = words.pages.agreement;
  const problems = problemsOf(refused, words);
  return (
    <form method="post" action="/party/agreement" id="question">
      <input type="hidden" name="version" value={String(version)} />
      <fieldset id="counts_in">
        <legend>
          <h2>{sentences.question}</h2>
        </legend>
        <FieldProblem of="counts_in" problems={problems} />
        {countsInChoices.map((choice, at) => (
          <div class="option">
            <label class="choice">
              <input type="radio" name="counts_in" value={choice} {...(at === 0 && marked("counts_in", problems))} />
              {sentences.choices[choice].name}
            </label>
            <p class="hint">{sentences.choices[choice].consequence}</p>
          </div>
        ))}
      </fieldset>
      <button type="submit">{isNew ? sentences.accept : sentences.change}</button>
    </form>
  );
};
