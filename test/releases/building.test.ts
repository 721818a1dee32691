import { applyD1Migrations, reset } from "cloudflare:test";
import { env } from "cloudflare:workers";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Cell, ReleaseCohort } from "../../src/benchmarks/contract.ts";
import { connect } from "../../src/database/connect.ts";
import { continueRelease } from "../../src/releases/building/continue.ts";
import type { ReleaseSummary } from "../../src/releases/contract.ts";
import { lastCompleteMonth } from "../../src/releases/month.ts";
import { rowsOf } from "../accounts/hub.ts";
import { agree, call, expectJson, loadStructure, operatorToken, partyToken, upload } from "../api.ts";
import { dumpOf } from "../dump.ts";
import { addressOf, registered } from "../http/registered.ts";
import { emailsFile, finish, header, open, plant, twelve } from "./pool.ts";
import { standingStill } from "./standing-still.ts";

/** How a release is made of chunks, a metric each: cut off anywhere, by several runs at once, from the same records. */

const july = Date.UTC(2025, 6, 7, 5);
const releaseTables = ["releases", "release_cohorts", "benchmarks", "cell_versions", "release_decisions"];
const hash = async () =>
  (await rowsOf<{ hash: string }>("SELECT hash FROM releases ORDER BY id DESC LIMIT 1"))[0]?.hash;

let operator: string;
beforeEach(async () => {
  operator = await operatorToken();
});
afterEach(() => void vi.restoreAllMocks());

/** A hub that never published anything, on the same records. */
const forgetReleases = async () => {
  for (const trigger of ["releases_kept", "benchmarks_kept", "release_cohorts_kept"]) {
    await env.DB.prepare(`DROP TRIGGER IF EXISTS ${trigger}`).run();
  }
  for (const table of [...releaseTables, "release_drafts", "contributor_keys", "counted_parties"].reverse()) {
    await env.DB.prepare(`DELETE FROM ${table}`).run();
  }
};

const startAgain = async () => {
  await reset();
  await applyD1Migrations(env.DB, env.MIGRATIONS);
  operator = await operatorToken();
};

describe("a run that is cut off, or held up while others go on,", () => {
  it("leaves the same release, whatever its last step was", async () => {
    const errors = vi.spyOn(console, "error");
    await plant(operator, twelve);
    await open("2025-06", july);
    const whole = standingStill(0);
    const runs = await finish(july, whole.db);
    const expected = await hash();
    expect(expected).toMatch(/^[0-9a-f]{64}$/);
    expect((await rowsOf("SELECT 1 FROM benchmarks WHERE status = 'published'")).length).toBeGreaterThan(4);
    // Of each metric: what is drafted already, its pool, its draft; and around them the runs and the closing.
    expect(runs).toBe(10);
    expect(whole.calls).toHaveLength(19 * 3 + 10 * 2 + 2);
    // Before each look at what is drafted, which is after each metric; and around reading for the closing, and writing it.
    const boundaries = whole.calls.flatMap((sql, at) =>
      sql.includes("SELECT metric FROM release_drafts") || at >= whole.calls.length - 2 ? [at + 1] : [],
    );
    expect(boundaries).toHaveLength(19 + 10 + 2);

    for (const at of boundaries) {
      await forgetReleases();
      await open("2025-06", july);
      const held = standingStill(at);
      const heldUp = finish(july, held.db).catch(() => {});
      await Promise.race([held.stands, heldUp]);
      await finish(july);
      expect(await hash(), `cut off before call ${at}`).toBe(expected);
      const after = await dumpOf(...releaseTables, "release_drafts");
      // Now the other one wakes up.
      held.release();
      await heldUp;
      expect(await dumpOf(...releaseTables, "release_drafts"), `woken up before call ${at}`).toEqual(after);
    }
    expect(errors).not.toHaveBeenCalled();
  });
});

describe("several runs at once", () => {
  it("share the metrics and publish once", async () => {
    const errors = vi.spyOn(console, "error");
    await plant(operator, twelve);
    await open("2025-06", july);
    await finish(july);
    const expected = await hash();
    for (const together of [2, 5]) {
      await forgetReleases();
      await open("2025-06", july);
      const db = connect(env.DB);
      while ((await rowsOf("SELECT 1 FROM releases WHERE status = 'building'")).length > 0) {
        await Promise.all(Array.from({ length: together }, (_, at) => continueRelease(db, july + at)));
      }
      expect(await hash()).toBe(expected);
      expect(await rowsOf("SELECT * FROM release_drafts")).toEqual([]);
    }
    expect(errors).not.toHaveBeenCalled();
  });
});

