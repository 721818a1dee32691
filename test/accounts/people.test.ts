import { beforeEach, describe, expect, it } from "vitest";
import type { Actor } from "../../src/accounts/actor.ts";
import type { MembershipChoice } from "../../src/accounts/contract.ts";
import { accessLetter } from "../../src/accounts/memberships/letter.ts";
import { setMemberships } from "../../src/accounts/people.ts";
import { recogniseSession } from "../../src/accounts/recognise.ts";
import { wordsIn } from "../../src/words/words.ts";
import { codeOf, contextAt, enrol, evening, hubToken, operator, plantHub, rowsOf, signIn } from "./hub.ts";

beforeEach(plantHub);

const letter = accessLetter(wordsIn("en"), "Hub");
const set = (actor: Actor, email: string, ...memberships: MembershipChoice[]) =>
  setMemberships(contextAt(evening, actor).context, email, memberships, letter);
/** The same, and what mail it sent. */
const setAndPost = async (actor: Actor, email: string, ...memberships: MembershipChoice[]) => {
  const { context, sent, work } = contextAt(evening, actor);
  await setMemberships(context, email, memberships, letter);
  await Promise.all(work);
  return sent.sort((a, b) => a.to.localeCompare(b.to));
};
const of = (party: string): MembershipChoice => ({ role: "organiser", party });
const adminOf = (party: string): MembershipChoice => ({ role: "admin", party });

describe("saying what a person is", () => {
  it("makes the account and replaces what it was before", async () => {
    await set(operator, "ana@alder.example", of("alder"), { role: "officer", region: "north" });
    expect((await signIn("ana@alder.example")).actor).toMatchObject({
      memberships: [
        { role: "organiser", party: { id: 1, slug: "alder", name: "Alder" }, region: null },
        { role: "officer", party: null, region: { slug: "north", name: "North" } },
      ],
    });
    expect(await set(operator, "Ana@alder.example", adminOf("birch"))).toEqual({
      email: "ana@alder.example",
      memberships: [{ role: "admin", party: "birch" }],
    });
    expect(await rowsOf("SELECT role, party_id, region_id, created_at_ms FROM memberships")).toEqual([
      { role: "admin", party_id: 2, region_id: null, created_at_ms: evening },
    ]);
    expect(await rowsOf("SELECT email FROM people")).toEqual([{ email: "ana@alder.example" }]);
  });

  it("leaves alone what stays", async () => {
    await set(operator, "ana@alder.example", of("alder"), of("birch"));
    const before = await rowsOf("SELECT * FROM memberships WHERE party_id = 1");
    await set(operator, "ana@alder.example", of("alder"), adminOf("cedar"));
    expect(await rowsOf("SELECT * FROM memberships WHERE party_id = 1")).toEqual(before);
    expect(await rowsOf("SELECT party_id, details FROM audit ORDER BY id")).toEqual([
      { party_id: 1, details: '{"person":1,"roles":["organiser"]}' },
      { party_id: 2, details: '{"person":1,"roles":["organiser"]}' },
      { party_id: 2, details: '{"person":1,"roles":[]}' },
      { party_id: 3, details: '{"person":1,"roles":["admin"]}' },
    ]);
  });

  it("counts for a session that is already open", async () => {
    await enrol("ana@alder.example", adminOf("alder"));
    const { secret } = await signIn("ana@alder.example");
    const { db } = contextAt(evening).context;
    await set(operator, "ana@alder.example", of("birch"));
    expect((await recogniseSession(db, secret, evening)).actor).toMatchObject({ memberships: [{ role: "organiser" }] });
    await set(operator, "ana@alder.example");
    expect((await recogniseSession(db, secret, evening)).actor).toEqual({ kind: "visitor" });
  });

  it("takes one role in a place, of an admin's and an organiser's the admin's", async () => {
    const kept = await set(operator, "ana@alder.example", of("alder"), adminOf("alder"), of("alder"));
    expect(kept.memberships).toEqual([{ role: "admin", party: "alder" }]);
    expect(await rowsOf("SELECT role FROM memberships")).toEqual([{ role: "admin" }]);
  });

  it("lets an account hold two parties and no third", async () => {
    await set(operator, "ana@alder.example", of("alder"), of("birch"), adminOf("alder"));
    const third = set(operator, "ana@alder.example", of("alder"), of("birch"), of("cedar"));
    expect(await codeOf(third)).toBe("too-many-parties");
    expect(await rowsOf("SELECT party_id FROM memberships ORDER BY 1")).toEqual([{ party_id: 1 }, { party_id: 2 }]);
  });

  it("lets it hold two also where two operators say different ones at the same moment", async () => {
    const codes = await Promise.all(
      [
        ["alder", "birch"],
        ["cedar", "dogwood"],
      ].map((parties) => codeOf(set(operator, "ana@alder.example", ...parties.map(of)))),
    );
    const held = await rowsOf("SELECT DISTINCT party_id FROM memberships");
    expect(held).toHaveLength(2);
    expect(["nothing was refused", "too-many-parties"]).toEqual(expect.arrayContaining(codes));
  });

  it("changes nothing where a party or region is not known", async () => {
    await enrol("ana@alder.example", adminOf("alder"));
    expect(await codeOf(set(operator, "ana@alder.example", adminOf("nowhere")))).toBe("place-unknown");
    const officer: MembershipChoice = { role: "officer", region: "nowhere" };
    expect(await codeOf(set(operator, "ana@alder.example", officer))).toBe("place-unknown");
    expect(await rowsOf("SELECT role, party_id FROM memberships")).toEqual([{ role: "admin", party_id: 1 }]);
  });
});

