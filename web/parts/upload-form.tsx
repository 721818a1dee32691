import { limits } from "../../src/tables/limits.ts";
import type { Words } from "../../src/words/words.ts";
import { ReceiptTemplate } from "./receipt.tsx";

/**
 * The form that takes a file. Sent as it is, it lands the file at once. Enhanced, it first shows what the file would do;
 * every sentence the behaviour may need is in the page already.
 */
export const UploadForm = ({ party, words }: { party: { slug: string; time_zone: string }; words: Words }) => {
  const { file, drop, send, looking, failed, dryRun, keep, other } = words.pages.uploads;
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
      data-people={words.errors["file-of-people"]({ column: "{column}" })}
      data-too-large={words.errors["too-large"]({ megabytes: limits.bytes / 1_000_000 })}
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
      <ReceiptTemplate words={words} />
    </form>
  );
};
