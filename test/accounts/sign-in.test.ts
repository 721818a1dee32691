import { env } from "cloudflare:workers";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { secretHash } from "../../src/accounts/secrets.ts";
import { dumpOfAll } from "../dump.ts";
import { type Browser, origin, serveHub } from "./browsers.ts";
import { enrol, minute_ms, plantHub, rowsOf } from "./hub.ts";

const ana = "ana@alder.example";
let hub: ReturnType<typeof serveHub>;
let browser: Browser;
beforeEach(async () => {
  hub = serveHub();
  browser = hub.browser();
  await plantHub();
  await enrol(ana, { role: "admin", party: "alder" });
});
afterEach(() => void vi.restoreAllMocks());

const askedLink = async (form: Record<string, string> = {}): Promise<URL> => {
  await browser.visit("/sign-in", { form: { email: ana, ...form } });
  return hub.mailedLink();
};
const open = (link: URL, by = browser) => by.visit(link.pathname + link.search);
const confirm = (link: URL, by = browser, more: Record<string, string> = {}) =>
  by.visit("/sign-in/confirm", { form: { ...Object.fromEntries(link.searchParams), ...more } });
const isSignedIn = async (by: Browser) => (await by.visit("/account")).status === 200;

describe("signing in", () => {
  it("goes from the form over the mail and a button to a session, without JavaScript", async () => {
    const form = await (await browser.visit("/sign-in?next=/party")).text();
    expect(form).toContain('<form method="post" action="/sign-in">');
    expect(form).toContain('<input type="hidden" name="next" value="/party"/>');
    const link = await askedLink({ next: "/party" });
    expect(hub.outbox[0]).toMatchObject({ to: ana, subject: `Sign in to ${env.HUB_NAME}` });
    const button = await (await open(link)).text();
    expect(button).toContain(`<input type="hidden" name="token" value="${link.searchParams.get("token")}"/>`);
    expect(button).not.toContain("elsewhere");
    const answer = await confirm(link);
    expect([answer.status, answer.headers.get("location")]).toEqual([303, "/party"]);
    expect(await (await browser.visit("/sign-in")).text()).toContain(`You are signed in as ${ana}.`);
  });

  it("keeps the session in a cookie that only this host and no script can read, and for no longer than the session", async () => {
    const cookie = (await confirm(await askedLink())).headers.get("set-cookie")!;
    expect(cookie).toMatch(/^__Host-session=[\w-]{43}; Max-Age=7776000; Path=\/; HttpOnly; Secure; SameSite=Lax$/);
    const [session] = await rowsOf<{ life_s: number }>(
      "SELECT (expires_at_ms - created_at_ms) / 1000 AS life_s FROM sessions",
    );
    expect(session).toEqual({ life_s: 7_776_000 });
  });

  it("shows the form again with what was wrong, and what was typed kept as text", async () => {
    const typed = '"><script>alert(1)</script>';
    const answer = await browser.visit("/sign-in", { form: { email: typed } });
    expect(answer.status).toBe(422);
    const page = await answer.text();
    expect(page).toContain("That is not an email address.");
    expect(page).not.toContain("<script>alert");
    for (let asked = 0; asked < 5; asked++) await browser.visit("/sign-in", { form: { email: ana } });
    expect((await browser.visit("/sign-in", { form: { email: ana } })).status).toBe(429);
  });

  it.each([
    "https://evil.example/",
    "//evil.example",
    "/\\evil.example",
    "/\t/evil.example",
    "/..//evil.example",
    "javascript:alert(1)",
  ])("does not lead on to %j", async (next) => {
    const link = await askedLink({ next });
    expect(link.searchParams.get("next")).toBe("/");
    link.searchParams.set("next", next);
    expect((await confirm(link)).headers.get("location")).toBe("/");
  });

  it("speaks Welsh, in the mail too", async () => {
    await browser.visit("/sign-in", { form: { email: ana }, headers: { "accept-language": "cy" } });
    expect(hub.outbox[0]!.subject).toBe(`Mewngofnodi i ${env.HUB_NAME}`);
    const link = hub.mailedLink();
    const elsewhere = hub.browser();
    expect(await (await open(link, elsewhere)).text()).toContain('<html lang="cy">');
    expect(elsewhere.jar.get("language")).toBe("cy");
    expect((await askedLink()).search).not.toContain("language");
    expect(await (await browser.visit("/sign-in?language=cy")).text()).toContain('<html lang="cy">');
  });

  it("refuses a form far larger than any of these", async () => {
    expect((await browser.visit("/sign-in", { form: { email: "a".repeat(500_000) } })).status).toBe(413);
  });
});

