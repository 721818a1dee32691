import { beforeEach, describe, expect, it } from "vitest";
import type { Actor } from "../../src/accounts/actor.ts";
import type { MembershipChoice } from "../../src/accounts/contract.ts";
import { setMemberships } from "../../src/accounts/people.ts";
import { recogniseSession } from "../../src/accounts/recognise.ts";
import { codeOf, contextAt, enrol, evening, hubToken, operator, plantHub, rowsOf, signIn } from "./hub.ts";

beforeEach(plantHub);

const set = (actor: Actor, email: string, ...memberships: MembershipChoice[]) =>
  setMemberships(contextAt(evening, actor).context, email, memberships);

describe("saying what a person is", () => {
  it("makes the account and replaces what it was before", async () => {
    await enrol("ana@alder.example", { role: "organiser", party: "alder" }, { role: "officer", region: "north" });
    expect((await signIn("ana@alder.example")).actor).toMatchObject({
      memberships: [
        { role: "organiser", party: { id: 1, slug: "alder", name: "Alder" }, region: null },
        { role: "officer", party: null, region: { slug: "north", name: "North" } },
      ],
    });
    expect(await enrol("Ana@alder.example", { role: "admin", party: "birch" })).toEqual({
      email: "ana@alder.example",
      memberships: [{ role: "admin", party: "birch" }],
    });
    expect(await rowsOf("SELECT role, party_id, region_id FROM memberships")).toEqual([
      { role: "admin", party_id: 2, region_id: null },
    ]);
    expect(await rowsOf("SELECT email FROM people")).toEqual([{ email: "ana@alder.example" }]);
  });

  it("counts for a session that is already open", async () => {
    await enrol("ana@alder.example", { role: "admin", party: "alder" });
    const { secret } = await signIn("ana@alder.example");
    const { db } = contextAt(evening).context;
    await enrol("ana@alder.example", { role: "organiser", party: "birch" });
    expect((await recogniseSession(db, secret, evening)).actor).toMatchObject({ memberships: [{ role: "organiser" }] });
    await enrol("ana@alder.example");
    expect((await recogniseSession(db, secret, evening)).actor).toEqual({ kind: "visitor" });
  });

  it("takes the same membership twice as once", async () => {
    await enrol("ana@alder.example", { role: "admin", party: "alder" }, { role: "admin", party: "alder" });
    expect(await rowsOf("SELECT role FROM memberships")).toHaveLength(1);
  });

  it("lets an account hold two parties and no third", async () => {
    const of = (party: string): MembershipChoice => ({ role: "organiser", party });
    await enrol("ana@alder.example", of("alder"), of("birch"), { role: "admin", party: "alder" });
    expect(await codeOf(enrol("ana@alder.example", of("alder"), of("birch"), of("cedar")))).toBe("too-many-parties");
    expect(await rowsOf("SELECT DISTINCT party_id FROM memberships ORDER BY 1")).toEqual([
      { party_id: 1 },
      { party_id: 2 },
    ]);
  });

  it("changes nothing where a party or region is not known", async () => {
    await enrol("ana@alder.example", { role: "admin", party: "alder" });
    expect(await codeOf(enrol("ana@alder.example", { role: "admin", party: "nowhere" }))).toBe("place-unknown");
    expect(await codeOf(enrol("ana@alder.example", { role: "officer", region: "nowhere" }))).toBe("place-unknown");
    expect(await rowsOf("SELECT role, party_id FROM memberships")).toEqual([{ role: "admin", party_id: 1 }]);
  });

  it("tells every party concerned in its audit", async () => {
    await enrol("ana@alder.example", { role: "admin", party: "alder" });
    await enrol("ana@alder.example", { role: "organiser", party: "birch" });
    expect(await rowsOf("SELECT actor, party_id, details FROM audit WHERE action = 'memberships-set'")).toEqual([
      { actor: "person:900", party_id: 1, details: '{"person":1,"roles":["admin"]}' },
      { actor: "person:900", party_id: 1, details: '{"person":1,"roles":[]}' },
      { actor: "person:900", party_id: 2, details: '{"person":1,"roles":["organiser"]}' },
    ]);
  });
});

describe("who may say it", () => {
  it("is refused to all but operators and the hub's token for people", async () => {
    await enrol("ana@alder.example", { role: "admin", party: "alder" });
    const wish: MembershipChoice = { role: "organiser", party: "alder" };
    expect(await codeOf(set({ kind: "visitor" }, "eve@x.example", wish))).toBe("sign-in-needed");
    expect(await codeOf(set((await signIn("ana@alder.example")).actor, "eve@x.example", wish))).toBe("operator-needed");
    expect(await codeOf(set({ ...hubToken, scopes: ["structure"] }, "eve@x.example", wish))).toBe("operator-needed");
    expect(await codeOf(set(hubToken, "eve@x.example", wish))).toBe("nothing was refused");
  });

  it("lets only a signed-in operator make or remove an operator", async () => {
    expect(await codeOf(set(hubToken, "eve@x.example", { role: "operator" }))).toBe("operator-by-person");
    await set(operator, "olu@hub.example", { role: "operator" });
    expect(await codeOf(set(hubToken, "olu@hub.example"))).toBe("operator-by-person");
    await set(hubToken, "olu@hub.example", { role: "operator" }, { role: "organiser", party: "alder" });
    expect(await rowsOf("SELECT role FROM memberships ORDER BY role")).toEqual([
      { role: "operator" },
      { role: "organiser" },
    ]);
  });
});
