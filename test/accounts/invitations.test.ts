import { createScheduledController } from "cloudflare:test";
import { env } from "cloudflare:workers";
import { beforeEach, describe, expect, it } from "vitest";
import worker from "../../src/worker.ts";
import { expectJson } from "../api.ts";
import { dumpOfAll } from "../dump.ts";
import { openHub } from "../trust/hub.ts";
import { day_ms, enrol, evening, hour_ms, minute_ms, plantHub, rowsOf } from "./hub.ts";

type Browser = ReturnType<ReturnType<typeof openHub>["browser"]>;
type Hub = ReturnType<typeof openHub>;

let hub: Hub;
beforeEach(async () => {
  await plantHub();
  hub = openHub(evening);
});

const signedIn = async (email: string): Promise<Browser> => {
  const visit = hub.browser();
  await visit("POST", "/sign-in", new URLSearchParams({ email }));
  await visit("POST", "/sign-in/confirm", new URLSearchParams(new URL(hub.mailedTo(email)).search));
  return visit;
};
const anaOfAlder = async () => {
  await enrol("ana@alder.example", { role: "admin", party: "alder" });
  return signedIn("ana@alder.example");
};
const operator = async () => {
  await enrol("oz@hub.example", { role: "operator" });
  return signedIn("oz@hub.example");
};
const inviteTo = (visit: Browser, email: string, role = "organiser", party = "alder") =>
  visit("POST", `/api/v1/parties/${party}/invitations`, { email, role });
const tokenOf = (email: string): string => new URL(hub.mailedTo(email)).searchParams.get("token")!;
const accept = (email: string, visit = hub.browser(), token = tokenOf(email)) =>
  visit("POST", "/invitation", new URLSearchParams({ token }));
const codeOf = async (answer: Response | Promise<Response>) => {
  const response = await answer;
  return response.ok ? response.status : ((await response.json()) as { code: string }).code;
};

