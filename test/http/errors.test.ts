import { env } from "cloudflare:workers";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { enrol, plantHub } from "../accounts/hub.ts";
import { call, expectJson, operatorToken, partyToken, sessionOf } from "../api.ts";
import { addressOf, registered } from "./registered.ts";

let operator: string;
beforeEach(async () => {
  await plantHub();
  operator = await operatorToken();
});
afterEach(() => void vi.restoreAllMocks());

/** The answer's problem, when it is one in every respect. */
const problemOf = async (answer: Response): Promise<{ status: number; code: string; detail: string }> => {
  expect(answer.headers.get("content-type")).toBe("application/problem+json; charset=utf-8");
  expect(answer.headers.get("cache-control")).toBe("private, no-store");
  const { errors = [], ...problem } = await answer.json<Record<string, string | number> & { errors?: object[] }>();
  expect(problem).toEqual({
    type: `urn:common-pool:problem:${problem.code}`,
    title: expect.stringMatching(/\w/),
    status: answer.status,
    detail: expect.stringMatching(/\w.*\.$/s),
    code: expect.stringMatching(/^[a-z-]+$/),
  });
  for (const error of errors) {
    expect(Object.keys(error).sort()).toEqual(["code", "column", "message", "row"]);
  }
  return problem as never;
};

const api = registered().filter(({ path }) => path.startsWith("/api/"));
const paths = [...new Set(api.map(({ path }) => path))];

