/**
 * The calibration: `npm run calibrate [-- --scale 0.3]`. Measures, on invented parties whose true rates are known, whether
 * figures are as certain as they say. Prints every mark with its band, and fails if one does not hold.
 */
import { parseArgs } from "node:util";
import { calibrate } from "./calibrate/calibrate.ts";
import { holds } from "./calibrate/marks.ts";
import { reportOf } from "./calibrate/report.ts";

const { values } = parseArgs({ options: { scale: { type: "string", default: "1" } } });
const scale = Number(values.scale);
if (!(scale > 0)) throw new RangeError(`the scale is a number above 0, not ${values.scale}`);
const measured = calibrate(scale);
console.log(reportOf(measured, scale));
process.exitCode = measured.every(holds) ? 0 : 1;
