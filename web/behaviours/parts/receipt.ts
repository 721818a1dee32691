import type { Receipt } from "../../../src/uploads/contract.ts";

/** A receipt as the API gives it, in the page's own empty receipt: the sentences are there, the numbers are filled in. */
export const receiptNodes = ({ recognised, rows, problems }: Receipt): DocumentFragment => {
  const nodes = document
    .querySelector<HTMLTemplateElement>("template#receipt")!
    .content.cloneNode(true) as DocumentFragment;
  const nameOf = (key: string) => nodes.querySelector(`[data-name="${CSS.escape(key)}"]`)?.textContent ?? key;
  const sentence = nodes.querySelector("[data-recognised]")!;
  sentence.textContent = sentence
    .textContent!.replace("{channel}", nameOf(recognised.channel))
    .replace("{tool}", nameOf(recognised.tool));
  for (const place of nodes.querySelectorAll<HTMLElement>("[data-count]")) {
    place.textContent = rows[place.dataset.count as keyof Receipt["rows"]].toLocaleString("en-GB");
  }
  for (const place of nodes.querySelectorAll<HTMLElement>("[data-remarks]")) {
    const remarks = problems.filter(({ effect }) => effect === place.dataset.remarks);
    place.hidden = remarks.length === 0;
    place
      .querySelector("tbody")!
      .append(
        ...remarks.map(({ row, column, message }) => line(row ?? place.dataset.wholeFile ?? "", column ?? "", message)),
      );
  }
  return nodes;
};

const line = (...cells: (string | number)[]): HTMLTableRowElement => {
  const row = document.createElement("tr");
  for (const cell of cells) row.insertCell().textContent = String(cell);
  return row;
};
