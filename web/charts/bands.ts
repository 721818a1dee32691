import type { Plugin } from "chart.js";
import type { DotPlotTheme } from "./dot-plot.ts";

/** A range that lies behind every row: how the nation's parties differ. */
export type Band = readonly [low: number, high: number];

/** The scale holds the bands whole, which it cannot know of: they are no points of the picture. */
export const widthOf = (bands: readonly Band[]) =>
  bands.length === 0 ? {} : { suggestedMin: Math.min(...bands.flat()), suggestedMax: Math.max(...bands.flat()) };

/** Shades through all rows, before the scale's lines and names are drawn: as bars they would cover these. */
export const bandsBehind = (
  bands: readonly Band[],
  theme: Pick<DotPlotTheme, "bands" | "line">,
): Plugin<"bar" | "line"> => ({
  id: "bands",
  beforeDraw: ({ ctx, chartArea: { top, bottom }, scales: { x } }) => {
    if (!x) return;
    for (const [at, [low, high]] of bands.entries()) {
      const left = x.getPixelForValue(low);
      ctx.fillStyle = theme.bands[at] ?? theme.line;
      ctx.fillRect(left, top, x.getPixelForValue(high) - left, bottom - top);
    }
  },
});
