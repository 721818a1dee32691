import { Hono } from "hono";
import { countWaiting } from "../../src/benchmarks/standing/count-waiting.ts";
import { type Channel, channels } from "../../src/campaigns/campaign.ts";
import { DomainError } from "../../src/errors.ts";
import { csvResponse } from "../../src/http/csv.ts";
import type { Hub } from "../../src/http/hub.ts";
import { askAgain } from "../../src/http/whole-body.ts";
import { findParty } from "../../src/parties/queries.ts";
import { importFile } from "../../src/uploads/import.ts";
import { findUpload, listUploads } from "../../src/uploads/queries.ts";
import { receiptOf } from "../../src/uploads/receipt.ts";
import { receiveFile } from "../../src/uploads/receive.ts";
import { template, templateColumns } from "../../src/uploads/templates.ts";
import { previewWithdrawal, withdrawUpload } from "../../src/uploads/withdraw.ts";
import { type Words, wordsIn } from "../../src/words/words.ts";
import { ReceiptPage } from "../pages/receipt.tsx";
import { UploadsPage } from "../pages/uploads.tsx";
import { WithdrawalPage } from "../pages/withdrawal.tsx";
import { frameOf } from "../parts/frame.ts";
import { pageParty } from "./party.tsx";

/** Where files go in, their receipts, and the templates. */
export const uploadPages = new Hono<Hub>();

const pageLength = 20;

uploadPages.get("/party/uploads", async (c) => {
  const { db } = c.get("context");
  const own = pageParty(c);
  const words = wordsIn(c.get("language"));
  const before = Number(c.req.query("cursor") ?? Number.MAX_SAFE_INTEGER);
  if (!Number.isSafeInteger(before)) throw new DomainError("not-understood");
  const [party, found] = await Promise.all([findParty(db, own.slug), listUploads(db, own, before, pageLength + 1)]);
  if (!party) throw new DomainError("not-found");
  const uploads = found.slice(0, pageLength).map((upload) => receiptOf(upload, words));
  const next = found.length > pageLength ? String(uploads.at(-1)?.id) : null;
  return c.html(
    <UploadsPage {...frameOf(c)} party={party} uploads={uploads} next={next} templates={explainedTemplates(words)} />,
  );
});

const explainedTemplates = (words: Words) => {
  const explained = (channel: Channel) =>
    templateColumns(channel).map((column) => ({ ...column, explanation: words.templates[column.explanation] }));
  return { email: explained("email"), graphic: explained("graphic"), event: explained("event") };
};

uploadPages.post("/party/uploads", async (c) => {
  const own = pageParty(c);
  const file = await receiveFile(c.req.raw);
  await askAgain(c);
  const upload = await importFile(c.get("context"), own.slug, file, false);
  return c.redirect(`/party/uploads/${upload.id}`, 303);
});

uploadPages.get("/party/uploads/:id{[0-9]+}", async (c) => {
  const context = c.get("context");
  const own = pageParty(c);
  const [upload, waiting] = await Promise.all([
    findUpload(context.db, own, Number(c.req.param("id"))),
    countWaiting(context, own),
  ]);
  if (!upload) throw new DomainError("not-found");
  const frame = frameOf(c);
  return c.html(<ReceiptPage {...frame} receipt={receiptOf(upload, frame.words)} waiting={waiting} />);
});

uploadPages.get("/party/uploads/:id{[0-9]+}/withdraw", async (c) => {
  const preview = await previewWithdrawal(c.get("context"), pageParty(c).slug, Number(c.req.param("id")));
  return c.html(<WithdrawalPage {...frameOf(c)} preview={preview} />);
});

uploadPages.post("/party/uploads/:id{[0-9]+}/withdraw", async (c) => {
  await withdrawUpload(c.get("context"), pageParty(c).slug, Number(c.req.param("id")));
  return c.redirect(`/party/uploads/${c.req.param("id")}`, 303);
});

uploadPages.get("/templates/:file{[a-z]+\\.csv}", (c) => {
  const channel = channels.find((one) => `${one}.csv` === c.req.param("file"));
  if (!channel) throw new DomainError("not-found");
  return csvResponse(`common-pool-${channel}.csv`, template(channel));
});