describe("inviting to a party", () => {
  it("mails a link that lasts fourteen days, and keeps no more than its hash", async () => {
    const admin = await anaOfAlder();
    const invited = await expectJson(inviteTo(admin, " Olu@Alder.Example "), 201);
    expect(invited).toEqual({
      id: 1,
      email: "olu@alder.example",
      membership: { role: "organiser", party: "alder" },
      place: { name: "Alder" },
      invited_on: "2026-10-20",
      expires_on: "2026-11-03",
    });
    const token = tokenOf("olu@alder.example");
    expect(JSON.stringify(await dumpOfAll())).not.toContain(token);
    expect(await rowsOf("SELECT actor, party_id, details FROM audit WHERE action = 'invited'")).toEqual([
      { actor: "person:1", party_id: 1, details: '{"invitation":1,"role":"organiser"}' },
    ]);
    expect(await expectJson(admin("GET", "/api/v1/parties/alder/invitations"))).toEqual({
      items: [invited],
      next: null,
    });
  });

  it("is for its admins, and the operator's only while it has none, of its first admin", async () => {
    const admin = await anaOfAlder();
    await enrol("olu@alder.example", { role: "organiser", party: "alder" });
    const organiser = await signedIn("olu@alder.example");
    const runs = await operator();
    expect(await codeOf(inviteTo(hub.browser(), "eve@x.example"))).toBe("sign-in-needed");
    for (const party of ["birch", "nowhere"]) {
      expect(await codeOf(inviteTo(admin, "eve@x.example", "admin", party))).toBe("not-your-party");
    }
    expect(await codeOf(inviteTo(organiser, "eve@x.example"))).toBe("not-your-party");
    expect(await codeOf(inviteTo(runs, "eve@x.example", "organiser", "birch"))).toBe("not-your-party");
    expect(await codeOf(inviteTo(runs, "eve@x.example", "admin", "nowhere"))).toBe("place-unknown");
    expect(await codeOf(inviteTo(runs, "eve@x.example", "admin"))).toBe("party-has-admin");
    expect(await rowsOf("SELECT * FROM invitations")).toEqual([]);
    expect(await codeOf(inviteTo(runs, "eve@x.example", "admin", "birch"))).toBe(201);
  });

  it("tells the party's people when it is the operator who lets somebody in", async () => {
    await enrol("olu@birch.example", { role: "organiser", party: "birch" });
    await expectJson(inviteTo(await operator(), "bea@birch.example", "admin", "birch"), 201);
    const [told] = hub.hub.outbox.filter(({ to }) => to === "olu@birch.example");
    expect(told!.subject).toBe("Who has access to Birch changed");
    expect(told!.text).toContain("bea@birch.example was invited, as admin.");
    expect(told!.text).not.toContain("token=");
  });

  it("answers alike whoever the hub knows, and says who is there already", async () => {
    const admin = await anaOfAlder();
    await enrol("bea@birch.example", { role: "admin", party: "birch" }, { role: "organiser", party: "cedar" });
    const answers = await Promise.all(
      ["bea@birch.example", "bob@birch.example"].map(async (email) => {
        const answer = await inviteTo(admin, email);
        const text = (await answer.text()).replace(email, "…").replace(/"id":\d/, "");
        return [answer.status, text, [...answer.headers].filter(([name]) => name !== "date")];
      }),
    );
    expect(answers[0]).toEqual(answers[1]);
    expect(await codeOf(inviteTo(admin, "ana@alder.example"))).toBe("already-member");
    await enrol("olu@alder.example", { role: "organiser", party: "alder" });
    expect(await codeOf(inviteTo(admin, "olu@alder.example"))).toBe("already-member");
    expect(await codeOf(inviteTo(admin, "olu@alder.example", "admin"))).toBe(201);
  });

  it("again sends a new link and ends the old one, as what was said last", async () => {
    const admin = await anaOfAlder();
    await inviteTo(admin, "olu@alder.example");
    const old = tokenOf("olu@alder.example");
    await inviteTo(admin, "olu@alder.example", "admin");
    expect(await rowsOf("SELECT role FROM invitations")).toEqual([{ role: "admin" }]);
    expect(await codeOf(accept("olu@alder.example", hub.browser(), old))).toBe("invitation-invalid");
    expect((await accept("olu@alder.example")).status).toBe(303);
  });

  it("is taken back by the party's admins alone, and opens nothing then", async () => {
    const admin = await anaOfAlder();
    const runs = await operator();
    await enrol("bea@birch.example", { role: "admin", party: "birch" });
    const neighbour = await signedIn("bea@birch.example");
    await inviteTo(admin, "olu@alder.example");
    const one = "/api/v1/parties/alder/invitations/1";
    expect(await codeOf(neighbour("DELETE", one))).toBe("not-your-party");
    expect(await codeOf(neighbour("DELETE", one.replace("alder", "birch")))).toBe("not-found");
    expect(await codeOf(runs("DELETE", one))).toBe("not-your-party");
    expect(await codeOf(runs("DELETE", "/api/v1/invitations/1"))).toBe("not-found");
    expect(await rowsOf("SELECT id FROM invitations")).toEqual([{ id: 1 }]);
    expect((await admin("DELETE", one)).status).toBe(204);
    expect(await codeOf(admin("DELETE", one))).toBe("not-found");
    expect(await codeOf(accept("olu@alder.example"))).toBe("invitation-invalid");
    expect(await rowsOf("SELECT party_id, details FROM audit WHERE action = 'invitation-taken-back'")).toEqual([
      { party_id: 1, details: '{"invitation":1,"role":"organiser"}' },
    ]);
  });

  it("stops at twenty open ones, which expire, and at thirty in an hour, the taken back ones too", async () => {
    const admin = await anaOfAlder();
    for (let sent = 0; sent < 20; sent++) await expectJson(inviteTo(admin, `a${sent}@x.example`), 201);
    const refused = await inviteTo(admin, "one-more@x.example");
    expect([refused.status, await codeOf(refused)]).toEqual([429, "too-many-invitations"]);
    for (let id = 1; id <= 10; id++) await admin("DELETE", `/api/v1/parties/alder/invitations/${id}`);
    hub.hub.now += 59 * minute_ms;
    for (let sent = 0; sent < 10; sent++) await expectJson(inviteTo(admin, `b${sent}@x.example`), 201);
    await admin("DELETE", "/api/v1/parties/alder/invitations/11");
    expect(await codeOf(inviteTo(admin, "b0@x.example"))).toBe("too-many-invitations");
    hub.hub.now += minute_ms;
    expect(await codeOf(inviteTo(admin, "one-more@x.example"))).toBe(201);
    expect(hub.hub.outbox.filter(({ subject }) => subject.startsWith("You are invited"))).toHaveLength(31);
    expect(await codeOf(inviteTo(admin, "over@x.example"))).toBe("too-many-invitations");
    hub.hub.now += 14 * day_ms;
    expect(await codeOf(inviteTo(await signedIn("ana@alder.example"), "over@x.example"))).toBe(201);
  });
});

