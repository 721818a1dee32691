import { OpenAPIHono, z } from "@hono/zod-openapi";
import { DomainError, type ErrorDetail } from "../errors.ts";
import { en, type ValueProblemCode } from "../words/en.ts";
import type { Hub } from "./hub.ts";

/** What a page was asked for, in its shape. @throws DomainError `not-understood` with what does not fit */
export const choiceOf = <T extends z.ZodType>(shape: T, asked: unknown): z.output<T> => {
  const result = shape.safeParse(asked);
  if (result.success) return result.data;
  throw notUnderstood(result.error.issues);
};

/** Zod's own messages are English and for programmers: a detail carries a code of `words.values` instead. */
const notUnderstood = (issues: readonly z.core.$ZodIssue[]): DomainError =>
  new DomainError("not-understood", {}, issues.flatMap(detailsOf));

const detailsOf = (issue: z.core.$ZodIssue): ErrorDetail[] => {
  const place = (...key: string[]) => [...issue.path, ...key].join(".") || null;
  if (issue.code === "unrecognized_keys") {
    return issue.keys.map((key) => ({ code: "field-unknown" satisfies ValueProblemCode, column: place(key) }));
  }
  const [code, params] = problemWith(issue);
  return [{ code, column: place(), params }];
};

const problemWith = (issue: z.core.$ZodIssue): [ValueProblemCode, Record<string, string | number>] => {
  // A shape may name the code itself: `.regex(month, "month-not-read")`.
  if (Object.hasOwn(en.values, issue.message)) return [issue.message as ValueProblemCode, {}];
  switch (issue.code) {
    case "invalid_value":
      return ["choice-unknown", { choices: issue.values.map(String).join(", ") }];
    case "invalid_type":
      return [issue.expected === "number" || issue.expected === "int" ? "not-a-count" : "input-invalid", {}];
    case "too_small":
      return issue.origin === "string" ? ["too-short", {}] : ["too-low", { minimum: Number(issue.minimum) }];
    case "too_big":
      return [issue.origin === "string" ? "too-long" : "too-high", { maximum: Number(issue.maximum) }];
    default:
      return ["input-invalid", {}];
  }
};

/** A noun's routes. Input that does not fit its shape becomes our own problem, like every other error. */
export const newRoutes = () =>
  new OpenAPIHono<Hub>({
    defaultHook: (result) => {
      if (!result.success) throw notUnderstood(result.error.issues);
    },
  });

/** How every list is given: a page of items, and where the next page starts. */
export const listOf = <T extends z.ZodType>(item: T) => z.object({ items: z.array(item), next: z.string().nullable() });

const problemShape = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.number().int(),
    detail: z.string(),
    code: z.string(),
    errors: z
      .array(
        z.object({
          row: z.number().int().nullable(),
          column: z.string().nullable(),
          code: z.string(),
          message: z.string(),
        }),
      )
      .optional(),
  })
  .openapi("Problem");

/** For the description of a route: every route answers an error as a problem. */
export const problems = {
  default: { description: "RFC 9457 problem", content: { "application/problem+json": { schema: problemShape } } },
} as const;

export const jsonOf = <T extends z.ZodType>(schema: T, description: string) => ({
  description,
  content: { "application/json": { schema } },
});
