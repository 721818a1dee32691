import { amount } from "../figures.ts";
import type { Params } from "../params.ts";

/** So many of something: `1 party`, `12 parties`. */
export const times = (number: Params[string] | undefined, one: string, many: string): string =>
  number === 1 ? `1 ${one}` : `${amount(number)} ${many}`;
