import { beforeEach, expect, it, vi } from "vitest";
import { call, expectJson, operatorToken, partyToken, sessionOf } from "../api.ts";
import { dumpOfAll } from "../dump.ts";
import { enrol, plantHub, rowsOf } from "./hub.ts";

let admin: Record<string, string>;
let operator: Record<string, string>;
beforeEach(async () => {
  await plantHub();
  await enrol("ana@alder.example", { role: "admin", party: "alder" });
  await enrol("op@hub.example", { role: "operator" });
  admin = await sessionOf("ana@alder.example");
  operator = await sessionOf("op@hub.example");
});

const tokens = "/api/v1/parties/alder/tokens";
interface Issued {
  id: number;
  token: string;
}
const issue = (headers: Record<string, string>, path: string, scope: string): Promise<Issued> =>
  expectJson<Issued>(call("POST", path, { headers, body: { name: "Loader", scopes: [scope] } }), 201);
const rotate = (headers: Record<string, string>, path: string, { id }: Issued): Promise<Issued> =>
  expectJson<Issued>(call("POST", `${path}/${id}/rotate`, { headers }), 201);

it("a token's secret is answered once, and is in no table, log or later answer", async () => {
  const logged: unknown[] = [];
  for (const method of ["log", "info", "warn", "error", "debug"] as const) {
    vi.spyOn(console, method).mockImplementation((...said) => void logged.push(said));
  }
  const own = await issue(admin, tokens, "upload");
  const ofHub = await issue(operator, "/api/v1/tokens", "publish");
  const forParty = await issue(operator, tokens, "upload");
  const issued = [
    own,
    ofHub,
    forParty,
    await rotate(admin, tokens, own),
    await rotate(operator, "/api/v1/tokens", ofHub),
    await rotate(operator, tokens, forParty),
  ];
  // Used well, for what it may not do, and where something breaks that nobody foresaw.
  const later: string[] = [];
  for (const { token } of issued) {
    for (const path of [
      "/api/v1/parties",
      `${tokens}?format=csv`,
      "/api/v1/parties/alder/campaigns",
      "/hub",
      "/nowhere",
    ]) {
      later.push(await (await call("GET", path, { token })).text());
    }
    later.push(await (await call("POST", "/api/v1/parties/alder/uploads", { token, body: "title,sent\n" })).text());
  }
  for (const headers of [admin, operator]) {
    for (const path of [tokens, "/api/v1/tokens", "/party/tokens", "/hub/tokens", "/api/v1/parties/alder/holdings"]) {
      later.push(await (await call("GET", path, { headers })).text());
    }
  }
  const kept = JSON.stringify([await dumpOfAll(), logged, later], (_, value) =>
    value instanceof Error ? `${value.message} ${value.stack} ${value.cause}` : value,
  );
  expect(new Set(issued.map(({ token }) => token)).size).toBe(6);
  for (const { token } of issued) {
    expect(kept).not.toContain(token);
    expect(kept).not.toContain(token.slice(token.lastIndexOf("_", 9) + 1));
  }
});

it("a token that is revoked, rotated, expired, cut short or made up is refused in the same words, everywhere and at once", async () => {
  const revoked = await issue(admin, tokens, "read");
  expect((await call("DELETE", `${tokens}/${revoked.id}`, { headers: admin })).status).toBe(204);
  const rotated = await issue(admin, tokens, "read");
  const live = await rotate(admin, tokens, rotated);
  const expired = await issue(admin, tokens, "read");
  await rowsOf(`UPDATE tokens SET expires_at_ms = 1 WHERE id = ${expired.id}`);
  const dead = [
    revoked.token,
    rotated.token,
    expired.token,
    live.token.slice(0, -1),
    live.token.toUpperCase(),
    `cp_party_${"a".repeat(43)}`,
    `cp_hub_${"a".repeat(43)}`,
    "",
  ];
  for (const [method, path] of [
    ["GET", "/api/v1/parties"],
    ["GET", "/api/v1/parties/alder/campaigns"],
    ["GET", "/api/v1/parties/nowhere/campaigns"],
    ["POST", "/api/v1/parties/alder/uploads"],
    ["GET", "/method"],
    ["GET", "/nowhere"],
  ] as const) {
    const answers = await Promise.all(
      dead.map(async (token) => {
        const headers = { authorization: `Bearer ${token}` };
        const answer = await call(method, path, { headers, ...(method === "POST" && { body: "title,sent\n" }) });
        return [answer.status, await answer.text()];
      }),
    );
    expect(answers[0]?.[0], path).toBe(401);
    expect(answers[0]?.[1], path).toContain("token-invalid");
    for (const answer of answers) expect(answer, path).toEqual(answers[0]);
  }
});

