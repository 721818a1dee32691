import type { MiddlewareHandler } from "hono";
import { readBody } from "./body.ts";
import type { Hub } from "./hub.ts";

/** The longest thing said in JSON is a correction with a caption in it. */
const jsonBytes = 500_000;

/** Cuts a JSON body off at its limit before anything parses it. */
export const boundedJson: MiddlewareHandler<Hub> = async (c, next) => {
  if (/^application\/([\w.-]+\+)?json\b/i.test(c.req.header("content-type") ?? "") && c.req.raw.body) {
    const body = await readBody(c.req.raw, jsonBytes);
    c.req.raw = new Request(c.req.raw, { body: body as Uint8Array<ArrayBuffer> });
  }
  await next();
};
