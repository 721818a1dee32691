import { createScheduledController } from "cloudflare:test";
import { env } from "cloudflare:workers";
import { beforeEach, describe, expect, it } from "vitest";
import type { MembershipChoice } from "../../src/accounts/contract.ts";
import { askForLink, type Letter, mintLink, openLink, useLink } from "../../src/accounts/links.ts";
import { recogniseSession } from "../../src/accounts/recognise.ts";
import worker from "../../src/worker.ts";
import { codeOf, contextAt, day_ms, enrol, evening, hour_ms, minute_ms, plantHub, rowsOf, watched } from "./hub.ts";

const letter: Letter = (link) => ({ subject: "Sign in", text: link });
const known = "ana@alder.example";
/** The browser that asks. */
const here = "the-secret-in-the-cookie-of-this-browser-000";
const asking = { browserSecret: here, path: "/party" };
const fromHere = { browserSecret: here, elsewhere: false, browser: "Firefox, Android" };
const ask = async (email: string, now = evening) => {
  const asked = contextAt(now);
  const answer = await askForLink(asked.context, email, asking, letter);
  await Promise.all(asked.work);
  return { answer, ...asked };
};
/** The token in the mail that somebody with an account gets. */
const mailedToken = async () => new URL((await ask(known)).sent[0]!.text).searchParams.get("token")!;

beforeEach(async () => {
  await plantHub();
  await enrol(known, { role: "organiser", party: "alder" });
});

describe("asking for a link", () => {
  it("mails it to a person of the hub, however they typed their address", async () => {
    const { sent } = await ask("  Ana@Alder.Example ");
    expect(sent).toHaveLength(1);
    expect(sent[0]!.to).toBe(known);
    const link = new URL(sent[0]!.text);
    expect(link.origin + link.pathname).toBe("https://hub.example/sign-in/confirm");
    expect(link.searchParams.get("next")).toBe("/party");
    expect(link.searchParams.get("token")).toMatch(/^[\w-]{43}$/);
  });

  it("does the same for a stranger as for a person of the hub, except that no mail leaves", async () => {
    const askWatched = async (email: string) => {
      const { context, sent, work } = contextAt(evening);
      const { db, statements } = watched();
      const answer = await askForLink({ ...context, db }, email, asking, letter);
      // Neither mail nor letter is begun before the answer is given: what it takes would tell who is known.
      expect(sent).toEqual([]);
      expect(work).toHaveLength(1);
      await Promise.all(work);
      return { answer, statements, sent };
    };
    const [person, stranger] = [await askWatched(known), await askWatched("stranger@elsewhere.example")];
    expect(stranger.answer).toEqual(person.answer);
    expect(stranger.statements).toEqual(person.statements);
    expect([person.sent.length, stranger.sent.length]).toEqual([1, 0]);
    const links = await rowsOf<Record<string, unknown>>("SELECT * FROM sign_in_links");
    expect(links).toHaveLength(2);
    expect(JSON.stringify(links)).not.toContain("stranger");
  });

  it("mails nothing to a person who has no membership left", async () => {
    await enrol(known);
    expect((await ask(known)).sent).toEqual([]);
  });

  it.each([known, "stranger@elsewhere.example"])("refuses a sixth link within the hour to %s", async (email) => {
    for (let asked = 0; asked < 5; asked++) await ask(email, evening + asked * minute_ms);
    expect(await codeOf(ask(email, evening + 59 * minute_ms))).toBe("too-many-links");
    expect(await codeOf(ask("other@elsewhere.example", evening))).toBe("nothing was refused");
    expect(await codeOf(ask(email, evening + hour_ms))).toBe("nothing was refused");
  });

  it("counts requests that arrive at the same moment", async () => {
    const codes = await Promise.all(Array.from({ length: 8 }, () => codeOf(ask(known))));
    expect(codes.filter((code) => code === "too-many-links")).toHaveLength(3);
  });

  it.each(["", "ana", "ana@", "@alder.example", "ana@alder", "ana@alder.example, eve@x.example", "a\nb@alder.example"])(
    "refuses %j, which is no address",
    async (typed) => {
      expect(await codeOf(ask(typed))).toBe("address-invalid");
      expect(await rowsOf("SELECT * FROM sign_in_links")).toEqual([]);
    },
  );

  it("says the same to everyone where the hub cannot send mail", async () => {
    const { context } = contextAt(evening);
    for (const email of [known, "stranger@elsewhere.example"]) {
      expect(await codeOf(askForLink({ ...context, mail: null }, email, asking, letter))).toBe("mail-not-configured");
    }
  });
});

