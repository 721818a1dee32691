import type { Context } from "hono";
import type { Hub } from "../../src/http/hub.ts";

/** What a form has just done, as the address says to which it led: one of these, or nothing that is said. */
export const doneOf = <Deed extends string>(c: Context<Hub>, deeds: readonly Deed[]): Deed | undefined =>
  deeds.find((deed) => deed === c.req.query("done"));
