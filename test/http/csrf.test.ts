import { Hono } from "hono";
import { beforeEach, describe, expect, it } from "vitest";
import type { Actor } from "../../src/accounts/actor.ts";
import type { Context } from "../../src/context.ts";
import { DomainError } from "../../src/errors.ts";
import { csrf } from "../../src/http/csrf.ts";
import type { Hub } from "../../src/http/hub.ts";
import { enrol, hubToken, operator, plantHub } from "../accounts/hub.ts";
import { call, sessionOf } from "../api.ts";
import { dumpOfAll } from "../dump.ts";
import { addressOf, registered } from "./registered.ts";

const origin = "https://hub.example";
const person = operator;
const visitor: Actor = { kind: "visitor" };

const answerTo = async (actor: Actor, headers: Record<string, string>, method = "POST") => {
  const app = new Hono<Hub>();
  app.use(async (c, next) => {
    c.set("context", { actor, origin } as Context);
    await next();
  });
  app.use(csrf);
  app.all("/", (c) => c.text("let through"));
  app.onError((error, c) => c.text(error instanceof DomainError ? error.code : String(error)));
  return (await app.request(origin, { method, headers })).text();
};

describe("a change that rides on a session", () => {
  it("is let through from this site's own pages", async () => {
    expect(await answerTo(person, { origin })).toBe("let through");
    expect(await answerTo(person, { "sec-fetch-site": "same-origin" })).toBe("let through");
  });

  it.each(["POST", "PUT", "PATCH", "DELETE"])("is refused from anywhere else: %s", async (method) => {
    for (const headers of [
      { origin: "https://evil.example" },
      { origin: "https://sub.hub.example" },
      { origin: "http://hub.example" },
      { origin: "null" },
      { "sec-fetch-site": "cross-site", origin },
      { "sec-fetch-site": "same-site", origin: "https://sub.hub.example" },
      { referer: `${origin}/party` },
      {},
    ]) {
      expect(await answerTo(person, { ...headers } as Record<string, string>, method)).toBe("foreign-form");
    }
  });

  it("is refused whatever the body says it is", async () => {
    for (const type of ["application/json", "text/csv", "application/x-www-form-urlencoded"]) {
      expect(await answerTo(person, { origin: "https://evil.example", "content-type": type })).toBe("foreign-form");
    }
  });
});

it("reading is never refused", async () => {
  for (const method of ["GET", "OPTIONS"]) {
    expect(await answerTo(person, { origin: "https://evil.example" }, method)).toBe("let through");
  }
});

it("nobody is signed in by another site's form", async () => {
  expect(await answerTo(visitor, { origin: "https://evil.example" })).toBe("foreign-form");
  expect(await answerTo(visitor, { "sec-fetch-site": "cross-site" })).toBe("foreign-form");
});

it("a program without credentials is told to sign in, not that its form is foreign", async () => {
  expect(await answerTo(visitor, {})).toBe("let through");
});

it("a token needs no origin", async () => {
  expect(await answerTo(hubToken, {})).toBe("let through");
});

describe("every route of the hub that changes something", () => {
  const changing = registered().filter(({ method }) => method !== "GET");
  beforeEach(async () => {
    await plantHub();
    await enrol("ana@alder.example", { role: "admin", party: "alder" }, { role: "operator" });
  });

  it("is there in every method", () => {
    expect(changing.length).toBeGreaterThan(20);
    expect([...new Set(changing.map(({ method }) => method))].sort()).toEqual(["DELETE", "PATCH", "POST", "PUT"]);
    const own = ["POST /sign-out", "POST /account/hat", "POST /account/sign-out", "DELETE /api/v1/account/sessions"];
    expect(changing.map(({ method, path }) => `${method} ${path}`)).toEqual(expect.arrayContaining(own));
  });

  it("refuses what another site sends with somebody's session, or without saying where it comes from", async () => {
    const { cookie } = await sessionOf("ana@alder.example");
    const before = await dumpOfAll();
    for (const { method, path } of changing) {
      for (const from of [
        { origin: "https://evil.example" },
        { "sec-fetch-site": "cross-site" },
        { "sec-fetch-site": "same-site" },
        { origin: "null" },
        {},
      ]) {
        const answer = await call(method, addressOf(path), { headers: { cookie, ...from } as Record<string, string> });
        expect(answer.status, `${method} ${path} from ${JSON.stringify(from)}`).toBe(403);
        expect(await answer.json()).toMatchObject({ code: "foreign-form" });
      }
    }
    expect(await dumpOfAll()).toEqual(before);
  });
});
