import { createExecutionContext, waitOnExecutionContext } from "cloudflare:test";
import { env } from "cloudflare:workers";
import { beforeEach, describe, expect, it } from "vitest";
import { createApp } from "../../src/app.ts";
import type { Mail } from "../../src/context.ts";
import { site } from "../../web/site.tsx";
import { enrol, evening, minute_ms, plantHub, rowsOf } from "./hub.ts";

const origin = "https://hub.example";
let now = evening;
let outbox: Parameters<Mail["send"]>[0][] = [];
const app = site(createApp({ clock: () => now, mail: () => ({ send: async (message) => void outbox.push(message) }) }));

/** A browser on this site that sends a form or opens a page, and keeps no cookie by itself. */
const visit = async (path: string, form?: Record<string, string>, headers: Record<string, string> = {}) => {
  const context = createExecutionContext();
  const sent = { ...(form && { "sec-fetch-site": "same-origin" }), ...headers };
  const init = form ? { method: "POST", body: new URLSearchParams(form), headers: sent } : { headers: sent };
  const answer = await app.request(origin + path, init, env, context);
  await waitOnExecutionContext(context);
  return answer;
};
const mailedLink = async (form: Record<string, string> = {}): Promise<URL> => {
  await visit("/sign-in", { email: "ana@alder.example", ...form });
  return new URL(/https:\S+/.exec(outbox[0]!.text)![0]);
};
const confirm = (link: URL) => visit("/sign-in/confirm", Object.fromEntries(link.searchParams));
const cookieOf = (answer: Response) => answer.headers.get("set-cookie")?.split(";")[0] ?? "";

beforeEach(async () => {
  now = evening;
  outbox = [];
  await plantHub();
  await enrol("ana@alder.example", { role: "admin", party: "alder" });
});

describe("signing in", () => {
  it("goes from the form over the mail and a button to a session, without JavaScript", async () => {
    const form = await (await visit("/sign-in?next=/party")).text();
    expect(form).toContain('<form method="post" action="/sign-in">');
    expect(form).toContain('<input type="hidden" name="next" value="/party"/>');
    const link = await mailedLink({ next: "/party" });
    expect(outbox[0]).toMatchObject({ to: "ana@alder.example", subject: `Sign in to ${env.HUB_NAME}` });
    const button = await (await visit(link.pathname + link.search)).text();
    expect(button).toContain(`<input type="hidden" name="token" value="${link.searchParams.get("token")}"/>`);
    const answer = await confirm(link);
    expect(answer.status).toBe(303);
    expect(answer.headers.get("location")).toBe("/party");
    expect(await (await visit("/sign-in", undefined, { cookie: cookieOf(answer) })).text()).toContain(
      "You are signed in as ana@alder.example.",
    );
  });

  it("keeps the session in a cookie that only this host and no script can read", async () => {
    const cookie = (await confirm(await mailedLink())).headers.get("set-cookie")!;
    expect(cookie).toMatch(/^__Host-session=[\w-]{43}; Max-Age=7776000; Path=\/; HttpOnly; Secure; SameSite=Lax$/);
  });

  it("is not used up by a mail scanner that opens the link", async () => {
    const link = await mailedLink();
    for (let opened = 0; opened < 3; opened++) await visit(link.pathname + link.search);
    expect((await confirm(link)).status).toBe(303);
  });

  it("says what to do when the link was used or is too old", async () => {
    const link = await mailedLink();
    await confirm(link);
    const again = await confirm(link);
    expect(again.status).toBe(422);
    expect(again.headers.get("set-cookie")).toBeNull();
    expect(await again.text()).toContain("Ask for a new one");
    outbox = [];
    const late = await mailedLink();
    now += 15 * minute_ms;
    expect((await confirm(late)).status).toBe(422);
  });

  it("shows the same page for a stranger's address", async () => {
    const [person, stranger] = await Promise.all(
      ["ana@alder.example", "eve@elsewhere.example"].map(async (email) => {
        const answer = await visit("/sign-in", { email });
        return [answer.status, (await answer.text()).replaceAll(email, "…")];
      }),
    );
    expect(stranger).toEqual(person);
    expect(outbox).toHaveLength(1);
  });

  it("shows the form again with what was wrong, and what was typed kept as text", async () => {
    const typed = '"><script>alert(1)</script>';
    const answer = await visit("/sign-in", { email: typed });
    expect(answer.status).toBe(422);
    const page = await answer.text();
    expect(page).toContain("That is not an email address.");
    expect(page).not.toContain("<script>alert");
    for (let asked = 0; asked < 5; asked++) await visit("/sign-in", { email: "ana@alder.example" });
    expect((await visit("/sign-in", { email: "ana@alder.example" })).status).toBe(429);
  });

  it.each([
    "https://evil.example/",
    "//evil.example",
    "/\\evil.example",
    "/\t/evil.example",
    "/..//evil.example",
    "javascript:alert(1)",
  ])("does not lead on to %j", async (next) => {
    const link = await mailedLink({ next });
    expect(link.searchParams.get("next")).toBe("/");
    link.searchParams.set("next", next);
    expect((await confirm(link)).headers.get("location")).toBe("/");
  });

  it("speaks Welsh, in the mail too", async () => {
    await visit("/sign-in", { email: "ana@alder.example" }, { "accept-language": "cy" });
    expect(outbox[0]!.subject).toBe(`Mewngofnodi i ${env.HUB_NAME}`);
    expect(await (await visit("/sign-in?language=cy")).text()).toContain('<html lang="cy">');
  });

  it("refuses a form far larger than any of these", async () => {
    expect((await visit("/sign-in", { email: "a".repeat(500_000) })).status).toBe(413);
  });
});

it("a token that opens nothing gets a page, where a page was asked for", async () => {
  const headers = { authorization: "Bearer cp_party_unknown", accept: "text/html" };
  const answer = await visit("/sign-in", undefined, headers);
  expect(answer.status).toBe(401);
  expect(await answer.text()).toContain("This token is unknown");
});

describe("signing out", () => {
  it("ends the session and takes the cookie back", async () => {
    const cookie = cookieOf(await confirm(await mailedLink()));
    const answer = await visit("/sign-out", {}, { cookie });
    expect([answer.status, answer.headers.get("location")]).toEqual([303, "/"]);
    expect(answer.headers.get("set-cookie")).toMatch(/^__Host-session=; Max-Age=0; Path=\/;.* Secure/);
    expect(await rowsOf("SELECT * FROM sessions")).toEqual([]);
    expect(await (await visit("/sign-in", undefined, { cookie })).text()).not.toContain("signed in as");
  });
});
