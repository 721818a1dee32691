import { z } from "@hono/zod-openapi";
import { oneLine } from "../../http/visible.ts";
import { hubScopes, partyScopes } from "../actor.ts";

/** However long it is wanted for, a token ends: one that was forgotten must not open the hub for ever. */
export const longestLifeDays = 365;
export const longestName = 60;
/** What the pages offer, in days. */
export const lifeChoices = [30, 90, longestLifeDays] as const;

const anyName = z.string().overwrite(oneLine).max(longestName);

const requestOf = <S extends string, N extends z.ZodType<string>>(scopes: readonly [S, ...S[]], name: N) =>
  z.strictObject({
    /** What it is for. */
    name,
    scopes: z.array(z.enum(scopes)).min(1, "nothing-chosen").max(scopes.length),
    expires_in_days: z.number().int().min(1).max(longestLifeDays).default(longestLifeDays),
  });

export const partyTokenRequest = requestOf(partyScopes, anyName.default(""));
export const hubTokenRequest = requestOf(hubScopes, anyName.default(""));

/** As a page asks for them: with a name, because nobody clears up a list of nameless ones. */
export const partyTokenForm = requestOf(partyScopes, anyName.min(1));
export const hubTokenForm = requestOf(hubScopes, anyName.min(1));

const scope = z.enum([...partyScopes, ...hubScopes]);
export type Scope = z.infer<typeof scope>;

export interface TokenWish {
  name: string;
  scopes: readonly Scope[];
  expires_in_days: number;
}

const day = z.iso.date();

export const issuedTokenShape = z
  .object({
    id: z.number().int(),
    /** The secret, shown this once. */
    token: z.string(),
    name: z.string(),
    scopes: z.array(scope),
    expires_on: day,
  })
  .openapi("IssuedToken");
export type IssuedToken = z.infer<typeof issuedTokenShape>;

export const tokenShape = z
  .object({
    id: z.number().int(),
    name: z.string(),
    scopes: z.array(scope),
    created_on: day,
    expires_on: day,
    last_used_on: day.nullable(),
    /** The address of who issued it; null where that is not a person of this party, or of the hub's operators, any more. */
    issued_by: z.string().nullable(),
    issued_by_hub: z.boolean(),
  })
  .openapi("Token");
export type Token = z.infer<typeof tokenShape>;
