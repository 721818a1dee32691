import { env } from "cloudflare:workers";
import { beforeEach, describe, expect, it } from "vitest";
import type { Account } from "../../src/accounts/account/contract.ts";
import { secretHash } from "../../src/accounts/secrets.ts";
import { call, expectJson, partyToken } from "../api.ts";
import { type Browser, serveHub } from "./browsers.ts";
import { day_ms, enrol, plantHub, rowsOf } from "./hub.ts";

const firefox = "Mozilla/5.0 (Android 15; Mobile; rv:140.0) Gecko/140.0 Firefox/140.0";
const ana = "ana@alder.example";
const eve = "eve@birch.example";
let hub: ReturnType<typeof serveHub>;
let phone: Browser;
let desk: Browser;
let other: Browser;
beforeEach(async () => {
  hub = serveHub();
  await plantHub();
  await enrol(ana, { role: "admin", party: "alder" }, { role: "officer", region: "north" }, { role: "operator" });
  await enrol(eve, { role: "admin", party: "birch" });
  phone = await hub.signedIn(ana, firefox);
  hub.now += day_ms;
  desk = await hub.signedIn(ana);
  other = await hub.signedIn(eve);
});

const accountOf = (browser: Browser) => expectJson<Account>(browser.visit("/api/v1/account"));
const pageOf = async (browser: Browser) => (await browser.visit("/account")).text();
const idOf = async (browser: Browser) => (await secretHash(browser.jar.get("__Host-session")!)).slice(0, 16);
/** Who is still signed in, of those who were. */
const signedIn = async () => {
  const all = { phone, desk, other };
  const found = await Promise.all(
    Object.entries(all).map(async ([name, browser]) => ((await browser.visit("/account")).status === 200 ? name : [])),
  );
  return found.flat();
};
const signOutOf = (by: Browser, session: string) => by.visit("/account/sign-out", { form: { session } });
const remove = (by: Browser, path: string) => by.visit(`/api/v1/account/sessions${path}`, { method: "DELETE" });

describe("somebody's own account", () => {
  it("says who they are, and where and since when they are signed in", async () => {
    const place = { slug: "alder", name: "Alder" };
    expect(await accountOf(desk)).toEqual({
      email: ana,
      memberships: [
        { id: 1, role: "admin", party: place, region: null },
        { id: 2, role: "officer", party: null, region: { slug: "north", name: "North" } },
        { id: 3, role: "operator", party: null, region: null },
      ],
      sessions: [
        {
          id: await idOf(desk),
          since: "2026-10-21T18:30:00.000Z",
          last_seen: "2026-10-21T18:30:00.000Z",
          browser: null,
          current: true,
        },
        {
          id: await idOf(phone),
          since: "2026-10-20T18:30:00.000Z",
          last_seen: "2026-10-20T18:30:00.000Z",
          browser: "Firefox, Android",
          current: false,
        },
      ],
    });
    const page = (await pageOf(phone)).replace(/<[^>]+>/g, " ").replace(/\s+/g, " ");
    for (const role of ["Alder, admin", "North, regional officer", "operator of the hub"]) {
      expect(page).toContain(`${role} Change`);
    }
    expect(page).toContain(
      "Firefox, Android (this one) Signed in on 20 October 2026, 19:30. Last seen on 21 October 2026, 19:30.",
    );
  });

  it("leaves out sessions that are over", async () => {
    hub.now += 13 * day_ms + 1;
    expect((await accountOf(desk)).sessions).toHaveLength(1);
  });

  it("keeps of a browser no more than its name and system", async () => {
    expect(JSON.stringify(await rowsOf("SELECT * FROM sessions"))).not.toMatch(/Mozilla|140|Gecko/);
  });

  it("is for people: a visitor is shown the way in, a token is told that it has none", async () => {
    const visit = await hub.browser().visit("/account");
    expect([visit.status, visit.headers.get("location")]).toEqual([303, "/sign-in?next=%2Faccount"]);
    const token = await partyToken("alder");
    expect(await expectJson(call("GET", "/api/v1/account", { token }), 403)).toMatchObject({ code: "person-needed" });
    for (const path of ["", `/${await idOf(phone)}`]) {
      const refused = call("DELETE", `/api/v1/account/sessions${path}`, { token });
      expect(await expectJson(refused, 403)).toMatchObject({ code: "person-needed" });
    }
    expect(await signedIn()).toEqual(["phone", "desk", "other"]);
  });
});

