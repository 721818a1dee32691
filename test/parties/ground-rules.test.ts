import { createScheduledController } from "cloudflare:test";
import { env } from "cloudflare:workers";
import { beforeEach, expect, it } from "vitest";
import worker from "../../src/worker.ts";
import { serveHub } from "../accounts/browsers.ts";
import { day_ms, enrol, evening, plantHub, rowsOf } from "../accounts/hub.ts";
import { call, expectJson, operatorToken, sessionOf } from "../api.ts";
import { dumpOf } from "../dump.ts";

beforeEach(plantHub);

const text = (word: string) => `# Rules\n\n## What is kept\n\n- ${`${word} `.repeat(60)}`.trim();
const rules = {
  english: text("counts"),
  welsh: text("cyfrifon"),
  changes_english: "Figures are counted by the week.",
  changes_welsh: "Cyfrifir ffigurau fesul wythnos.",
  in_force_on: "2026-11-17",
};
/** Of a Tuesday evening: four weeks later is the earliest day. */
const today = "2026-10-20";

/** What the clock does at this moment of a night. */
const night = (time: number) =>
  worker.scheduled(createScheduledController({ scheduledTime: new Date(time), cron: "30 3 * * *" }), env);

const operator = async () => {
  await enrol("oz@hub.example", { role: "operator" });
  return { headers: await sessionOf("oz@hub.example") };
};

/** Publishes as the hub would on that evening; the API's own clock is today's. */
const publish = async (version: number, in_force_on: string) =>
  env.DB.prepare("INSERT INTO ground_rules VALUES (?, ?, ?, ?, ?, 'person:1', ?, ?)")
    .bind(version, rules.english, rules.welsh, in_force_on, evening, rules.changes_english, rules.changes_welsh)
    .run();

const agreed = (party: number, version: string, accepted_on = "2026-10-01", recorded_by = "party") =>
  env.DB.batch([
    env.DB.prepare(
      `INSERT INTO agreements (party_id, version, accepted_on, counts_in, recorded_by, recorded_at_ms, agreed_by)
       VALUES (?, ?, ?, 'cluster', ?, 0, 'person:1')`,
    ).bind(party, version, accepted_on, recorded_by),
    env.DB.prepare("UPDATE parties SET counts_in = 'cluster' WHERE id = ?").bind(party),
  ]);

it("are those the hub came with until others are published", async () => {
  const { items } = await expectJson<{ items: object[] }>(call("GET", "/api/v1/ground-rules"));
  expect(items).toMatchObject([{ version: 1, changes_english: null, published_on: null }]);
});

it("are published by an operator who is signed in, and never change afterwards", async () => {
  const inFourWeeks = new Date(Date.now() + 29 * day_ms).toISOString().slice(0, 10);
  const headers = await operator();
  const published = await expectJson(
    call("POST", "/api/v1/ground-rules", { ...headers, body: { ...rules, in_force_on: inFourWeeks } }),
    201,
  );
  expect(published).toMatchObject({ version: 2, english: rules.english, in_force_on: inFourWeeks });
  const { changes_english, changes_welsh } = rules;
  expect(
    await rowsOf("SELECT version, published_by, changes_english, changes_welsh FROM ground_rules ORDER BY version"),
  ).toEqual([
    { version: 1, published_by: null, changes_english: null, changes_welsh: null },
    { version: 2, published_by: "person:1", changes_english, changes_welsh },
  ]);
  expect(await rowsOf("SELECT details FROM audit WHERE action = 'ground-rules-published'")).toEqual([
    { details: JSON.stringify({ version: 2, in_force_on: inFourWeeks }) },
  ]);
  for (const sql of ["UPDATE ground_rules SET english = 'none'", "DELETE FROM ground_rules"]) {
    await expect(env.DB.prepare(sql).run(), sql).rejects.toThrow("ground rules never change");
  }
});

