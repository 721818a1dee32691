import { env } from "cloudflare:workers";
import { beforeEach, describe, expect, it } from "vitest";
import { call, expectJson, operatorToken, partyToken } from "../api.ts";
import { dumpOfAll } from "../dump.ts";
import { openHub } from "../trust/hub.ts";
import { day_ms, enrol, evening, plantHub, rowsOf } from "./hub.ts";

type Browser = ReturnType<ReturnType<typeof openHub>["browser"]>;

let hub: ReturnType<typeof openHub>;
/** An admin and an organiser of `alder`, and who runs the hub. */
let ana: Browser;
let olu: Browser;
let oz: Browser;
beforeEach(async () => {
  await plantHub();
  hub = openHub(evening);
  await enrol("ana@alder.example", { role: "admin", party: "alder" });
  await enrol("olu@alder.example", { role: "organiser", party: "alder" });
  await enrol("oz@hub.example", { role: "operator" });
  ana = await signedIn("ana@alder.example");
  olu = await signedIn("olu@alder.example");
  oz = await signedIn("oz@hub.example");
});

const signedIn = async (email: string): Promise<Browser> => {
  const visit = hub.browser();
  await visit("POST", "/sign-in", new URLSearchParams({ email }));
  await visit("POST", "/sign-in/confirm", new URLSearchParams(new URL(hub.mailedTo(email)).search));
  return visit;
};
const idOf = async (email: string, role?: string): Promise<number> => {
  const rows = await rowsOf<{ id: number; email: string; role: string }>(
    "SELECT memberships.id, email, role FROM memberships JOIN people ON people.id = person_id",
  );
  return rows.find((row) => row.email === email && (role === undefined || row.role === role))!.id;
};
const codeOf = async (answer: Response | Promise<Response>) => {
  const response = await answer;
  return response.ok ? response.status : ((await response.json()) as { code: string }).code;
};
const people = "/api/v1/parties/alder/people";
const rolesOf = async (party: number) =>
  (await rowsOf<{ role: string }>(`SELECT role FROM memberships WHERE party_id = ${party} ORDER BY role`)).map(
    ({ role }) => role,
  );

describe("a party's people", () => {
  it("are shown to everybody of it: as what, since when, and when they were last seen", async () => {
    hub.hub.now += 3 * day_ms;
    await olu("GET", "/api/v1/account");
    const { items } = await expectJson<{ items: object[] }>(olu("GET", people));
    expect(items).toEqual([
      { id: 1, email: "ana@alder.example", role: "admin", since: "2026-10-20", last_seen: "2026-10-20" },
      { id: 2, email: "olu@alder.example", role: "organiser", since: "2026-10-20", last_seen: "2026-10-23" },
    ]);
    await olu("POST", "/sign-out", new URLSearchParams());
    expect(await expectJson(ana("GET", people))).toMatchObject({ items: [{}, { last_seen: null }] });
  });

  it("are nobody else's to see, in the same words for a party that there is not", async () => {
    await enrol("bea@birch.example", { role: "admin", party: "birch" });
    const bea = await signedIn("bea@birch.example");
    for (const path of [people, people.replace("alder", "nowhere")]) {
      expect(await codeOf(hub.browser()("GET", path))).toBe("sign-in-needed");
      for (const visit of [bea, oz]) expect(await codeOf(visit("GET", path))).toBe("not-your-party");
    }
  });

  it("are not for programs: neither the party's tokens nor the hub's", async () => {
    const withToken = (token: string) => call("GET", people, { token });
    expect(await codeOf(withToken(await partyToken("alder")))).toBe("person-needed");
    expect(await codeOf(withToken(await partyToken("birch")))).toBe("not-your-party");
    expect(await codeOf(withToken(await operatorToken()))).toBe("not-your-party");
  });
});

