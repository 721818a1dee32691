import type { CountField } from "../campaigns/campaign.ts";
import { untruths } from "../campaigns/truths.ts";
import { limits } from "../tables/limits.ts";
import type { TableRecord } from "../tables/table.ts";
import { type Columns, countsAt, quoted } from "./columns.ts";
import type { RowProblem } from "./reading.ts";

/** Why a record is no campaign at all but a sum of them, or a line of prose under the header; null where it is one. */
export const notCampaign = (columns: Columns, at: number, { cells }: TableRecord): RowProblem["code"] | null => {
  if (typeof columns.sent.dates[at] === "object") return null;
  const first = cells.find((cell) => cell.trim() !== "")!.trim();
  const nameless = !columns.title.cells[at] && !columns.sent.cells[at] && columns.ids[at] === null;
  if (nameless || totals.test(first)) return "totals-row";
  if (at > 0 || columns.counts.some(({ values }) => typeof values[at] === "number")) return null;
  return columns.counts.some((column) => prose.test(column.cells[at]!.slice(0, limits.cell)))
    ? "description-row"
    : null;
};

const totals = /^(?:grand |report )?totals?(?::.{0,80})?$/i;
/** Three words where a number should be. */
const prose = /\p{L}{2,} .*\p{L}{2,} .*\p{L}{2,}/u;

/** Why a row cannot be kept: the first reason found, or null. `now` is in milliseconds since 1970. */
export const reasonToSetAside = (columns: Columns, at: number, record: TableRecord, now: number): Reason | null =>
  strayCells(columns, record) ?? noIdentity(columns, at, now) ?? unreadCount(columns, at) ?? untrueCount(columns, at);

type Reason = Pick<RowProblem, "column" | "code" | "params">;

/** A comma that lost its quotes moves every later cell by one: the counts would be those of other columns. */
const strayCells = ({ width }: Columns, { cells }: TableRecord): Reason | null =>
  cells.slice(width).some((cell) => cell.trim() !== "") ? { column: null, code: "too-many-cells" } : null;

const noIdentity = ({ title, sent }: Columns, at: number, now: number): Reason | null => {
  if (!title.cells[at]) return { column: title.name, code: "no-title" };
  const date = sent.dates[at]!;
  const value = quoted(sent.cells[at]!);
  if (typeof date === "string") return { column: sent.name, code: date, params: { value } };
  const future = date.sent_at_ms > now + dayMs;
  return future ? { column: sent.name, code: "date-in-future", params: { value } } : null;
};

/** A day of grace for clocks that are wrong, and for zones that the printed time did not name. */
const dayMs = 86_400_000;

const unreadCount = ({ counts }: Columns, at: number): Reason | null => {
  for (const { name, cells, values } of counts) {
    const code = values[at];
    if (typeof code === "string") return { column: name, code, params: { column: name, value: quoted(cells[at]!) } };
  }
  return null;
};

const untrueCount = (columns: Columns, at: number): Reason | null => {
  const [untruth] = untruths(countsAt(columns, at));
  if (!untruth) return null;
  const nameOf = (field: CountField): string => columns.counts.find((column) => column.field === field)!.name;
  const [numerator, exposure] = [nameOf(untruth.numerator), nameOf(untruth.exposure)];
  return { column: numerator, code: "more-than-exposure", params: { ...untruth, numerator, exposure } };
};
