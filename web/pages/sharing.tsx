import type { OwnNaming } from "../../src/benchmarks/own-naming/contract.ts";
import { policy } from "../../src/disclosure/policy.ts";
import type { CountsIn } from "../../src/parties/profile.ts";
import { exemplarChoices, longestLine, type Sharing } from "../../src/parties/sharing/contract.ts";
import type { Words } from "../../src/words/words.ts";
import { Example } from "../parts/example.tsx";
import { FieldProblem, marked, type Problems } from "../parts/field-problem.tsx";
import { HelpChoice } from "../parts/help-choice.tsx";
import { saidOfNaming } from "../parts/own-naming.ts";
import { type Frame, Page } from "../parts/page.tsx";
import { RefusedForm } from "../parts/refused-form.tsx";
import { WayBack } from "../parts/way-back.tsx";

interface Props extends Frame {
  party: { name: string; counts_in: CountsIn | null };
  sharing: Sharing;
  /** Whether officers are shown it by name now. */
  naming: OwnNaming | null;
  /** How many the officers of its region are. */
  officers: number;
  administers: boolean;
  problems: Problems | undefined;
  saved: boolean;
}

/** Everything a party can share, each in a sentence with what others would see; an admin changes it, everybody of it reads it. */
export const SharingPage = ({ party, sharing, naming, officers, administers, problems, saved, ...frame }: Props) => {
  const { words } = frame;
  const sentences = words.pages.sharing;
  const { help } = sentences;
  return (
    <Page {...frame} title={sentences.title}>
      <h1>{sentences.title}</h1>
      {problems && <RefusedForm sentence={sentences.problem} problems={problems} idOf={fieldset} words={words} />}
      {saved && (
        <p class="notice" role="status">
          {sentences.saved}
        </p>
      )}
      <p class="lead">{sentences.sentence}</p>
      {!administers && <p class="notice">{sentences.onlyAdmins}</p>}
      {party.counts_in === null && <p class="notice">{sentences.notAgreed}</p>}
      <form method="post" action="/party/sharing">
        <fieldset disabled={!administers}>
          <Exemplars party={party} sharing={sharing} problems={problems} words={words} />
          <Naming party={party} sharing={sharing} naming={naming} officers={officers} frame={frame} />
          <h2>{help.title}</h2>
          <p>{help.sentence({ letters: longestLine })}</p>
          {(["offered", "wanted"] as const).map((kind) => (
            <HelpChoice kind={kind} chosen={sharing[`help_${kind}`]} party={party} problems={problems} words={words} />
          ))}
          <p class="quiet">{help.moderated}</p>
          {administers && <button type="submit">{sentences.save}</button>}
        </fieldset>
      </form>
      <p>
        <a href="/help">{help.page}</a>
      </p>
      <WayBack to="trust" words={words} />
    </Page>
  );
};

/** `help_wanted.line` is a field of what is called `help_wanted`. */
const fieldset = (name: string): string => name.split(".")[0] ?? name;

interface ChoiceProps {
  party: { name: string };
  sharing: Sharing;
  words: Words;
}

const Exemplars = ({ party, sharing, problems, words }: ChoiceProps & { problems: Problems | undefined }) => {
  const { exemplars, asked, example } = words.pages.sharing;
  const from = { unnamed: exemplars.unnamed, named: exemplars.named({ party: party.name }) };
  return (
    <>
      <fieldset id="exemplars">
        <legend>
          <h2>{exemplars.title}</h2>
        </legend>
        <p>
          {exemplars.sentence} {exemplars.notYet}
        </p>
        <FieldProblem of="exemplars" problems={problems} />
        {exemplarChoices.map((choice, at) => (
          <div class="option">
            <label class="choice">
              <input
                type="radio"
                name="exemplars"
                value={choice}
                checked={sharing.exemplars === choice}
                {...(at === 0 && marked("exemplars", problems))}
              />
              {exemplars.choices[choice]}
            </label>
            {choice !== "no" && (
              <Example label={example}>
                <p>
                  <strong>{exemplars.subject}</strong>
                  <br />
                  {from[choice]}
                </p>
              </Example>
            )}
          </div>
        ))}
      </fieldset>
      <label class="choice">
        <input type="checkbox" name="happy_to_be_asked" checked={sharing.happy_to_be_asked} />
        {asked.tick}
      </label>
      <div class="option">
        <p class="hint">{asked.sentence}</p>
        <Example label={example}>
          <p>
            <strong>{exemplars.subject}</strong>
            <br />
            {exemplars.named({ party: party.name })} · {asked.example}
          </p>
        </Example>
      </div>
    </>
  );
};

/** The standing by name, and the row that an officer would read: its figures are invented. */
const Naming = ({
  party,
  sharing,
  naming,
  officers,
  frame,
}: Omit<ChoiceProps, "words"> & Pick<Props, "naming" | "officers"> & { frame: Frame }) => {
  const { named } = frame.words.pages.sharing;
  const { columns } = named;
  const yes = sharing.named_to_officers;
  return (
    <fieldset>
      <legend>
        <h2>{named.title}</h2>
      </legend>
      <p>
        {named.sentence} {named.officers({ number: officers })}
      </p>
      <p>{named.rule({ number: policy.unnamed })}</p>
      <p>
        <strong>{saidOfNaming(naming, frame)}</strong>
      </p>
      {(["no", "yes"] as const).map((choice) => (
        <label class="choice">
          <input type="radio" name="named_to_officers" value={choice} checked={yes === (choice === "yes")} />
          {named.choices[choice]}
        </label>
      ))}
      <div class="option">
        <Example label={named.example}>
          <table>
            <thead>
              <tr>
                <th scope="col">{columns.party}</th>
                <th scope="col">{columns.figure}</th>
                <th scope="col">{columns.place}</th>
              </tr>
            </thead>
            <tbody>
              <tr>
                <th scope="row">{party.name}</th>
                <td>
                  {named.figure}
                  <span class="under">{named.range}</span>
                </td>
                <td>{named.place}</td>
              </tr>
            </tbody>
          </table>
        </Example>
      </div>
    </fieldset>
  );
};
