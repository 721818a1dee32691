import { createExecutionContext, waitOnExecutionContext } from "cloudflare:test";
import { env } from "cloudflare:workers";
import { createApp } from "../../src/app.ts";
import type { Mail } from "../../src/context.ts";
import { site } from "../../web/site.tsx";

const origin = "https://hub.example";

/** A hub whose clock and post a test holds, and browsers that visit it. */
export const openHub = (start: number) => {
  const hub = { now: start, outbox: [] as Parameters<Mail["send"]>[0][] };
  const mail: Mail = { send: async (message) => void hub.outbox.push(message) };
  const app = site(createApp({ clock: () => hub.now, mail: () => mail }));

  /** A window of its own, with its own cookies. */
  const browser = () => {
    const cookies = new Map<string, string>();
    return async (
      method: string,
      path: string,
      body?: BodyInit | object,
      more: Record<string, string> = {},
    ): Promise<Response> => {
      const context = createExecutionContext();
      const isJson = body?.constructor === Object;
      const answer = await app.request(
        new URL(path, origin).href,
        {
          method,
          headers: {
            "sec-fetch-site": "same-origin",
            cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join("; "),
            ...(isJson && { "content-type": "application/json" }),
            ...more,
          },
          ...(body !== undefined && { body: isJson ? JSON.stringify(body) : (body as BodyInit) }),
        },
        env,
        context,
      );
      await waitOnExecutionContext(context);
      for (const cookie of answer.headers.getSetCookie()) {
        const [, name, value] = /^([^=]+)=([^;]*)/.exec(cookie) ?? [];
        if (name && value) cookies.set(name, value);
        else if (name) cookies.delete(name);
      }
      return answer;
    };
  };

  /** The link in the newest mail to this address. */
  const mailedTo = (address: string): string => {
    const message = hub.outbox.findLast(({ to }) => to === address);
    const link = /https:\S+/.exec(message?.text ?? "")?.[0];
    if (!link) throw new Error(`no link was mailed to ${address}`);
    return link;
  };

  return { hub, browser, mailedTo };
};
