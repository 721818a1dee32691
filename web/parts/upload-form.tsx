import { limits } from "../../src/tables/limits.ts";
import type { ErrorCode } from "../../src/words/en.ts";
import type { Words } from "../../src/words/words.ts";
import { ReceiptTemplate } from "./receipt.tsx";

/**
 * The form that takes a file. Sent as it is, it lands the file at once. Enhanced, it first shows what the file would do;
 * every sentence the behaviour may need is in the page already.
 */
export const UploadForm = ({ party, words }: { party: { slug: string; time_zone: string }; words: Words }) => {
  const { file, drop, send, looking, failed, dryRun, nothingNew, keep, other } = words.pages.uploads;
  return (
    <form
      id="upload"
      method="post"
      action="/party/uploads"
      enctype="multipart/form-data"
      data-api={`/api/v1/parties/${party.slug}/uploads`}
      data-time-zone={party.time_zone}
      data-bytes={limits.bytes}
      data-looking={looking}
      data-failed={failed}
    >
      <label class="drop">
        {file}{" "}
        <span class="hint" data-drop hidden>
          {drop}
        </span>
        <input type="file" name="file" accept=".csv,.tsv,.txt,text/csv,text/plain" required />
      </label>
      <p class="actions">
        <button type="submit">{send}</button>
      </p>
      <div id="refused" role="alert" data-refused />
      <div class="answer" role="status" data-answer />
      <div data-decision hidden>
        <p class="actions">
          <button type="button" data-keep>
            {keep}
          </button>
          <button type="button" class="second" data-other>
            {other}
          </button>
        </p>
      </div>
      <template id="dry-run">
        <p>
          <strong>{dryRun}</strong>
        </p>
      </template>
      <template id="nothing-new">
        <p>
          <strong>{nothingNew}</strong>
        </p>
      </template>
      <ReceiptTemplate words={words} />
      <RefusalTemplate words={words} />
      <Refusals words={words} />
    </form>
  );
};

/** What a refusal looks like: the behaviour fills in why, and leads to the way in where the session has ended. */
const RefusalTemplate = ({ words }: { words: Words }) => {
  const { refused, row, signIn } = words.pages.uploads;
  return (
    <template id="refusal">
      <div class="refusal" data-row={row({ row: "{row}", message: "{message}" })}>
        <h2>{refused}</h2>
        <p data-sign-in>
          <a class="button" href="/sign-in?next=%2Fparty%2Fuploads">
            {signIn}
          </a>
        </p>
      </div>
    </template>
  );
};

/** Why a file as a whole is not read. Reading needs nothing but the file, so these are known before it leaves the device. */
const refusals = [
  "file-empty",
  "file-header-only",
  "file-binary",
  "file-encoding",
  "file-damaged",
  "too-large",
  "too-many-rows",
  "too-many-columns",
  "layout-unknown",
  "several-contributors",
] as const satisfies readonly ErrorCode[];

/** What a sentence is filled with, as places to fill in. */
const places = Object.fromEntries(
  ["row", "rows", "column", "columns", "number", "megabytes"].map((name) => [name, `{${name}}`]),
);

const Refusals = ({ words }: { words: Words }) => (
  <template id="refusals">
    <p data-code="file-of-people">{words.pages.uploads.stopped(places)}</p>
    {refusals.map((code) => (
      <p data-code={code}>{words.errors[code](places)}</p>
    ))}
  </template>
);
