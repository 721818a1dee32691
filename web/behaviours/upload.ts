/**
 * Looks at a file before it lands. A file with one row per person, or one that nobody can read, is stopped here, before
 * anything leaves the device, by the very rules the server has; every other file goes to the API as a dry run, and lands
 * when its owner says so.
 */
import { DomainError } from "../../src/errors.ts";
import type { Receipt } from "../../src/uploads/contract.ts";
import { readFile } from "../../src/uploads/read.ts";
import { receiptNodes } from "./parts/receipt.ts";

const form = document.querySelector<HTMLFormElement>("form#upload");
if (form) enhance(form);

function enhance(form: HTMLFormElement): void {
  const part = <T extends HTMLElement>(selector: string) => form.querySelector<T>(selector)!;
  const input = part<HTMLInputElement>("input[type=file]");
  const answer = part("[data-answer]");
  const decision = part("[data-decision]");
  const keep = part<HTMLButtonElement>("[data-keep]");
  let chosen: File | null = null;

  const say = (...content: (Node | string)[]) => answer.replaceChildren(...content);
  const look = async (file: File) => {
    chosen = file;
    decision.hidden = true;
    say(paragraph(form.dataset.looking));
    const refused = await refuse(file, form.dataset);
    const result = refused ? { refused: [refused] } : await send(form, file, true);
    // Another file may have been chosen while this one was looked at.
    if (chosen !== file) return;
    if ("refused" in result) return say(...result.refused);
    say(copyOf("dry-run"), receiptNodes(result.receipt));
    decision.hidden = result.receipt.rows.new + result.receipt.rows.changed + result.receipt.rows.unchanged === 0;
    keep.focus({ preventScroll: true });
  };
  const land = async (file: File) => {
    keep.disabled = true;
    const result = await send(form, file, false);
    keep.disabled = false;
    if ("refused" in result) {
      decision.hidden = true;
      return say(...result.refused);
    }
    location.assign(`${form.getAttribute("action")}/${result.receipt.id}`);
  };

  part("button[type=submit]").hidden = true;
  part("[data-drop]").hidden = false;
  form.addEventListener("submit", (event) => event.preventDefault());
  input.addEventListener("change", () => {
    const file = input.files?.[0];
    if (file) void look(file);
  });
  keep.addEventListener("click", () => {
    if (chosen) void land(chosen);
  });
  part("[data-other]").addEventListener("click", () => {
    form.reset();
    chosen = null;
    decision.hidden = true;
    say();
    input.focus();
  });
  takeDrops(part(".drop"), input);
}

/** A file dropped anywhere on the zone is looked at as if it had been picked. */
function takeDrops(zone: HTMLElement, input: HTMLInputElement): void {
  for (const name of ["dragenter", "dragover", "dragleave", "drop"] as const) {
    zone.addEventListener(name, (event) => {
      event.preventDefault();
      zone.classList.toggle("over", name === "dragenter" || name === "dragover");
      if (name !== "drop" || !event.dataTransfer?.files.length) return;
      input.files = event.dataTransfer.files;
      input.dispatchEvent(new Event("change"));
    });
  }
}

/**
 * Why a file does not leave the device: a list of people, or nothing that can be read. Null where the server must say, or
 * where nothing is wrong.
 */
async function refuse(file: File, { bytes, timeZone = "UTC" }: DOMStringMap): Promise<Node | null> {
  const limit = Number(bytes);
  if (file.size > limit) return refusal("too-large", { megabytes: limit / 1_000_000 });
  try {
    readFile(new Uint8Array(await file.arrayBuffer()), { timeZone, now: Date.now() });
  } catch (error) {
    if (error instanceof DomainError) return refusal(error.code, error.params);
  }
  return null;
}

/** The page's own sentence for this reason, filled in. */
const refusal = (code: string, params: Record<string, string | number>): Node | null => {
  const sentence = copyOf("refusals").querySelector(`[data-code="${code}"]`);
  if (!sentence) return null;
  sentence.textContent = sentence.textContent!.replace(/\{(\w+)\}/g, (_, name: string) => String(params[name] ?? ""));
  return sentence;
};

async function send(
  form: HTMLFormElement,
  file: File,
  dryRun: boolean,
): Promise<{ receipt: Receipt } | { refused: Node[] }> {
  const query = new URLSearchParams({ file_name: file.name, ...(dryRun && { dry_run: "1" }) });
  try {
    const response = await fetch(`${form.dataset.api}?${query}`, {
      method: "POST",
      body: file,
      headers: { accept: "application/json", "content-type": "application/octet-stream" },
    });
    const body = await response.json();
    return response.ok ? { receipt: body } : { refused: problemNodes(body) };
  } catch {
    return { refused: [paragraph(form.dataset.failed)] };
  }
}

interface Problem {
  detail: string;
  errors?: { row: number | null; message: string }[];
}

const problemNodes = ({ detail, errors = [] }: Problem): Node[] => {
  const list = document.createElement("ul");
  for (const { row, message } of errors) {
    const item = document.createElement("li");
    item.textContent = row === null ? message : `${row}: ${message}`;
    list.append(item);
  }
  return errors.length === 0 ? [paragraph(detail)] : [paragraph(detail), list];
};

const paragraph = (text: string | undefined): HTMLElement => {
  const element = document.createElement("p");
  element.textContent = text ?? "";
  return element;
};

const copyOf = (id: string): DocumentFragment =>
  document.querySelector<HTMLTemplateElement>(`template#${id}`)!.content.cloneNode(true) as DocumentFragment;
