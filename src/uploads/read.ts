import { DomainError } from "../errors.ts";
import { decode } from "../tables/decode.ts";
import { limits } from "../tables/limits.ts";
import { readTable, type TableRecord, tooManyRows } from "../tables/table.ts";
import { quoted } from "./columns.ts";
import { likelyHeaderAt } from "./header.ts";
import type { Reading, RowProblem } from "./reading.ts";
import { type Recognition, recognise } from "./recognise.ts";
import { readRows } from "./rows.ts";
import { peopleInFile } from "./screen.ts";

/**
 * What a file says: its layout, one statement per row that can be true, and whatever its uploader should know. Pure: it
 * knows nothing of what was uploaded before, and runs in the browser as well.
 *
 * @param given.timeZone IANA zone of the party: printed clocks without an offset are its own.
 * @param given.now milliseconds since 1970: what happens later is not counted yet.
 * @throws DomainError where nothing of the file can be kept.
 */
export const readFile = (
  bytes: Uint8Array,
  given: { timeZone: string; now: number; fileName?: string | undefined },
): Reading => {
  if (bytes.length > limits.bytes) throw new DomainError("too-large", { megabytes: limits.bytes / 1_000_000 });
  const { text, assumed } = decode(bytes);
  const records = readTable(text);
  if (records.length === 0) throw new DomainError("file-empty");
  const column = peopleInFile(records);
  if (column !== null) throw new DomainError("file-of-people", { column: quoted(column) });
  const recognition = recognise(records);
  if (!recognition)
    throw new DomainError("layout-unknown", { columns: json.test(text) ? "JSON" : columnNames(records) });
  const { format, layout, rows } = recognition;
  if (rows.length > limits.rows) throw tooManyRows();
  refuseSeveralContributors(recognition);

  const found = readRows(recognition, given);
  if (found.read === 0) throw new DomainError("file-header-only");
  const problems = [...found.problems];
  if (assumed) problems.push({ ...wholeFile, code: "encoding-assumed", params: { encoding: encodingNames[assumed] } });
  if (format.withoutOutcomes) problems.push({ ...wholeFile, code: "no-outcomes" });
  for (const column of recognition.ignored.map(quoted))
    problems.push({ ...wholeFile, column, code: "column-ignored", params: { column } });
  problems.sort((a, b) => (a.row ?? 0) - (b.row ?? 0));
  return { recognised: { tool: format.tool, channel: format.channel, layout }, ...found, problems };
};

/** Its braces would only puzzle whoever reads them as the names of columns. */
const json = /^\s*[[{]/;

const wholeFile = { row: null, column: null, effect: "notice" } as const satisfies Partial<RowProblem>;
const encodingNames = { macintosh: "Mac Roman", "windows-1252": "Windows-1252" };

/** One party uploads its own campaigns: a file of several branches would count the others' as its own. */
const refuseSeveralContributors = ({ format, find, rows }: Recognition): void => {
  const at = format.contributor === undefined ? undefined : find([format.contributor]);
  if (at === undefined) return;
  const contributors = new Set(rows.map((row) => row.cells[at]?.trim()));
  if (contributors.size > 1) throw new DomainError("several-contributors", { number: contributors.size });
};

const columnNames = (records: readonly TableRecord[]): string => {
  const { cells } = records[likelyHeaderAt(records)]!;
  const names = cells.map((cell) => quoted(cell.trim())).filter((name) => name !== "");
  return names.length > 20 ? `${names.slice(0, 20).join(", ")} …` : names.join(", ");
};
