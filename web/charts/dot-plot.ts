import type { ChartConfiguration, ChartDataset } from "chart.js";
import { type Band, bandsBehind, widthOf } from "./bands.ts";

/** One line of the picture: a heading, or a name with its figure. */
export interface DotPlotRow {
  name: string;
  /** Null: a heading. */
  value: number | null;
  /** The figure as the table writes it. */
  figure: string;
  /** Ends of the range, where one is known. */
  low: number | null;
  high: number | null;
  mark: "group" | "own" | "nation";
  /** On which side of the nation it stands out beyond chance. */
  side: "above" | "below" | null;
}

export interface DotPlotTheme {
  ink: string;
  quiet: string;
  line: string;
  /** Behind the rows: the wide band, and the narrow one within it. */
  bands: readonly [string, string];
  accent: string;
  partner: string;
  font: string;
  /** Height of the small print, in pixels: it grows with the reader's own size of text. */
  textPx: number;
}

export interface DotPlotScale {
  perCent: boolean;
  language: string;
}

/** Height of a line: room for a name above its dot, so that a phone gives its whole width to the figures. */
export const rowHeightOf = ({ textPx }: Pick<DotPlotTheme, "textPx">): number => Math.round(3.2 * textPx);

type DotPlot = ChartConfiguration<"bar" | "line", (number | [number, number] | null)[], string>;

/**
 * A point per row on one shared scale, its range as a bar behind it, the nation as a line through all and the bands of its
 * parties behind everything. Names and figures stand on the row itself, so that no legend is needed.
 * @param bands the wide one first
 */
export const dotPlot = (
  rows: readonly DotPlotRow[],
  theme: DotPlotTheme,
  scale: DotPlotScale,
  bands: readonly Band[] = [],
): DotPlot => ({
  type: "line",
  data: {
    labels: rows.map(({ name }) => name),
    datasets: [points(rows, theme), nationLine(rows, theme), ranges(rows, theme)],
  },
  plugins: [bandsBehind(bands, theme)],
  options: {
    indexAxis: "y",
    animation: false,
    responsive: true,
    maintainAspectRatio: false,
    // The widest figure is measured before it is bold, so it needs some room beside it.
    layout: { padding: { top: rowHeightOf(theme) / 2, right: theme.textPx / 2 } },
    scales: {
      x: {
        position: "top",
        grace: "8%",
        ...widthOf(bands),
        grid: { color: theme.line, drawTicks: false },
        border: { display: false },
        ticks: {
          color: theme.quiet,
          font: { family: theme.font, size: theme.textPx },
          maxTicksLimit: 5,
          padding: 10,
          format: scale.perCent ? { style: "percent", minimumFractionDigits: 0, maximumFractionDigits: 2 } : {},
        },
      },
      y: rowAxis(rows, theme, { position: "left", mirror: true, labelOffset: -rowHeightOf(theme) / 3, padding: 0 }),
      figures: {
        ...rowAxis(rows, theme, { position: "right", mirror: false, labelOffset: 0, padding: 10 }),
        labels: rows.map(({ figure }) => figure),
      },
    },
    plugins: { tooltip: { enabled: false }, legend: { display: false } },
    locale: scale.language,
  },
});

const colourOf = ({ mark }: DotPlotRow, theme: DotPlotTheme): string =>
  mark === "own" ? theme.partner : mark === "nation" ? theme.ink : theme.accent;

const points = (rows: readonly DotPlotRow[], theme: DotPlotTheme): ChartDataset<"line", (number | null)[]> => ({
  type: "line",
  data: rows.map(({ value }) => value),
  showLine: false,
  clip: false,
  pointRadius: rows.map(({ mark, side }) => (side !== null ? 8 : mark === "own" ? 7 : 5)),
  // A shape as well as a colour, for eyes and printers that tell few colours apart.
  pointStyle: rows.map(({ mark, side }) => (side !== null ? "triangle" : mark === "own" ? "rectRot" : "circle")),
  // An arrowhead that points the way the group stands out: a triangle points up until it is turned.
  pointRotation: rows.map(({ side }) => (side === "above" ? 90 : side === "below" ? 270 : 0)),
  pointBackgroundColor: rows.map((row) => colourOf(row, theme)),
  pointBorderColor: rows.map((row) => colourOf(row, theme)),
});

const nationLine = (rows: readonly DotPlotRow[], theme: DotPlotTheme): ChartDataset<"line", (number | null)[]> => {
  const nation = rows.find(({ mark }) => mark === "nation")?.value ?? null;
  return {
    type: "line",
    data: rows.map(() => nation),
    pointRadius: 0,
    borderColor: theme.ink,
    borderWidth: 1.5,
  };
};

const ranges = (
  rows: readonly DotPlotRow[],
  theme: DotPlotTheme,
): ChartDataset<"bar", ([number, number] | null)[]> => ({
  type: "bar",
  data: rows.map(({ low, high }) => (low === null || high === null ? null : [low, high])),
  barThickness: 3,
  backgroundColor: rows.map((row) => colourOf(row, theme)),
});

interface Labels {
  position: "left" | "right";
  mirror: boolean;
  labelOffset: number;
  padding: number;
}

/**
 * Names to the left, above their line and so inside the picture; figures to the right, beside it. Every row has a fine line
 * through its dot; headings stand bold and have none.
 */
const rowAxis = (rows: readonly DotPlotRow[], theme: DotPlotTheme, { position, ...labels }: Labels) => ({
  position,
  type: "category" as const,
  axis: "y" as const,
  offset: true,
  border: { display: false },
  grid: {
    offset: false,
    drawTicks: false,
    color: rows.map(({ value }) => (value === null ? "transparent" : theme.line)),
  },
  ticks: {
    ...labels,
    autoSkip: false,
    color: theme.ink,
    font: ({ index }: { index: number }) => {
      const { value, mark, side } = rows[index] ?? { value: 0, mark: "group", side: null };
      const strong = value === null || mark !== "group" || side !== null;
      return { family: theme.font, size: theme.textPx, weight: strong ? ("bold" as const) : ("normal" as const) };
    },
  },
});