describe("signing out", () => {
  it("ends one session and no other", async () => {
    const answer = await signOutOf(desk, await idOf(phone));
    expect([answer.status, answer.headers.get("location")]).toEqual([303, "/account?done=signed-out"]);
    expect(await (await desk.visit("/account?done=signed-out")).text()).toContain("You are signed out there.");
    expect(await signedIn()).toEqual(["desk", "other"]);
    expect((await signOutOf(desk, await idOf(phone))).status).toBe(404);
  });

  it("of the session that asks takes its cookie back", async () => {
    const answer = await signOutOf(desk, await idOf(desk));
    expect([answer.status, answer.headers.get("location")]).toEqual([303, "/signed-out?done=signed-out"]);
    expect(desk.jar.has("__Host-session")).toBe(false);
    expect(await signedIn()).toEqual(["phone", "other"]);
  });

  it("ends all others, or all", async () => {
    await signOutOf(phone, "others");
    expect(await signedIn()).toEqual(["phone", "other"]);
    const others = await signOutOf(phone, "others");
    expect([others.status, others.headers.get("location")]).toEqual([303, "/account?done=signed-out-elsewhere"]);
    desk = await hub.signedIn(ana);
    const answer = await signOutOf(phone, "all");
    expect(answer.headers.get("location")).toBe("/signed-out?done=signed-out");
    expect(await (await phone.visit("/signed-out?done=signed-out")).text()).toContain("<h1>You are signed out</h1>");
    expect((await other.visit("/signed-out")).headers.get("location")).toBe("/account");
    expect(await signedIn()).toEqual(["other"]);
  });

  it("ends more of them than a statement takes parameters, as whoever reads the mailbox may have opened", async () => {
    await env.DB.prepare(
      `INSERT INTO sessions (token_hash, person_id, created_at_ms, last_seen_at_ms, expires_at_ms)
       SELECT 'planted ' || value, 1, ?1, ?1, 8e15 FROM json_each(?2)`,
    )
      .bind(hub.now, JSON.stringify([...Array(120).keys()]))
      .run();
    await signOutOf(phone, "others");
    expect(await signedIn()).toEqual(["phone", "other"]);
    expect(await rowsOf("SELECT * FROM sessions WHERE person_id = 1")).toHaveLength(1);
  });

  it("is the same over the API", async () => {
    expect((await remove(desk, `/${await idOf(phone)}`)).status).toBe(204);
    expect(await signedIn()).toEqual(["desk", "other"]);
    phone = await hub.signedIn(ana);
    expect((await remove(desk, "?keep=this")).status).toBe(204);
    expect(await signedIn()).toEqual(["desk", "other"]);
    expect((await remove(desk, "")).status).toBe(204);
    expect(desk.jar.has("__Host-session")).toBe(false);
    expect(await signedIn()).toEqual(["other"]);
    expect(await rowsOf("SELECT * FROM sessions WHERE person_id = 1")).toEqual([]);
  });

  it("of somebody else's session is refused like one that does not exist", async () => {
    const theirs = await idOf(other);
    const refusals = await Promise.all(
      [theirs, "0123456789abcdef", "", "others "].map(async (id) => {
        const page = await signOutOf(desk, id);
        const api = await remove(desk, `/${encodeURIComponent(id || "none")}`);
        return [page.status, api.status];
      }),
    );
    expect(refusals).toEqual(Array(4).fill([404, 404]));
    expect(await signedIn()).toEqual(["phone", "desk", "other"]);
  });

  it("leaves an entry with how many ended, at the party and at the hub", async () => {
    await signOutOf(phone, "all");
    expect(await rowsOf("SELECT actor, party_id, details FROM audit WHERE action = 'sign-out' ORDER BY 2")).toEqual([
      { actor: "person:1", party_id: null, details: '{"sessions":2}' },
      { actor: "person:1", party_id: 1, details: '{"sessions":2}' },
    ]);
  });
});