it("are nobody else's to publish, a token's neither", async () => {
  await enrol("ana@alder.example", { role: "admin", party: "alder" });
  await enrol("off@hub.example", { role: "officer", region: "north" });
  const before = await dumpOf("ground_rules", "audit");
  const others: [number, string, Parameters<typeof call>[2]][] = [
    [401, "sign-in-needed", {}],
    [403, "operator-needed", { headers: await sessionOf("ana@alder.example") }],
    [403, "operator-needed", { headers: await sessionOf("off@hub.example") }],
    [403, "person-needed", { token: await operatorToken() }],
  ];
  const signedIn = await dumpOf("audit");
  for (const [status, code, who] of others) {
    expect(await expectJson(call("POST", "/api/v1/ground-rules", { ...who, body: rules }), status)).toMatchObject({
      code,
    });
  }
  expect(await dumpOf("ground_rules")).toEqual({ ground_rules: before.ground_rules });
  expect(await dumpOf("audit")).toEqual(signedIn);
});

it("give every party four weeks, unless nobody has agreed to any yet", async () => {
  await enrol("oz@hub.example", { role: "operator" });
  const oz = await serveHub().signedIn("oz@hub.example");
  const post = (in_force_on: string) =>
    oz.visit("/hub/ground-rules", { form: { ...rules, in_force_on, step: "publish" } });
  const why = async (answer: Response) => {
    expect(answer.status).toBe(400);
    return /id="in_force_on-problem"[^>]*>([^<]*)</.exec(await answer.text())?.[1];
  };
  expect(await why(await post("2026-10-19"))).toBe("The earliest day this can be is 20 October 2026.");
  expect((await post(today)).status).toBe(303);
  const said = async (published: string) =>
    (await (await oz.visit(`/hub/ground-rules?published=${encodeURIComponent(published)}`)).text()).includes(
      "is published. Parties see it from now on.",
    );
  // Only of a version there is: else whoever sends a link could put words into the hub's mouth.
  expect([await said("2"), await said("9 is cancelled; version 9")]).toEqual([true, false]);
  expect((await post("2026-11-16")).status).toBe(400);
  const changed = { ...rules, english: text("more"), step: "publish" };
  const early = await oz.visit("/hub/ground-rules", { form: { ...changed, in_force_on: "2026-11-16" } });
  expect(await why(early)).toBe(
    "The earliest day this can be is 17 November 2026: every party has 28 days to read new rules.",
  );
  expect((await oz.visit("/hub/ground-rules", { form: { ...changed, in_force_on: "2026-12-24" } })).status).toBe(303);
  // Not before the version that waits already, or its own notice would have been for nothing.
  const third = { ...rules, english: text("most"), step: "publish" };
  const before = await oz.visit("/hub/ground-rules", { form: { ...third, in_force_on: "2026-12-23" } });
  expect(await why(before)).toBe(
    "The earliest day this can be is 24 December 2026, when the newest version comes into force.",
  );
  expect((await oz.visit("/hub/ground-rules", { form: { ...third, in_force_on: "2026-12-24" } })).status).toBe(303);
  expect(await rowsOf("SELECT version, in_force_on FROM ground_rules ORDER BY version")).toEqual([
    { version: 1, in_force_on: "1970-01-01" },
    { version: 2, in_force_on: today },
    { version: 3, in_force_on: "2026-12-24" },
    { version: 4, in_force_on: "2026-12-24" },
  ]);
});

it("give four weeks too where no party has agreed yet, but one could have, or has on paper", async () => {
  await enrol("oz@hub.example", { role: "operator" });
  const oz = await serveHub().signedIn("oz@hub.example");
  const status = async (in_force_on: string) =>
    (await oz.visit("/hub/ground-rules", { form: { ...rules, in_force_on, step: "preview" } })).status;
  await enrol("olu@alder.example", { role: "organiser", party: "alder" });
  expect(await status("2026-10-21")).toBe(200);
  await agreed(1, "our paper of spring", "2026-10-01", "operator");
  expect([await status("2026-11-16"), await status("2026-11-17")]).toEqual([400, 200]);
  await env.DB.prepare("DELETE FROM agreements").run();
  expect(await status("2026-10-21")).toBe(200);
  await enrol("ana@alder.example", { role: "admin", party: "alder" });
  expect([await status("2026-11-16"), await status("2026-11-17")]).toEqual([400, 200]);
});

