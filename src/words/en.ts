import { errors } from "./en/errors.ts";
import { metrics } from "./en/metrics.ts";
import { rows } from "./en/rows.ts";

/** Every sentence a person reads, in English. `cy.ts` has the same keys, or it does not compile. */
export const en = { errors, rows, metrics };

export type ErrorCode = keyof typeof errors;
export type RowProblemCode = keyof typeof rows;
