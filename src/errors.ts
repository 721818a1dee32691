import type { ErrorCode } from "./words/en.ts";

/** One place in the caller's input that is wrong. */
export interface ErrorDetail {
  code: string;
  row?: number | null;
  column?: string | null;
  params?: Record<string, string | number>;
}

/**
 * The caller's error: something the person asking can put right. `code` becomes a sentence (what happened, what was kept,
 * what to do) and a status only in `http/problem.ts`. Whatever else is thrown is the programmer's error.
 */
export class DomainError extends Error {
  readonly code: ErrorCode;
  readonly params: Record<string, string | number>;
  readonly details: ErrorDetail[];
  constructor(code: ErrorCode, params: Record<string, string | number> = {}, details: ErrorDetail[] = []) {
    super(code);
    this.name = "DomainError";
    this.code = code;
    this.params = params;
    this.details = details;
  }
}
