import { createRoute, z } from "@hono/zod-openapi";
import { ownParty } from "../accounts/actor.ts";
import { noteExport } from "../accounts/audit.ts";
import { DomainError } from "../errors.ts";
import { dryRunParameter, isDryRun } from "../http/dry-run.ts";
import { formatOf } from "../http/format.ts";
import { cursorBefore, listAnswer } from "../http/list.ts";
import { jsonOf, listOf, newRoutes, problems } from "../http/validate.ts";
import { askAgain } from "../http/whole-body.ts";
import { pageQuery, slugParameter } from "../parties/contract.ts";
import { wordsIn } from "../words/words.ts";
import { receiptShape, withdrawalShape } from "./contract.ts";
import { importFile } from "./import.ts";
import { findUpload, listUploads } from "./queries.ts";
import { receiptOf } from "./receipt.ts";
import { receiveFile } from "./receive.ts";
import { withdrawUpload } from "./withdraw.ts";

export const uploadRoutes = newRoutes();

const ofParty = z.object({ party: slugParameter });
const oneUpload = ofParty.extend({ id: z.coerce.number().int().min(1) });

uploadRoutes.openapi(
  createRoute({
    method: "post",
    path: "/parties/{party}/uploads",
    summary: "Upload a file a tool exported: as the body, or as the part `file` of a form",
    request: {
      params: ofParty,
      query: z.object({
        dry_run: dryRunParameter,
        file_name: z.string().max(300).optional(),
      }),
      body: { content: { "text/csv": { schema: z.string() } } },
    },
    responses: {
      200: jsonOf(receiptShape, "What the file would change; nothing was kept (dry run)"),
      201: jsonOf(receiptShape, "The receipt"),
      ...problems,
    },
  }),
  async (c) => {
    const { party } = c.req.valid("param");
    const { dry_run } = c.req.valid("query");
    ownParty(c.get("context").actor, party, "upload");
    const dryRun = isDryRun(dry_run);
    const file = await receiveFile(c.req.raw);
    await askAgain(c);
    const upload = await importFile(c.get("context"), party, file, dryRun);
    const receipt = receiptOf(upload, wordsIn(c.get("language")));
    if (dryRun) return c.json(receipt, 200);
    return c.json(receipt, 201, { location: `/api/v1/parties/${party}/uploads/${receipt.id}` });
  },
);

uploadRoutes.openapi(
  createRoute({
    method: "get",
    path: "/parties/{party}/uploads",
    summary: "The party's uploads, newest first",
    request: { params: ofParty, query: pageQuery },
    responses: { 200: jsonOf(listOf(receiptShape), "A page of receipts; also as CSV"), ...problems },
  }),
  async (c) => {
    const context = c.get("context");
    const party = ownParty(context.actor, c.req.valid("param").party, "read");
    const { cursor, limit } = c.req.valid("query");
    const isExport = formatOf(c.req.raw, "json") === "csv";
    const before = cursorBefore(cursor);
    const words = wordsIn(c.get("language"));
    return (await listAnswer(c, { name: "uploads", limit }, async (most) => {
      const uploads = await listUploads(context.db, party, before, most);
      // The last that was asked for only tells whether another page follows, and is not sent.
      const sent = Math.min(uploads.length, most - 1);
      if (isExport) await noteExport(context, party, "uploads-exported", { uploads: sent });
      return uploads.map((upload) => receiptOf(upload, words));
    })) as never;
  },
);

uploadRoutes.openapi(
  createRoute({
    method: "get",
    path: "/parties/{party}/uploads/{id}",
    summary: "The receipt of an upload",
    request: { params: oneUpload },
    responses: { 200: jsonOf(receiptShape, "The receipt"), ...problems },
  }),
  async (c) => {
    const { db, actor } = c.get("context");
    const { party, id } = c.req.valid("param");
    const upload = await findUpload(db, ownParty(actor, party, "read"), id);
    if (!upload) throw new DomainError("not-found");
    return c.json(receiptOf(upload, wordsIn(c.get("language"))), 200);
  },
);

uploadRoutes.openapi(
  createRoute({
    method: "delete",
    path: "/parties/{party}/uploads/{id}",
    summary: "Withdraw an upload: everything becomes as if it had never been made",
    request: { params: oneUpload },
    responses: { 200: jsonOf(withdrawalShape, "What the withdrawal undid"), ...problems },
  }),
  async (c) => {
    const { party, id } = c.req.valid("param");
    const { upload, gone, refolded } = await withdrawUpload(c.get("context"), party, id);
    const withdrawn_at = new Date(upload.withdrawn_at_ms ?? 0).toISOString();
    return c.json({ id, withdrawn_at, campaigns: { gone, refolded } }, 200);
  },
);
