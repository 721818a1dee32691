import { accounts } from "./en/accounts.ts";
import { audit } from "./en/audit.ts";
import { errors } from "./en/errors.ts";
import { groundRules } from "./en/ground-rules.ts";
import { metrics } from "./en/metrics.ts";
import { names } from "./en/names.ts";
import { pages } from "./en/pages.ts";
import { rows } from "./en/rows.ts";
import { statuses } from "./en/statuses.ts";
import { structure } from "./en/structure.ts";
import { templates } from "./en/templates.ts";
import { values } from "./en/values.ts";

/** Every sentence a person reads, in English. `cy.ts` has the same keys, or it does not compile. */
export const en = {
  accounts,
  audit,
  errors,
  groundRules,
  metrics,
  names,
  pages,
  rows,
  statuses,
  structure,
  templates,
  values,
};

export type ErrorCode = keyof typeof errors;
export type RowProblemCode = keyof typeof rows;
export type ValueProblemCode = keyof typeof values;
export type TemplateWord = keyof typeof templates;
