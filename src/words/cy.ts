import { errors } from "./cy/errors.ts";
import { metrics } from "./cy/metrics.ts";
import { rows } from "./cy/rows.ts";
import type { Words } from "./words.ts";

/** Every sentence a person reads, in Welsh. Unreviewed: no Welsh speaker has read it yet. */
export const cy: Words = { errors, rows, metrics };
