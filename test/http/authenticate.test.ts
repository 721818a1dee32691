import { env } from "cloudflare:workers";
import { beforeEach, describe, expect, it } from "vitest";
import { endSessions } from "../../src/accounts/account/end-sessions.ts";
import { issueToken } from "../../src/accounts/tokens/issue-token.ts";
import { revokeToken } from "../../src/accounts/tokens/revoke-token.ts";
import { connect } from "../../src/database/connect.ts";
import { authenticate } from "../../src/http/authenticate.ts";
import {
  codeOf,
  contextAt,
  day_ms,
  enrol,
  evening,
  hour_ms,
  operator,
  plantHub,
  rowsOf,
  signIn,
  watched,
} from "../accounts/hub.ts";
import { metered } from "../meter.ts";

const numbers = "WITH RECURSIVE numbers (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM numbers WHERE n < 2000)";

beforeEach(async () => {
  await plantHub();
  await enrol("ana@alder.example", { role: "admin", party: "alder" }, { role: "officer", region: "north" });
});

const asking = async (headers: Record<string, string>, now = evening) => {
  const request = new Request("https://hub.example/party", { headers });
  const recognised = await authenticate(contextAt(now).context.db, request, now);
  await recognised.after;
  return recognised;
};
const withCookie = (secret: string, now = evening) => asking({ cookie: `language=cy; __Host-session=${secret}` }, now);
const withBearer = (token: string, now = evening) => asking({ authorization: `Bearer ${token}` }, now);
const wish = { name: "", scopes: ["upload"], expires_in_days: 365 } as const;
const uploadToken = async () =>
  (await issueToken(contextAt(evening, operator).context, { party: "alder" }, wish)).token;

describe("a session", () => {
  it("is recognised in one statement that scans no table, memberships and all", async () => {
    const { secret, actor } = await signIn("ana@alder.example");
    const { db, statements } = watched();
    const request = new Request("https://hub.example/", { headers: { cookie: `__Host-session=${secret}` } });
    expect((await authenticate(db, request, evening)).actor).toEqual(actor);
    expect(statements).toHaveLength(1);
    const plan = await env.DB.prepare(`EXPLAIN QUERY PLAN ${statements[0]}`).bind("", 0, 0).all<{ detail: string }>();
    expect(plan.results.length).toBeGreaterThan(0);
    expect(plan.results.filter(({ detail }) => detail.startsWith("SCAN"))).toEqual([]);
  });

  it("costs what its own rows cost, however many people, roles and sessions there are", async () => {
    await enrol("olu@alder.example", { role: "organiser", party: "alder" });
    const [ana, olu] = [await signIn("ana@alder.example"), await signIn("olu@alder.example")];
    const costOf = async ({ secret, actor }: typeof ana) => {
      const { db, cost } = metered(env.DB);
      const request = new Request("https://hub.example/", { headers: { cookie: `__Host-session=${secret}` } });
      expect((await authenticate(connect(db), request, evening)).actor).toEqual(actor);
      return cost;
    };
    await env.DB.batch([
      env.DB.prepare(
        `${numbers} INSERT INTO people (id, email, created_at_ms) SELECT n + 10, n || '@alder.example', 0 FROM numbers`,
      ),
      env.DB.prepare(
        `${numbers} INSERT INTO memberships (person_id, role, party_id) SELECT n + 10, 'organiser', n % 4 + 1 FROM numbers`,
      ),
      env.DB.prepare(
        `${numbers} INSERT INTO sessions (token_hash, person_id, created_at_ms, last_seen_at_ms, expires_at_ms)
         SELECT printf('%064x', n), iif(n % 40 = 0, 1, n + 10), 0, ${evening}, 9e15 FROM numbers`,
      ),
    ]);
    expect((await rowsOf<{ number: number }>("SELECT count(*) AS number FROM sessions"))[0]!.number).toBe(2002);
    // Session and person; of each role its line in the index, the role, and its party or region; and the index's next
    // line, which ends the search.
    expect(await costOf(olu)).toEqual({ statements: 1, rows_read: 6, rows_written: 0 });
    expect(await costOf(ana)).toEqual({ statements: 1, rows_read: 9, rows_written: 0 });
  });

  it("ends after fourteen days without use", async () => {
    const [one, other] = [await signIn("ana@alder.example"), await signIn("ana@alder.example")];
    expect((await withCookie(one.secret, evening + 14 * day_ms - 1)).actor.kind).toBe("person");
    expect((await withCookie(other.secret, evening + 14 * day_ms)).actor).toEqual({ kind: "visitor" });
  });

  it("is kept alive by use, and ends after ninety days all the same", async () => {
    const { secret } = await signIn("ana@alder.example");
    for (let day = 10; day < 90; day += 10) {
      expect((await withCookie(secret, evening + day * day_ms)).actor.kind).toBe("person");
    }
    expect((await withCookie(secret, evening + 90 * day_ms - 1)).actor.kind).toBe("person");
    expect((await withCookie(secret, evening + 90 * day_ms)).actor).toEqual({ kind: "visitor" });
  });

  it("is noted as seen at most once an hour", async () => {
    const { secret } = await signIn("ana@alder.example");
    expect((await withCookie(secret, evening + hour_ms - 1)).after).toBeUndefined();
    await withCookie(secret, evening + hour_ms);
    expect(await rowsOf("SELECT last_seen_at_ms FROM sessions")).toEqual([{ last_seen_at_ms: evening + hour_ms }]);
    expect((await withCookie(secret, evening + hour_ms + 1)).after).toBeUndefined();
  });

  it("is over when it is signed out of, and the others of the same person are not", async () => {
    const [phone, desk] = [await signIn("ana@alder.example"), await signIn("ana@alder.example")];
    await endSessions(contextAt(evening, phone.actor).context, "this");
    expect((await withCookie(phone.secret)).actor).toEqual({ kind: "visitor" });
    expect((await withCookie(desk.secret)).actor.kind).toBe("person");
  });

  it("of an unknown secret is a visitor's, as is its hash", async () => {
    const { actor } = await signIn("ana@alder.example");
    const hash = actor.kind === "person" ? actor.sessionHash : "";
    for (const secret of ["", "x", hash]) expect((await withCookie(secret)).actor).toEqual({ kind: "visitor" });
  });
});