describe("inviting to the hub", () => {
  const invite = (visit: Browser, email: string, membership: object) =>
    visit("POST", "/api/v1/invitations", { email, membership });

  it("is the operator's, who sees and takes back what is the hub's", async () => {
    const admin = await anaOfAlder();
    const runs = await operator();
    const officer = { role: "officer", region: "north" };
    for (const membership of [officer, { role: "operator" }]) {
      expect(await codeOf(invite(hub.browser(), "eve@x.example", membership))).toBe("sign-in-needed");
      expect(await codeOf(invite(admin, "eve@x.example", membership))).toBe("operator-needed");
    }
    await expectJson(invite(runs, "ola@north.example", officer), 201);
    await expectJson(invite(runs, "olu@hub.example", { role: "operator" }), 201);
    await expectJson(invite(runs, "bea@birch.example", { role: "admin", party: "birch" }), 201);
    await expectJson(inviteTo(admin, "abe@alder.example"), 201);
    expect(await codeOf(invite(runs, "oz@hub.example", { role: "operator" }))).toBe("already-member");
    const { items } = await expectJson<{ items: { id: number; email: string }[] }>(runs("GET", "/api/v1/invitations"));
    expect(items.map(({ email }) => email).sort()).toEqual([
      "bea@birch.example",
      "ola@north.example",
      "olu@hub.example",
    ]);
    expect(await codeOf(admin("GET", "/api/v1/invitations"))).toBe("operator-needed");
    // However many they are, a page holds them all: there is nothing to ask for the next with.
    await env.DB.prepare(
      `INSERT INTO invitations (token_hash, email, role, invited_by, created_at_ms, expires_at_ms)
       SELECT 'planted ' || value, value || '@hub.example', 'operator', 'person:2', 0, 8e15 FROM json_each(?)`,
    )
      .bind(JSON.stringify([...Array(250).keys()]))
      .run();
    const all = await expectJson<{ items: unknown[]; next: string | null }>(runs("GET", "/api/v1/invitations"));
    expect([all.items.length, all.next]).toEqual([253, null]);
    await env.DB.prepare("DELETE FROM invitations WHERE token_hash LIKE 'planted %'").run();
    for (const { id } of items) expect((await runs("DELETE", `/api/v1/invitations/${id}`)).status).toBe(204);
    expect(await rowsOf("SELECT email FROM invitations")).toEqual([{ email: "abe@alder.example" }]);
  });

  it("drops what else was offered in a party when its first admin is there", async () => {
    const runs = await operator();
    for (const email of ["bea@birch.example", "eve@x.example"]) {
      await expectJson(inviteTo(runs, email, "admin", "birch"), 201);
    }
    expect((await accept("bea@birch.example")).headers.get("location")).toBe("/party/agreement");
    expect(await codeOf(accept("eve@x.example"))).toBe("invitation-invalid");
    await expectJson(inviteTo(runs, "eve@x.example", "admin", "cedar"), 201);
    const memberships = [{ role: "admin", party: "cedar" }];
    await expectJson(runs("PUT", "/api/v1/people/cai@cedar.example", { memberships }));
    expect(await codeOf(accept("eve@x.example"))).toBe("invitation-invalid");
  });
});