describe("the hash", () => {
  const publishHere = async () => {
    await open("2025-06", july);
    await finish(july);
    return hash();
  };

  it("is the same from the same records, in whatever order they came, under whatever ids", async () => {
    await plant(operator, twelve);
    const first = await publishHere();
    await startAgain();
    // The twelve come backwards, with their first email only; then forwards, with all of them.
    await plant(
      operator,
      [...twelve].reverse().map((party) => ({ ...party, emails: party.emails.slice(0, 1) })),
    );
    for (const { slug, emails } of twelve) await upload(await partyToken(slug), slug, emailsFile(emails));
    expect(await rowsOf("SELECT slug FROM parties ORDER BY id LIMIT 1")).toEqual([{ slug: "p12" }]);
    expect(await publishHere()).toBe(first);
    await startAgain();
    const [one, ...others] = twelve;
    await plant(operator, [
      { ...one!, emails: one!.emails.map(([delivered, clickers]) => [delivered, clickers + 1]) },
      ...others,
    ]);
    expect(await publishHere()).not.toBe(first);
  });

  it("can be computed by anybody from what the API says", async () => {
    await plant(operator, twelve);
    await publishHere();
    const get = <T>(path: string) => expectJson<T>(call("GET", path, { token: operator }));
    const release = await get<ReleaseSummary>("/api/v1/releases/latest");
    const { items } = await get<{ items: Cell[] }>("/api/v1/releases/latest/benchmarks?limit=5000");
    const cohorts = await rowsOf<ReleaseCohort>("SELECT * FROM release_cohorts");
    const lines = [
      ...cohorts.map((one) => [one.cohort_type, one.cohort, one.name, one.region, one.parties, one.taking_part]),
      ...items.map((one) => [
        ...[one.metric, one.cohort_type, one.cohort, one.status, one.mean, one.weight, one.interval, one.flag],
        ...[one.contributors, one.spread, one.campaign_variance, one.provisional, one.quantiles, one.split],
        ...[one.counted, one.opens_at, one.as_of],
      ]),
    ].map((line) => JSON.stringify(line));
    const text = [release.as_of, ...lines.sort()].join("\n");
    const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text)));
    expect(release.hash).toBe([...digest].map((byte) => byte.toString(16).padStart(2, "0")).join(""));
  });
});