describe("an admin", () => {
  it("makes others admin or organiser, which holds from the next request on", async () => {
    const one = `${people}/${await idOf("olu@alder.example")}`;
    expect(await codeOf(olu("PUT", one, { role: "admin" }))).toBe("not-your-party");
    expect((await ana("PUT", one, { role: "admin" })).status).toBe(204);
    expect((await olu("PUT", `${people}/${await idOf("ana@alder.example")}`, { role: "organiser" })).status).toBe(204);
    expect(await codeOf(ana("PUT", one, { role: "organiser" }))).toBe("not-your-party");
    expect(await rowsOf("SELECT actor, party_id, details FROM audit WHERE action = 'role-changed'")).toEqual([
      { actor: "person:1", party_id: 1, details: '{"person":2,"role":"admin"}' },
      { actor: "person:2", party_id: 1, details: '{"person":1,"role":"organiser"}' },
    ]);
  });

  it("leaves no trace where nothing changes", async () => {
    const before = await rowsOf("SELECT * FROM audit");
    expect((await ana("PUT", `${people}/1`, { role: "admin" })).status).toBe(204);
    expect(await codeOf(ana("PUT", `${people}/99`, { role: "admin" }))).toBe("not-found");
    expect(await codeOf(ana("DELETE", `${people}/99`))).toBe("not-found");
    expect(await rowsOf("SELECT * FROM audit")).toEqual(before);
  });

  it("takes access away, at once", async () => {
    expect((await ana("DELETE", `${people}/2`)).status).toBe(204);
    expect(await codeOf(olu("GET", people))).toBe("sign-in-needed");
    expect(await rolesOf(1)).toEqual(["admin"]);
    expect(await rowsOf("SELECT actor, party_id, details FROM audit WHERE action = 'access-removed'")).toEqual([
      { actor: "person:1", party_id: 1, details: '{"person":2,"role":"organiser"}' },
    ]);
  });

  it("cannot touch another party's people by their number, nor officers and operators", async () => {
    await enrol("bea@birch.example", { role: "admin", party: "birch" });
    const before = await dumpOfAll();
    for (const email of ["bea@birch.example", "oz@hub.example"]) {
      const one = `${people}/${await idOf(email)}`;
      expect(await codeOf(ana("DELETE", one))).toBe("not-found");
      expect(await codeOf(ana("PUT", one, { role: "organiser" }))).toBe("not-found");
      expect(await codeOf(ana("DELETE", one.replace("alder", "birch")))).toBe("not-your-party");
      expect(await codeOf(ana("DELETE", `/api/v1/account/memberships/${await idOf(email)}`))).toBe("not-found");
    }
    expect(await dumpOfAll()).toEqual(before);
  });

  it("stays while there is no other: neither steps down nor goes", async () => {
    const before = await dumpOfAll();
    for (const refused of [
      ana("PUT", `${people}/1`, { role: "organiser" }),
      ana("DELETE", `${people}/1`),
      ana("DELETE", "/api/v1/account/memberships/1"),
    ]) {
      const answer = await refused;
      expect([answer.status, await codeOf(answer)]).toEqual([409, "last-admin"]);
    }
    expect(await dumpOfAll()).toEqual(before);
    await ana("PUT", `${people}/2`, { role: "admin" });
    expect((await ana("DELETE", `${people}/1`)).status).toBe(204);
  });

  it.each([
    ["remove each other", (visit: Browser, id: number) => visit("DELETE", `${people}/${id}`)],
    ["demote each other", (visit: Browser, id: number) => visit("PUT", `${people}/${id}`, { role: "organiser" })],
  ])("is left when two %s at the same moment", async (_, deed) => {
    await ana("PUT", `${people}/2`, { role: "admin" });
    await Promise.all([deed(ana, 2), deed(olu, 1)]);
    expect((await rolesOf(1)).filter((role) => role === "admin")).toHaveLength(1);
  });

  it("is left when two give up at the same moment", async () => {
    await ana("PUT", `${people}/2`, { role: "admin" });
    const codes = await Promise.all([codeOf(ana("DELETE", `${people}/1`)), codeOf(olu("DELETE", `${people}/2`))]);
    expect(codes.sort()).toEqual([204, "last-admin"]);
    expect(await rolesOf(1)).toEqual(["admin"]);
    expect(await rowsOf("SELECT * FROM audit WHERE action = 'access-given-up'")).toHaveLength(1);
  });
});