describe("using a link", () => {
  const use = (token: string, now = evening) => useLink(contextAt(now).context, token, fromHere);

  it("signs its person in once", async () => {
    const token = await mailedToken();
    const secret = await use(token);
    const { actor } = await recogniseSession(contextAt(evening).context.db, secret, evening);
    expect(actor).toMatchObject({ kind: "person", email: known });
    expect(await codeOf(use(token))).toBe("link-invalid");
  });

  it("signs in one of two who use it at the same moment", async () => {
    const token = await mailedToken();
    const codes = await Promise.all([codeOf(use(token)), codeOf(use(token))]);
    expect(codes.sort()).toEqual(["link-invalid", "nothing was refused"]);
    expect(await rowsOf("SELECT * FROM sessions")).toHaveLength(1);
  });

  it("is too late after fifteen minutes", async () => {
    const token = await mailedToken();
    expect(await codeOf(use(token, evening + 15 * minute_ms))).toBe("link-invalid");
    expect(await codeOf(use(token, evening + 15 * minute_ms - 1))).toBe("nothing was refused");
  });

  it("refuses a link that was changed, cut short or never sent", async () => {
    const token = await mailedToken();
    const changed = (token.startsWith("A") ? "B" : "A") + token.slice(1);
    for (const wrong of [changed, token.slice(0, -1), `${token} `, ""]) {
      expect(await codeOf(use(wrong))).toBe("link-invalid");
    }
    expect(await rowsOf("SELECT * FROM sessions")).toEqual([]);
  });

  it("works in another browser only after a word, and in none for a browser that was not known when asking", async () => {
    const token = await mailedToken();
    const { context } = contextAt(evening);
    for (const browserSecret of [null, "another-browser"]) {
      const there = { browserSecret, elsewhere: false, browser: null };
      expect(await codeOf(useLink(context, token, there))).toBe("link-from-elsewhere");
    }
    expect(await openLink(context, token, "another-browser")).toEqual({ email: known, askedHere: false, done: false });
    expect(await openLink(context, token, here)).toEqual({ email: known, askedHere: true, done: false });
    const unbound = await mintLink(context, known);
    expect(await openLink(context, unbound.token, null)).toMatchObject({ askedHere: false });
    const there = { browserSecret: null, elsewhere: true, browser: null };
    expect(await codeOf(useLink(context, token, there))).toBe("nothing was refused");
  });

  it("opens nothing for a stranger, even with the secret", async () => {
    const { token } = await mintLink(contextAt(evening).context, "stranger@elsewhere.example");
    expect(await codeOf(use(token))).toBe("link-invalid");
  });

  it("leaves no secret in the database", async () => {
    const token = await mailedToken();
    const secret = await use(token);
    const stored = JSON.stringify([
      await rowsOf("SELECT * FROM sign_in_links"),
      await rowsOf("SELECT * FROM sessions"),
      await rowsOf("SELECT * FROM audit"),
    ]);
    expect(stored).not.toContain(token);
    expect(stored).not.toContain(secret);
  });

  it.each([
    ["a party", [{ role: "organiser", party: "alder" }], [1]],
    [
      "two parties",
      [
        { role: "organiser", party: "alder" },
        { role: "admin", party: "birch" },
      ],
      [1, 2],
    ],
    ["no party", [{ role: "officer", region: "north" }, { role: "operator" }], [null]],
    ["a party and the hub", [{ role: "operator" }, { role: "admin", party: "cedar" }], [null, 3]],
  ] satisfies [string, MembershipChoice[], (number | null)[]][])(
    "leaves its trace with everyone that a person of %s belongs to",
    async (_, memberships, places) => {
      await enrol(known, ...memberships);
      await use(await mailedToken());
      const entries = await rowsOf(
        "SELECT at_ms, actor, party_id, details FROM audit WHERE action = 'sign-in' ORDER BY party_id",
      );
      expect(entries).toEqual(
        places.map((party_id) => ({ at_ms: evening, actor: "person:1", party_id, details: "{}" })),
      );
    },
  );
});

describe("the night", () => {
  it("deletes links that no longer count and sessions that have ended, and nothing else", async () => {
    const { context } = contextAt(evening);
    await useLink(context, await mailedToken(), fromHere);
    await ask("stranger@elsewhere.example", evening + 2 * hour_ms);
    const forget = (scheduledTime: number) =>
      worker.scheduled(createScheduledController({ scheduledTime: new Date(scheduledTime), cron: "30 3 * * *" }), env);
    await forget(evening + 2 * hour_ms);
    expect(await rowsOf("SELECT created_at_ms FROM sign_in_links")).toEqual([{ created_at_ms: evening + 2 * hour_ms }]);
    expect(await rowsOf("SELECT * FROM sessions")).toHaveLength(1);
    await forget(evening + 15 * day_ms);
    expect(await rowsOf("SELECT * FROM sessions")).toEqual([]);
  });
});
