import { beforeEach, describe, expect, it } from "vitest";
import { call, expectJson, operatorToken, partyToken, sessionOf, upload } from "../api.ts";
import { openHub } from "../trust/hub.ts";
import { enrol, evening, plantHub, rowsOf } from "./hub.ts";

/**
 * Whoever finds a token of the hub in a script's settings comes to nobody's records by it: the whole way in, a step after the
 * other. An operator who has signed in can go it, and nobody of the party fails to hear of it.
 */

const emails = "title,sent,delivered,clickers\nHustings,2026-03-01 18:30,120,11\n";
const mallory = "mallory@evil.example";
const adminOf = (party: string) => ({ role: "admin", party });
const officer = { role: "officer", region: "north" };

let token: string;
beforeEach(async () => {
  await plantHub();
  token = await operatorToken();
});

const codeOf = async (answer: Response | Promise<Response>) => {
  const response = await answer;
  return response.status < 400 ? response.status : ((await response.json()) as { code: string }).code;
};
const put = (...memberships: object[]) =>
  codeOf(call("PUT", `/api/v1/people/${mallory}`, { token, body: { memberships } }));
const invite = (membership: object) =>
  codeOf(call("POST", "/api/v1/invitations", { token, body: { email: mallory, membership } }));
const roles = () =>
  rowsOf("SELECT email, role, party_id FROM memberships JOIN people ON people.id = person_id ORDER BY 1");

describe("a token for people that leaked", () => {
  it("takes nobody's role away, so that no party is without its admin for it", async () => {
    await enrol("ana@alder.example", { role: "admin", party: "alder" });
    await sessionOf("ana@alder.example");
    const before = await roles();
    expect(await codeOf(call("DELETE", "/api/v1/memberships/1", { token }))).toBe("operator-by-person");
    const none = { token, body: { memberships: [] } };
    expect(await codeOf(call("PUT", "/api/v1/people/ana@alder.example", none))).toBe("operator-by-person");
    const less = { token, body: { memberships: [{ role: "organiser", party: "alder" }] } };
    expect(await codeOf(call("PUT", "/api/v1/people/ana@alder.example", less))).toBe("operator-by-person");
    expect(await roles()).toEqual(before);
  });

  it.each<[string, () => Promise<unknown>]>([
    ["has records", async () => upload(await partyToken("alder"), "alder", emails)],
    [
      "somebody has signed in to, who is gone",
      async () => {
        await enrol("ana@alder.example", { role: "admin", party: "alder" });
        await sessionOf("ana@alder.example");
        await enrol("ana@alder.example");
      },
    ],
  ])("lets nobody into a party that %s", async (_, happens) => {
    await happens();
    for (const role of ["admin", "organiser"]) {
      expect(await put({ role, party: "alder" }), role).toBe("operator-by-person");
      expect(await put({ role, party: "birch" }, { role, party: "alder" }), role).toBe("operator-by-person");
    }
    expect(await invite(adminOf("alder"))).toBe("operator-by-person");
    expect(await roles()).toEqual([]);
    expect(await rowsOf("SELECT * FROM invitations")).toEqual([]);
  });

  it("makes no officers and no operators, by saying so or by an invitation", async () => {
    for (const office of [officer, { role: "operator" }]) {
      expect(await put(office)).toBe("operator-by-person");
      expect(await put(adminOf("alder"), office)).toBe("operator-by-person");
      expect(await invite(office)).toBe("operator-by-person");
    }
    expect(await roles()).toEqual([]);
  });

  it("lists nobody and looks nobody up, on no page and by no route", async () => {
    await enrol("ana@alder.example", { role: "admin", party: "alder" });
    const asked = [
      call("GET", "/api/v1/people", { token }),
      call("GET", "/api/v1/people/ana@alder.example", { token }),
      call("GET", "/api/v1/invitations", { token }),
      call("DELETE", "/api/v1/invitations/1", { token }),
      call("GET", "/hub/people", { token, headers: { accept: "application/json" } }),
      call("GET", "/hub/people?person=1", { token, headers: { accept: "application/json" } }),
      call("POST", "/hub/people/look-up", {
        token,
        headers: { accept: "application/json" },
        body: new URLSearchParams({ email: "ana@alder.example" }),
      }),
    ];
    for (const answer of asked) expect(await codeOf(answer)).toBe("person-needed");
  });

  it("leaves nobody's address behind where it is refused", async () => {
    expect(await put({ role: "operator" })).toBe("operator-by-person");
    await enrol("ana@alder.example", { role: "admin", party: "alder" });
    expect(await put(adminOf("alder"))).toBe("party-has-admin");
    expect(await rowsOf("SELECT email FROM people")).toEqual([{ email: "ana@alder.example" }]);
  });

  it("still says who is in a party that nobody uses yet, and puts that right", async () => {
    expect(await put(adminOf("alder"))).toBe(200);
    expect(await put({ role: "organiser", party: "alder" })).toBe(200);
    expect(await put()).toBe(200);
    expect(await roles()).toEqual([]);
  });
});