it("are read by a visitor, who may be invited, in every form, and say nothing of anybody", async () => {
  await publish(1, "1970-01-01");
  await publish(2, "2026-10-01");
  const { visit } = serveHub().browser();
  const page = await (await visit("/ground-rules")).text();
  expect(page).toContain("Version 2, in force from 1 October 2026.");
  expect(page).toContain('<meta name="robots" content="noindex"');
  const json = await (await visit("/ground-rules?format=json")).text();
  expect(json).not.toContain("person:1");
  expect((await visit("/ground-rules?format=csv")).status).toBe(200);
});

it("are shown once more before they are published, and come back with what is wrong", async () => {
  await enrol("oz@hub.example", { role: "operator" });
  const oz = await serveHub().signedIn("oz@hub.example");
  const form = { ...rules, english: `${rules.english}\n- <script>alert(1)</script>`, step: "preview" };
  const preview = await oz.visit("/hub/ground-rules", { form });
  expect(preview.status).toBe(200);
  const page = await preview.text();
  expect(page).toContain("Nothing is published yet");
  expect(page).not.toContain("<script>alert");
  expect(await rowsOf("SELECT * FROM ground_rules")).toEqual([]);

  const refused = await oz.visit("/hub/ground-rules", { form: { ...rules, welsh: "", step: "preview" } });
  expect(refused.status).toBe(400);
  expect(await refused.text()).toMatch(/id="welsh-problem"[^>]*>This is empty or too short/);
  const unsaid = await oz.visit("/hub/ground-rules", { form: { ...rules, changes_welsh: " ", step: "publish" } });
  expect(unsaid.status).toBe(400);
  expect(await unsaid.text()).toMatch(/id="changes_welsh-problem"[^>]*>This is empty or too short/);
  expect(await rowsOf("SELECT * FROM ground_rules")).toEqual([]);
  const unread = await oz.visit("/hub/ground-rules", { form: { ...rules, in_force_on: "soon", step: "publish" } });
  expect(await unread.text()).toMatch(/id="in_force_on-problem"[^>]*>This was not understood as a day/);
});

it("end agreements to older versions on their day, and not a day before", async () => {
  await publish(1, "1970-01-01");
  await publish(2, "2026-11-17");
  await agreed(1, "1");
  await agreed(2, "2");
  await agreed(3, "our paper of spring", "2026-11-16", "operator");
  await agreed(4, "the rules as they are now", "2026-11-17", "operator");
  const countsIn = () => rowsOf("SELECT slug FROM parties WHERE counts_in IS NOT NULL ORDER BY id");
  const all = [{ slug: "alder" }, { slug: "birch" }, { slug: "cedar" }, { slug: "dogwood" }];

  await night(Date.UTC(2026, 10, 16, 23, 59, 59));
  expect(await countsIn()).toEqual(all);
  expect(await rowsOf("SELECT * FROM audit")).toEqual([]);

  const at = Date.UTC(2026, 10, 17, 3, 30);
  await night(at);
  expect(await countsIn()).toEqual([{ slug: "birch" }, { slug: "dogwood" }]);
  expect(await rowsOf("SELECT party_id, ended_at_ms FROM agreements WHERE ended_at_ms IS NOT NULL")).toEqual([
    { party_id: 1, ended_at_ms: at },
    { party_id: 3, ended_at_ms: at },
  ]);
  const entries = await rowsOf("SELECT at_ms, actor, party_id, action, details FROM audit ORDER BY party_id");
  expect(entries).toEqual([
    { at_ms: at, actor: "clock", party_id: 1, action: "agreement-lapsed", details: '{"version":"1"}' },
    {
      at_ms: at,
      actor: "clock",
      party_id: 3,
      action: "agreement-lapsed",
      details: '{"version":"our paper of spring"}',
    },
  ]);

  await night(at + day_ms);
  expect(await rowsOf("SELECT count(*) AS entries FROM audit")).toEqual([{ entries: 2 }]);
});

