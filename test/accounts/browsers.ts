import { createExecutionContext, waitOnExecutionContext } from "cloudflare:test";
import { env } from "cloudflare:workers";
import { createApp } from "../../src/app.ts";
import type { Mail } from "../../src/context.ts";
import { site } from "../../web/site.tsx";
import { evening } from "./hub.ts";

export const origin = "https://hub.example";

interface Visit {
  method?: string;
  /** Fields of a form, which is then sent from a page of this hub. */
  form?: Record<string, string>;
  json?: object;
  headers?: Record<string, string>;
}

/** The hub over HTTP with a clock to set, an outbox to look into, newest first, and browsers that keep their cookies. */
export const serveHub = () => {
  const hub = { now: evening, outbox: [] as Parameters<Mail["send"]>[0][] };
  const mail: Mail = { send: async (message) => void hub.outbox.unshift(message) };
  const app = site(createApp({ clock: () => hub.now, mail: () => mail }));

  const browser = (userAgent = "") => {
    const jar = new Map<string, string>();
    const visit = async (path: string, { method, form, json, headers }: Visit = {}): Promise<Response> => {
      const context = createExecutionContext();
      const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join("; ");
      const answer = await app.request(
        origin + path,
        {
          method: method ?? (form ? "POST" : "GET"),
          headers: {
            accept: "text/html",
            ...(cookie && { cookie }),
            ...(userAgent && { "user-agent": userAgent }),
            ...((form || method) && { "sec-fetch-site": "same-origin" }),
            ...(json && { "content-type": "application/json" }),
            ...headers,
          },
          ...(form && { body: new URLSearchParams(form) }),
          ...(json && { body: JSON.stringify(json) }),
        },
        env,
        context,
      );
      await waitOnExecutionContext(context);
      for (const line of answer.headers.getSetCookie()) {
        const [, name = "", value = ""] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
        if (/Max-Age=0\b/.test(line)) jar.delete(name);
        else jar.set(name, value);
      }
      return answer;
    };
    return { jar, visit };
  };

  /** The address in the newest mail. */
  const mailedLink = (): URL => new URL(/https:\S+/.exec(hub.outbox[0]?.text ?? "")?.[0] ?? "");

  /** Signs somebody in as they would, and gives their browser. */
  const signedIn = async (email: string, userAgent?: string) => {
    const one = browser(userAgent);
    await one.visit("/sign-in", { form: { email } });
    const answer = await one.visit("/sign-in/confirm", { form: Object.fromEntries(mailedLink().searchParams) });
    if (answer.status !== 303) throw new Error(`not signed in: ${answer.status}`);
    return one;
  };
  return Object.assign(hub, { browser, mailedLink, signedIn });
};

export type Browser = ReturnType<ReturnType<typeof serveHub>["browser"]>;
