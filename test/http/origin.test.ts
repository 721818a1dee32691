import { createExecutionContext, waitOnExecutionContext } from "cloudflare:test";
import { env } from "cloudflare:workers";
import { beforeEach, expect, it, vi } from "vitest";
import { createApp } from "../../src/app.ts";
import type { Mail } from "../../src/context.ts";
import { cloudflareMail } from "../../src/http/mail.ts";
import { site } from "../../web/site.tsx";
import { enrol, plantHub } from "../accounts/hub.ts";

const ana = "ana@alder.example";
beforeEach(async () => {
  await plantHub();
  await enrol(ana, { role: "admin", party: "alder" });
});

/** Asks a hub that is set up to be somewhere, under any address that leads to it. */
const ask = async (
  address: string,
  {
    mail = null,
    HUB_ORIGIN = "https://hub.example",
    ...init
  }: RequestInit & { mail?: Mail | null; HUB_ORIGIN?: string } = {},
) => {
  const app = site(createApp({ clock: Date.now, mail: () => mail }));
  const context = createExecutionContext();
  const answer = await app.fetch(
    new Request(address, { redirect: "manual", ...init }),
    { ...env, HUB_ORIGIN },
    context,
  );
  await waitOnExecutionContext(context);
  return answer;
};

const askForLink = (origin: string, mail: Mail, HUB_ORIGIN?: string) =>
  ask(`${origin}/sign-in`, {
    ...{
      mail,
      method: "POST",
      body: new URLSearchParams({ email: ana }),
      headers: { "sec-fetch-site": "same-origin" },
    },
    ...(HUB_ORIGIN !== undefined && { HUB_ORIGIN }),
  });

it("leads from its mail to where it is set up to be, whatever address it was asked under", async () => {
  const sent: string[] = [];
  const mail: Mail = { send: async ({ text }) => void sent.push(text) };
  await askForLink("https://evil.example", mail);
  expect(sent[0]).toContain("https://hub.example/sign-in/confirm?");
  expect(sent[0]).not.toContain("evil");
  // In development nothing is set.
  await askForLink("http://localhost:8787", mail, "");
  expect(sent[1]).toContain("http://localhost:8787/sign-in/confirm?");
});

it("takes the forms of its own address alone", async () => {
  const posted = async (address: string, origin: string) =>
    (
      await ask(`${address}/sign-in`, {
        method: "POST",
        body: new URLSearchParams({ email: "?" }),
        headers: { origin },
      })
    ).status;
  expect(await posted("https://hub.example", "https://hub.example")).not.toBe(403);
  expect(await posted("https://evil.example", "https://hub.example")).not.toBe(403);
  expect(await posted("https://evil.example", "https://evil.example")).toBe(403);
});

it("sends whoever comes in the clear to the same place, securely, before anything is read", async () => {
  for (const init of [{}, { method: "POST", body: "x", headers: { authorization: "Bearer unknown" } }]) {
    const answer = await ask("http://hub.example/sign-in/confirm?token=a&next=%2Fparty", init);
    expect([answer.status, answer.headers.get("location")]).toEqual([
      308,
      "https://hub.example/sign-in/confirm?token=a&next=%2Fparty",
    ]);
  }
  expect((await ask("http://localhost:8787/method", { HUB_ORIGIN: "" })).status).toBe(200);
  expect((await ask("http://localhost:8787/method", { HUB_ORIGIN: "http://localhost:8787" })).status).toBe(200);
});

it("logs that a mail was not sent, under the request's number and without an address", async () => {
  const logged = vi.spyOn(console, "error").mockImplementation(() => {});
  try {
    const MAIL = { send: () => Promise.reject(new Error(`no such mailbox: <${ana}>`)) } as unknown as SendEmail;
    const mail = cloudflareMail({ ...env, MAIL, MAIL_FROM: "hub@hub.example" })!;
    expect((await askForLink("https://hub.example", mail)).status).toBe(200);
    expect(logged).toHaveBeenCalledTimes(1);
    const [number, error] = logged.mock.calls[0]!;
    expect(number).toMatch(/^[0-9a-f-]{36}$/);
    expect(String(error)).toContain("mail was not sent: Error: no such mailbox: …");
    expect(String((error as Error).stack)).not.toContain(ana);
  } finally {
    logged.mockRestore();
  }
});
