import type { Waiting } from "../../src/benchmarks/standing/count-waiting.ts";
import type { Receipt } from "../../src/uploads/contract.ts";
import { moment } from "../../src/words/figures.ts";
import { type Frame, Page } from "../parts/page.tsx";
import { ReceiptOf } from "../parts/receipt.tsx";
import { WaitingNotice } from "../parts/waiting.tsx";

/** The receipt of an upload, and the way to undo it. */
export const ReceiptPage = ({ receipt, waiting, ...frame }: Frame & { receipt: Receipt; waiting: Waiting }) => {
  const { words, language } = frame;
  const { receipt: sentences, list } = words.pages.uploads;
  const day = (at: string) => moment(at.slice(0, 10), language);
  return (
    <Page {...frame} title={sentences.title}>
      <h1>{sentences.title}</h1>
      <p class="lead">{sentences.kept({ file: receipt.file_name ?? list.noName, day: day(receipt.uploaded_at) })}</p>
      {receipt.withdrawn_at && <p class="notice">{sentences.withdrawn({ day: day(receipt.withdrawn_at) })}</p>}
      <ReceiptOf receipt={receipt} words={words} />
      {!receipt.withdrawn_at && (
        <>
          <WaitingNotice waiting={waiting} frame={frame} />
          <p class="actions">
            <a class="button" href="/party">
              {sentences.standing}
            </a>
          </p>
          <p class="actions">
            <a class="button second" href={`/party/uploads/${receipt.id}/withdraw`}>
              {sentences.withdraw}
            </a>
            <span>{sentences.withdrawSentence}</span>
          </p>
        </>
      )}
      <p>
        <a href="/party/uploads">{sentences.back}</a>
      </p>
    </Page>
  );
};
