import { type Channel, channels } from "../../src/campaigns/campaign.ts";
import { limits } from "../../src/tables/limits.ts";
import type { Receipt } from "../../src/uploads/contract.ts";
import { count, moment } from "../../src/words/figures.ts";
import { addressWith } from "../parts/address.ts";
import { type Frame, Page } from "../parts/page.tsx";
import { type TemplateColumn, Templates } from "../parts/templates.tsx";
import { toolName } from "../parts/tool.ts";
import { UploadForm } from "../parts/upload-form.tsx";

interface Props extends Frame {
  party: { slug: string; time_zone: string };
  uploads: Receipt[];
  /** Cursor of the page of older ones; null on the last. */
  next: string | null;
  templates: Record<Channel, readonly TemplateColumn[]>;
}

/** Where a file goes in, the templates for other tools, and what was uploaded before. */
export const UploadsPage = ({ party, uploads, next, templates, ...frame }: Props) => {
  const { words, language, path } = frame;
  const sentences = words.pages.uploads;
  return (
    <Page {...frame} title={sentences.title} behaviours={["upload"]}>
      <h1>{sentences.title}</h1>
      <p class="lead">{sentences.sentence}</p>
      <p>{sentences.people}</p>
      <UploadForm party={party} words={words} />
      <p class="quiet">{sentences.limits({ megabytes: limits.bytes / 1_000_000, rows: count(limits.rows) })}</p>
      <h2>{sentences.known.title}</h2>
      <ul>
        <li>{sentences.known.mailchimp}</li>
        <li>{sentences.known.meetup}</li>
        <li>
          {sentences.known.others} <a href="#templates">{sentences.known.template}</a>
        </li>
      </ul>
      <h2 id="templates">{sentences.templates.title}</h2>
      <p>{sentences.templates.sentence}</p>
      {channels.map((channel) => (
        <Templates channel={channel} columns={templates[channel]} words={words} />
      ))}
      <h2>{sentences.list.title}</h2>
      {uploads.length === 0 && <p>{sentences.list.none}</p>}
      <ol class="records">
        {uploads.map(({ id, file_name, uploaded_at, withdrawn_at, recognised, rows }) => (
          <li>
            <a href={`/party/uploads/${id}`}>{file_name ?? sentences.list.noName}</a>
            <span class="quiet">
              {[
                moment(uploaded_at.slice(0, 10), language),
                words.names.channels[recognised.channel],
                toolName(recognised.tool, words),
                `${sentences.receipt.rows.read}: ${count(rows.read)}`,
                ...(withdrawn_at
                  ? [sentences.list.withdrawn({ day: moment(withdrawn_at.slice(0, 10), language) })]
                  : []),
              ].join(" · ")}
            </span>
            {!withdrawn_at && (
              <a
                href={`/party/uploads/${id}/withdraw`}
                aria-label={`${sentences.receipt.withdraw}: ${file_name ?? sentences.list.noName}`}
              >
                {sentences.receipt.withdraw}
              </a>
            )}
          </li>
        ))}
      </ol>
      {next && <a href={addressWith(path, { cursor: next })}>{sentences.list.older}</a>}
    </Page>
  );
};
