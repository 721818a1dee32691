import { beforeEach, describe, expect, it } from "vitest";
import { call, expectJson, operatorToken } from "../api.ts";
import { enrol, plantHub, rowsOf, signIn } from "./hub.ts";

let hub: string;
beforeEach(async () => {
  await plantHub();
  hub = await operatorToken();
});

const people = "/api/v1/people/Ana%2Bpost@alder.example";
const membersOf = (role: string, party: string) => ({ memberships: [{ role, party }] });
/** The headers of a browser in which this person is signed in. */
const sessionOf = async (email: string) => ({
  cookie: `__Host-session=${(await signIn(email, Date.now())).secret}`,
  origin: "http://hub.example",
});

describe("PUT /people/{email}", () => {
  it("says what the person is and what was kept", async () => {
    const body = {
      memberships: [
        { role: "officer", region: "north" },
        { role: "admin", party: "alder" },
      ],
    };
    await enrol("oz@hub.example", { role: "operator" });
    const headers = await sessionOf("oz@hub.example");
    expect(await expectJson(call("PUT", people, { headers, body }))).toEqual({
      email: "ana+post@alder.example",
      ...body,
    });
  });

  it.each([
    { memberships: [{ role: "admin" }] },
    { memberships: [{ role: "officer", party: "alder" }] },
    { memberships: [{ role: "operator", party: "alder" }] },
    { memberships: [{ role: "queen" }] },
    { memberships: "admin" },
    {},
  ])("refuses %j and keeps nothing", async (body) => {
    expect(await expectJson(call("PUT", people, { token: hub, body }), 400)).toMatchObject({ code: "not-understood" });
    expect(await rowsOf("SELECT * FROM people")).toEqual([]);
  });

  it("refuses what is no address, a party nobody knows, and a third party, each with its own words", async () => {
    const put = (path: string, body: object) => expectJson(call("PUT", path, { token: hub, body }), 422);
    expect(await put("/api/v1/people/ana", membersOf("admin", "alder"))).toMatchObject({ code: "address-invalid" });
    expect(await put(people, membersOf("admin", "nowhere"))).toMatchObject({ code: "place-unknown" });
    const three = ["alder", "birch", "cedar"].map((party) => ({ role: "organiser", party }));
    expect(await put(people, { memberships: three })).toMatchObject({ code: "too-many-parties" });
    expect(await rowsOf("SELECT * FROM people")).toEqual([]);
  });

  it("is not for visitors", async () => {
    expect(await expectJson(call("PUT", people, { body: { memberships: [] } }), 401)).toMatchObject({
      code: "sign-in-needed",
    });
  });
});

describe("the tokens of a party", () => {
  const tokens = "/api/v1/parties/alder/tokens";

  it("are issued by its admin in a browser, used, listed and revoked", async () => {
    await call("PUT", "/api/v1/people/ana@alder.example", { token: hub, body: membersOf("admin", "alder") });
    const headers = await sessionOf("ana@alder.example");
    const issued = await call("POST", tokens, { headers, body: { scopes: ["read", "upload"] } });
    expect(issued.headers.get("cache-control")).toBe("private, no-store");
    const { token } = await expectJson<{ token: string }>(issued, 201);
    await expectJson(call("GET", "/api/v1/parties", { token }));
    const { items } = await expectJson<{ items: { id: number }[] }>(call("GET", tokens, { headers }));
    expect(items).toMatchObject([{ scopes: ["upload", "read"] }]);
    expect(JSON.stringify(items)).not.toContain(token.slice(9));
    expect((await call("DELETE", `${tokens}/${items[0]!.id}`, { headers })).status).toBe(204);
    expect(await expectJson(call("GET", "/api/v1/parties", { token }), 401)).toMatchObject({ code: "token-invalid" });
  });

  it("are issued to a loader by the hub's token, and can only upload", async () => {
    const issued = await expectJson(call("POST", tokens, { token: hub, body: { scopes: ["upload"] } }), 201);
    expect(Object.keys(issued).sort()).toEqual(["expires_on", "id", "name", "scopes", "token"]);
    const refused = await expectJson(call("POST", tokens, { token: hub, body: { scopes: ["read"] } }), 403);
    expect(refused).toMatchObject({ code: "scope-not-allowed" });
  });

  it("are not issued to a browser that another site sends here", async () => {
    await call("PUT", "/api/v1/people/ana@alder.example", { token: hub, body: membersOf("admin", "alder") });
    const headers = { ...(await sessionOf("ana@alder.example")), origin: "https://evil.example" };
    const refused = await expectJson(call("POST", tokens, { headers, body: { scopes: ["read"] } }), 403);
    expect(refused).toMatchObject({ code: "foreign-form" });
  });

  it.each([{ scopes: [] }, { scopes: ["structure"] }, { scopes: "upload" }, {}])("are refused for %j", async (body) => {
    expect(await expectJson(call("POST", tokens, { token: hub, body }), 400)).toMatchObject({ code: "not-understood" });
  });
});