describe("whether somebody has an address here", () => {
  it("shows in nothing that is answered: status, headers, cookies and page are the same", async () => {
    const ask = async (email: string) => {
      const answer = await hub.browser().visit("/sign-in", { form: { email } });
      const headers = [...answer.headers].map(([name, value]) => [name, value.replace(/=[\w-]{43};/, "=…;")]);
      return { status: answer.status, headers, page: (await answer.text()).replaceAll(email, "…") };
    };
    const person = await ask(ana);
    expect(person.headers.map(([name]) => name)).toContain("set-cookie");
    expect(await ask("eve@elsewhere.example")).toEqual(person);
    expect(hub.outbox).toHaveLength(1);
    for (let asked = 1; asked < 5; asked++) await Promise.all([ask(ana), ask("eve@elsewhere.example")]);
    const refused = await ask(ana);
    expect(refused.status).toBe(429);
    expect(await ask("eve@elsewhere.example")).toEqual(refused);
  });
});

describe("a link", () => {
  it.each(["GET", "HEAD"])("is not used up by a mail scanner that opens it: %s", async (method) => {
    const link = await askedLink();
    for (const by of [browser, hub.browser(), hub.browser()]) {
      expect((await by.visit(link.pathname + link.search, { method })).status).toBe(200);
    }
    expect((await confirm(link)).status).toBe(303);
  });

  it("that is opened in another browser signs nobody in before they say that they asked for it", async () => {
    const link = await askedLink();
    const elsewhere = hub.browser();
    for (const answer of [await open(link, elsewhere), await confirm(link, elsewhere)]) {
      const page = await answer.text();
      expect(page).toContain("This link was asked for in another browser or app.");
      expect(page).toContain(`you are signed in here as ${ana}.`);
      expect(page).toContain('<input type="hidden" name="elsewhere" value="yes"/>');
      expect(answer.headers.get("set-cookie")).toBeNull();
    }
    expect(await rowsOf("SELECT used_at_ms FROM sign_in_links")).toEqual([{ used_at_ms: null }]);
    expect((await confirm(link, elsewhere)).status).toBe(422);
    expect((await confirm(link, elsewhere, { elsewhere: "yes" })).status).toBe(303);
    expect(await isSignedIn(elsewhere)).toBe(true);
    expect(await isSignedIn(browser)).toBe(false);
  });

  it("is known again by a browser that asked for several, and is a stranger's to one that asked for its own", async () => {
    const [first, second] = [await askedLink(), await askedLink()];
    for (const link of [first, second]) expect(await (await open(link)).text()).not.toContain("elsewhere");
    const stranger = hub.browser();
    await stranger.visit("/sign-in", { form: { email: "eve@elsewhere.example" } });
    expect(stranger.jar.get("__Host-asked")).toMatch(/^[\w-]{43}$/);
    expect(await (await open(first, stranger)).text()).toContain("asked for in another browser");
  });

  it("is bound by a cookie that lasts as long as the link, and is never one that somebody else chose", async () => {
    browser.jar.set("__Host-asked", "chosen");
    const answer = await browser.visit("/sign-in", { form: { email: ana } });
    expect(answer.headers.get("set-cookie")).toMatch(
      /^__Host-asked=[\w-]{43}; Max-Age=900; Path=\/; HttpOnly; Secure; SameSite=Lax$/,
    );
  });

  it("says what to do when it was used, is too old, was changed or was never sent, before any button", async () => {
    const used = await askedLink();
    await confirm(used);
    const changed = await askedLink();
    changed.searchParams.set("token", `${changed.searchParams.get("token")}x`);
    const unknown = new URL("/sign-in/confirm?token=unknown", origin);
    const none = new URL("/sign-in/confirm", origin);
    const late = await askedLink();
    hub.now += 15 * minute_ms;
    for (const link of [used, changed, unknown, none, late]) {
      for (const answer of [
        await open(link, hub.browser()),
        await confirm(link, hub.browser(), { elsewhere: "yes" }),
      ]) {
        expect(answer.status).toBe(422);
        expect(answer.headers.get("set-cookie")).toBeNull();
        const page = await answer.text();
        expect(page).toContain("Ask for a new one");
        expect(page).toContain('<form method="post" action="/sign-in">');
      }
    }
  });

  it("that was used leads its own person on, and nobody else", async () => {
    const link = await askedLink({ next: "/releases" });
    await confirm(link);
    for (const answer of [await open(link), await confirm(link)]) {
      expect([answer.status, answer.headers.get("location")]).toEqual([303, "/releases"]);
    }
    await enrol("olu@birch.example", { role: "admin", party: "birch" });
    expect((await open(link, await hub.signedIn("olu@birch.example"))).status).toBe(422);
    expect(await rowsOf("SELECT count(*) AS number FROM sessions")).toEqual([{ number: 2 }]);
  });

  it("is repeated in no address of its page, and in nothing that its page loads or leads to", async () => {
    const link = await askedLink();
    const token = link.searchParams.get("token")!;
    for (const by of [browser, hub.browser()]) {
      const answer = await open(link, by);
      expect(answer.headers.get("cache-control")).toBe("private, no-store");
      expect(answer.headers.get("referrer-policy")).toBe("strict-origin");
      const page = await answer.text();
      expect(page.split(token)).toHaveLength(2);
      expect(page).toContain(`name="token" value="${token}"`);
    }
    const refused = await open(new URL(link.href.replace(token, `${token}x`)));
    expect(refused.status).toBe(422);
    expect(await refused.text()).not.toContain(token);
  });
});

