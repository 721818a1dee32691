import type { LogEntry } from "../../src/trust/log/contract.ts";
import { moment } from "../../src/words/figures.ts";
import { addressWith } from "./address.ts";
import { Formats } from "./formats.tsx";
import type { Frame } from "./page.tsx";

interface Props {
  entries: readonly (LogEntry & { party_name?: string | null })[];
  /** Cursor of the page of older ones; null on the last. */
  next: string | null;
  /** Whether an upload's entry leads to its receipt. */
  receipts?: boolean;
  /** Whether this is not the first page. */
  isLater: boolean;
  frame: Frame;
}

/** Entries of a log, newest first: what was done, and quietly below it when and by whom. */
export const LogEntries = ({ entries, next, receipts = false, isLater, frame }: Props) => {
  const { words, language, path } = frame;
  const sentences = words.pages.trust.log;
  return (
    <>
      {entries.length === 0 && <p>{sentences.none}</p>}
      <ol class="log">
        {entries.map((entry) => (
          <li>
            <p>
              {entry.said}{" "}
              {receipts && typeof entry.details.upload === "number" && (
                <a href={`/party/uploads/${entry.details.upload}`}>{sentences.receipt}</a>
              )}
            </p>
            <p class="quiet">
              <time datetime={entry.at}>{moment(entry.at_local, language)}</time> ·{" "}
              {[...(entry.party_name ? [entry.party_name] : []), entry.who].join(" · ")}
            </p>
          </li>
        ))}
      </ol>
      <p class="actions">
        {next && <a href={addressWith(path, { cursor: next })}>{sentences.older}</a>}
        {isLater && <a href={addressWith(path, { cursor: undefined })}>{sentences.newest}</a>}
      </p>
      <Formats path={addressWith(path, { cursor: undefined })} label={sentences.formats} />
    </>
  );
};
