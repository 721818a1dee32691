import { accounts } from "./cy/accounts.ts";
import { audit } from "./cy/audit.ts";
import { errors } from "./cy/errors.ts";
import { groundRules } from "./cy/ground-rules.ts";
import { metrics } from "./cy/metrics.ts";
import { names } from "./cy/names.ts";
import { pages } from "./cy/pages.ts";
import { rows } from "./cy/rows.ts";
import { statuses } from "./cy/statuses.ts";
import { structure } from "./cy/structure.ts";
import { templates } from "./cy/templates.ts";
import { values } from "./cy/values.ts";
import type { Words } from "./words.ts";

/** Every sentence a person reads, in Welsh. Unreviewed: no Welsh speaker has read it yet. */
export const cy: Words = {
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
