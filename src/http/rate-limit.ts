import type { MiddlewareHandler } from "hono";
import { DomainError } from "../errors.ts";
import type { Bindings, Hub } from "./hub.ts";

/** The platform's limits of `wrangler.toml`, whose period is this. */
type Limit = "ASK_LIMIT" | "TRY_LIMIT";
const periodSeconds = 60;

/**
 * Refuses what one client does too often in a short time. Where the platform names no client (a test, some ways to run the
 * Worker on one's own machine) nothing is limited: everybody would share one limit, and one could lock all others out. On
 * Cloudflare the header is always there, and no client can set it.
 * @throws DomainError `too-many-requests`
 */
export const limited =
  (limit: Limit): MiddlewareHandler<Hub> =>
  async (c, next) => {
    const address = c.req.header("cf-connecting-ip");
    if (address && !(await withinLimit(c.env[limit], address))) {
      throw new DomainError("too-many-requests", { seconds: periodSeconds });
    }
    await next();
  };

const withinLimit = async (limit: Bindings[Limit], address: string): Promise<boolean> =>
  (await limit.limit({ key: clientOf(address) })).success;

/** Who has one address of IPv6 has the 2^64 that share its first half, so they count as one client. */
const clientOf = (address: string): string => {
  if (!address.includes(":")) return address;
  const [left = [], right = []] = address.split("::").map((half) => half.split(":").filter(Boolean));
  const zeros = Array<string>(Math.max(0, 8 - left.length - right.length)).fill("0");
  return [...left, ...zeros, ...right].slice(0, 4).join(":");
};