it("tells a party's own token which scope it lacks, and says nothing of any other party", async () => {
  const upload = await partyToken("alder", "upload");
  const read = await partyToken("alder", "read");
  const wanted: [string, string, string, string][] = [
    [upload, "GET", "campaigns", "read"],
    [upload, "GET", "standing", "read"],
    [upload, "DELETE", "campaigns/1", "upload, read"],
    [read, "POST", "uploads", "upload"],
  ];
  for (const [token, method, path, scopes] of wanted) {
    const ask = async (party: string) => {
      const answer = call(method, `/api/v1/parties/${party}/${path}`, {
        token,
        ...(method === "POST" && { body: "x" }),
      });
      const problem = await expectJson<{ code: string; detail: string }>(answer, 403);
      return { ...problem, detail: problem.detail.replaceAll(party, "…") };
    };
    const own = await ask("alder");
    expect(own.code).toBe("scope-needed");
    expect(own.detail).toContain(`it takes a token with ${scopes}.`);
    expect((await ask("birch")).code).toBe("not-your-party");
    expect(await ask("birch")).toEqual(await ask("nowhere"));
  }
});

it("what takes a person is refused to every token in one sentence", async () => {
  const own = await partyToken("alder");
  const sharing = {
    exemplars: "no",
    happy_to_be_asked: false,
    named_to_officers: false,
    help_wanted: null,
    help_offered: null,
  };
  const agreement = { version: "1", accepted_on: "2026-01-01", counts_in: "cluster" };
  const deeds: [string, string, object?][] = [
    ["POST", tokens, { scopes: ["upload"] }],
    ["GET", tokens],
    ["POST", `${tokens}/1/rotate`],
    ["DELETE", `${tokens}/1`],
    ["PUT", "/api/v1/parties/alder/agreement", agreement],
    ["DELETE", "/api/v1/parties/alder/agreement"],
    ["PUT", "/api/v1/parties/alder/sharing", sharing],
    ["POST", "/api/v1/parties/alder/invitations", { email: "new@alder.example", role: "organiser" }],
    ["DELETE", "/api/v1/parties/alder/invitations/1"],
    ["PUT", "/api/v1/parties/alder/people/1", { role: "organiser" }],
    ["DELETE", "/api/v1/parties/alder/people/1"],
    ["DELETE", "/api/v1/parties/alder", { name: "Alder" }],
    ["GET", "/api/v1/account"],
  ];
  const before = await dumpOfAll();
  for (const [method, path, body] of deeds) {
    const answer = call(method, path, { token: own, ...(body && { body }) });
    expect(await expectJson(answer, 403), `${method} ${path}`).toMatchObject({ code: "person-needed" });
  }
  const hub = await operatorToken();
  for (const [method, path, body] of [
    ["POST", "/api/v1/tokens", { scopes: ["publish"] }],
    ["GET", "/api/v1/tokens"],
    ["POST", "/api/v1/tokens/1/rotate"],
    ["DELETE", "/api/v1/tokens/1"],
  ] as [string, string, object?][]) {
    const answer = call(method, path, { token: hub, ...(body && { body }) });
    expect(await expectJson(answer, 403), `${method} ${path}`).toMatchObject({ code: "person-needed" });
  }
  const { tokens: _, ...after } = await dumpOfAll();
  const { tokens: __, ...same } = before;
  expect(after).toEqual(same);
});
