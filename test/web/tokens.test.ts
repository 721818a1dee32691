import { env } from "cloudflare:workers";
import { beforeEach, describe, expect, it } from "vitest";
import { enrol, plantHub, rowsOf } from "../accounts/hub.ts";
import { call, expectJson, operatorToken, partyToken, sessionOf } from "../api.ts";

/** The pages of tokens, as a browser without scripts uses them. */

let admin: Record<string, string>;
let operator: Record<string, string>;
beforeEach(async () => {
  await plantHub();
  await enrol("olu@alder.example", { role: "organiser", party: "alder" });
  await enrol("ana@alder.example", { role: "admin", party: "alder" });
  await enrol("bea@birch.example", { role: "admin", party: "birch" });
  await enrol("op@hub.example", { role: "operator" });
  admin = await sessionOf("ana@alder.example");
  operator = await sessionOf("op@hub.example");
});

const form = (fields: [string, string][]) => new URLSearchParams(fields);
const wish = form([
  ["name", "Nightly upload"],
  ["scopes", "upload"],
  ["expires_in_days", "30"],
]);
const open = (headers: Record<string, string>, path: string) =>
  call("GET", path, { headers: { ...headers, accept: "text/html" } });
const post = (headers: Record<string, string>, path: string, body = form([])) =>
  call("POST", path, { headers: { ...headers, accept: "text/html" }, body });
const textOf = async (answer: Response | Promise<Response>) => (await (await answer).text()).replace(/\s+/g, " ");
const tokenIn = (page: string): string => /cp_(?:party|hub)_[\w-]{43}/.exec(page)?.[0] ?? "no token";