describe("a party that has an admin", () => {
  beforeEach(() => enrol("ana@alder.example", adminOf("alder")));

  it("lets people in itself: the operator cannot, nor give anybody more", async () => {
    await enrol("olu@alder.example", of("alder"));
    const before = await rowsOf("SELECT * FROM memberships");
    for (const actor of [operator, hubToken]) {
      expect(await codeOf(set(actor, "eve@x.example", of("alder")))).toBe("party-has-admin");
      expect(await codeOf(set(actor, "eve@x.example", of("birch"), adminOf("alder")))).toBe("party-has-admin");
      expect(await codeOf(set(actor, "olu@alder.example", adminOf("alder")))).toBe("party-has-admin");
    }
    expect(await rowsOf("SELECT * FROM memberships")).toEqual(before);
    expect(await rowsOf("SELECT * FROM audit")).toEqual([]);
  });

  it("loses people to the operator, the admin too, and can then be given another", async () => {
    await enrol("olu@alder.example", of("alder"));
    await set(operator, "olu@alder.example");
    await set(operator, "ana@alder.example", of("alder"));
    expect(await rowsOf("SELECT role FROM memberships")).toEqual([{ role: "organiser" }]);
    await set(operator, "olu@alder.example", adminOf("alder"));
    expect(await rowsOf("SELECT role FROM memberships ORDER BY role")).toEqual([
      { role: "admin" },
      { role: "organiser" },
    ]);
  });

  it("is told by mail of every change, everybody of it and whom it concerns, and finds the operator in its log", async () => {
    await enrol("olu@alder.example", of("alder"));
    const [toAna, toOlu, ...others] = await setAndPost(operator, "olu@alder.example");
    expect(others).toEqual([]);
    expect([toAna!.to, toOlu!.to]).toEqual(["ana@alder.example", "olu@alder.example"]);
    expect(toAna!.text).toContain("olu@alder.example has no access any more.");
    expect(toAna!.text).toContain("https://hub.example/party/people");
    expect(toOlu!.text).toBe(toAna!.text);
    const demoted = await setAndPost(operator, "ana@alder.example", of("alder"));
    expect(demoted.map(({ to }) => to)).toEqual(["ana@alder.example"]);
    expect(demoted[0]!.text).toContain("ana@alder.example is now organiser.");
    const given = await setAndPost(hubToken, "eve@x.example", adminOf("alder"), of("birch"));
    expect(given.map(({ to }) => to)).toEqual(["ana@alder.example"]);
    expect(given[0]!.text).toContain("eve@x.example has access now, as admin.");
    expect(await rowsOf("SELECT DISTINCT actor FROM audit WHERE party_id = 1 ORDER BY id")).toEqual([
      { actor: "person:900" },
      { actor: "token:900" },
    ]);
  });

  it("is told of nothing that was refused or changed nothing", async () => {
    expect(await setAndPost(operator, "ana@alder.example", adminOf("alder"))).toEqual([]);
    const { context, sent, work } = contextAt(evening, operator);
    expect(await codeOf(setMemberships(context, "eve@x.example", [of("alder")], letter))).toBe("party-has-admin");
    await Promise.all(work);
    expect(sent).toEqual([]);
    expect(await rowsOf("SELECT * FROM audit")).toEqual([]);
  });
});

describe("who may say it", () => {
  it("is refused to all but operators and the hub's token for people", async () => {
    await enrol("ana@birch.example", adminOf("birch"));
    expect(await codeOf(set({ kind: "visitor" }, "eve@x.example", of("alder")))).toBe("sign-in-needed");
    const admin = (await signIn("ana@birch.example")).actor;
    expect(await codeOf(set(admin, "eve@x.example", of("alder")))).toBe("operator-needed");
    expect(await codeOf(set({ ...hubToken, scopes: ["structure"] }, "eve@x.example", of("alder")))).toBe(
      "operator-needed",
    );
    expect(await codeOf(set(hubToken, "eve@x.example", of("alder")))).toBe("nothing was refused");
  });

  it("lets only a signed-in operator make or remove an operator", async () => {
    expect(await codeOf(set(hubToken, "eve@x.example", { role: "operator" }))).toBe("operator-by-person");
    await set(operator, "olu@hub.example", { role: "operator" });
    expect(await codeOf(set(hubToken, "olu@hub.example"))).toBe("operator-by-person");
    await set(hubToken, "olu@hub.example", { role: "operator" }, of("alder"));
    expect(await rowsOf("SELECT role FROM memberships ORDER BY role")).toEqual([
      { role: "operator" },
      { role: "organiser" },
    ]);
  });

  it("keeps the last operator, whoever asks and however many at once", async () => {
    await enrol("oz@hub.example", { role: "operator" });
    expect(await codeOf(set(operator, "oz@hub.example"))).toBe("last-operator");
    await enrol("olu@hub.example", { role: "operator" });
    const codes = await Promise.all(
      ["oz@hub.example", "olu@hub.example"].map((email) => codeOf(set(operator, email, of("alder")))),
    );
    expect(codes.sort()).toEqual(["last-operator", "nothing was refused"]);
    expect(await rowsOf("SELECT role FROM memberships ORDER BY role")).toEqual([
      { role: "operator" },
      { role: "organiser" },
    ]);
  });
});
