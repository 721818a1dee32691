import { remark } from "../words/remark.ts";
import type { Words } from "../words/words.ts";
import type { Receipt } from "./contract.ts";
import type { DryRun } from "./import.ts";
import type { Upload } from "./queries.ts";

/** An upload, or what one would be, as its receipt: codes become sentences here, in the reader's language. */
export const receiptOf = (upload: Upload | DryRun, words: Words): Receipt => ({
  id: upload.id,
  recognised: upload.recognised,
  file_name: upload.file_name,
  uploaded_at: new Date(upload.uploaded_at_ms).toISOString(),
  withdrawn_at: upload.withdrawn_at_ms === null ? null : new Date(upload.withdrawn_at_ms).toISOString(),
  rows: upload.rows,
  problems: upload.problems.map(({ row, column, code, params, effect }) => ({
    row,
    column,
    code,
    effect,
    message: remark(words, code, { column: column ?? "", ...params }),
  })),
});