describe("a problem in one shape", () => {
  it("is the answer of every route to a method it does not take, and says which it takes", async () => {
    expect(paths.length).toBeGreaterThan(15);
    for (const path of paths) {
      const taken = api.filter((route) => route.path === path).map(({ method }) => method);
      for (const method of ["GET", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"]) {
        if (taken.includes(method)) continue;
        const answer = await call(method, addressOf(path), { token: operator });
        expect(await problemOf(answer), `${method} ${path}`).toMatchObject({ status: 405, code: "method-not-allowed" });
        const allowed = (answer.headers.get("allow") ?? "").split(", ").filter((one) => one !== "HEAD");
        expect(allowed.sort(), path).toEqual([...taken].sort());
      }
    }
  });

  it("is the answer at every address that nothing is at", async () => {
    for (const path of [
      ...paths.map((path) => `${addressOf(path)}/no/where/at/all`),
      "/api",
      "/api/v2/parties",
      "/nowhere",
    ]) {
      expect(await problemOf(await call("GET", path, { token: operator })), path).toMatchObject({ status: 404 });
    }
  });

  it("is what a visitor gets at every route that is not public", async () => {
    const open = ["/api/v1/health", "/api/v1/openapi.json", "/api/v1/ground-rules"].map((path) => `GET ${path}`);
    for (const { method, path } of api.filter((route) => !open.includes(`${route.method} ${route.path}`))) {
      const body = method === "GET" || method === "DELETE" ? {} : { body: fitting[path] ?? {} };
      const answer = await call(method, addressOf(path), body);
      expect(await problemOf(answer), `${method} ${path}`).toMatchObject({ status: 401, code: "sign-in-needed" });
    }
  });

  it.each([
    ["no JSON", "{"],
    ["a list", "[]"],
    ["a text", '"cluster"'],
    ["nothing", ""],
  ])("is the answer to a body that is %s", async (_, body) => {
    const headers = { "content-type": "application/json" };
    for (const path of ["/api/v1/parties/alder/agreement", "/api/v1/people/ana@alder.example"]) {
      const answer = await call("PUT", path, { token: operator, body, headers });
      expect(await problemOf(answer), path).toMatchObject({ status: 400, code: "not-understood" });
    }
  });

  it("is the answer to a body of another media type than JSON", async () => {
    for (const type of ["text/plain", "application/x-www-form-urlencoded", "application/xml"]) {
      const sent = { token: operator, body: "counts_in=cluster", headers: { "content-type": type } };
      const answer = await call("PUT", "/api/v1/parties/alder/agreement", sent);
      expect(await problemOf(answer), type).toMatchObject({ status: 400, code: "not-understood" });
    }
  });

  it("names what did not fit", async () => {
    const { errors } = await expectJson<{ errors: object[] }>(
      call("GET", "/api/v1/parties?limit=many", { token: operator }),
      400,
    );
    expect(errors).toEqual([expect.objectContaining({ column: "limit", code: "not-a-count" })]);
    const format = await expectJson(call("GET", "/api/v1/parties?format=pdf", { token: operator }), 400);
    expect(format).toMatchObject({ errors: [{ column: "format" }] });
  });

  it.each([
    "/api/v1/parties/%E0%A4%A/campaigns",
    "/api/v1/parties/%00/campaigns",
    `/api/v1/parties/${"a".repeat(5000)}/campaigns`,
  ])("is the answer to an odd address", async (path) => {
    const { status } = await problemOf(await call("GET", path, { token: operator }));
    expect([400, 403, 404]).toContain(status);
  });
});

/** Bodies of the right shape, where the shape is looked at before the actor. */
const fitting: Record<string, object> = {
  "/api/v1/people/:email": { memberships: [] },
  "/api/v1/parties/:party/tokens": { scopes: ["upload"] },
  "/api/v1/tokens": { scopes: ["publish"] },
  "/api/v1/parties/:party/agreement": { version: "1", accepted_on: "2026-01-01", counts_in: "cluster" },
};

describe("what nobody foresaw", () => {
  const breakDown = async () => {
    await env.DB.prepare("ALTER TABLE campaigns RENAME TO gone").run();
    return vi.spyOn(console, "error").mockImplementation(() => {});
  };
  const logged = (spy: { mock: { calls: unknown[][] } }) =>
    spy.mock.calls.map((call) => call.map(allOf).join(" ")).join("\n");
  /** Everything that a log could show of a value, its causes included. */
  const allOf = (value: unknown): string =>
    value instanceof Error
      ? `${value.message} ${value.stack} ${allOf(value.cause)} ${JSON.stringify(value)}`
      : typeof value === "object" && value !== null
        ? Object.values(value).map(allOf).join(" ")
        : String(value);

  it("is a 500 with a number and no message, and the log has the number", async () => {
    const token = await partyToken("alder");
    const log = await breakDown();
    const problem = await problemOf(await call("GET", "/api/v1/parties/alder/campaigns", { token }));
    expect(problem).toMatchObject({ status: 500, code: "unexpected" });
    const [number] = /[0-9a-f]{8}-[0-9a-f-]{27}/.exec(problem.detail) ?? [];
    expect(number).toBeDefined();
    expect(logged(log)).toContain(number);
    expect(logged(log)).toContain("no such table");
    const told = JSON.stringify(problem).replace(number ?? "", "");
    expect(told).not.toMatch(/campaigns|table|sqlite|D1|select/i);
  });

  it("is logged without what was asked for", async () => {
    const token = await partyToken("alder");
    const log = await breakDown();
    const search = "/api/v1/parties/alder/campaigns?search=Something+nobody+else+may+read";
    expect((await call("GET", search, { token })).status).toBe(500);
    expect(log).toHaveBeenCalled();
    expect(logged(log)).not.toContain("nobody else may read");
  });

  it("is a page where a page was asked for", async () => {
    await enrol("ana@alder.example", { role: "admin", party: "alder" });
    const headers = { ...(await sessionOf("ana@alder.example")), accept: "text/html" };
    const log = await breakDown();
    const answer = await call("GET", "/party/campaigns", { headers });
    expect(answer.status).toBe(500);
    expect(answer.headers.get("content-type")).toMatch(/^text\/html/);
    const page = await answer.text();
    expect(page).toContain(String(log.mock.calls[0]?.[0]));
    expect(page).not.toMatch(/no such table|SQLITE/);
  });
});
