/**
 * Looks at a file before it lands. A file with one row per person is stopped here, before anything leaves the device, by
 * the very rule the server has; every other file goes to the API as a dry run, and lands when its owner says so.
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
    const refusal = await refuse(file, form.dataset);
    const result = refusal === null ? await send(form, file, true) : { refused: [paragraph(refusal)] };
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
  takeDrops(part(".drop"), (file) => void look(file));
}

/** A file dropped anywhere on the zone is looked at as if it had been picked. */
function takeDrops(zone: HTMLElement, take: (file: File) => void): void {
  for (const name of ["dragenter", "dragover", "dragleave", "drop"] as const) {
    zone.addEventListener(name, (event) => {
      event.preventDefault();
      zone.classList.toggle("over", name === "dragenter" || name === "dragover");
      const file = name === "drop" ? event.dataTransfer?.files[0] : undefined;
      if (file) take(file);
    });
  }
}

/** Why a file does not leave the device: it is a list of people, or too large to be read at all. */
async function refuse(file: File, sentences: DOMStringMap): Promise<string | null> {
  if (file.size > Number(sentences.bytes)) return sentences.tooLarge ?? "";
  try {
    readFile(new Uint8Array(await file.arrayBuffer()), { timeZone: sentences.timeZone ?? "UTC", now: Date.now() });
  } catch (error) {
    if (error instanceof DomainError && error.code === "file-of-people")
      return (sentences.people ?? "").replace("{column}", String(error.params.column));
  }
  // Whatever else is wrong with the file, the server says so, in the reader's language.
  return null;
}

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

const copyOf = (id: string): Node =>
  document.querySelector<HTMLTemplateElement>(`template#${id}`)!.content.cloneNode(true);