describe("giving up", () => {
  it("is everybody's for their own roles, one at a time", async () => {
    await enrol("olu@alder.example", { role: "organiser", party: "alder" }, { role: "officer", region: "north" });
    const officer = await idOf("olu@alder.example", "officer");
    expect((await olu("DELETE", `/api/v1/account/memberships/${officer}`)).status).toBe(204);
    expect((await olu("DELETE", `${people}/${await idOf("olu@alder.example")}`)).status).toBe(204);
    expect(await codeOf(olu("GET", "/api/v1/account"))).toBe("sign-in-needed");
    expect(await rowsOf("SELECT party_id, details FROM audit WHERE action = 'access-given-up'")).toEqual([
      { party_id: null, details: '{"person":2,"role":"officer"}' },
      { party_id: 1, details: '{"person":2,"role":"organiser"}' },
    ]);
  });

  it("leaves the hub an operator, of two at the same moment too", async () => {
    const own = "/api/v1/account/memberships/";
    expect(await codeOf(oz("DELETE", `${own}${await idOf("oz@hub.example")}`))).toBe("last-operator");
    await enrol("una@hub.example", { role: "operator" });
    const una = await signedIn("una@hub.example");
    const [first, second] = [await idOf("oz@hub.example"), await idOf("una@hub.example")];
    const codes = await Promise.all([codeOf(oz("DELETE", own + first)), codeOf(una("DELETE", own + second))]);
    expect(codes.sort()).toEqual([204, "last-operator"]);
    expect(await rowsOf("SELECT role FROM memberships WHERE role = 'operator'")).toHaveLength(1);
  });
});

describe("the account's page", () => {
  it("gives a role up, and says so where it is the last admin's", async () => {
    const leave = (visit: Browser, id: number) =>
      visit("POST", `/account/memberships/${id}/give-up`, new URLSearchParams());
    expect(await (await olu("GET", "/account")).text()).toContain('action="/account/memberships/2/give-up"');
    const refused = await leave(ana, 1);
    expect([refused.status, await refused.text()]).toEqual([409, expect.stringContaining("this is the last one")]);
    expect(await codeOf(leave(olu, 1))).toBe("not-found");
    const left = await leave(olu, 2);
    expect([left.status, left.headers.get("location")]).toEqual([303, "/signed-out?done=given-up"]);
    expect(await rolesOf(1)).toEqual(["admin"]);
  });

  it("says before the last role goes what becomes of the address, and afterwards that it is done", async () => {
    await enrol("olu@alder.example", { role: "organiser", party: "alder" }, { role: "officer", region: "north" });
    const warning = "within a day the hub erases your address";
    for (const path of ["/account", "/party/people"]) {
      expect(await (await olu("GET", path)).text(), path).not.toContain(warning);
    }
    const officer = await idOf("olu@alder.example", "officer");
    const one = await olu("POST", `/account/memberships/${officer}/give-up`, new URLSearchParams());
    expect(one.headers.get("location")).toBe("/account?done=given-up");
    expect(await (await olu("GET", "/account?done=given-up")).text()).toContain("You gave the role up.");
    for (const path of ["/account", "/party/people"]) {
      expect(await (await olu("GET", path)).text(), path).toContain(warning);
    }
    const own = await idOf("olu@alder.example");
    const last = await olu("POST", `/party/people/${own}/remove`, new URLSearchParams());
    expect(last.headers.get("location")).toBe("/signed-out?done=given-up");
    expect(await (await olu("GET", "/signed-out?done=given-up")).text()).toContain("You gave up your last role here.");
  });
});

describe("the operator", () => {
  it("takes any role away, the last admin's too, and everybody of the party is told", async () => {
    const sentBefore = hub.hub.outbox.length;
    expect((await oz("DELETE", "/api/v1/memberships/1")).status).toBe(204);
    const told = hub.hub.outbox.slice(sentBefore);
    expect(told.map(({ to }) => to).sort()).toEqual(["ana@alder.example", "olu@alder.example"]);
    for (const { text } of told) expect(text).toContain("ana@alder.example has no access any more.");
    expect(await rolesOf(1)).toEqual(["organiser"]);
    expect(await rowsOf("SELECT actor, details FROM audit WHERE party_id = 1 AND action = 'access-removed'")).toEqual([
      { actor: "person:3", details: '{"person":1,"role":"admin"}' },
    ]);
  });

  it("tells in Welsh who asks in Welsh", async () => {
    await oz("DELETE", "/api/v1/memberships/2?language=cy");
    expect(hub.hub.outbox.at(-1)!.subject).toBe("Newidiodd pwy sydd â mynediad i Alder");
  });

  it("is kept, and by tokens neither made nor removed", async () => {
    const token = await operatorToken();
    const id = await idOf("oz@hub.example");
    expect(await codeOf(oz("DELETE", `/api/v1/memberships/${id}`))).toBe("last-operator");
    expect(await codeOf(call("DELETE", `/api/v1/memberships/${id}`, { token }))).toBe("operator-by-person");
    const body = { email: "eve@x.example", membership: { role: "operator" } };
    expect(await codeOf(call("POST", "/api/v1/invitations", { token, body }))).toBe("operator-by-person");
    expect(await codeOf(call("DELETE", "/api/v1/memberships/2", { token }))).toBe("operator-by-person");
  });

  it("alone lists officers and operators and looks people up", async () => {
    await enrol("ola@north.example", { role: "officer", region: "north" }, { role: "organiser", party: "birch" });
    expect(await expectJson(oz("GET", "/api/v1/people"))).toMatchObject({
      items: [
        { email: "ola@north.example", role: "officer", region: "north" },
        { email: "oz@hub.example", role: "operator", region: null },
      ],
    });
    expect(await (await oz("GET", "/hub/people?format=csv")).text()).toContain("ola@north.example,officer,north");
    expect(await expectJson(oz("GET", "/api/v1/people/Ola@north.example"))).toMatchObject({
      email: "ola@north.example",
      memberships: [
        { role: "officer", region: { slug: "north", name: "North" } },
        { role: "organiser", party: { slug: "birch", name: "Birch" } },
      ],
    });
    expect(await codeOf(oz("GET", "/api/v1/people/nobody@x.example"))).toBe("not-found");
    for (const path of ["/api/v1/people", "/api/v1/people/ana@alder.example", "/hub/people"]) {
      expect(await codeOf(ana("GET", path))).toBe("operator-needed");
      expect(await codeOf(hub.browser()("GET", path))).toBe("sign-in-needed");
    }
    expect(await codeOf(ana("DELETE", "/api/v1/memberships/1"))).toBe("operator-needed");
  });
});

