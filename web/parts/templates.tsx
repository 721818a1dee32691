import type { Channel } from "../../src/campaigns/campaign.ts";
import type { Words } from "../../src/words/words.ts";

/** One column of a template, explained. */
export interface TemplateColumn {
  name: string;
  required: boolean;
  example: string;
  explanation: string;
}

interface Props {
  channel: Channel;
  columns: readonly TemplateColumn[];
  words: Words;
}

/** A template to download, with what each of its columns holds. */
export const Templates = ({ channel, columns, words }: Props) => {
  const { templates } = words.pages.uploads;
  const name = { channel: words.names.channels[channel] };
  return (
    <div class="template">
      <a class="button second" href={`/templates/${channel}.csv`} download>
        {templates.download(name)}
      </a>
      <details>
        <summary>{templates.columns(name)}</summary>
        <div class="scroll">
          <table>
            <thead>
              <tr>
                <th scope="col">{templates.name}</th>
                <th scope="col">{templates.explanation}</th>
                <th scope="col">{templates.example}</th>
              </tr>
            </thead>
            <tbody>
              {columns.map((column) => (
                <tr>
                  <th scope="row">
                    <code>{column.name}</code> {column.required && <span class="quiet">{templates.needed}</span>}
                  </th>
                  <td>{column.explanation}</td>
                  <td>{column.example}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </details>
    </div>
  );
};
