import { beforeEach, describe, expect, it } from "vitest";
import type { Actor } from "../../src/accounts/actor.ts";
import { recogniseToken } from "../../src/accounts/recognise.ts";
import { secretHash } from "../../src/accounts/secrets.ts";
import type { Scope } from "../../src/accounts/tokens/contract.ts";
import { issueToken, mostTokens } from "../../src/accounts/tokens/issue-token.ts";
import type { Holder } from "../../src/accounts/tokens/keyring.ts";
import { listTokens, listUploadTokens } from "../../src/accounts/tokens/list-tokens.ts";
import { revokeToken } from "../../src/accounts/tokens/revoke-token.ts";
import { rotateToken } from "../../src/accounts/tokens/rotate-token.ts";
import { codeOf, contextAt, day_ms, enrol, evening, hubToken, operator, plantHub, rowsOf, signIn } from "./hub.ts";

let admin: Actor;
let organiser: Actor;
beforeEach(async () => {
  await plantHub();
  await enrol("olu@alder.example", { role: "organiser", party: "alder" });
  await enrol("ana@alder.example", { role: "admin", party: "alder" });
  admin = (await signIn("ana@alder.example")).actor;
  organiser = (await signIn("olu@alder.example")).actor;
});

const alder = { party: "alder" };
const birch = { party: "birch" };
const nowhere = { party: "nowhere" };
const issue = (actor: Actor, scopes: Scope[], holder: Holder = alder, wish: { name?: string; days?: number } = {}) =>
  issueToken(contextAt(evening, actor).context, holder, {
    name: wish.name ?? "Nightly upload",
    scopes,
    expires_in_days: wish.days ?? 365,
  });
const list = (actor: Actor, holder: Holder = alder) => listTokens(contextAt(evening, actor).context, holder);
const rotate = (actor: Actor, id: number, holder: Holder = alder, now = evening) =>
  rotateToken(contextAt(now, actor).context, holder, id);
const revoke = (actor: Actor, id: number, holder: Holder = alder) =>
  revokeToken(contextAt(evening, actor).context, holder, id);
const holderOf = async (token: string, now = evening) => {
  const holder = await recogniseToken(contextAt(now).context.db, token, now);
  await holder.after;
  return holder;
};
const auditOf = (action: string) =>
  rowsOf(`SELECT actor, party_id, details FROM audit WHERE action = '${action}' ORDER BY id`);