it("of one version never end anything, whatever a paper calls its own", async () => {
  await publish(1, "1970-01-01");
  await agreed(1, "1");
  await agreed(2, "2026-1", "2026-02-28", "operator");
  await night(Date.UTC(2030, 0, 1));
  expect(await rowsOf("SELECT count(*) AS agreed FROM parties WHERE counts_in IS NOT NULL")).toEqual([{ agreed: 2 }]);
});

it("that wait are said on each page of the party, by role, until they are accepted", async () => {
  await enrol("ana@alder.example", { role: "admin", party: "alder" });
  await enrol("olu@alder.example", { role: "organiser", party: "alder" });
  await publish(1, "1970-01-01");
  await agreed(1, "1");
  const hub = serveHub();
  const ana = await hub.signedIn("ana@alder.example");
  const olu = await hub.signedIn("olu@alder.example");
  const waits = "New ground rules wait for your party";
  expect(await (await ana.visit("/party/uploads")).text()).not.toContain(waits);

  await publish(2, "2026-11-17");
  for (const path of ["/", "/party", "/party/campaigns", "/party/uploads", "/party/sharing"]) {
    const page = await (await ana.visit(path)).text();
    expect(page, path).toContain("What changes: Figures are counted by the week.");
    expect(page, path).toContain(`${waits}. If no admin accepts them before 17 November 2026`);
    expect(page, path).toContain('<a href="/party/agreement">Read the rules and answer</a>');
  }
  expect(await (await ana.visit("/party?language=cy")).text()).toContain(
    "Beth sy’n newid: Cyfrifir ffigurau fesul wythnos.",
  );
  expect(await (await ana.visit("/party/agreement?language=en")).text()).toContain(
    '<p class="notice">What changes: Figures are counted by the week.</p><h3',
  );
  const organisers = await (await olu.visit("/party/uploads")).text();
  expect(organisers).toContain("An admin of your party can accept them: ana@alder.example.");
  expect(await (await ana.visit("/party?format=json")).text()).not.toContain(waits);

  const accept = { version: "2", counts_in: "region" };
  expect((await ana.visit("/party/agreement", { form: accept })).status).toBe(303);
  expect(await (await olu.visit("/party/uploads")).text()).not.toContain(waits);
});

it("are read in the version that is in force, with the way to the others", async () => {
  await enrol("olu@alder.example", { role: "organiser", party: "alder" });
  const hub = serveHub();
  const olu = await hub.signedIn("olu@alder.example");
  const read = async (address = "/ground-rules") => (await olu.visit(address)).text();
  expect(await read()).toContain("Version 1, which the hub came with.");
  await publish(1, "1970-01-01");
  await publish(2, "2026-11-17");
  const before = await read();
  expect(before).toContain("A newer version, 2, is in force from 17 November 2026.");
  expect(await read("/ground-rules?version=2")).toContain("Version 2, in force from 17 November 2026.");

  hub.now = Date.UTC(2026, 10, 17, 0, 1);
  const later = await hub.signedIn("olu@alder.example");
  expect(await (await later.visit("/ground-rules")).text()).toContain("Version 2, in force from 17 November 2026.");
  expect(await (await later.visit("/ground-rules?version=1")).text()).toContain("This is not the version");
  expect((await later.visit("/ground-rules?version=3")).status).toBe(404);
  expect((await later.visit("/ground-rules?format=json", { headers: { accept: "application/json" } })).status).toBe(
    200,
  );
});
