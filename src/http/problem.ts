import type { ContentfulStatusCode } from "hono/utils/http-status";
import type { DomainError, ErrorDetail } from "../errors.ts";
import type { ErrorCode } from "../words/en.ts";
import { remark, remarkOnValue } from "../words/remark.ts";
import type { Words } from "../words/words.ts";

/** The only place that picks a status for an error. What is not listed is 422: understood, and cannot be done as asked. */
const statuses: Partial<Record<ErrorCode, ContentfulStatusCode>> = {
  "sign-in-needed": 401,
  "token-invalid": 401,
  "not-your-party": 403,
  "no-party": 403,
  "officer-no-party": 403,
  "operator-no-party": 403,
  "operator-needed": 403,
  "officer-needed": 403,
  "scope-not-allowed": 403,
  "scope-needed": 403,
  "person-needed": 403,
  "party-has-admin": 403,
  "operator-by-person": 403,
  "agreement-is-theirs": 403,
  "foreign-form": 403,
  "not-found": 404,
  "method-not-allowed": 405,
  "not-understood": 400,
  "records-moved": 409,
  "ground-rules-changed": 409,
  "already-withdrawn": 409,
  "last-admin": 409,
  "last-operator": 409,
  "already-member": 409,
  "structure-moved": 409,
  "removed-meanwhile": 409,
  "party-not-new": 409,
  "place-in-use": 409,
  "release-in-progress": 409,
  "too-many-tokens": 409,
  "too-large": 413,
  "request-too-large": 413,
  "too-many-links": 429,
  "too-many-invitations": 429,
  "too-many-requests": 429,
  unexpected: 500,
};

export const statusOf = (code: ErrorCode): ContentfulStatusCode => statuses[code] ?? 422;

/** An error as RFC 9457 gives it, with a sentence for every detail. */
export interface Problem {
  type: string;
  title: string;
  status: number;
  detail: string;
  code: ErrorCode;
  errors?: { row: number | null; column: string | null; code: string; message: string }[];
}

const detailOf = (words: Words, { code, row, column, params }: ErrorDetail) => ({
  row: row ?? null,
  column: column ?? null,
  code,
  message: (row == null ? remarkOnValue : remark)(words, code, { column: column ?? "", ...params }),
});

export const problemOf = (error: DomainError, words: Words): Problem => {
  const status = statusOf(error.code);
  return {
    type: `urn:common-pool:problem:${error.code}`,
    title: words.statuses[String(status) as keyof Words["statuses"]] ?? words.statuses["422"],
    status,
    detail: words.errors[error.code](error.params),
    code: error.code,
    ...(error.details.length > 0 && { errors: error.details.map((detail) => detailOf(words, detail)) }),
  };
};

export const problemResponse = (problem: Problem): Response =>
  new Response(JSON.stringify(problem), {
    status: problem.status,
    headers: { "content-type": "application/problem+json; charset=utf-8", "cache-control": "no-store" },
  });
