import { type Statement, type TextField, textChoices } from "../campaigns/campaign.ts";
import { limits } from "../tables/limits.ts";
import { type Columns, countsAt, quoted } from "./columns.ts";
import type { Moment } from "./dates.ts";
import type { Format } from "./formats/format.ts";
import { fold } from "./header.ts";
import { isMissing } from "./missing.ts";
import type { ReadRow, RowProblem } from "./reading.ts";

/** A row as it is read. Only for rows without a reason to set them aside. */
export const readRow = (format: Format, columns: Columns, at: number, row: number, problems: RowProblem[]): ReadRow => {
  const statement = statementOf(format, columns, at, row, problems);
  const exported = statement.platform_id === null ? undefined : format.exportedId?.(statement.platform_id);
  if (!exported) return { row, statement };
  const { campaign, ...identity } = exported;
  return { row, statement: { ...statement, ...identity }, exported: { campaign } };
};

/**
 * What one row says about one campaign. A field whose cell is missing is left out; what is cut or not known becomes a
 * notice.
 */
const statementOf = (format: Format, columns: Columns, at: number, row: number, problems: RowProblem[]): Statement => {
  const cut = (text: string, column: string): string => {
    if (text.length <= limits.text) return text;
    problems.push({ row, column, code: "text-cut", params: { column, characters: limits.text }, effect: "notice" });
    // Not through the middle of a character that takes two places.
    return text.slice(0, limits.text).replace(/[\ud800-\udbff]$/, "");
  };
  const statement: Statement = {
    tool: format.tool,
    platform_id: columns.ids[at]!,
    title: cut(columns.title.cells[at]!, columns.title.name),
    ...(columns.sent.dates[at] as Moment),
    ...format.always,
    ...countsAt(columns, at),
  };
  for (const { field, name, cells } of columns.texts) {
    const text = cells[at]!;
    const choices = textChoices[field];
    if (!choices) {
      if (text !== "") statement[field] = cut(text, name);
      continue;
    }
    const choice = choiceOf(format, field, choices, text);
    if (choice !== undefined) statement[field] = choice;
    else if (!isMissing(text)) {
      const params = { value: quoted(text), choices: choices.join(", ") };
      problems.push({ row, column: name, code: "value-not-known", params, effect: "notice" });
    }
  }
  return statement;
};

/** One of a few values, as the tool prints it or as we name it, however it is spelled. */
const choiceOf = (format: Format, field: TextField, choices: readonly string[], text: string): string | undefined => {
  const printed = fold(text);
  const own = Object.entries(format.choices?.[field] ?? {}).find(([name]) => fold(name) === printed)?.[1];
  return own ?? choices.find((choice) => fold(choice) === printed);
};