describe("what somebody offered who has no say any more", () => {
  /** Another admin, an operator, and three invitations: two of the first admin's, one of the second's. */
  const offered = async () => {
    const ana = await anaOfAlder();
    await enrol("abe@alder.example", { role: "admin", party: "alder" });
    const abe = await signedIn("abe@alder.example");
    await inviteTo(ana, "one@x.example");
    await inviteTo(ana, "two@x.example", "admin");
    await inviteTo(abe, "three@x.example");
    return { ana, abe, oz: await operator() };
  };
  const open = async () =>
    (await rowsOf<{ email: string }>("SELECT email FROM invitations ORDER BY id")).map(({ email }) => email);
  const all = ["one@x.example", "two@x.example", "three@x.example"];

  it.each<[string, (by: Awaited<ReturnType<typeof offered>>) => Promise<Response>]>([
    ["gives it up", ({ ana }) => ana("DELETE", "/api/v1/account/memberships/1")],
    ["is removed", ({ abe }) => abe("DELETE", "/api/v1/parties/alder/people/1")],
    ["is made an organiser", ({ abe }) => abe("PUT", "/api/v1/parties/alder/people/1", { role: "organiser" })],
    ["loses it to the operator", ({ oz }) => oz("DELETE", "/api/v1/memberships/1")],
    ["is nothing any more", ({ oz }) => oz("PUT", "/api/v1/people/ana@alder.example", { memberships: [] })],
    [
      "is said to be an organiser",
      ({ oz }) =>
        oz("PUT", "/api/v1/people/ana@alder.example", { memberships: [{ role: "organiser", party: "alder" }] }),
    ],
  ])("ends with the role of an admin who %s, and the log says so", async (_, deed) => {
    const by = await offered();
    const token = tokenOf("two@x.example");
    expect((await deed(by)).ok).toBe(true);
    expect(await open()).toEqual(["three@x.example"]);
    expect(await codeOf(accept("", hub.browser(), token))).toBe("invitation-invalid");
    expect(await rowsOf("SELECT party_id FROM audit WHERE action = 'invitation-taken-back'")).toEqual([
      { party_id: 1 },
      { party_id: 1 },
    ]);
  });

  it("stays where the role stays: what is refused or leaves an admin an admin ends nothing", async () => {
    const { ana, abe } = await offered();
    await abe("DELETE", "/api/v1/account/memberships/2");
    expect(await open()).toEqual(all.slice(0, 2));
    expect(await codeOf(ana("DELETE", "/api/v1/account/memberships/1"))).toBe("last-admin");
    expect((await ana("PUT", "/api/v1/parties/alder/people/1", { role: "admin" })).status).toBe(204);
    expect(await open()).toEqual(all.slice(0, 2));
  });

  it("ends with the role of an operator, of officers and of first admins alike, and nothing that is a party's", async () => {
    const { oz } = await offered();
    await enrol("una@hub.example", { role: "operator" });
    await inviteTo(oz, "first@birch.example", "admin", "birch");
    const membership = { role: "officer", region: "north" };
    await oz("POST", "/api/v1/invitations", { email: "ros@north.example", membership });
    expect(await open()).toEqual([...all, "first@birch.example", "ros@north.example"]);
    const [own] = await rowsOf<{ id: number }>("SELECT id FROM memberships WHERE person_id = 3");
    expect((await oz("DELETE", `/api/v1/account/memberships/${own!.id}`)).status).toBe(204);
    expect(await open()).toEqual(all);
  });
});

