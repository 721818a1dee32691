import { env } from "cloudflare:workers";
import { beforeEach, describe, expect, it } from "vitest";
import { secretHash } from "../../src/accounts/secrets.ts";
import { evening } from "../accounts/hub.ts";
import { expectJson } from "../api.ts";
import { dumpOfAll } from "../dump.ts";
import { browserOf, mailed } from "./cast.ts";
import { ask, plantPermissions } from "./hub.ts";
import { changedSince, putBack } from "./put-back.ts";

/** The two doors that a mailed secret opens: what is no live secret of that very door opens neither. */

beforeEach(plantPermissions);

const doors = {
  "a sign-in link": {
    path: "/sign-in/confirm",
    secret: mailed.link,
    table: "sign_in_links",
    email: "ana@people.example",
  },
  "an invitation": {
    path: "/invitation",
    secret: mailed.invitation,
    table: "invitations",
    email: "invited-601@people.example",
  },
} as const;
type Door = (typeof doors)[keyof typeof doors];
const each = Object.entries(doors);

const here = { "sec-fetch-site": "same-origin" };
const look = ({ path }: Door, token: string) => ask("GET", `${path}?${new URLSearchParams({ token })}`);
const open = ({ path }: Door, token: string, headers: Record<string, string> = here) =>
  ask("POST", path, { headers, body: new URLSearchParams({ token, elsewhere: "yes" }) });

/** The cookie that an answer sets for the session; undefined where it sets none. */
const sessionIn = (answer: Response): string | undefined =>
  answer.headers
    .getSetCookie()
    .map((cookie) => /^__Host-session=([^;]+)/.exec(cookie)?.[1])
    .find((secret) => secret !== undefined);

const whoIs = (secret: string) => ask("GET", "/api/v1/account", { headers: { cookie: `__Host-session=${secret}` } });

/** Looking and opening with each of these: the same words as for a secret that never was, no session, and no change. */
const expectNothing = async (door: Door, secrets: Record<string, string>) => {
  const before = await dumpOfAll();
  for (const deed of [look, open]) {
    const textOf = async (answer: Response) => [answer.status, await answer.text()];
    const unknown = await textOf(await deed(door, "never-was"));
    expect(unknown[0]).toBe(422);
    for (const [what, secret] of Object.entries(secrets)) {
      const answer = await deed(door, secret);
      expect(sessionIn(answer), what).toBeUndefined();
      expect(await textOf(answer), what).toEqual(unknown);
    }
  }
  expect(await changedSince(before)).toEqual([]);
};

describe.each(each)("%s", (_, door) => {
  it("opens once", async () => {
    const answer = await open(door, door.secret);
    expect(answer.status).toBe(303);
    expect(await expectJson(whoIs(sessionIn(answer)!))).toMatchObject({ email: door.email });
    await expectNothing(door, { "used before": door.secret });
  });

  it("is not used up by who only looks", async () => {
    const before = await dumpOfAll();
    for (let time = 0; time < 3; time++) expect((await look(door, door.secret)).status).toBe(200);
    await ask("HEAD", `${door.path}?token=${door.secret}`);
    expect(await changedSince(before)).toEqual([]);
    expect((await open(door, door.secret)).status).toBe(303);
  });

  it("opens nothing when it is tampered with, unknown, empty, of the other door, or a session's or token's", async () => {
    const [, other] = each.find(([, one]) => one !== door)!;
    const [, cookie = ""] = browserOf("oz").cookie.split("=");
    await expectNothing(door, {
      "cut short": door.secret.slice(0, -1),
      "longer by a letter": `${door.secret}x`,
      "in capitals": door.secret.toUpperCase(),
      unknown: "nothing",
      empty: "",
      "its own hash": await secretHash(door.secret),
      "of the other door": other.secret,
      "of a session": cookie,
    });
  });

  it("opens nothing once it is over", async () => {
    await env.DB.prepare(`UPDATE ${door.table} SET expires_at_ms = ?`).bind(evening).run();
    await expectNothing(door, { "over by its time": door.secret });
  });

  it("never adopts the session a browser came with: neither one that is invented, nor another person's", async () => {
    const planted = { invented: "a".repeat(43), "somebody else's": browserOf("ben").cookie.split("=")[1]! };
    for (const [whose, secret] of Object.entries(planted)) {
      const before = await dumpOfAll();
      const answer = await open(door, door.secret, { ...here, cookie: `__Host-session=${secret}` });
      const fresh = sessionIn(answer);
      expect(fresh, whose).toMatch(/^[\w-]{43}$/);
      expect(fresh, whose).not.toBe(secret);
      expect(await expectJson(whoIs(fresh!)), whose).toMatchObject({ email: door.email });
      expect((await whoIs(secret)).status, `${whose} is over`).toBe(401);
      await putBack(before, await changedSince(before));
    }
  });
});
