import { type GroundRules, longestChanges, type NewRules } from "../../../src/parties/ground-rules/contract.ts";
import { count, moment } from "../../../src/words/figures.ts";
import { FieldProblem, marked, type Problems } from "../../parts/field-problem.tsx";
import { type Frame, Page } from "../../parts/page.tsx";
import { RefusedForm } from "../../parts/refused-form.tsx";
import { RulesText } from "../../parts/rules-text.tsx";
import { WayBack } from "../../parts/way-back.tsx";
import { WideTable } from "../../parts/wide-table.tsx";

interface Props extends Frame {
  /** The newest first. */
  versions: GroundRules[];
  /** How many parties hold an agreement to each; null is what papers call theirs. */
  agreements: { version: number | null; parties: number }[];
  /** The earliest day on which a new version may be in force. */
  earliest: string;
  typed: NewRules;
  problems: Problems | undefined;
  /** What was typed can be published. */
  ready: boolean;
  /** The version that was just published. */
  published: number | null;
}

/** For the operator: the versions of the ground rules with who agreed to each, and the next one to write, look at and publish. */
export const HubGroundRulesPage = ({ typed, problems, ready, published, ...props }: Props) => {
  const { versions, agreements, earliest, ...frame } = props;
  const sentences = frame.words.pages.groundRules.operator;
  return (
    <Page {...frame} title={sentences.title}>
      <h1>{sentences.title}</h1>
      {problems && <RefusedForm sentence={sentences.problem} problems={problems} words={frame.words} />}
      {published && (
        <p class="notice" role="status">
          {sentences.published({ version: published })}
        </p>
      )}
      {ready ? (
        <Preview typed={typed} frame={frame} />
      ) : (
        <>
          <p class="lead">{sentences.sentence}</p>
          <Versions versions={versions} agreements={agreements} frame={frame} />
        </>
      )}
      <h2 id="new">{sentences.new}</h2>
      <p>{sentences.explained}</p>
      <p>{sentences.notice({ parties: agreements.reduce((sum, { parties }) => sum + parties, 0) })}</p>
      <RulesForm typed={typed} problems={problems} earliest={earliest} frame={frame} />
      <WayBack to="hub" words={frame.words} />
    </Page>
  );
};

const Versions = ({
  versions,
  agreements,
  frame: { words, language },
}: Pick<Props, "versions" | "agreements"> & { frame: Frame }) => {
  const { title, operator, version: named } = words.pages.groundRules;
  const parties = (of: number | null) => agreements.find(({ version }) => version === of)?.parties ?? 0;
  const onPaper = parties(null);
  return (
    <>
      <h2 id="versions">{title}</h2>
      <WideTable heading="versions">
        <thead>
          <tr>
            <th scope="col">{operator.columns.version}</th>
            <th scope="col">{operator.columns.inForce}</th>
            <th scope="col" class="number">
              {operator.columns.parties}
            </th>
          </tr>
        </thead>
        <tbody>
          {versions.map(({ version, published_on, in_force_on }) => (
            <tr>
              <th scope="row">
                <a href={`/ground-rules?version=${version}`}>{named({ version })}</a>
              </th>
              <td>{published_on === null ? operator.cameWithHub : moment(in_force_on, language)}</td>
              <td class="number">{count(parties(version))}</td>
            </tr>
          ))}
          {onPaper > 0 && (
            <tr>
              <th scope="row">{operator.onPaper}</th>
              <td />
              <td class="number">{count(onPaper)}</td>
            </tr>
          )}
        </tbody>
      </WideTable>
    </>
  );
};

/** What would be published, in both languages as it will be read, with the button that does it. */
const Preview = ({ typed, frame: { words, language } }: { typed: NewRules; frame: Frame }) => {
  const sentences = words.pages.groundRules.operator;
  return (
    <form method="post" action="/hub/ground-rules">
      <h2>{sentences.previewTitle}</h2>
      <p class="notice">{sentences.previewSentence}</p>
      <div class="side-by-side">
        {(["en", "cy"] as const).map((shown) => (
          <section>
            <h3>{shown === "en" ? sentences.english : sentences.welsh}</h3>
            <RulesText rules={typed} language={shown} words={words} path={null} under={3} />
          </section>
        ))}
      </div>
      {(["english", "welsh", "changes_english", "changes_welsh", "in_force_on"] as const).map((name) => (
        <input type="hidden" name={name} value={typed[name]} />
      ))}
      <button type="submit" name="step" value="publish">
        {sentences.publish({ day: moment(typed.in_force_on, language) })}
      </button>
    </form>
  );
};

interface RulesFormProps {
  typed: NewRules;
  problems: Problems | undefined;
  earliest: string;
  frame: Frame;
}

const RulesForm = ({ typed, problems, earliest, frame: { words, language } }: RulesFormProps) => {
  const sentences = words.pages.groundRules.operator;
  return (
    <form method="post" action="/hub/ground-rules">
      {(["english", "welsh"] as const).map((name) => (
        <div>
          <label for={name}>{sentences[name]}</label>
          <p class="hint">{sentences.markdown}</p>
          <textarea
            id={name}
            class="long"
            name={name}
            lang={name === "english" ? "en" : "cy"}
            {...marked(name, problems)}
          >
            {typed[name]}
          </textarea>
          <FieldProblem of={name} problems={problems} />
        </div>
      ))}
      {(["changes_english", "changes_welsh"] as const).map((name) => (
        <div>
          <label for={name}>{sentences[name]}</label>
          <p class="hint">{sentences.changesHint({ letters: longestChanges })}</p>
          <textarea
            id={name}
            name={name}
            lang={name === "changes_english" ? "en" : "cy"}
            maxlength={longestChanges}
            {...marked(name, problems)}
          >
            {typed[name]}
          </textarea>
          <FieldProblem of={name} problems={problems} />
        </div>
      ))}
      <div class="fields">
        <div>
          <label for="in_force_on">{sentences.day}</label>
          <p class="hint">{sentences.earliest({ day: moment(earliest, language) })}</p>
          <input
            id="in_force_on"
            type="date"
            name="in_force_on"
            value={typed.in_force_on}
            min={earliest}
            {...marked("in_force_on", problems)}
          />
          <FieldProblem of="in_force_on" problems={problems} />
        </div>
      </div>
      <button type="submit" name="step" value="preview" class="second">
        {sentences.preview}
      </button>
    </form>
  );
};
