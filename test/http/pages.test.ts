import { env } from "cloudflare:workers";
import { beforeEach, expect, it, vi } from "vitest";
import { securityHeaders } from "../../src/http/security.ts";
import { enrol, plantHub } from "../accounts/hub.ts";
import { plantInvitation } from "../accounts/plant-invitation.ts";
import { plantLink } from "../accounts/plant-link.ts";
import { call, operatorToken, partyToken, publish, sessionOf, upload } from "../api.ts";
import { fixture } from "../fixtures.ts";
import { addressOf, registered } from "./registered.ts";

/** Every page there is, as each kind of person sees it, and the answers that are no page. */

let visitors: Record<string, Record<string, string>>;
let operator: string;
beforeEach(async () => {
  await plantHub();
  operator = await operatorToken();
  await enrol("ana@alder.example", { role: "admin", party: "alder" });
  await enrol("oz@hub.example", { role: "operator" });
  await enrol("ros@north.example", { role: "officer", region: "north" });
  await upload(await partyToken("alder"), "alder", fixture("mailchimp-campaigns-26.csv"));
  await publish(operator, { as_of: "2026-04" });
  await plantInvitation("mailed-secret", { email: "olu@alder.example", party: 1 });
  await plantLink("mailed-secret", { email: "ana@alder.example" });
  visitors = {
    "a visitor": {},
    "an admin": await sessionOf("ana@alder.example"),
    "an operator": await sessionOf("oz@hub.example"),
    "an officer": await sessionOf("ros@north.example"),
  };
});

const mailed = ["/invitation", "/sign-in/confirm"];
/** The newest release's name stands for the id of a release, and where a mail leads to stands its secret; everything else has a number. */
const pages = registered()
  .filter(({ method, path }) => method === "GET" && !path.startsWith("/api/"))
  .map(({ path }) => addressOf(path.replace("/releases/:id", "/releases/latest")))
  .map((page) => (mailed.includes(page) ? `${page}?token=mailed-secret` : page));

const eachAnswer = async (check: (answer: Response, what: string) => unknown) => {
  for (const [who, session] of Object.entries(visitors)) {
    for (const page of [...pages, "/nowhere", "/compare?metric=none", "/party/uploads/99"]) {
      const answer = await call("GET", page, { headers: { ...session, accept: "text/html" } });
      await check(answer, `${page} for ${who}`);
    }
  }
};

it("opens every page to somebody, and none of them breaks", async () => {
  expect(pages.length).toBeGreaterThan(12);
  const opened = new Set<string>();
  await eachAnswer((answer, what) => {
    expect(answer.status, what).toBeLessThan(500);
    // What follows a form leads back to it when it is opened by itself.
    const leadsOn = answer.status === 303 && !answer.headers.get("location")?.startsWith("/sign-in");
    if (answer.status === 200 || leadsOn) opened.add(what.replace(/ for .*/, ""));
  });
  expect(pages.filter((page) => !opened.has(page))).toEqual([]);
});

it("has no inline script, no inline style and nothing from elsewhere on any page", async () => {
  let seen = 0;
  await eachAnswer(async (answer, what) => {
    if (!answer.headers.get("content-type")?.startsWith("text/html")) return;
    seen++;
    const wrong: string[] = [];
    let tags = 0;
    await new HTMLRewriter()
      .on("*", {
        element: ({ tagName, attributes }) => {
          tags++;
          const given: Record<string, string> = Object.fromEntries([...attributes] as [string, string][]);
          if (tagName === "style" || (tagName === "script" && !given.src)) wrong.push(tagName);
          for (const [name, value] of Object.entries(given)) {
            if (name === "style" || name.startsWith("on") || /^\s*javascript:/i.test(value))
              wrong.push(`${tagName} ${name}`);
            const loads =
              ["src", "srcset", "action", "formaction"].includes(name) || (tagName === "link" && name === "href");
            if (loads && !/^\/(?!\/)/.test(value)) wrong.push(`${tagName} ${name}=${value}`);
          }
        },
      })
      .transform(answer)
      .text();
    expect(tags, what).toBeGreaterThan(10);
    expect(wrong, what).toEqual([]);
  });
  expect(seen).toBeGreaterThan(30);
});

it("sends every browser the policy that forbids them", () => {
  const policy = securityHeaders["content-security-policy"] ?? "";
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("frame-ancestors 'none'");
  expect(policy).not.toMatch(/unsafe|\*|https?:/);
});