describe("accepting", () => {
  const invited = async (role = "organiser") => {
    const admin = await anaOfAlder();
    await inviteTo(admin, "olu@alder.example", role);
    return admin;
  };
  const look = (visit: Browser, method = "GET") => {
    const link = new URL(hub.mailedTo("olu@alder.example"));
    return visit(method, link.pathname + link.search);
  };

  it("takes a press of the button: opening the link changes nothing, however often", async () => {
    await invited();
    const before = await dumpOfAll();
    for (const method of ["GET", "HEAD", "GET"]) {
      const answer = await look(hub.browser(), method);
      expect(answer.status).toBe(200);
      expect(answer.headers.get("cache-control")).toContain("no-store");
    }
    expect(await dumpOfAll()).toEqual(before);
    const page = await (await look(hub.browser())).text();
    expect(page.split(tokenOf("olu@alder.example"))).toHaveLength(2);
    expect(page).toContain("Alder");
    expect(page).toContain("3 November 2026");
    expect((await accept("olu@alder.example")).status).toBe(303);
  });

  it.each([
    ["an organiser", "organiser", "/party/uploads"],
    ["an admin whose party has not agreed", "admin", "/party/agreement"],
  ])("leads %s to where the work begins", async (_, role, address) => {
    await invited(role);
    const visit = hub.browser();
    expect((await accept("olu@alder.example", visit)).headers.get("location")).toBe(address);
    expect(await expectJson(visit("GET", "/api/v1/account"))).toMatchObject({
      email: "olu@alder.example",
      memberships: [{ role, party: { slug: "alder" } }],
    });
    expect(await rowsOf("SELECT actor, party_id, details FROM audit WHERE action = 'invitation-accepted'")).toEqual([
      { actor: "person:2", party_id: 1, details: JSON.stringify({ invitation: 1, role }) },
    ]);
  });

  it.each([
    [{ role: "officer", region: "north" }, "/region"],
    [{ role: "operator" }, "/hub"],
  ])("leads %j to %s, also who has a party, and shows the pages as that", async (membership, address) => {
    await enrol("olu@alder.example", { role: "organiser", party: "alder" });
    await (await operator())("POST", "/api/v1/invitations", { email: "olu@alder.example", membership });
    const visit = hub.browser();
    expect((await accept("olu@alder.example", visit)).headers.get("location")).toBe(address);
    const { memberships } = await expectJson<{ memberships: object[] }>(visit("GET", "/api/v1/account"));
    expect(memberships).toMatchObject([{ role: membership.role }, { role: "organiser" }]);
  });

  it("works once, of two at the same moment for one", async () => {
    await invited();
    const codes = await Promise.all([1, 2].map(async () => (await accept("olu@alder.example")).status));
    expect(codes.sort()).toEqual([303, 422]);
    expect(await rowsOf("SELECT role FROM memberships WHERE party_id = 1")).toHaveLength(2);
    expect(await rowsOf("SELECT * FROM audit WHERE action = 'invitation-accepted'")).toHaveLength(1);
    expect(await codeOf(look(hub.browser()))).toBe("invitation-invalid");
  });

  it("refuses a link that is over, cut short, changed or of another kind, at the look already", async () => {
    await invited();
    const token = tokenOf("olu@alder.example");
    await (await signedIn("ana@alder.example"))(
      "POST",
      "/sign-in",
      new URLSearchParams({ email: "ana@alder.example" }),
    );
    const wrong = [token.slice(0, -1), `${token}A`, token.toUpperCase(), "", tokenOf("ana@alder.example")];
    for (const one of wrong) {
      expect(await codeOf(hub.browser()("GET", `/invitation?${new URLSearchParams({ token: one })}`)), one).toBe(
        "invitation-invalid",
      );
      expect(await codeOf(accept("", hub.browser(), one)), one).toBe("invitation-invalid");
    }
    hub.hub.now += 14 * day_ms - 1;
    expect((await look(hub.browser())).status).toBe(200);
    hub.hub.now += 1;
    expect(await codeOf(look(hub.browser()))).toBe("invitation-invalid");
    expect(await codeOf(accept("olu@alder.example"))).toBe("invitation-invalid");
    expect(await rowsOf("SELECT role FROM memberships")).toEqual([{ role: "admin" }]);
  });

  it.each([
    ["organiser", "alder", "An admin of Alder invites you.", "As an organiser you upload"],
    ["admin", "alder", "An admin of Alder invites you.", "let its people in"],
    ["admin", "birch", "The operator of the hub invites you.", "let its people in"],
    ["officer", "north", "The operator of the hub invites you.", "As a regional officer you see"],
    ["operator", undefined, "The operator of the hub invites you.", "As an operator you look after"],
  ])(
    "says to %s of %s who invites, what the hub is, what the role may do, and the rules",
    async (role, place, ...said) => {
      const admin = await anaOfAlder();
      const membership = { role, ...(place && { [role === "officer" ? "region" : "party"]: place }) };
      const by = place === "alder" ? admin : await operator();
      await expectJson(by("POST", "/api/v1/invitations", { email: "olu@alder.example", membership }), 201);
      const page = await (await look(hub.browser())).text();
      for (const sentence of [...said, "local parties put together what their emails", 'href="/ground-rules"']) {
        expect(page).toContain(sentence);
      }
    },
  );

  it("speaks as its letter does: a Welsh one leads to a Welsh page, and on in Welsh", async () => {
    const admin = await anaOfAlder();
    await admin("POST", "/api/v1/parties/alder/invitations?language=cy", {
      email: "olu@alder.example",
      role: "organiser",
    });
    const answer = await look(hub.browser());
    expect(await answer.text()).toContain("Fe’ch gwahoddir");
    expect(answer.headers.get("set-cookie")).toMatch(/^language=cy;/);
    await admin("POST", "/api/v1/parties/alder/invitations?language=en", {
      email: "olu@alder.example",
      role: "organiser",
    });
    expect(hub.mailedTo("olu@alder.example")).not.toContain("language");
  });

  it("says on a page that an invitation cannot be used, with the way in for whom has used it", async () => {
    const admin = await invited();
    const token = tokenOf("olu@alder.example");
    await accept("olu@alder.example");
    const seen = async (visit: Browser, method: string, path: string, form?: URLSearchParams) => {
      const answer = await visit(method, path, form, { accept: "text/html" });
      return [answer.status, await answer.text()];
    };
    for (const page of [
      await seen(hub.browser(), "GET", `/invitation?token=${token}`),
      await seen(hub.browser(), "POST", "/invitation", new URLSearchParams({ token })),
    ]) {
      expect(page).toEqual([422, expect.stringContaining("<h1>This invitation cannot be used</h1>")]);
      expect(page[1]).toMatch(/<a class="button" href="\/sign-in\?next=%2F">Sign in<\/a>/);
    }
    const [, asAdmin] = await seen(admin, "GET", `/invitation?token=${token}`);
    expect(asAdmin).not.toContain('class="button"');
  });

  it("says so where somebody else is signed in, and signs in as whom it invites", async () => {
    const admin = await invited();
    expect(await (await look(admin)).text()).toContain(
      "You are signed in as ana@alder.example. If you accept, this browser signs in as olu@alder.example instead.",
    );
    expect(await (await look(hub.browser())).text()).not.toContain("You are signed in");
    await accept("olu@alder.example", admin);
    expect(await expectJson(admin("GET", "/api/v1/account"))).toMatchObject({ email: "olu@alder.example" });
  });

  it("makes an organiser an admin, and takes nothing from an admin", async () => {
    await invited("admin");
    await enrol("olu@alder.example", { role: "organiser", party: "alder" });
    await accept("olu@alder.example");
    expect(await rowsOf("SELECT role FROM memberships")).toEqual([{ role: "admin" }, { role: "admin" }]);
    await enrol("abe@alder.example");
    await inviteTo(await signedIn("ana@alder.example"), "abe@alder.example");
    await enrol("abe@alder.example", { role: "admin", party: "alder" });
    expect((await accept("abe@alder.example")).status).toBe(303);
    expect(await rowsOf("SELECT DISTINCT role FROM memberships")).toEqual([{ role: "admin" }]);
  });

  it("is refused for a third party, and the invitation stays", async () => {
    await invited();
    const of = (party: string) => ({ role: "organiser", party }) as const;
    await enrol("olu@alder.example", of("birch"), of("cedar"));
    expect(await codeOf(accept("olu@alder.example"))).toBe("too-many-parties");
    expect(await rowsOf("SELECT email FROM invitations")).toEqual([{ email: "olu@alder.example" }]);
    expect(await rowsOf("SELECT * FROM audit WHERE action IN ('invitation-accepted')")).toEqual([]);
    await enrol("olu@alder.example", of("birch"));
    expect((await accept("olu@alder.example")).status).toBe(303);
  });

  it("lets somebody into two parties at most who accepts three at the same moment", async () => {
    for (const party of ["alder", "birch", "cedar"]) {
      await enrol(`a@${party}.example`, { role: "admin", party });
      await inviteTo(await signedIn(`a@${party}.example`), "olu@x.example", "organiser", party);
    }
    const tokens = hub.hub.outbox
      .filter(({ to }) => to === "olu@x.example")
      .map(({ text }) => new URL(/https:\S+/.exec(text)![0]).searchParams.get("token")!);
    const statuses = await Promise.all(tokens.map(async (token) => (await accept("", hub.browser(), token)).status));
    expect(statuses.sort()).toEqual([303, 303, 422]);
    expect(await rowsOf("SELECT party_id FROM memberships WHERE role = 'organiser'")).toHaveLength(2);
    expect(await rowsOf("SELECT id FROM invitations")).toHaveLength(1);
  });
});

