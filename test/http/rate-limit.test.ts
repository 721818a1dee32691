import { env } from "cloudflare:workers";
import { beforeEach, describe, expect, it } from "vitest";
import { wordsIn } from "../../src/words/words.ts";
import { enrol, plantHub } from "../accounts/hub.ts";
import { call } from "../api.ts";

/** As `wrangler.toml` has them: so many a minute. */
const limits = { ask: 30, try: 60 };

/** The local platform counts by minutes of the clock: one that ended during a test would let everything through again. */
const startOfMinute = async () => {
  while (Date.now() % 60_000 > 45_000) await new Promise((resolve) => setTimeout(resolve, 100));
};

beforeEach(async () => {
  await startOfMinute();
  await plantHub();
  await enrol("ana@alder.example", { role: "admin", party: "alder" });
});

const from = (client?: string) => ({
  accept: "text/html",
  "sec-fetch-site": "same-origin",
  ...(client && { "cf-connecting-ip": client }),
});
const asks = (client?: string, email = "not-an-address") =>
  call("POST", "/sign-in", { body: new URLSearchParams({ email }), headers: from(client) });
const opens = (client?: string) => call("GET", "/sign-in/confirm?token=guessed", { headers: from(client) });
const tries = (client?: string) =>
  call("POST", "/sign-in/confirm", { body: new URLSearchParams({ token: "guessed" }), headers: from(client) });
const statusesOf = async (times: number, send: (at: number) => Promise<Response>) => {
  const statuses: number[] = [];
  for (let at = 0; at < times; at++) statuses.push((await send(at)).status);
  return statuses;
};
const passed = (times: number) => Array(times).fill(422);

describe("one client that asks for links in a burst", () => {
  it("is stopped, told how long to wait, and that links sent already still work", async () => {
    expect(await statusesOf(limits.ask, () => asks("192.0.2.1"))).toEqual(passed(limits.ask));
    const answer = await asks("192.0.2.1");
    expect([answer.status, answer.headers.get("retry-after")]).toEqual([429, "60"]);
    const page = await answer.text();
    expect(page).toContain(wordsIn("en").errors["too-many-requests"]({ seconds: 60 }));
    expect(page).toContain("Wait 60 seconds");
  });

  it("stops nobody else, and may still open links", async () => {
    await statusesOf(limits.ask + 1, () => asks("192.0.2.1"));
    expect((await asks("192.0.2.1")).status).toBe(429);
    expect((await asks("192.0.2.2")).status).toBe(422);
    expect((await opens("192.0.2.1")).status).toBe(422);
  });

  it("is refused before its mail is looked at, whoever it asks for", async () => {
    await statusesOf(limits.ask, () => asks("192.0.2.1"));
    for (const email of ["ana@alder.example", "eve@elsewhere.example"]) {
      expect((await asks("192.0.2.1", email)).status).toBe(429);
    }
    expect(await env.DB.prepare("SELECT count(*) AS links FROM sign_in_links").first()).toEqual({ links: 0 });
  });

  it("is one client with all the addresses of its network", async () => {
    const addresses = ["2001:db8::1", "2001:db8:0:0:1::", "2001:db8:0:0:ffff:1:2:3"];
    await statusesOf(limits.ask, (at) => asks(addresses[at % addresses.length]));
    for (const address of addresses) expect((await asks(address)).status, address).toBe(429);
    expect((await asks("2001:db8:0:1::1")).status).toBe(422);
  });
});

it("one client that tries links in a burst is stopped, by opening and by pressing alike", async () => {
  const half = limits.try / 2;
  expect(await statusesOf(half, () => opens("192.0.2.1"))).toEqual(passed(half));
  expect(await statusesOf(half, () => tries("192.0.2.1"))).toEqual(passed(half));
  const refused = await opens("192.0.2.1");
  expect(refused.status).toBe(429);
  expect(await refused.text()).not.toContain("guessed");
  expect((await tries("192.0.2.1")).status).toBe(429);
});

it("nobody is stopped where the platform names no client", async () => {
  expect(await statusesOf(limits.ask + 2, () => asks())).toEqual(passed(limits.ask + 2));
});
