import {
  type Campaign,
  type CampaignField,
  countFields,
  type TextField,
  textChoices,
  textFields,
} from "../../src/campaigns/campaign.ts";
import { moment } from "../../src/words/figures.ts";
import type { Words } from "../../src/words/words.ts";
import { FieldProblem, marked, type Problems } from "../parts/field-problem.tsx";
import { type Frame, Page } from "../parts/page.tsx";
import { RefusedForm } from "../parts/refused-form.tsx";
import { toolName } from "../parts/tool.ts";

interface Props extends Frame {
  campaign: Campaign;
  /** A correction was just saved. */
  saved?: boolean;
  /** A correction that could not be saved. */
  tried?: Tried;
}

interface Tried {
  typed: URLSearchParams;
  problems: Problems;
}

/** One campaign of the party: every field can be put right, and the whole can be deleted and taken back. */
export const CampaignPage = ({ campaign, saved, tried, ...frame }: Props) => {
  const { words, language } = frame;
  const sentences = words.pages.campaigns;
  const address = `/party/campaigns/${campaign.id}`;
  return (
    <Page {...frame} title={campaign.title}>
      <h1>{campaign.title}</h1>
      {tried && <RefusedForm sentence={sentences.correct.problem} problems={tried.problems} words={words} />}
      <p>
        {words.names.channels[campaign.channel]} · {moment(campaign.sent_local, language)} ·{" "}
        {sentences.from({ tool: toolName(campaign.tool, words) })}
      </p>
      {saved && (
        <p class="notice" role="status">
          {sentences.correct.saved}
        </p>
      )}
      {campaign.correction?.set.deleted ? (
        <Deed action={`${address}/restore`} sentences={sentences.restore} />
      ) : (
        <>
          <CorrectionForm campaign={campaign} action={address} tried={tried} words={words} />
          <Deed action={`${address}/delete`} sentences={sentences.remove} />
        </>
      )}
      <p>
        <a href="/party/campaigns">{sentences.back}</a>
      </p>
    </Page>
  );
};

const Deed = ({
  action,
  sentences,
}: {
  action: string;
  sentences: { title: string; sentence: string; action: string };
}) => (
  <form method="post" action={action}>
    <h2>{sentences.title}</h2>
    <p>{sentences.sentence}</p>
    <button class="second" type="submit">
      {sentences.action}
    </button>
  </form>
);

interface CorrectionFormProps {
  campaign: Campaign;
  action: string;
  tried: Tried | undefined;
  words: Words;
}

const CorrectionForm = ({ campaign, action, tried, words }: CorrectionFormProps) => {
  const { correct } = words.pages.campaigns;
  const { channel, correction } = campaign;
  const said = (field: CampaignField) =>
    correction && field in correction.said ? (correction.said[field] ?? null) : undefined;
  const typed = (name: CampaignField) => tried?.typed.get(name) ?? shownIn(campaign, name);
  const field = (name: keyof Words["names"]["fields"], Control: typeof TextInput, hint?: string) => (
    <div>
      <label for={name}>{words.names.fields[name]}</label>
      {hint && <p class="hint">{hint}</p>}
      {said(name) !== undefined && <p class="hint">{correct.said({ value: said(name) ?? "–" })}</p>}
      <Control name={name} value={typed(name)} problems={tried?.problems} words={words} />
      <FieldProblem of={name} problems={tried?.problems} />
    </div>
  );
  return (
    <form method="post" action={action}>
      <h2>{correct.title}</h2>
      <p>{correct.sentence}</p>
      <div class="fields">{countFields[channel].map((name) => field(name, CountInput))}</div>
      <div class="fields">
        {field("title", TextInput)}
        {field("sent_local", TextInput, correct.dateHint)}
        {textFields[channel].map((name) => field(name, textChoices[name] ? ChoiceInput : TextInput))}
      </div>
      <button type="submit">{correct.save}</button>
    </form>
  );
};

/** A field as the form shows it: `2026-03-01 18:30` where the record holds a T. */
export const shownIn = (campaign: Campaign, field: CampaignField): string => {
  const value = String(campaign[field] ?? "");
  return field === "sent_local" ? value.replace("T", " ") : value;
};

interface InputProps {
  name: keyof Words["names"]["fields"];
  value: string;
  problems: Problems | undefined;
  words: Words;
}

const CountInput = ({ name, value, problems }: InputProps) => (
  <input id={name} class="number" name={name} value={value} inputmode="numeric" {...marked(name, problems)} />
);

const TextInput = ({ name, value, problems }: InputProps) => (
  <input id={name} name={name} value={value} maxlength={65_000} {...marked(name, problems)} />
);

const ChoiceInput = ({ name, value, problems, words }: InputProps) => (
  <select id={name} name={name} {...marked(name, problems)}>
    <option value="">–</option>
    {textChoices[name as TextField]?.map((choice) => (
      <option value={choice} selected={choice === value}>
        {(words.names.choices as Record<string, string>)[choice] ?? choice}
      </option>
    ))}
  </select>
);