describe("the log", () => {
  const saidOf = async (visit: Browser, path = "/api/v1/parties/alder/log") => {
    const { items } = await expectJson<{ items: { said: string; kind: string }[] }>(visit("GET", path));
    return items.filter(({ kind }) => kind === "people").map(({ said }) => said);
  };

  it("says whom an invitation is for while it is open or they are there, and only its number afterwards", async () => {
    const admin = await anaOfAlder();
    await inviteTo(admin, "olu@alder.example");
    await inviteTo(admin, "abe@alder.example", "admin");
    await accept("olu@alder.example");
    expect(await saidOf(admin)).toEqual([
      "Accepted an invitation: organiser.",
      "Invited abe@alder.example: admin.",
      "Invited olu@alder.example: organiser.",
    ]);
    await admin("DELETE", "/api/v1/parties/alder/invitations/2");
    await admin("DELETE", "/api/v1/parties/alder/people/2");
    expect(await saidOf(admin)).toEqual([
      "Took the access of somebody who has left away, who was organiser.",
      "Took back the invitation of somebody (invitation 2): admin.",
      "Accepted an invitation: organiser.",
      "Invited somebody (invitation 2): admin.",
      "Invited somebody (invitation 1): organiser.",
    ]);
    expect(JSON.stringify(await rowsOf("SELECT * FROM audit"))).not.toContain("@");
  });

  it("never gives an invitation's number to another", async () => {
    const admin = await anaOfAlder();
    await inviteTo(admin, "olu@alder.example");
    await admin("DELETE", "/api/v1/parties/alder/invitations/1");
    await inviteTo(admin, "abe@alder.example");
    expect(await rowsOf("SELECT id FROM invitations")).toEqual([{ id: 2 }]);
  });

  it("tells the operator whom officers' invitations are for, and of a party's people none", async () => {
    const runs = await operator();
    const officer = { email: "ola@north.example", membership: { role: "officer", region: "north" } };
    await expectJson(runs("POST", "/api/v1/invitations", officer), 201);
    await inviteTo(runs, "bea@birch.example", "admin", "birch");
    const page = await (await runs("GET", "/hub/audit?format=json")).text();
    expect(page).toContain("Invited ola@north.example: regional officer.");
    expect(page).toContain("Invited somebody (invitation 2): admin.");
    expect(page).not.toContain("bea@birch.example");
  });
});

describe("the night", () => {
  it("forgets invitations that are over, and people who are nothing here and whom nobody waits for", async () => {
    const admin = await anaOfAlder();
    await enrol("olu@alder.example", { role: "organiser", party: "alder" });
    await signedIn("olu@alder.example");
    await inviteTo(admin, "abe@alder.example");
    await enrol("abe@alder.example");
    await enrol("olu@alder.example");
    const forget = (time: number) =>
      worker.scheduled(createScheduledController({ scheduledTime: new Date(time), cron: "30 3 * * *" }), env);
    await forget(evening + hour_ms);
    expect(await rowsOf("SELECT email FROM people ORDER BY email")).toEqual([
      { email: "abe@alder.example" },
      { email: "ana@alder.example" },
    ]);
    await forget(evening + 14 * day_ms);
    expect(await rowsOf("SELECT * FROM invitations")).toEqual([]);
    expect(await rowsOf("SELECT email FROM people")).toEqual([{ email: "ana@alder.example" }]);
  });
});