describe("the party's page", () => {
  const form = (fields: Record<string, string>) => new URLSearchParams(fields);
  const textOf = async (answer: Response | Promise<Response>) => (await (await answer).text()).replaceAll("<wbr/>", "");

  it("lets an admin invite, send again, take back, change and remove, without JavaScript", async () => {
    const invited = await ana("POST", "/party/people/invite", form({ email: "abe@alder.example", as: "admin:alder" }));
    expect([invited.status, invited.headers.get("location")]).toEqual([303, "/party/people?done=invited"]);
    const page = await textOf(ana("GET", "/party/people?done=invited"));
    expect(page).toContain("The invitation is on its way by mail.");
    expect(page).toContain("abe@alder.example");
    expect(page).toContain("can be accepted until 3 November 2026");
    const again = form({ email: "abe@alder.example", as: "admin:alder" });
    expect((await ana("POST", "/party/people/invite", again)).status).toBe(303);
    expect((await ana("POST", "/party/people/invitations/1/take-back", again)).status).toBe(303);
    expect((await ana("POST", "/party/people/2/role", form({ role: "admin" }))).status).toBe(303);
    expect(await rolesOf(1)).toEqual(["admin", "admin"]);
    expect((await ana("POST", "/party/people/2/remove", form({}))).headers.get("location")).toBe(
      "/party/people?done=removed",
    );
    expect(await rolesOf(1)).toEqual(["admin"]);
  });

  it("shows an organiser everybody and no form but the way out", async () => {
    const page = await textOf(olu("GET", "/party/people"));
    expect(page).toContain("ana@alder.example");
    expect(page).not.toContain("/party/people/1/");
    expect(page).not.toContain("/party/people/invite");
    const left = await olu("POST", "/party/people/2/remove", form({}));
    expect([left.status, left.headers.get("location")]).toEqual([303, "/signed-out?done=given-up"]);
    expect(await rolesOf(1)).toEqual(["admin"]);
  });

  it("shows itself again with what was typed and what is wrong", async () => {
    const typed = form({ email: '"><b>x', as: "admin:alder" });
    const wrong = await ana("POST", "/party/people/invite", typed);
    const page = await wrong.text();
    expect(wrong.status).toBe(422);
    expect(page).toContain("That is not an email address.");
    expect(page).toContain("&quot;&gt;&lt;b&gt;x");
    expect(page).toMatch(/value="admin:alder"[^>]*checked/);
    const known = await ana(
      "POST",
      "/party/people/invite",
      form({ email: "olu@alder.example", as: "organiser:alder" }),
    );
    expect([known.status, await known.text()]).toEqual([409, expect.stringContaining("has this access already")]);
    const last = await ana("POST", "/party/people/1/remove", form({}));
    expect([last.status, await last.text()]).toEqual([409, expect.stringContaining("this is the last one")]);
    const nothing = await ana("POST", "/party/people/invite", form({ email: "abe@alder.example" }));
    expect([nothing.status, await nothing.text()]).toEqual([400, expect.stringContaining("Choose one of these.")]);
  });

  it("never invites to another party than the one it shows", async () => {
    await enrol("ana@alder.example", { role: "admin", party: "alder" }, { role: "organiser", party: "birch" });
    const refused = ana("POST", "/party/people/invite", form({ email: "abe@x.example", as: "organiser:birch" }));
    expect(await codeOf(refused)).toBe("not-your-party");
    expect(await rowsOf("SELECT * FROM invitations")).toEqual([]);
  });
});