describe("while a release is being built", () => {
  const halfWay = async () => {
    await plant(operator, twelve.slice(0, 5));
    await open("2025-06", july);
    await continueRelease(connect(env.DB), july);
    expect(await rowsOf("SELECT 1 FROM release_drafts")).toHaveLength(2);
  };

  it("a consent that is taken back is honoured in every figure, those drafted before included", async () => {
    await halfWay();
    await agree(operator, "p01", "region");
    await finish(july);
    const cluster = "FROM benchmarks WHERE cohort_type = 'cluster' AND metric = 'email.click-rate'";
    expect(await rowsOf(`SELECT status, counted ${cluster}`)).toEqual([{ status: "withheld", counted: null }]);
    expect(await rowsOf("SELECT 1 FROM benchmarks WHERE cohort_type = 'cluster' AND status = 'published'")).toEqual([]);
    expect(await rowsOf("SELECT 1 FROM benchmarks WHERE cohort_type = 'nation' AND status = 'published'")).not.toEqual(
      [],
    );
  });

  it("a consent that is taken back between reading for the closing and writing it is honoured too", async () => {
    await plant(operator, twelve.slice(0, 5));
    await open("2025-06", july);
    const closing = standingStill(19 * 3 + 10 * 2 + 2);
    const asleep = finish(july, closing.db);
    await closing.stands;
    await agree(operator, "p01", "region");
    closing.release();
    await asleep;
    const cluster = "FROM benchmarks WHERE cohort_type = 'cluster' AND metric = 'email.click-rate'";
    expect(await rowsOf(`SELECT status, counted ${cluster}`)).toEqual([{ status: "withheld", counted: null }]);
  });

  it("a run that slept while the drafts were made again does not publish the few there are", async () => {
    await plant(operator, twelve);
    await open("2025-06", july);
    const closing = standingStill(19 * 3 + 10 * 2 + 1);
    const asleep = finish(july, closing.db);
    await closing.stands;
    await agree(operator, "p01", "region");
    // One run throws all drafts away, the next one makes the first two again.
    for (const run of [1, 2]) await continueRelease(connect(env.DB), july + run);
    expect(await rowsOf("SELECT 1 FROM release_drafts")).toHaveLength(2);
    closing.release();
    await asleep;
    expect(await rowsOf("SELECT status FROM releases")).toEqual([{ status: "published" }]);
    expect(await rowsOf("SELECT DISTINCT metric FROM benchmarks")).toHaveLength(19);
  });

  it("an attempt that is asked for between reading for the closing and giving up is published all the same", async () => {
    await plant(operator, twelve.slice(0, 3));
    const now = Date.now();
    const asOf = lastCompleteMonth(now);
    await open(asOf, now, { only_if_new: 1 });
    const closing = standingStill(19 * 3 + 10 * 2 + 2);
    const asleep = finish(now, closing.db);
    await closing.stands;
    await expectJson(call("POST", "/api/v1/releases", { token: operator, body: { as_of: asOf } }), 202);
    closing.release();
    await asleep;
    expect(await rowsOf("SELECT slug, status FROM releases")).toEqual([{ slug: asOf, status: "published" }]);
  });

  it("a run of an attempt that was given up adds nothing to the next release, which has its id", async () => {
    await plant(operator, twelve.slice(0, 3));
    await open("2025-06", july, { only_if_new: 1 });
    // Before it keeps its first draft.
    const slow = standingStill(4);
    const asleep = continueRelease(slow.db, july);
    await slow.stands;
    expect(slow.calls.at(-1)).toContain("INSERT OR IGNORE INTO release_drafts");
    await finish(july);
    expect(await rowsOf("SELECT 1 FROM releases")).toEqual([]);
    await open("2025-07", july + 60_000);
    slow.release();
    await asleep;
    expect(await rowsOf("SELECT id, slug FROM releases")).toEqual([{ id: 1, slug: "2025-07" }]);
    expect(await rowsOf("SELECT DISTINCT release_id FROM release_drafts")).toEqual([{ release_id: 1 }]);
    await finish(july + 60_000);
    expect(await rowsOf("SELECT DISTINCT as_of FROM benchmarks")).toEqual([{ as_of: "2025-07" }]);
    expect(await rowsOf("SELECT DISTINCT metric FROM benchmarks")).toHaveLength(19);
  });

  it("a group that appears has a cell for every metric, and one that vanishes has none", async () => {
    await halfWay();
    await loadStructure(
      operator,
      [header, ...twelve.slice(0, 5).map(({ slug }) => `${slug},${slug},Dell,South,Wood,100-299`)].join("\n"),
    );
    await finish(july);
    expect(await rowsOf("SELECT cohort FROM release_cohorts WHERE cohort_type = 'cluster'")).toEqual([
      { cohort: "dell" },
    ]);
    expect(
      await rowsOf(
        `SELECT metric, cohort_type, cohort, count(*) FROM (SELECT metric, cohort_type, cohort FROM benchmarks
         UNION ALL SELECT metric, cohort_type, cohort FROM (SELECT DISTINCT metric FROM benchmarks) JOIN release_cohorts)
         GROUP BY 1, 2, 3 HAVING count(*) <> 2`,
      ),
    ).toEqual([]);
    expect((await rowsOf("SELECT DISTINCT metric FROM benchmarks")).length).toBe(19);
  });
});

describe("what the gate remembers", () => {
  it("is under random keys, and no answer ever holds a key or a version", async () => {
    const keysOf = async () =>
      (await rowsOf<{ key: string }>("SELECT key FROM contributor_keys")).map(({ key }) => key);
    await plant(operator, twelve);
    await open("2025-06", july);
    await finish(july);
    const keys = await keysOf();
    expect(new Set(keys).size).toBe(12);
    for (const key of keys) expect(key).toMatch(/^[0-9a-f]{32}$/);
    const remembered = (await rowsOf<{ versions: string }>("SELECT versions FROM cell_versions")).map(({ versions }) =>
      Object.entries(JSON.parse(versions) as Record<string, string>),
    );
    expect(new Set(remembered.flat().map(([key]) => key))).toEqual(new Set(keys));
    const secrets = [...new Set(remembered.flat(2))];
    // Some addresses have nothing here, and answer with an error; that must not tell either.
    vi.spyOn(console, "error").mockImplementation(() => {});

    const paths = registered()
      .filter(({ method }) => method === "GET")
      .map(({ path }) => addressOf(path.replace(/releases\/:id/, "releases/latest")).replace("alder", "p01"));
    expect(paths.length).toBeGreaterThan(20);
    let read = 0;
    for (const path of paths) {
      for (const format of ["", "?format=json", "?format=csv"]) {
        const answer = await call("GET", path + format, { token: operator });
        const text = await answer.text();
        if (answer.status === 200) read++;
        expect(
          secrets.filter((secret) => text.includes(secret)),
          path + format,
        ).toEqual([]);
      }
    }
    expect(read).toBeGreaterThan(20);

    await startAgain();
    await plant(operator, twelve);
    await open("2025-06", july);
    await finish(july);
    expect((await keysOf()).filter((key) => keys.includes(key))).toEqual([]);
  });
});
