import { describe, expect, it } from "vitest";
import { type DotPlotRow, dotPlot } from "../../web/charts/dot-plot.ts";

const theme = {
  ink: "ink",
  quiet: "quiet",
  line: "line",
  bands: ["wide", "narrow"] as const,
  accent: "accent",
  partner: "partner",
  font: "font",
  textPx: 12,
};
const scale = { perCent: true, language: "en-GB" };
const row = (name: string, given: Partial<DotPlotRow>): DotPlotRow => ({
  name,
  value: null,
  figure: "",
  low: null,
  high: null,
  mark: "group",
  side: null,
  ...given,
});

const rows = [
  row("Nation", { value: 0.034, figure: "3.4%", mark: "nation" }),
  row("Wales", {}),
  row("Redwing", { value: 0.027, figure: "2.7%", low: 0.02, high: 0.036 }),
  row("Your party", { value: 0.041, figure: "4.1%", mark: "own" }),
];
const plot = dotPlot(rows, theme, scale);
const [points, line, ranges] = plot.data.datasets;

describe("a dot plot", () => {
  it("has a line for every row, headings among them, and a point only where there is a figure", () => {
    expect(plot.data.labels).toEqual(["Nation", "Wales", "Redwing", "Your party"]);
    expect(points?.data).toEqual([0.034, null, 0.027, 0.041]);
  });

  it("draws the nation through every row", () => {
    expect(line?.data).toEqual([0.034, 0.034, 0.034, 0.034]);
  });

  it("draws no line where the nation has no figure", () => {
    expect(dotPlot(rows.slice(1), theme, scale).data.datasets[1]?.data).toEqual([null, null, null]);
  });

  it("draws a range where one is known and nowhere else", () => {
    expect(ranges?.data).toEqual([null, null, [0.02, 0.036], null]);
  });

  it("tells the own party from the others by shape as well as by colour", () => {
    expect(points).toMatchObject({
      pointStyle: ["circle", "circle", "circle", "rectRot"],
      pointBackgroundColor: ["ink", "accent", "accent", "partner"],
    });
  });

  it("points the way a group stands out, and leaves every other row as it is", () => {
    const standing = dotPlot(
      [
        row("Avocet", { value: 0.06, side: "above" }),
        row("Bittern", { value: 0.03 }),
        row("Curlew", { value: 0.01, side: "below" }),
      ],
      theme,
      scale,
    );
    expect(standing.data.datasets[0]).toMatchObject({
      // A triangle points up; turned by a quarter it points to larger figures, by three quarters to smaller ones.
      pointStyle: ["triangle", "circle", "triangle"],
      pointRotation: [90, 0, 270],
      pointRadius: [8, 5, 8],
    });
  });

  it("draws the bands of the nation's parties through every row and behind all else, the narrow one over the wide", () => {
    const banded = dotPlot(rows, theme, scale, [
      [0.019, 0.052],
      [0.025, 0.041],
    ]);
    const drawn: (string | number)[][] = [];
    const ctx = {
      fillStyle: "",
      fillRect(...box: number[]) {
        drawn.push([this.fillStyle, ...box.map(Math.round)]);
      },
    };
    // A picture from 10 to 110 pixels down, in which a per cent is 100 pixels wide.
    const chart = {
      ctx,
      chartArea: { top: 10, bottom: 110 },
      scales: { x: { getPixelForValue: (v: number) => v * 10_000 } },
    };
    banded.plugins?.[0]?.beforeDraw?.(chart as never, { cancelable: true }, {});
    expect(drawn).toEqual([
      ["wide", 190, 10, 330, 100],
      ["narrow", 250, 10, 160, 100],
    ]);
    expect(banded.options?.scales?.x).toMatchObject({ suggestedMin: 0.019, suggestedMax: 0.052 });
  });

  it("leaves the scale to the rows where no band is known", () => {
    expect(plot.options?.scales?.x).not.toHaveProperty("suggestedMin");
  });

  it("writes each figure as the table does", () => {
    expect(plot.options?.scales?.figures).toMatchObject({ labels: ["3.4%", "", "2.7%", "4.1%"] });
  });

  it("never moves", () => {
    expect(plot.options?.animation).toBe(false);
  });
});