it("puts the security headers on every answer: page, error, redirect, table and API", async () => {
  const check = (answer: Response, what: string) => {
    for (const [name, value] of Object.entries(securityHeaders)) {
      const own = name === "referrer-policy" && what.includes("?token=") ? "strict-origin" : value;
      expect(answer.headers.get(name), `${what} ${name}`).toBe(own);
    }
    const open = /^\/(method)?( for|$)/.test(what);
    expect(answer.headers.get("x-robots-tag"), what).toBe(open ? null : "noindex");
  };
  const kinds = new Set<number>();
  await eachAnswer((answer, what) => {
    kinds.add(answer.status);
    check(answer, what);
  });
  expect([...kinds].sort()).toEqual([200, 303, 403, 404]);
  for (const [method, path] of [
    ["GET", "/api/v1/health"],
    ["GET", "/api/v1/openapi.json"],
    ["GET", "/api/v1/parties?format=csv"],
    ["GET", "/api/v1/nowhere"],
    ["PUT", "/api/v1/metrics"],
    ["HEAD", "/api/v1/metrics"],
    ["PUT", "/api/v1/structure"],
  ] as const)
    check(await call(method, path, { token: operator }), path);
  check(await call("GET", "/api/v1/metrics", { token: "unknown" }), "an unknown token");
  check(await call("POST", "/sign-out", { headers: { origin: "https://evil.example" } }), "a foreign form");
  check(await call("HEAD", "/method"), "/method");
  vi.spyOn(console, "error").mockImplementation(() => {});
  await env.DB.prepare("ALTER TABLE releases RENAME TO gone").run();
  const broken = await call("GET", "/releases", { headers: visitors["an admin"] ?? {} });
  expect(broken.status).toBe(500);
  check(broken, "what broke down");
  vi.restoreAllMocks();
});

it("lets nothing be kept that was made for somebody or that holds a secret, and the rest only to be asked after", async () => {
  await eachAnswer((answer, what) => {
    const kept = what.endsWith("for a visitor") && !what.includes("?token=");
    expect(answer.headers.get("cache-control"), what).toBe(kept ? "private, no-cache" : "private, no-store");
  });
  for (const path of ["/api/v1/parties?format=csv", "/api/v1/metrics", "/api/v1/nowhere"]) {
    const answer = await call("GET", path, { token: operator });
    expect(answer.headers.get("cache-control"), path).toBe("private, no-store");
  }
  const asked = new URLSearchParams({ email: "ana@alder.example" });
  for (const answer of [
    await call("GET", "/api/v1/nowhere"),
    await call("POST", "/sign-in", { body: asked, headers: { origin: "http://hub.example" } }),
  ]) {
    expect(answer.headers.get("cache-control")).toBe("private, no-store");
  }
});

it("asks browsers for two years of HTTPS, no frames, and none of a device's own features", () => {
  expect(securityHeaders["strict-transport-security"]).toBe("max-age=63072000; includeSubDomains");
  expect(securityHeaders["x-frame-options"]).toBe("DENY");
  const features = (securityHeaders["permissions-policy"] ?? "").split(", ");
  expect(features.every((feature) => /^[a-z-]+=\(\)$/.test(feature))).toBe(true);
  expect(features).toEqual(expect.arrayContaining(["camera=()", "microphone=()", "geolocation=()", "payment=()"]));
  expect(new Set(features).size).toBe(features.length);
});

it("leads a visitor from a page to the sign-in and back, and tells a program what is missing", async () => {
  const asked = "/compare?metric=event.turnout&cohort_type=region";
  const page = await call("GET", asked, { headers: { accept: "text/html" } });
  expect(page.status).toBe(303);
  expect(page.headers.get("location")).toBe(`/sign-in?next=${encodeURIComponent(asked)}`);
  const program = await call("GET", `${asked}&format=json`);
  expect([program.status, program.headers.get("content-type")]).toEqual([
    401,
    "application/problem+json; charset=utf-8",
  ]);
});

it("keeps search engines out of everything that needs a sign-in", async () => {
  await eachAnswer(async (answer, what) => {
    if (!answer.headers.get("content-type")?.startsWith("text/html")) return;
    const open = what.startsWith("/ for") || what.startsWith("/method for");
    expect((await answer.text()).includes('<meta name="robots" content="noindex"'), what).toBe(!open);
  });
});
