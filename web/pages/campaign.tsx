import type { Child } from "hono/jsx";
import {
  type Campaign,
  type CampaignField,
  type CountField,
  countFields,
  type TextField,
  textChoices,
  textFields,
} from "../../src/campaigns/campaign.ts";
import { moment } from "../../src/words/figures.ts";
import type { Words } from "../../src/words/words.ts";
import { type Frame, Page } from "../parts/page.tsx";
import { toolName } from "../parts/tool.ts";

/** One campaign of the party: every field can be put right, and the whole can be deleted and taken back. */
export const CampaignPage = ({ campaign, ...frame }: Frame & { campaign: Campaign }) => {
  const { words, language } = frame;
  const sentences = words.pages.campaigns;
  const address = `/party/campaigns/${campaign.id}`;
  return (
    <Page {...frame} title={campaign.title}>
      <h1>{campaign.title}</h1>
      <p>
        {words.names.channels[campaign.channel]} · {moment(campaign.sent_local, language)} ·{" "}
        {sentences.from({ tool: toolName(campaign.tool, words) })}
      </p>
      {campaign.correction?.set.deleted ? (
        <Deed action={`${address}/restore`} sentences={sentences.restore} />
      ) : (
        <>
          <CorrectionForm campaign={campaign} action={address} words={words} />
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

const CorrectionForm = ({ campaign, action, words }: { campaign: Campaign; action: string; words: Words }) => {
  const { correct } = words.pages.campaigns;
  const { channel, correction } = campaign;
  const said = (field: CampaignField) =>
    correction && field in correction.said ? (correction.said[field] ?? null) : undefined;
  const field = (name: keyof Words["names"]["fields"], control: Child, hint?: string) => (
    <div>
      <label for={name}>{words.names.fields[name]}</label>
      {hint && <p class="hint">{hint}</p>}
      {said(name) !== undefined && <p class="hint">{correct.said({ value: said(name) ?? "–" })}</p>}
      {control}
    </div>
  );
  return (
    <form method="post" action={action}>
      <h2>{correct.title}</h2>
      <p>{correct.sentence}</p>
      <div class="fields">
        {countFields[channel].map((name) => field(name, <CountInput name={name} value={campaign[name]} />))}
      </div>
      <div class="fields">
        {field("title", <input id="title" name="title" value={campaign.title} maxlength={65_000} />)}
        {field(
          "sent_local",
          <input id="sent_local" name="sent_local" value={campaign.sent_local.replace("T", " ")} />,
          correct.dateHint,
        )}
        {textFields[channel].map((name) => field(name, <TextInput name={name} value={campaign[name]} words={words} />))}
      </div>
      <button type="submit">{correct.save}</button>
    </form>
  );
};

const CountInput = ({ name, value }: { name: CountField; value: number | null }) => (
  <input id={name} class="number" name={name} value={value ?? ""} inputmode="numeric" pattern="[0-9]*" />
);

const TextInput = ({ name, value, words }: { name: TextField; value: string | null; words: Words }) => {
  const choices = textChoices[name];
  if (!choices) return <input id={name} name={name} value={value ?? ""} maxlength={65_000} />;
  return (
    <select id={name} name={name}>
      <option value="">–</option>
      {choices.map((choice) => (
        <option value={choice} selected={choice === value}>
          {(words.names.choices as Record<string, string>)[choice] ?? choice}
        </option>
      ))}
    </select>
  );
};
