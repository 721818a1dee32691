import { OpenAPIHono, z } from "@hono/zod-openapi";
import { DomainError } from "../errors.ts";
import type { Hub } from "./hub.ts";

/** What a page was asked for, in its shape. @throws DomainError `not-understood` with what does not fit */
export const choiceOf = <T extends z.ZodType>(shape: T, asked: unknown): z.output<T> => {
  const result = shape.safeParse(asked);
  if (result.success) return result.data;
  throw notUnderstood(result.error.issues);
};

export const notUnderstood = (issues: readonly { path: PropertyKey[]; message: string }[]): DomainError =>
  new DomainError(
    "not-understood",
    {},
    issues.map((issue) => ({
      code: "input-invalid",
      column: issue.path.join(".") || null,
      params: { message: issue.message },
    })),
  );

/** A noun's routes. Input that does not fit its shape becomes our own problem, like every other error. */
export const newRoutes = () =>
  new OpenAPIHono<Hub>({
    defaultHook: (result) => {
      if (!result.success) throw notUnderstood(result.error.issues);
    },
  });

/** How every list is given: a page of items, and where the next page starts. */
export const listOf = <T extends z.ZodType>(item: T) => z.object({ items: z.array(item), next: z.string().nullable() });

export const problemShape = z
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