describe("a token", () => {
  it("is recognised in one statement", async () => {
    const token = await uploadToken();
    const { db, statements } = watched();
    const request = new Request("https://hub.example/", { headers: { authorization: `bearer ${token}` } });
    const { actor, after } = await authenticate(db, request, evening);
    expect(actor).toMatchObject({ kind: "party-token", party: { slug: "alder" }, scopes: ["upload"] });
    expect(statements.filter((sql) => sql.startsWith("select"))).toHaveLength(1);
    await after;
  });

  it("goes before a session", async () => {
    const { secret } = await signIn("ana@alder.example");
    const both = { authorization: `Bearer ${await uploadToken()}`, cookie: `__Host-session=${secret}` };
    expect((await asking(both)).actor.kind).toBe("party-token");
  });

  it("that is unknown, cut short, revoked or over is refused and never taken for a visitor", async () => {
    const token = await uploadToken();
    for (const wrong of ["", "cp_party_unknown", token.slice(0, -1)]) {
      expect(await codeOf(withBearer(wrong))).toBe("token-invalid");
    }
    expect(await codeOf(withBearer(token, evening + 365 * day_ms))).toBe("token-invalid");
    await revokeToken(contextAt(evening, operator).context, { party: "alder" }, 1);
    expect(await codeOf(withBearer(token))).toBe("token-invalid");
    const { secret } = await signIn("ana@alder.example");
    const both = { authorization: `Bearer ${token}`, cookie: `__Host-session=${secret}` };
    expect(await codeOf(asking(both))).toBe("token-invalid");
  });

  it("is not a session's secret, nor the other way round", async () => {
    const { secret } = await signIn("ana@alder.example");
    expect(await codeOf(withBearer(secret))).toBe("token-invalid");
    expect((await withCookie(await uploadToken())).actor).toEqual({ kind: "visitor" });
  });
});

describe("nothing", () => {
  it("is a visitor, and reads nothing", async () => {
    const { db, statements } = watched();
    const request = new Request("https://hub.example/", { headers: { authorization: "Basic b3BlbjpzZXNhbWU=" } });
    expect(await authenticate(db, request, evening)).toEqual({ actor: { kind: "visitor" } });
    expect(statements).toEqual([]);
  });
});
