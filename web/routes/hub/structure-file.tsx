import type { Context } from "hono";
import { Hono } from "hono";
import { requireOperator } from "../../../src/accounts/actor.ts";
import { DomainError } from "../../../src/errors.ts";
import { csvResponse } from "../../../src/http/csv.ts";
import type { Hub } from "../../../src/http/hub.ts";
import { problemOf } from "../../../src/http/problem.ts";
import { askAgain } from "../../../src/http/whole-body.ts";
import { loadStructure } from "../../../src/parties/structure/load-structure.ts";
import { structureTemplate } from "../../../src/parties/structure/structure-template.ts";
import { viewStructure } from "../../../src/parties/structure/view-structure.ts";
import { decode } from "../../../src/tables/decode.ts";
import { limits } from "../../../src/tables/limits.ts";
import { receiveFile } from "../../../src/uploads/receive.ts";
import { StructureMistakesPage, StructurePreviewPage } from "../../pages/hub/structure-preview.tsx";
import { frameOf } from "../../parts/frame.ts";
import { longFormOf } from "../form.ts";
import { seenIn } from "./asked-change.ts";

/** The structure's file: looked at first, then loaded as it was looked at. */
export const structureFilePages = new Hono<Hub>();

/** What the file is and what surrounds it in the form. */
const formBytes = limits.bytes + 20_000;

structureFilePages.get("/hub/structure/template.csv", (c) => {
  requireOperator(c.get("context").actor, "structure");
  return csvResponse("structure.csv", structureTemplate());
});

structureFilePages.post("/hub/structure/file", async (c) => {
  await viewStructure(c.get("context"));
  try {
    const { bytes } = await receiveFile(c.req.raw);
    await askAgain(c);
    return await previewOf(c, decode(bytes).text);
  } catch (error) {
    return mistakesOf(c, error);
  }
});

structureFilePages.post("/hub/structure/load", async (c) => {
  await viewStructure(c.get("context"));
  const form = await longFormOf(c.req.raw, formBytes);
  await askAgain(c);
  const csv = form.get("csv") ?? "";
  try {
    await loadStructure(c.get("context"), bytesOf(csv), { seen: seenIn(form) });
  } catch (error) {
    const isMoved = error instanceof DomainError && error.code === "structure-moved";
    return isMoved ? previewOf(c, csv, problemOf(error, frameOf(c).words)) : mistakesOf(c, error);
  }
  return c.redirect("/hub/structure?saved=1", 303);
});

/** What is wrong with the file, with the form again. */
const mistakesOf = (c: Context<Hub>, error: unknown) => {
  if (!(error instanceof DomainError)) throw error;
  const frame = frameOf(c);
  const problem = problemOf(error, frame.words);
  return c.html(<StructureMistakesPage {...frame} problem={problem} />, problem.status as 422);
};

const previewOf = async (c: Context<Hub>, csv: string, moved?: { detail: string; status: number }) => {
  const context = c.get("context");
  const report = await loadStructure(context, bytesOf(csv), { dryRun: true });
  const missing = new Set(report.parties.vanished);
  const { parties } = await viewStructure(context);
  const vanished = parties.filter(({ slug }) => missing.has(slug)).map(({ name }) => name);
  const props = { ...frameOf(c), report, vanished, csv, ...(moved && { notice: moved.detail }) };
  return c.html(<StructurePreviewPage {...props} />, (moved?.status ?? 200) as 200);
};

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