describe("the hub's page", () => {
  const form = (fields: Record<string, string>) => new URLSearchParams(fields);

  it("invites officers, operators and first admins, and finds parties without one", async () => {
    for (const as of ["officer:north", "operator", "admin:birch"]) {
      const answer = await oz("POST", "/hub/people/invite", form({ email: "bea@birch.example", as }));
      expect(answer.headers.get("location"), as).toBe("/hub/people?done=invited");
    }
    const page = await (await oz("GET", "/hub/people")).text();
    expect(page).toContain("3 parties have nobody who can let people in.");
    expect(page).not.toContain('value="admin:alder"');
    const found = await (await oz("GET", "/hub/people?q=CED")).text();
    expect(found).toContain("1 party has nobody who can let people in.");
    expect(found).toContain('value="admin:cedar"');
    const refused = await oz("POST", "/hub/people/invite", form({ email: "eve@x.example", as: "admin:alder" }));
    expect([refused.status, await refused.text()]).toEqual([
      403,
      expect.stringContaining("only its admins let people in"),
    ]);
  });

  it("shows a party's form again, first and open, when its invitation fails, with the search that found it", async () => {
    await env.DB.batch(
      [..."abcdefghijk"].map((letter) =>
        env.DB.prepare(
          `INSERT INTO parties (cluster_id, slug, name, size_band, time_zone)
           VALUES (1, 'a-${letter}', 'A${letter}', '100-299', 'Europe/London')`,
        ),
      ),
    );
    const listed = (page: string) => [...page.matchAll(/name="as" value="admin:([^"]+)"/g)].map(([, slug]) => slug);
    expect(listed(await (await oz("GET", "/hub/people")).text())).not.toContain("dogwood");
    const sought = await (await oz("GET", "/hub/people?q=wood")).text();
    expect(listed(sought)).toEqual(["dogwood"]);
    expect(sought).toContain('<input type="hidden" name="q" value="wood"/>');
    for (const [q, first] of [
      ["wood", ["dogwood"]],
      ["", ["dogwood", "a-a", "a-b"]],
    ] as const) {
      const answer = await oz("POST", "/hub/people/invite", form({ email: "zzz", as: "admin:dogwood", q }));
      const page = await answer.text();
      expect([answer.status, listed(page).slice(0, 3)], q).toEqual([422, first]);
      const [, opened = ""] = /<details class="change" open="">(.*?)<\/details>/s.exec(page) ?? [];
      expect(opened, q).toContain('value="admin:dogwood"');
      expect(opened, q).toContain('value="zzz"');
      expect(opened, q).toContain("That is not an email address.");
    }
  });

  it("looks somebody up by address without putting the address into the browser's history", async () => {
    const found = await oz("POST", "/hub/people/look-up", form({ email: "Olu@alder.example" }));
    expect([found.status, found.headers.get("location")]).toEqual([200, null]);
    const page = await found.text();
    expect(page).toContain("What olu@alder.example is here");
    expect(page).toContain('action="/hub/people/2/remove"');
    expect(await rowsOf("SELECT actor, party_id, details FROM audit WHERE action = 'person-looked-up'")).toEqual([
      { actor: "person:3", party_id: null, details: '{"person":2}' },
    ]);
    expect((await oz("POST", "/hub/people/2/remove", form({}))).headers.get("location")).toBe(
      "/hub/people?done=removed",
    );
    expect(await rolesOf(1)).toEqual(["admin"]);
    const unknown = await oz("POST", "/hub/people/look-up", form({ email: "nobody@x.example" }));
    expect([unknown.status, await unknown.text()]).toEqual([404, expect.stringContaining("Nobody with this address")]);
  });

  it("lists nobody to whoever tries one number after the other", async () => {
    const page = await (await oz("GET", "/hub/people?person=2")).text();
    expect(page).not.toContain("olu@alder.example");
  });
});
