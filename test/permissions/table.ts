import document from "../../docs/permissions.md";
import type { Actor } from "./actors.ts";

/** What a cell may say, apart from the scopes that a token needs. */
export const outcomes = ["yes", "own", "sign in", "no", "not found", "unknown token"] as const;
export type Outcome = (typeof outcomes)[number];

const cellsOf = (line: string): string[] =>
  line
    .split("|")
    .slice(1, -1)
    .map((cell) => cell.trim());

/** Lines of tables, each with the heads of its columns. */
const rows = (): { heads: string[]; cells: string[] }[] => {
  let heads: string[] = [];
  return document.split("\n").flatMap((line) => {
    if (!line.startsWith("|")) return [];
    const cells = cellsOf(line);
    if (cells[0] === "route") heads = cells.slice(1);
    return /^`[A-Z]+ \//.test(cells[0] ?? "") ? [{ heads, cells }] : [];
  });
};

/** `docs/permissions.md`: for each route what each column says. */
export const table = new Map<string, Map<string, string>>(
  rows().map(({ heads, cells: [route = "", ...cells] }) => [
    route.slice(1, -1),
    new Map(heads.map((head, at) => [head, cells[at] ?? ""])),
  ]),
);

/** Rows there are, one by one: a route must not be listed twice. */
export const listed = rows().map(({ cells }) => cells[0]!.slice(1, -1));

/**
 * What the table says of somebody. A cell of tokens names the scopes that a route takes, all of them; a token that lacks one
 * gets “no”.
 * @throws RangeError where the cell is not understood
 */
export const saidOf = (route: string, { column, scopes }: Actor): Outcome => {
  const cell = table.get(route)?.get(column) ?? "";
  if (outcomes.includes(cell as Outcome)) return cell as Outcome;
  if (scopes === undefined || !/^(`[a-z-]+` ?)+$/.test(cell)) {
    throw new RangeError(`docs/permissions.md: “${cell}” of “${route}”, ${column}, is none of ${outcomes.join(", ")}`);
  }
  const needed = [...cell.matchAll(/`([a-z-]+)`/g)].map(([, scope]) => scope!);
  return needed.every((scope) => scopes.split(" ").includes(scope)) ? "yes" : "no";
};

/** Whether somebody may do what a route is for. */
export const mayDo = (route: string, actor: Actor): boolean => ["yes", "own"].includes(saidOf(route, actor));