it("a token that opens nothing gets a page, where a page was asked for", async () => {
  const headers = { authorization: "Bearer cp_party_unknown" };
  const answer = await browser.visit("/sign-in", { headers });
  expect(answer.status).toBe(401);
  expect(await answer.text()).toContain("This token is unknown");
});

describe("a session", () => {
  it("is never one that the browser came with", async () => {
    const planted = "planted-by-somebody-else-0123456789-0123456";
    browser.jar.set("__Host-session", planted);
    await confirm(await askedLink());
    expect(browser.jar.get("__Host-session")).not.toBe(planted);
    const eve = hub.browser();
    eve.jar.set("__Host-session", planted);
    expect(await isSignedIn(eve)).toBe(false);
  });

  it("takes the place of the one that this browser had, whoever's it was", async () => {
    await enrol("eve@birch.example", { role: "admin", party: "birch" });
    const eve = await hub.signedIn("eve@birch.example");
    const planted = eve.jar.get("__Host-session")!;
    browser.jar.set("__Host-session", planted);
    await confirm(await askedLink());
    expect(await isSignedIn(browser)).toBe(true);
    expect(await isSignedIn(eve)).toBe(false);
    const left = await rowsOf<{ token_hash: string }>("SELECT token_hash FROM sessions");
    expect(left).toEqual([{ token_hash: await secretHash(browser.jar.get("__Host-session")!) }]);
    expect(
      await rowsOf("SELECT party_id, action, details FROM audit WHERE action IN ('sign-in', 'sign-out') ORDER BY id"),
    ).toEqual([
      { party_id: 2, action: "sign-in", details: "{}" },
      { party_id: 1, action: "sign-in", details: "{}" },
      { party_id: 2, action: "sign-out", details: '{"sessions":1}' },
    ]);
  });

  it("is ended by signing out, and its cookie taken back", async () => {
    await confirm(await askedLink());
    const kept = browser.jar.get("__Host-session")!;
    const answer = await browser.visit("/sign-out", { form: {} });
    expect([answer.status, answer.headers.get("location")]).toEqual([303, "/"]);
    expect(answer.headers.get("set-cookie")).toMatch(/^__Host-session=; Max-Age=0; Path=\/;.* Secure/);
    expect(await rowsOf("SELECT * FROM sessions")).toEqual([]);
    browser.jar.set("__Host-session", kept);
    expect(await isSignedIn(browser)).toBe(false);
    expect((await hub.browser().visit("/sign-out", { form: {} })).status).toBe(303);
  });
});

it("no secret of a link, a browser or a session is in the database or in the log, not even when all goes wrong", async () => {
  const logged: unknown[] = [];
  for (const level of ["debug", "log", "info", "warn", "error"] as const) {
    vi.spyOn(console, level).mockImplementation((...said) => void logged.push(...said));
  }
  const link = await askedLink();
  await open(link, hub.browser());
  await confirm(link);
  await browser.visit("/account");
  const second = await askedLink();
  const secrets = [link, second].map((one) => one.searchParams.get("token")!);
  secrets.push(browser.jar.get("__Host-session")!, browser.jar.get("__Host-asked")!);
  expect(secrets.every((secret) => /^[\w-]{43}$/.test(secret))).toBe(true);

  const tables = JSON.stringify(await dumpOfAll());
  expect(tables).toContain(await secretHash(secrets[0]!));
  for (const secret of secrets) expect(tables).not.toContain(secret);

  await env.DB.prepare("ALTER TABLE sign_in_links RENAME TO gone").run();
  expect((await open(second)).status).toBe(500);
  expect((await confirm(second)).status).toBe(500);
  await env.DB.prepare("ALTER TABLE sessions RENAME TO gone_too").run();
  expect((await browser.visit("/account")).status).toBe(500);
  const log = logged.map(everythingOf).join("\n");
  expect(log.match(/no such table/g)!.length).toBeGreaterThanOrEqual(3);
  for (const secret of secrets) expect(log).not.toContain(secret);
  for (const secret of secrets) expect(log).not.toContain(await secretHash(secret));
});

/** Whatever a log could show of a value, its causes included. */
const everythingOf = (value: unknown): string => {
  if (value instanceof Error) return `${value.message} ${value.stack} ${everythingOf(value.cause)}`;
  return typeof value === "object" && value !== null ? Object.values(value).map(everythingOf).join(" ") : String(value);
};
