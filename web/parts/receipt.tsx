import { channels } from "../../src/campaigns/campaign.ts";
import type { Receipt } from "../../src/uploads/contract.ts";
import { count } from "../../src/words/figures.ts";
import type { Words } from "../../src/words/words.ts";
import { toolName } from "./tool.ts";

const counted = ["read", "new", "changed", "unchanged", "set_aside"] as const;
const effects = ["set-aside", "notice"] as const;

/** What became of a file: as what it was read, the counts, and every row with a remark. */
export const ReceiptOf = ({ receipt, words }: { receipt: Receipt; words: Words }) => {
  const { recognised, rows, problems } = receipt;
  const sentences = words.pages.uploads.receipt;
  return (
    <div class="receipt">
      <p>
        {sentences.recognised({
          channel: words.names.channels[recognised.channel],
          tool: toolName(recognised.tool, words),
        })}
      </p>
      <Counts rows={rows} words={words} />
      {effects.map((effect) => (
        <Remarks effect={effect} problems={problems.filter((problem) => problem.effect === effect)} words={words} />
      ))}
    </div>
  );
};

/**
 * The same receipt, empty: the upload page's behaviour fills it from the API's answer to a dry run. Its sentences stand in
 * it already, so that the behaviour holds none.
 */
export const ReceiptTemplate = ({ words }: { words: Words }) => {
  const { names } = words;
  const recognised = words.pages.uploads.receipt.recognised({ channel: "{channel}", tool: "{tool}" });
  return (
    <template id="receipt">
      <p data-recognised>{recognised}</p>
      {channels.map((channel) => (
        <span data-name={channel} hidden>
          {names.channels[channel]}
        </span>
      ))}
      {Object.entries(names.tools).map(([tool, name]) => (
        <span data-name={tool} hidden>
          {name}
        </span>
      ))}
      <Counts words={words} />
      {effects.map((effect) => (
        <Remarks effect={effect} words={words} />
      ))}
    </template>
  );
};

const Counts = ({ rows, words }: { rows?: Receipt["rows"]; words: Words }) => (
  <dl class="counts">
    {counted.map((name) => (
      <div>
        <dt>{words.pages.uploads.receipt.rows[name]}</dt>
        <dd data-count={name}>{rows && count(rows[name])}</dd>
      </div>
    ))}
  </dl>
);

interface RemarksProps {
  effect: (typeof effects)[number];
  /** None: an empty table for the behaviour to fill. */
  problems?: Receipt["problems"];
  words: Words;
}

const Remarks = ({ effect, problems, words }: RemarksProps) => {
  if (problems?.length === 0) return null;
  const { setAside, notices, row, column, reason, wholeFile } = words.pages.uploads.receipt;
  return (
    <div class="scroll" data-remarks={effect} data-whole-file={wholeFile}>
      <table>
        <caption>{effect === "set-aside" ? setAside : notices}</caption>
        <thead>
          <tr>
            <th scope="col">{row}</th>
            <th scope="col">{column}</th>
            <th scope="col">{reason}</th>
          </tr>
        </thead>
        <tbody>
          {problems?.map((problem) => (
            <tr>
              <td>{problem.row ?? wholeFile}</td>
              <td>{problem.column}</td>
              <td>{problem.message}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
};
