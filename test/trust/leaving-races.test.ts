import { createExecutionContext, waitOnExecutionContext } from "cloudflare:test";
import { env } from "cloudflare:workers";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { createApp } from "../../src/app.ts";
import { site } from "../../web/site.tsx";
import { enrol, plantHub } from "../accounts/hub.ts";
import { call, partyToken, sessionOf, upload } from "../api.ts";
import { dumpOfAll } from "../dump.ts";

afterEach(() => {
  vi.restoreAllMocks();
});

let ana: Record<string, string>;
let oz: Record<string, string>;
beforeEach(async () => {
  await plantHub();
  await enrol("ana@alder.example", { role: "admin", party: "alder" });
  await enrol("oz@hub.example", { role: "operator" });
  ana = await sessionOf("ana@alder.example");
  oz = await sessionOf("oz@hub.example");
  await upload(await partyToken("alder"), "alder", csv);
});

/** A database that lets the party leave before its n-th statement or batch: the first ask who asks. */
const leavingBefore = (nth: number) => {
  let seen = 0;
  const turn = async () => {
    if (seen++ === nth) {
      const left = await call("DELETE", "/api/v1/parties/alder", { headers: ana, body: { name: "Alder" } });
      expect(left.status).toBe(204);
    }
  };
  const inner = new WeakMap<object, D1PreparedStatement>();
  const wrap = (statement: D1PreparedStatement): D1PreparedStatement => {
    const after = <T>(work: () => Promise<T>) => turn().then(work);
    const wrapped = {
      bind: (...values: unknown[]) => wrap(statement.bind(...values)),
      all: () => after(() => statement.all()),
      run: () => after(() => statement.run()),
      raw: (options?: { columnNames: true }) => after(() => statement.raw(options as never)),
    } as unknown as D1PreparedStatement;
    inner.set(wrapped, statement);
    return wrapped;
  };
  const db = {
    prepare: (sql: string) => wrap(env.DB.prepare(sql)),
    batch: async (statements: D1PreparedStatement[]) => {
      await turn();
      return env.DB.batch(statements.map((statement) => inner.get(statement) ?? statement));
    },
  } as unknown as D1Database;
  return { db, statements: () => seen };
};

const sharing = {
  ...{ exemplars: "no", happy_to_be_asked: false, named_to_officers: true, help_wanted: null, help_offered: null },
};
const agreement = { version: "1", accepted_on: "2026-10-01", counts_in: "cluster" };
const party = "/api/v1/parties/alder";
const csv = "title,sent,delivered,clickers,id\nHello,2026-03-01,500,12,zw1\n";
/** What is answered when the party leaves before the first statement, before a later one, and not at all: each answer once. */
const deeds: [
  who: "the admin" | "an operator",
  method: string,
  path: string,
  answers: string[],
  body?: object | string,
][] = [
  [
    "the admin",
    "POST",
    `${party}/tokens`,
    ["sign-in-needed", "removed-meanwhile", "201"],
    { name: "y", scopes: ["read"] },
  ],
  [
    "an operator",
    "POST",
    `${party}/tokens`,
    ["not-found", "removed-meanwhile", "201"],
    { name: "y", scopes: ["upload"] },
  ],
  ["the admin", "PUT", `${party}/sharing`, ["sign-in-needed", "removed-meanwhile", "200"], sharing],
  ["the admin", "GET", `${party}/log?format=csv`, ["sign-in-needed", "removed-meanwhile", "200"]],
  ["the admin", "GET", `${party}/export`, ["sign-in-needed", "removed-meanwhile", "200"]],
  ["the admin", "PUT", `${party}/agreement`, ["sign-in-needed", "not-found", "removed-meanwhile", "200"], agreement],
  ["an operator", "PUT", `${party}/agreement`, ["not-found", "removed-meanwhile", "200"], agreement],
  ["the admin", "DELETE", `${party}/agreement`, ["sign-in-needed", "not-agreed"]],
  [
    "the admin",
    "POST",
    `${party}/invitations`,
    ["sign-in-needed", "place-unknown", "removed-meanwhile", "201"],
    { email: "olu@alder.example", role: "organiser" },
  ],
  [
    "an operator",
    "PUT",
    "/api/v1/people/olu@alder.example",
    ["place-unknown", "removed-meanwhile", "party-has-admin"],
    { memberships: [{ role: "organiser", party: "alder" }] },
  ],
  ["an operator", "PATCH", "/api/v1/structure/parties/alder", ["not-found", "200"], { size_band: "300-999" }],
  ["the admin", "POST", `${party}/uploads`, ["sign-in-needed", "removed-meanwhile", "201"], csv],
  [
    "the admin",
    "PATCH",
    `${party}/campaigns/1`,
    ["sign-in-needed", "not-found", "removed-meanwhile", "200"],
    { title: "Hullo" },
  ],
];

it.each(deeds)(
  "a party that leaves as %s comes to %s %s is gone, whatever statement it leaves before",
  async (who, method, path, answers, body) => {
    // A refusal of the database is logged, and here it is what is meant to come.
    vi.spyOn(console, "warn").mockImplementation(() => {});
    const app = site(createApp({ clock: Date.now, mail: () => ({ send: async () => {} }) }));
    const answered = new Set<string>();
    for (let nth = 0; ; nth++) {
      if (nth > 0) await comeBack();
      const { db, statements } = leavingBefore(nth);
      const isFile = typeof body === "string";
      const request = new Request(`http://hub.example${path}`, {
        method,
        headers: { ...(who === "the admin" ? ana : oz), "content-type": isFile ? "text/csv" : "application/json" },
        body: isFile ? body : body ? JSON.stringify(body) : null,
      });
      const context = createExecutionContext();
      const answer = await app.fetch(request, { ...env, DB: db }, context);
      if (answer.ok) await answer.arrayBuffer();
      answered.add(answer.ok ? `${answer.status}` : (await answer.json<{ code: string }>()).code);
      await waitOnExecutionContext(context);
      expect(answer.status, `${nth}`).toBeLessThan(500);
      if (statements() <= nth) {
        expect(nth).toBeGreaterThan(1);
        expect([...answered]).toEqual(answers);
        break;
      }
      const kept = Object.values(await dumpOfAll())
        .flat()
        .join("\n");
      expect(kept, `${nth}`).not.toMatch(/"alder"|"Alder"|"party_id":(?!null)/);
    }
  },
);

/** The party, as it was before it left. */
const comeBack = async () => {
  await env.DB.exec(
    "INSERT INTO parties (cluster_id, slug, name, size_band, time_zone) VALUES (1, 'alder', 'Alder', '100-299', 'Europe/London')",
  );
  await enrol("ana@alder.example", { role: "admin", party: "alder" });
  ana = await sessionOf("ana@alder.example");
  await upload(await partyToken("alder"), "alder", csv);
};