describe("the hat", () => {
  const wear = (by: Browser, membership: string) => by.visit("/account/hat", { form: { membership } });
  const placesOf = async (by: Browser) => {
    const [, navigation = ""] = /<nav[^>]*>(.*?)<\/nav>/s.exec(await (await by.visit("/")).text()) ?? [];
    return [...navigation.matchAll(/href="([^"]+)"/g)].map(([, place]) => place);
  };
  const ofEveryone = ["/compare", "/help", "/releases", "/method"];

  it("chooses which places the head of a page leads to, in this browser only", async () => {
    const ofParty = ["/party", "/party/campaigns", "/party/uploads", "/party/trust", ...ofEveryone];
    expect(await placesOf(desk)).toEqual(ofParty);
    const answer = await wear(desk, "2");
    expect([answer.status, answer.headers.get("location")]).toEqual([303, "/"]);
    expect(await placesOf(desk)).toEqual(["/region", ...ofEveryone]);
    await wear(desk, "3");
    expect(await placesOf(desk)).toEqual(["/hub", ...ofEveryone]);
    expect(await placesOf(phone)).toEqual(ofParty);
  });

  it("leads the first page, and is offered on every page to whom has several", async () => {
    const home = await (await desk.visit("/")).text();
    expect(home).toContain("Upload your first file");
    expect(home).toContain('name="membership" value="2"');
    await wear(desk, "2");
    const asOfficer = await (await desk.visit("/account")).text();
    expect(asOfficer).toContain("These pages are shown to you as: North, regional officer.");
    expect([...asOfficer.matchAll(/name="membership" value="(\d)"/g)].map(([, id]) => id)).toEqual(["1", "3"]);
    expect(await (await desk.visit("/")).text()).toContain("Clusters: North");
    expect(await pageOf(other)).not.toContain('name="membership"');
  });

  it("neither gives nor takes a right", async () => {
    await wear(desk, "2");
    expect((await desk.visit("/party/campaigns")).status).toBe(200);
    expect((await accountOf(desk)).memberships.map(({ id }) => id)).toEqual([2, 1, 3]);
    await expectJson(desk.visit("/api/v1/parties/alder/campaigns"));
    await expectJson(desk.visit("/api/v1/parties/birch/campaigns"), 403);
  });

  it("decides which of two parties the pages are of", async () => {
    await enrol(eve, { role: "admin", party: "birch" }, { role: "organiser", party: "cedar" });
    const [birch, cedar] = (await accountOf(other)).memberships;
    expect(await (await other.visit("/")).text()).toContain(`<span>${birch!.party!.name}</span>`);
    await wear(other, String(cedar!.id));
    expect(await (await other.visit("/")).text()).toContain("<span>Cedar</span>");
    expect(await (await other.visit("/party")).text()).toContain("Cedar");
  });

  it("is one of one's own memberships, or stays as it was", async () => {
    for (const membership of ["4", "99", "", "x"]) expect((await wear(desk, membership)).status).toBe(404);
    expect(await rowsOf("SELECT DISTINCT hat FROM sessions")).toEqual([{ hat: null }]);
  });

  it("of a membership that is gone chooses nothing", async () => {
    await wear(desk, "2");
    await enrol(ana, { role: "organiser", party: "cedar" }, { role: "operator" });
    expect((await accountOf(desk)).memberships.map(({ role }) => role)).toEqual(["organiser", "operator"]);
  });
});