describe("issuing a token", () => {
  it("gives an admin any scopes, as long as wanted, and keeps no more than the hash of what it shows", async () => {
    const { token, ...rest } = await issue(admin, ["read", "upload"], alder, { days: 30 });
    expect(rest).toEqual({ id: 1, name: "Nightly upload", scopes: ["upload", "read"], expires_on: "2026-11-19" });
    expect(token).toMatch(/^cp_party_[\w-]{43}$/);
    const stored = await rowsOf<{ token_hash: string }>("SELECT * FROM tokens");
    expect(stored).toMatchObject([
      {
        token_hash: await secretHash(token),
        party_id: 1,
        scopes: "upload read",
        name: "Nightly upload",
        issued_by: "person:2",
        issued_by_hub: 0,
        expires_at_ms: evening + 30 * day_ms,
      },
    ]);
    expect(JSON.stringify([stored, await rowsOf("SELECT * FROM audit")])).not.toContain(token.slice(9));
    // What it is called is the party's own word: the audit has its number and scopes.
    expect(await auditOf("token-issued")).toEqual([
      { actor: "person:2", party_id: 1, details: '{"scopes":["upload","read"],"token":1}' },
    ]);
  });

  it.each([
    ["a signed-in operator", operator],
    ["the hub's token", hubToken],
  ])("lets %s issue what only writes, for any party", async (_, actor) => {
    expect(await issue(actor, ["upload"], birch)).toMatchObject({ scopes: ["upload"] });
    expect(await codeOf(issue(actor, ["read"], birch))).toBe("scope-not-allowed");
    expect(await codeOf(issue(actor, ["upload", "read"], birch))).toBe("scope-not-allowed");
    expect(await codeOf(issue(actor, ["structure"], birch))).toBe("scope-not-allowed");
    expect(await codeOf(issue(actor, ["upload"], nowhere))).toBe("not-found");
    expect(await rowsOf("SELECT party_id, scopes, issued_by_hub FROM tokens")).toEqual([
      { party_id: 2, scopes: "upload", issued_by_hub: 1 },
    ]);
  });

  it("is refused to everyone else, in the same words whether or not the party exists", async () => {
    const holders: [string, Actor][] = [
      ["sign-in-needed", { kind: "visitor" }],
      ["not-your-party", organiser],
      ["not-your-party", (await holderOf((await issue(operator, ["upload"], birch)).token)).actor],
      ["not-your-party", { ...hubToken, scopes: ["structure", "publish", "people"] }],
    ];
    for (const [code, actor] of holders) {
      expect(await codeOf(issue(actor, ["upload"]))).toBe(code);
      expect(await codeOf(issue(actor, ["upload"], nowhere))).toBe(code);
    }
    expect(await codeOf(issue(admin, ["upload"], birch))).toBe("not-your-party");
    expect(await codeOf(issue(admin, ["structure"]))).toBe("scope-not-allowed");
  });

  it("takes a person: the party's own token is told so, whatever it may do else", async () => {
    const { actor } = await holderOf((await issue(admin, ["upload", "read"])).token);
    for (const refused of [issue(actor, ["upload"]), list(actor), rotate(actor, 1), revoke(actor, 1)]) {
      expect(await codeOf(refused)).toBe("person-needed");
    }
    expect(await codeOf(list(actor, birch))).toBe("not-your-party");
  });

  it("lets an admin who also runs the hub read for the own party only", async () => {
    await enrol("both@hub.example", { role: "operator" });
    await rowsOf("INSERT INTO memberships (person_id, role, party_id) VALUES (3, 'admin', 1)");
    const { actor } = await signIn("both@hub.example");
    expect(await issue(actor, ["read"])).toMatchObject({ scopes: ["read"] });
    expect(await codeOf(issue(actor, ["read"], birch))).toBe("scope-not-allowed");
    expect(await rowsOf("SELECT issued_by_hub FROM tokens")).toEqual([{ issued_by_hub: 0 }]);
  });

  it(`stops at ${mostTokens} live ones a party, also when two ask at once; what was revoked makes room`, async () => {
    for (let at = 1; at < mostTokens; at++) await issue(admin, ["upload"]);
    await issue(operator, ["upload"], birch);
    const codes = await Promise.all([codeOf(issue(admin, ["upload"])), codeOf(issue(admin, ["upload"]))]);
    expect(codes.sort()).toEqual(["nothing was refused", "too-many-tokens"]);
    expect(await auditOf("token-issued")).toHaveLength(mostTokens + 1);
    await revoke(admin, 1);
    expect(await codeOf(issue(admin, ["upload"]))).toBe("nothing was refused");
  });
});