describe("an invitation that a token sent", () => {
  const invited = async (hub: ReturnType<typeof openHub>) => {
    const headers = { authorization: `Bearer ${token}` };
    const body = { email: mallory, membership: adminOf("alder") };
    await expectJson(hub.browser()("POST", "/api/v1/invitations", body, headers), 201);
    const secret = new URL(hub.mailedTo(mallory)).searchParams.get("token")!;
    return () => codeOf(hub.browser()("POST", "/invitation", new URLSearchParams({ token: secret }), json));
  };
  const json = { accept: "application/json" };
  const open = async (hub: ReturnType<typeof openHub>) => {
    await enrol("oz@hub.example", { role: "operator" });
    const oz = hub.browser();
    await oz("POST", "/sign-in", new URLSearchParams({ email: "oz@hub.example" }));
    await oz("POST", "/sign-in/confirm", new URLSearchParams(new URL(hub.mailedTo("oz@hub.example")).search));
    return oz;
  };

  it("opens a party that nobody uses yet", async () => {
    const accept = await invited(openHub(evening));
    expect(await accept()).toBe(303);
    expect(await roles()).toEqual([{ email: mallory, role: "admin", party_id: 1 }]);
  });

  it.each<[string, () => Promise<unknown>]>([
    ["has records", async () => upload(await partyToken("alder"), "alder", emails)],
    [
      "somebody has signed in to",
      async () => {
        await enrol("olu@alder.example", { role: "organiser", party: "alder" });
        await sessionOf("olu@alder.example");
        await enrol("olu@alder.example");
      },
    ],
  ])("opens nothing once the party %s, and is not listed any more", async (_, happens) => {
    const hub = openHub(evening);
    const accept = await invited(hub);
    const oz = await open(hub);
    const listed = async () => (await expectJson<{ items: unknown[] }>(oz("GET", "/api/v1/invitations"))).items.length;
    expect(await listed()).toBe(1);
    await happens();
    expect(await accept()).toBe("invitation-invalid");
    expect(await rowsOf("SELECT id FROM memberships WHERE party_id = 1")).toEqual([]);
    expect(await listed()).toBe(0);
  });

  it.each([
    ["revoked", "DELETE", "/api/v1/tokens/1", 204],
    ["rotated", "POST", "/api/v1/tokens/1/rotate", 201],
  ] as const)("ends when the token is %s, and the log says so", async (_, method, path, status) => {
    const hub = openHub(evening);
    const accept = await invited(hub);
    const oz = await open(hub);
    expect((await oz(method, path)).status).toBe(status);
    expect(await accept()).toBe("invitation-invalid");
    expect(await rowsOf("SELECT actor, party_id, details FROM audit WHERE action = 'invitation-taken-back'")).toEqual([
      { actor: "person:1", party_id: 1, details: '{"invitation":1,"role":"admin"}' },
    ]);
  });
});

describe("an operator who has signed in", () => {
  it("can take a party over, and each step is mailed to everybody of it and stands in its log under their number", async () => {
    const hub = openHub(evening);
    await enrol("ana@alder.example", { role: "admin", party: "alder" });
    await enrol("olu@alder.example", { role: "organiser", party: "alder" });
    await enrol("oz@hub.example", { role: "operator" });
    await upload(await partyToken("alder"), "alder", emails);
    const signedIn = async (email: string) => {
      const visit = hub.browser();
      await visit("POST", "/sign-in", new URLSearchParams({ email }));
      await visit("POST", "/sign-in/confirm", new URLSearchParams(new URL(hub.mailedTo(email)).search));
      return visit;
    };
    const oz = await signedIn("oz@hub.example");
    const told = async (step: Promise<Response>) => {
      const before = hub.hub.outbox.length;
      expect((await step).ok).toBe(true);
      return hub.hub.outbox
        .slice(before)
        .map(({ to }) => to)
        .sort();
    };
    expect(await told(oz("DELETE", "/api/v1/memberships/1"))).toEqual(["ana@alder.example", "olu@alder.example"]);
    const memberships = [adminOf("alder")];
    expect(await told(oz("PUT", `/api/v1/people/${mallory}`, { memberships }))).toEqual(["olu@alder.example"]);
    const olu = await signedIn("olu@alder.example");
    const log = await expectJson<{ items: { who: string; action: string }[] }>(
      olu("GET", "/api/v1/parties/alder/log?kind=people"),
    );
    expect(await rowsOf("SELECT actor, action FROM audit WHERE party_id = 1 AND actor = 'person:3'")).toEqual([
      { actor: "person:3", action: "access-removed" },
      { actor: "person:3", action: "memberships-set" },
    ]);
    expect(log.items).toMatchObject([{ action: "memberships-set" }, { action: "access-removed" }]);
  });

  it("can make themselves an officer, which stands in the hub's audit", async () => {
    await enrol("oz@hub.example", { role: "operator" });
    const headers = await sessionOf("oz@hub.example");
    const memberships = [{ role: "operator" }, officer];
    await expectJson(call("PUT", "/api/v1/people/oz@hub.example", { headers, body: { memberships } }));
    const audit = await call("GET", "/hub/audit", { headers: { ...headers, accept: "text/html" } });
    expect(await audit.text()).toContain("Gave oz@hub.example access: operator of the hub, regional officer.");
  });
});
