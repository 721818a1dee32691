/**
 * Draws the pictures of a page from its tables. The table is the figure; the picture only shows the same numbers, so what
 * needs no picture (a keyboard, a screen reader, a browser without scripts) misses nothing.
 */
import type { Band } from "../charts/bands.ts";
import type { DotPlotRow, DotPlotTheme } from "../charts/dot-plot.ts";
import { fitText } from "../charts/fit-text.ts";

const places = [...document.querySelectorAll<HTMLElement>("figure[data-picture-of]")];
if (places.length > 0) {
  const [{ Chart }, { dotPlot, rowHeightOf }] = await Promise.all([
    import("../charts/chart.ts"),
    import("../charts/dot-plot.ts"),
  ]);
  const draw = (place: HTMLElement) => {
    const table = document.getElementById(place.dataset.pictureOf ?? "");
    const rows = rowsOf(table);
    const canvas = place.querySelector("canvas");
    if (!canvas?.parentElement || rows.every(({ value }) => value === null)) return;
    const scale = { perCent: place.dataset.form === "per-cent", language: "en-GB" };
    place.hidden = false;
    const look = fitting(theme(), rows, canvas);
    canvas.parentElement.style.height = `${(rows.length + 1) * rowHeightOf(look)}px`;
    Chart.getChart(canvas)?.destroy();
    new Chart(canvas, dotPlot(rows, look, scale, bandsOf(table)));
  };
  for (const place of places) draw(place);
  // Colours are read when a picture is drawn: it is drawn anew when the page turns dark or goes to paper.
  for (const query of ["(prefers-color-scheme: dark)", "print"]) {
    matchMedia(query).addEventListener("change", () => {
      for (const place of places) draw(place);
    });
  }
}

/** The table's rows: those with a figure, and the headings above them. */
function rowsOf(table: HTMLElement | null): DotPlotRow[] {
  const rows: DotPlotRow[] = [];
  for (const row of table?.querySelectorAll("tbody tr") ?? []) {
    // What stands under or beside a name is small print.
    const name = row.querySelector("th")?.firstChild?.textContent?.trim() ?? "";
    const cell = row.querySelector<HTMLElement>("[data-value]");
    if (cell) rows.push({ name, ...figureOf(cell) });
    else if (row.querySelector("th[scope=rowgroup]")) rows.push(heading(name));
  }
  // A heading whose rows have no figure would stand above nothing.
  return rows.filter((row, at) => row.value !== null || typeof rows[at + 1]?.value === "number");
}

/** How the nation's parties differ, the wide band first. */
function bandsOf(table: HTMLElement | null): Band[] {
  const cells = [...(table?.querySelectorAll<HTMLElement>("[data-band-low]") ?? [])];
  return cells.map(({ dataset }) => [Number(dataset.bandLow), Number(dataset.bandHigh)]);
}

function heading(name: string): DotPlotRow {
  return { name, value: null, figure: "", low: null, high: null, mark: "group", side: null };
}

function figureOf({ dataset }: HTMLElement): Omit<DotPlotRow, "name"> {
  const number = (text: string | undefined) => (text === undefined ? null : Number(text));
  return {
    value: number(dataset.value),
    low: number(dataset.low),
    high: number(dataset.high),
    figure: dataset.figure ?? "",
    mark: (dataset.mark ?? "group") as DotPlotRow["mark"],
    side: (dataset.side ?? null) as DotPlotRow["side"],
  };
}

/** The look with text in which every name is whole. */
function fitting(look: DotPlotTheme, rows: readonly DotPlotRow[], canvas: HTMLCanvasElement): DotPlotTheme {
  const context = canvas.getContext("2d")!;
  context.font = `bold ${look.textPx}px ${look.font}`;
  const widest = Math.max(...rows.map(({ name }) => context.measureText(name).width));
  const room = canvas.parentElement!.clientWidth - 2 * look.textPx;
  return { ...look, textPx: fitText(look.textPx, { widest, room }) };
}

function theme(): DotPlotTheme {
  const style = getComputedStyle(document.documentElement);
  const property = (name: string) => style.getPropertyValue(`--${name}`).trim();
  return {
    ink: property("ink"),
    quiet: property("quiet"),
    line: property("line"),
    bands: [property("band"), property("band-within")],
    accent: property("accent"),
    partner: property("partner"),
    font: property("text"),
    textPx: 0.75 * Number.parseFloat(style.fontSize),
  };
}
