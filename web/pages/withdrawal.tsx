import { dayOf } from "../../src/accounts/day.ts";
import type { WithdrawalPreview } from "../../src/uploads/withdraw.ts";
import { count, moment } from "../../src/words/figures.ts";
import { type Frame, Page } from "../parts/page.tsx";

/** What withdrawing an upload would do, before it is done: it cannot be taken back. */
export const WithdrawalPage = ({ preview, ...frame }: Frame & { preview: WithdrawalPreview }) => {
  const { words, language } = frame;
  const { receipt, list, withdrawal } = words.pages.uploads;
  const { upload, gone, refolded, corrections } = preview;
  const address = `/party/uploads/${upload.id}`;
  const uploadedOn = dayOf(upload.uploaded_at_ms);
  return (
    <Page {...frame} title={withdrawal.title}>
      <h1>{withdrawal.title}</h1>
      <p class="lead">{receipt.kept({ file: upload.file_name ?? list.noName, day: moment(uploadedOn, language) })}</p>
      <ul>
        {gone > 0 && <li>{withdrawal.gone({ number: count(gone) })}</li>}
        {refolded > 0 && <li>{withdrawal.refolded({ number: count(refolded) })}</li>}
        {corrections > 0 && <li>{withdrawal.corrections({ number: count(corrections) })}</li>}
        <li>{withdrawal.releases}</li>
      </ul>
      <p>{withdrawal.final}</p>
      <form method="post" action={`${address}/withdraw`} class="actions">
        <button type="submit">{withdrawal.action}</button>
        <a href={address}>{withdrawal.back}</a>
      </form>
    </Page>
  );
};