describe("/party/tokens", () => {
  it("issues what an admin asks for, shows it once, and says how to use it with the hub's own address", async () => {
    const answer = await post(admin, "/party/tokens", wish);
    expect([answer.status, answer.headers.get("cache-control")]).toEqual([201, "private, no-store"]);
    const page = await textOf(answer);
    const token = tokenIn(page);
    expect(page).toContain("http://hub.example/api/v1/parties/alder/uploads");
    // In the field to copy it from, and not in the command that people send each other.
    expect(page.split(token)).toHaveLength(2);
    await expectJson(call("GET", "/api/v1/parties", { token }));
    const list = await textOf(open(admin, "/party/tokens"));
    expect(list).toContain("Nightly upload");
    expect(list).toContain("by ana@alder.example");
    expect(list).not.toContain(token.slice(9));
  });

  it("comes back with what was typed and what to put right, at every field at once", async () => {
    const answer = await post(admin, "/party/tokens", form([["expires_in_days", "30"]]));
    expect(answer.status).toBe(400);
    const page = await textOf(answer);
    for (const field of ["name", "scopes"]) expect(page).toContain(`id="${field}-problem"`);
    expect(page).toMatch(/value="30" checked/);
    const long = form([...wish].map(([key, value]) => [key, key === "name" ? "x".repeat(61) : value]));
    expect((await post(admin, "/party/tokens", long)).status).toBe(400);
    for (const days of ["0", "366", "30.5", "soon"]) {
      const odd = form([...wish].map(([key, value]) => [key, key === "expires_in_days" ? days : value]));
      expect((await post(admin, "/party/tokens", odd)).status, days).toBe(400);
    }
    expect(await rowsOf("SELECT * FROM tokens")).toEqual([]);
  });

  it("rotates and revokes, each by its button", async () => {
    const first = tokenIn(await textOf(post(admin, "/party/tokens", wish)));
    const second = tokenIn(await textOf(post(admin, "/party/tokens/1/rotate")));
    expect(await expectJson(call("GET", "/api/v1/parties", { token: first }), 401)).toMatchObject({
      code: "token-invalid",
    });
    await expectJson(call("GET", "/api/v1/parties", { token: second }));
    const answer = await post(admin, "/party/tokens/2/revoke");
    expect([answer.status, answer.headers.get("location")]).toEqual([303, "/party/tokens?done=revoked"]);
    expect(await textOf(open(admin, "/party/tokens?done=revoked"))).toContain("The token was revoked.");
    await expectJson(call("GET", "/api/v1/parties", { token: second }), 401);
    expect((await post(admin, "/party/tokens/2/revoke")).status).toBe(404);
  });

  it("shows an organiser the list without a form, and refuses what an organiser posts", async () => {
    await post(admin, "/party/tokens", wish);
    const organiser = await sessionOf("olu@alder.example");
    const page = await textOf(open(organiser, "/party/tokens"));
    expect(page).toContain("Nightly upload");
    expect(page).not.toMatch(/<form method="post"(?! action="\/(account|sign-out))/);
    for (const path of ["/party/tokens", "/party/tokens/1/rotate", "/party/tokens/1/revoke"]) {
      expect((await post(organiser, path, wish)).status, path).toBe(403);
    }
  });

  it("marks what the hub issued, which the party can revoke and not rotate", async () => {
    await post(operator, "/hub/tokens/upload", form([...wish, ["party", "Alder"]]));
    const page = await textOf(open(admin, "/party/tokens"));
    expect(page).toContain("by the operator of the hub");
    expect(page).not.toContain("op@hub.example");
    expect(page).not.toContain("/party/tokens/1/rotate");
    expect((await post(admin, "/party/tokens/1/rotate")).status).toBe(404);
    expect((await post(admin, "/party/tokens/1/revoke")).status).toBe(303);
  });

  it("is for people: a token is told so", async () => {
    const answer = call("GET", "/party/tokens", { token: await partyToken("alder") });
    expect(await expectJson(answer, 403)).toMatchObject({ code: "person-needed" });
  });
});

describe("/hub/tokens", () => {
  it("issues, rotates and revokes the hub's own", async () => {
    const publishes = form([...wish].map(([key, value]) => [key, key === "scopes" ? "publish" : value]));
    const first = await textOf(post(operator, "/hub/tokens", publishes));
    expect(first).toContain("http://hub.example/api/v1/releases");
    const second = tokenIn(await textOf(post(operator, "/hub/tokens/1/rotate")));
    await expectJson(call("GET", "/api/v1/parties", { token: tokenIn(first) }), 401);
    await expectJson(call("GET", "/api/v1/parties", { token: second }));
    expect((await post(operator, "/hub/tokens/2/revoke")).status).toBe(303);
    await expectJson(call("GET", "/api/v1/parties", { token: second }), 401);
  });

  it("issues what uploads for a party that asked, found by its name, and keeps it", async () => {
    const page = await textOf(post(operator, "/hub/tokens/upload", form([...wish, ["party", "  Birch "]])));
    expect(page).toContain("http://hub.example/api/v1/parties/birch/uploads");
    expect(await textOf(open(operator, "/hub/tokens"))).toContain("Birch: Nightly upload");
    const party = form([["party", "birch"]]);
    expect((await post(operator, "/hub/tokens/1/rotate", party)).status).toBe(201);
    expect((await post(operator, "/hub/tokens/2/revoke", party)).status).toBe(303);
    const answer = await post(operator, "/hub/tokens/upload", form([...wish, ["party", "Brich"]]));
    expect(answer.status).toBe(422);
    const again = await textOf(answer);
    expect(again).toContain('id="party-problem"');
    expect(again).toContain('value="Brich"');
  });

  it("knows a party by its name now, and asks for the short name where two are called alike", async () => {
    const issue = (party: string) => textOf(post(operator, "/hub/tokens/upload", form([...wish, ["party", party]])));
    await env.DB.prepare("UPDATE parties SET name = 'Môr' WHERE slug = 'birch'").run();
    expect(await issue("mor")).toContain("/api/v1/parties/birch/uploads");
    await env.DB.prepare("UPDATE parties SET name = 'Mor' WHERE slug = 'alder'").run();
    expect(await issue("Môr")).toContain("Write the short name of one: alder, birch.");
    expect(await issue("birch")).toContain("/api/v1/parties/birch/uploads");
    // A name without a letter from a to z is known as it is written.
    await env.DB.prepare("UPDATE parties SET name = 'Δρυς' WHERE slug = 'cedar'").run();
    expect(await issue("Δρυς")).toContain("/api/v1/parties/cedar/uploads");
    expect(await issue("Ελιά")).toContain("There is no party of that name in this hub.");
  });

  it("does not end what a party issued, whichever party is named", async () => {
    await post(admin, "/party/tokens", wish);
    for (const party of ["alder", "birch"]) {
      for (const deed of ["rotate", "revoke"]) {
        expect((await post(operator, `/hub/tokens/1/${deed}`, form([["party", party]]))).status).toBe(404);
      }
    }
    expect((await post(operator, "/hub/tokens/1/revoke")).status).toBe(404);
    expect(await textOf(open(operator, "/hub/tokens"))).not.toContain("Nightly upload");
  });

  it("is for operators who have signed in", async () => {
    expect((await open(admin, "/hub/tokens")).status).toBe(403);
    expect((await post(admin, "/hub/tokens", wish)).status).toBe(403);
    expect(await expectJson(call("GET", "/hub/tokens", { token: await operatorToken() }), 403)).toMatchObject({
      code: "person-needed",
    });
  });
});
