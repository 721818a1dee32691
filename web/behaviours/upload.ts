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

  const refused = part("[data-refused]");

  const say = (...content: Node[]) => {
    answer.replaceChildren(...content);
    refused.replaceChildren();
    input.removeAttribute("aria-invalid");
    input.removeAttribute("aria-describedby");
  };
  const refuse = (reasons: Refusal) => {
    say();
    decision.hidden = true;
    refused.replaceChildren(refusalNodes(reasons));
    input.setAttribute("aria-invalid", "true");
    input.setAttribute("aria-describedby", refused.id);
  };
  const look = async (file: File) => {
    chosen = file;
    decision.hidden = true;
    say(paragraph(form.dataset.looking));
    const unread = await whyUnread(file, form.dataset);
    const result = unread ? { refused: { reasons: [unread] } } : await send(form, file, true);
    // Another file may have been chosen while this one was looked at.
    if (chosen !== file) return;
    if ("refused" in result) return refuse(result.refused);
    const { rows } = result.receipt;
    const known = rows.new + rows.changed === 0 && rows.unchanged > 0;
    say(copyOf(known ? "nothing-new" : "dry-run"), receiptNodes(result.receipt));
    decision.hidden = rows.new + rows.changed + rows.unchanged === 0;
    keep.focus({ preventScroll: true });
  };
  const land = async (file: File) => {
    keep.disabled = true;
    const result = await send(form, file, false);
    keep.disabled = false;
    if ("refused" in result) return refuse(result.refused);
    location.assign(`${form.getAttribute("action")}/${result.receipt.id}`);
  };

  part("button[type=submit]").hidden = true;
  part("[data-drop]").hidden = false;
  form.addEventListener("submit", (event) => event.preventDefault());
  input.addEventListener("change", () => {
    const file = input.files?.[0];
    if (file) void look(file);
  });
  // Else a file that was corrected under the same name would not count as chosen anew.
  input.addEventListener("click", () => {
    input.value = "";
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
async function whyUnread(file: File, { bytes, timeZone = "UTC" }: DOMStringMap): Promise<Node | null> {
  const limit = Number(bytes);
  if (file.size > limit) return refusal("too-large", { megabytes: limit / 1_000_000 });
  try {
    readFile(new Uint8Array(await file.arrayBuffer()), { timeZone, now: Date.now() });
  } catch (error) {
    if (error instanceof DomainError) return refusal(error.code, error.params);
  }
  return null;
}

/** Why a file is not taken. */
interface Refusal {
  reasons: Node[];
  /** Nobody is signed in any more. */
  signIn?: boolean;
}

const refusalNodes = ({ reasons, signIn = false }: Refusal): DocumentFragment => {
  const nodes = copyOf("refusal");
  nodes.querySelector("h2")!.after(...reasons);
  if (!signIn) nodes.querySelector("[data-sign-in]")!.remove();
  return nodes;
};

/** The page's own sentence for this reason, filled in. */
const refusal = (code: string, params: Record<string, string | number>): Node | null => {
  const sentence = copyOf("refusals").querySelector(`[data-code="${code}"]`);
  if (!sentence) return null;
  sentence.textContent = filled(sentence.textContent!, params);
  return sentence;
};

async function send(
  form: HTMLFormElement,
  file: File,
  dryRun: boolean,
): Promise<{ receipt: Receipt } | { refused: Refusal }> {
  const query = new URLSearchParams({ file_name: file.name, ...(dryRun && { dry_run: "1" }) });
  try {
    const response = await fetch(`${form.dataset.api}?${query}`, {
      method: "POST",
      body: file,
      headers: { accept: "application/json", "content-type": "application/octet-stream" },
    });
    const body = await response.json();
    if (response.ok) return { receipt: body };
    return { refused: { reasons: problemNodes(body), signIn: response.status === 401 } };
  } catch {
    return { refused: { reasons: [paragraph(form.dataset.failed)] } };
  }
}

interface Problem {
  detail: string;
  errors?: { row: number | null; message: string }[];
}

const problemNodes = ({ detail, errors = [] }: Problem): Node[] => {
  const list = document.createElement("ul");
  const ofRow = copyOf("refusal").querySelector<HTMLElement>("[data-row]")!.dataset.row!;
  for (const { row, message } of errors) {
    const item = document.createElement("li");
    item.textContent = row === null ? message : filled(ofRow, { row, message });
    list.append(item);
  }
  return errors.length === 0 ? [paragraph(detail)] : [paragraph(detail), list];
};

const filled = (sentence: string, params: Record<string, string | number>): string =>
  sentence.replace(/\{(\w+)\}/g, (_, name: string) => String(params[name] ?? ""));

const paragraph = (text: string | undefined): HTMLElement => {
  const element = document.createElement("p");
  element.textContent = text ?? "";
  return element;
};

const copyOf = (id: string): DocumentFragment =>
  document.querySelector<HTMLTemplateElement>(`template#${id}`)!.content.cloneNode(true) as DocumentFragment;