describe("holding a token", () => {
  it("is being its party, with its scopes, until its time is over", async () => {
    const { token } = await issue(admin, ["read"], alder, { days: 90 });
    const { actor } = await holderOf(token);
    expect(actor).toEqual({
      kind: "party-token",
      tokenId: 1,
      party: { id: 1, slug: "alder", name: "Alder" },
      scopes: ["read"],
    });
    expect((await holderOf(token, evening + 90 * day_ms - 1)).actor).toEqual(actor);
    expect(await codeOf(holderOf(token, evening + 90 * day_ms))).toBe("token-invalid");
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

const listed = { name: "Nightly upload", scopes: ["upload"], created_on: "2026-10-20", expires_on: "2027-10-20" };
const ofAna = { ...listed, id: 1, last_used_on: "2026-10-20", issued_by: "ana@alder.example", issued_by_hub: false };
const ofTheHub = { ...listed, id: 2, last_used_on: null, issued_by: null, issued_by_hub: true };

describe("looking at tokens", () => {
  beforeEach(async () => {
    await holderOf((await issue(admin, ["upload"])).token);
    await issue(operator, ["upload"]);
    await issue(hubToken, ["upload"], birch);
  });

  it("shows a party's people its live ones, who issued each, and no secret", async () => {
    expect(await list(admin)).toEqual([ofAna, ofTheHub]);
    expect(await list(organiser)).toEqual([ofAna, ofTheHub]);
    expect(await codeOf(list(admin, birch))).toBe("not-your-party");
  });

  it("shows the operator what the hub issued, and no address of a party's people", async () => {
    expect(await list(operator)).toEqual([ofTheHub]);
    expect(await list(hubToken, birch)).toEqual([{ ...ofTheHub, id: 3 }]);
    expect((await listUploadTokens(contextAt(evening, operator).context)).map(({ id, party }) => [id, party])).toEqual([
      [2, { slug: "alder", name: "Alder" }],
      [3, { slug: "birch", name: "Birch" }],
    ]);
    expect(await codeOf(listUploadTokens(contextAt(evening, admin).context))).toBe("operator-needed");
  });

  it("does not give the address of somebody who has left the party, wherever else they are now", async () => {
    await enrol("ana@alder.example", { role: "admin", party: "birch" });
    expect((await list(organiser))[0]).toEqual({ ...ofAna, issued_by: null });
    await enrol("ana@alder.example");
    expect((await list(organiser))[0]).toEqual({ ...ofAna, issued_by: null });
  });
});

describe("revoking a token", () => {
  it("ends it at once, and leaves an entry once", async () => {
    const { token } = await issue(admin, ["upload"]);
    await revoke(admin, 1);
    expect(await codeOf(holderOf(token))).toBe("token-invalid");
    expect(await list(admin)).toEqual([]);
    expect(await codeOf(revoke(admin, 1))).toBe("not-found");
    expect(await auditOf("token-revoked")).toEqual([{ actor: "person:2", party_id: 1, details: '{"token":1}' }]);
  });

  it("is the party's of every token it has, and the operator's of what the hub issued", async () => {
    await issue(admin, ["upload"]);
    await issue(operator, ["upload"]);
    await issue(operator, ["upload"]);
    expect(await codeOf(revoke(organiser, 1))).toBe("not-your-party");
    expect(await codeOf(revoke(operator, 1))).toBe("not-found");
    await revoke(operator, 2);
    await revoke(admin, 3);
    expect((await list(admin)).map(({ id }) => id)).toEqual([1]);
  });

  it("does not reach another party's token, nor the hub's", async () => {
    await issue(operator, ["upload"], birch);
    await issue(operator, ["publish"], "hub");
    for (const id of [1, 2]) {
      expect(await codeOf(revoke(admin, id))).toBe("not-found");
      expect(await codeOf(rotate(admin, id))).toBe("not-found");
    }
    expect(await codeOf(revoke(operator, 1, "hub"))).toBe("not-found");
    expect(await codeOf(revoke(operator, 2, birch))).toBe("not-found");
    expect(await rowsOf("SELECT id FROM tokens WHERE revoked_at_ms IS NOT NULL")).toEqual([]);
  });
});

describe("rotating a token", () => {
  it("puts another secret in its place, for as long again, and ends the old one at once", async () => {
    const { token: old } = await issue(admin, ["read"], alder, { days: 90 });
    const later = evening + 80 * day_ms;
    const { token, ...rest } = await rotate(admin, 1, alder, later);
    expect(rest).toEqual({ id: 2, name: "Nightly upload", scopes: ["read"], expires_on: "2027-04-08" });
    expect(await codeOf(holderOf(old, later))).toBe("token-invalid");
    expect((await holderOf(token, later + 90 * day_ms - 1)).actor).toMatchObject({ tokenId: 2, scopes: ["read"] });
    expect(await auditOf("token-rotated")).toEqual([
      { actor: "person:2", party_id: 1, details: '{"replaced":1,"token":2}' },
    ]);
  });

  it("asked for twice at once gives one secret, and works where a party has as many tokens as it can have", async () => {
    for (let at = 0; at < mostTokens; at++) await issue(admin, ["upload"]);
    const codes = await Promise.all([codeOf(rotate(admin, 1)), codeOf(rotate(admin, 1))]);
    expect(codes.sort()).toEqual(["not-found", "nothing was refused"]);
    expect(await list(admin)).toHaveLength(mostTokens);
    expect(await auditOf("token-rotated")).toHaveLength(1);
  });

  it("is for who issued it: neither side takes the other's over", async () => {
    await issue(admin, ["upload"]);
    await issue(operator, ["upload"]);
    expect(await codeOf(rotate(operator, 1))).toBe("not-found");
    expect(await codeOf(rotate(admin, 2))).toBe("not-found");
    expect(await rotate(hubToken, 2)).toMatchObject({ id: 3, scopes: ["upload"] });
    expect((await list(admin)).map(({ id, issued_by_hub }) => [id, issued_by_hub])).toEqual([
      [1, false],
      [3, true],
    ]);
  });
});

describe("the hub's own tokens", () => {
  it("are issued, listed, rotated and revoked by an operator who has signed in", async () => {
    await enrol("op@hub.example", { role: "operator" });
    const { actor } = await signIn("op@hub.example");
    const { token } = await issue(actor, ["publish", "structure"], "hub", { name: "Monday's release" });
    expect(token).toMatch(/^cp_hub_[\w-]{43}$/);
    expect((await holderOf(token)).actor).toEqual({ kind: "hub-token", tokenId: 1, scopes: ["structure", "publish"] });
    expect(await list(actor, "hub")).toEqual([
      {
        id: 1,
        name: "Monday's release",
        scopes: ["structure", "publish"],
        created_on: "2026-10-20",
        expires_on: "2027-10-20",
        last_used_on: "2026-10-20",
        issued_by: "op@hub.example",
        issued_by_hub: true,
      },
    ]);
    const { token: next } = await rotate(actor, 1, "hub");
    expect(await codeOf(holderOf(token))).toBe("token-invalid");
    await revoke(actor, 2, "hub");
    expect(await codeOf(holderOf(next))).toBe("token-invalid");
    expect(await auditOf("token-revoked")).toEqual([{ actor: "person:3", party_id: null, details: '{"token":2}' }]);
  });

  it("never read or write rows: a party's scopes are not theirs to have", async () => {
    for (const scope of ["read", "upload"] as const) {
      expect(await codeOf(issue(operator, [scope], "hub"))).toBe("scope-not-allowed");
    }
  });

  it("are not kept by a token, by a party's people or by an officer", async () => {
    await issue(operator, ["people"], "hub");
    await enrol("off@hub.example", { role: "officer", region: "north" });
    const others: [string, Actor][] = [
      ["sign-in-needed", { kind: "visitor" }],
      ["person-needed", hubToken],
      ["person-needed", (await holderOf((await issue(admin, ["upload", "read"])).token)).actor],
      ["operator-needed", admin],
      ["operator-needed", (await signIn("off@hub.example")).actor],
    ];
    for (const [code, actor] of others) {
      const refused = [
        issue(actor, ["people"], "hub"),
        list(actor, "hub"),
        rotate(actor, 1, "hub"),
        revoke(actor, 1, "hub"),
      ];
      for (const one of refused) expect(await codeOf(one)).toBe(code);
    }
  });
});
