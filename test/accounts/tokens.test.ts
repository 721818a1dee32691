import { beforeEach, describe, expect, it } from "vitest";
import type { Actor, PartyScope } from "../../src/accounts/actor.ts";
import { recogniseToken } from "../../src/accounts/recognise.ts";
import { secretHash } from "../../src/accounts/secrets.ts";
import { issueToken, listTokens, revokeToken } from "../../src/accounts/tokens.ts";
import { codeOf, contextAt, day_ms, enrol, evening, hubToken, operator, plantHub, rowsOf, signIn } from "./hub.ts";

let admin: Actor;
let organiser: Actor;
beforeEach(async () => {
  await plantHub();
  await enrol("ana@alder.example", { role: "admin", party: "alder" });
  await enrol("olu@alder.example", { role: "organiser", party: "alder" });
  admin = (await signIn("ana@alder.example")).actor;
  organiser = (await signIn("olu@alder.example")).actor;
});

const issue = (actor: Actor, scopes: PartyScope[], party = "alder") =>
  issueToken(contextAt(evening, actor).context, party, scopes);
const holderOf = async (token: string, now = evening) => {
  const holder = await recogniseToken(contextAt(now).context.db, token, now);
  await holder.after;
  return holder;
};

describe("issuing a token", () => {
  it("gives an admin any scopes, for a year, and keeps no more than the hash of what it shows", async () => {
    const { token, ...rest } = await issue(admin, ["read", "upload"]);
    expect(rest).toEqual({ scopes: ["upload", "read"], expires_on: "2027-10-20" });
    expect(token).toMatch(/^cp_party_[\w-]{43}$/);
    const stored = await rowsOf<{ token_hash: string }>("SELECT * FROM tokens");
    expect(stored).toMatchObject([{ token_hash: await secretHash(token), party_id: 1, scopes: "upload read" }]);
    expect(JSON.stringify([stored, await rowsOf("SELECT * FROM audit")])).not.toContain(token.slice(9));
  });

  it.each([
    ["a signed-in operator", operator],
    ["the hub's token", hubToken],
  ])("lets %s issue what only writes, for any party", async (_, actor) => {
    expect(await issue(actor, ["upload"], "birch")).toMatchObject({ scopes: ["upload"] });
    expect(await codeOf(issue(actor, ["read"], "birch"))).toBe("scope-not-allowed");
    expect(await codeOf(issue(actor, ["upload", "read"], "birch"))).toBe("scope-not-allowed");
    expect(await codeOf(issue(actor, ["upload"], "nowhere"))).toBe("not-found");
    expect(await rowsOf("SELECT party_id, scopes FROM tokens")).toEqual([{ party_id: 2, scopes: "upload" }]);
  });

  it("is refused to everyone else, in the same words whether or not the party exists", async () => {
    const holders: [string, Actor][] = [
      ["sign-in-needed", { kind: "visitor" }],
      ["not-your-party", organiser],
      ["not-your-party", (await holderOf((await issue(admin, ["upload", "read"])).token)).actor],
      ["not-your-party", { ...hubToken, scopes: ["structure", "publish", "people"] }],
    ];
    for (const [code, actor] of holders) {
      expect(await codeOf(issue(actor, ["upload"]))).toBe(code);
      expect(await codeOf(issue(actor, ["upload"], "nowhere"))).toBe(code);
    }
    expect(await codeOf(issue(admin, ["upload"], "birch"))).toBe("not-your-party");
  });

  it("lets an admin who also runs the hub read for the own party only", async () => {
    await enrol("both@hub.example", { role: "operator" }, { role: "admin", party: "alder" });
    const { actor } = await signIn("both@hub.example");
    expect(await issue(actor, ["read"])).toMatchObject({ scopes: ["read"] });
    expect(await codeOf(issue(actor, ["read"], "birch"))).toBe("scope-not-allowed");
  });
});

describe("holding a token", () => {
  it("is being its party, with its scopes, until the year is over", async () => {
    const { token } = await issue(admin, ["read"]);
    const { actor } = await holderOf(token);
    expect(actor).toEqual({
      kind: "party-token",
      tokenId: 1,
      party: { id: 1, slug: "alder", name: "Alder" },
      scopes: ["read"],
    });
    expect((await holderOf(token, evening + 365 * day_ms - 1)).actor).toEqual(actor);
    expect(await codeOf(holderOf(token, evening + 365 * day_ms))).toBe("token-invalid");
  });

  it("notes the first use of each day once, also when requests come together", async () => {
    const { token } = await issue(admin, ["read"]);
    const { db } = contextAt(evening).context;
    const uses = await Promise.all([1, 2, 3].map(() => recogniseToken(db, token, evening)));
    await Promise.all(uses.map((use) => use.after));
    expect((await holderOf(token)).after).toBeUndefined();
    await holderOf(token, evening + day_ms);
    expect(await rowsOf("SELECT at_ms, actor, party_id FROM audit WHERE action = 'token-first-use'")).toEqual([
      { at_ms: evening, actor: "token:1", party_id: 1 },
      { at_ms: evening + day_ms, actor: "token:1", party_id: 1 },
    ]);
    expect(await rowsOf("SELECT last_used_on FROM tokens")).toEqual([{ last_used_on: "2026-10-21" }]);
  });
});

describe("keeping tokens", () => {
  it("lists the live ones without their secrets, to those who may issue", async () => {
    const { token } = await issue(admin, ["upload"]);
    await issue(operator, ["upload"], "birch");
    await holderOf(token);
    const listed = { id: 1, scopes: ["upload"], created_on: "2026-10-20", expires_on: "2027-10-20" };
    expect(await listTokens(contextAt(evening, admin).context, "alder")).toEqual([
      { ...listed, last_used_on: "2026-10-20" },
    ]);
    expect(await codeOf(listTokens(contextAt(evening, organiser).context, "alder"))).toBe("not-your-party");
    expect(await codeOf(listTokens(contextAt(evening, admin).context, "birch"))).toBe("not-your-party");
  });

  it("revokes one at once", async () => {
    const { token } = await issue(admin, ["upload"]);
    await revokeToken(contextAt(evening, admin).context, "alder", 1);
    expect(await codeOf(holderOf(token))).toBe("token-invalid");
    expect(await listTokens(contextAt(evening, admin).context, "alder")).toEqual([]);
    expect(await codeOf(revokeToken(contextAt(evening, admin).context, "alder", 1))).toBe("not-found");
    expect(await rowsOf("SELECT actor, party_id, details FROM audit WHERE action = 'token-revoked'")).toEqual([
      { actor: "person:1", party_id: 1, details: '{"token":1}' },
    ]);
  });

  it("does not revoke another party's token", async () => {
    const { token } = await issue(operator, ["upload"], "birch");
    expect(await codeOf(revokeToken(contextAt(evening, admin).context, "alder", 1))).toBe("not-found");
    expect((await holderOf(token)).actor).toMatchObject({ kind: "party-token" });
  });
});
