import { env } from "cloudflare:workers";
import { beforeEach, describe, expect, it } from "vitest";
import { connect } from "../../src/database/connect.ts";
import { continueRelease } from "../../src/releases/building/continue.ts";
import { windowOf } from "../../src/releases/month.ts";
import { readPool } from "../../src/releases/pooling/queries.ts";
import { rowsOf } from "../accounts/hub.ts";
import { operatorToken, partyToken, publish, upload } from "../api.ts";
import { choose } from "./choose.ts";
import { emailsFile, finish, open, plant, twelve } from "./pool.ts";
import { standingStill } from "./standing-still.ts";

/** Copse and Glade, six parties each, in one region. Who is named in a release, and what is remembered of that. */

const july = Date.UTC(2025, 6, 7, 5);
const copse = twelve.slice(0, 6).map(({ slug }) => slug);
const named = async () =>
  (
    await rowsOf<{ slug: string }>(
      "SELECT slug FROM named_standings JOIN parties ON parties.id = party_id WHERE metric = 'email.click-rate' ORDER BY slug",
    )
  ).map(({ slug }) => slug);
const release = async (asOf = "2025-06", now = july) => {
  await open(asOf, now);
  await finish(now);
};

let operator: string;
beforeEach(async () => {
  operator = await operatorToken();
  await plant(operator, twelve);
});

describe("a release", () => {
  it("names who chose it, with the figure rounded to two digits, while five of its cluster are not", async () => {
    await choose("p01", "p07");
    await release();
    // By hand: 8 + 6 + 7 of 400 + 300 + 350, which is 0.02; and 14 + 7 + 7 of 460 + 300 + 350, which is 0.0252.
    const rows = await rowsOf<{ interval: string }>("SELECT metric, rate, interval, everybody FROM named_standings");
    expect(rows).toMatchObject([
      { metric: "email.click-rate", rate: 0.02, everybody: 0 },
      { metric: "email.click-rate", rate: 0.025, everybody: 0 },
    ]);
    for (const [low, high] of rows.map(({ interval }) => JSON.parse(interval) as [number, number])) {
      expect([low, high].map((end) => Number(end.toPrecision(2)))).toEqual([low, high]);
      expect(low).toBeLessThan(0.02);
      expect(high).toBeGreaterThan(0.025);
    }
  });

  it("names nobody of a cluster of whom one to four would be left", async () => {
    await choose("p01", "p02", "p07");
    await release();
    expect(await named()).toEqual(["p07"]);
  });

  it("has the same hash and figures whoever is named in it", async () => {
    const said = async () =>
      rowsOf(
        "SELECT hash, (SELECT group_concat(mean) FROM benchmarks WHERE release_id = releases.id) AS means FROM releases",
      );
    await choose("p01", "p07");
    await release();
    expect(await named()).toHaveLength(2);
    const before = await said();
    for (const trigger of ["releases_kept", "benchmarks_kept", "release_cohorts_kept"])
      await env.DB.prepare(`DROP TRIGGER ${trigger}`).run();
    for (const table of [
      "named_standings",
      "named_versions",
      "release_decisions",
      "cell_versions",
      "benchmarks",
      "counted_parties",
      "release_cohorts",
      "releases",
      "sharing_choices",
    ])
      await env.DB.prepare(`DELETE FROM ${table}`).run();
    await release();
    expect(await named()).toEqual([]);
    expect(await said()).toEqual(before);
  });

  it("names only whom it names itself: earlier ones are not shown any more", async () => {
    await choose("p01");
    await release("2025-05");
    await choose("p07");
    await release("2025-06", july + 3_600_000);
    expect(await rowsOf("SELECT DISTINCT slug FROM named_standings JOIN releases ON id = release_id")).toEqual([
      { slug: "2025-06" },
    ]);
    expect(await named()).toEqual(["p01", "p07"]);
  });
});

describe("a party that cannot be named anew without telling of others", () => {
  /** Eight of Copse and six of Glade; two of Copse are named in March. */
  const eight = Array.from({ length: 14 }, (_, at) => ({
    ...twelve[at % 12]!,
    slug: `p${String(at + 1).padStart(2, "0")}`,
    cluster: at < 8 ? "Copse" : "Glade",
  }));
  const shown = () =>
    rowsOf(
      `SELECT parties.slug, as_of FROM named_standings JOIN parties ON parties.id = party_id
       JOIN releases ON releases.id = release_id ORDER BY parties.slug`,
    );
  /** Of five who send again, which is enough for their figures, two are named: the change is a figure of three others. */
  const fiveSendAgain = async () => {
    for (const { slug, emails } of eight.slice(0, 5))
      await upload(await partyToken(slug), slug, emailsFile(emails, "2025-04"));
  };
  beforeEach(async () => {
    await plant(operator, eight);
    await choose("p01", "p02");
    await publish(operator, { as_of: "2025-03" });
    expect(await shown()).toEqual(["p01", "p02"].map((slug) => ({ slug, as_of: "2025-03" })));
    await fiveSendAgain();
  });

  it("stays named with what was shown before, and its month", async () => {
    await publish(operator, { as_of: "2025-04" });
    expect(
      await rowsOf(
        "SELECT as_of FROM benchmarks WHERE metric = 'email.click-rate' AND cohort = 'copse' AND release_id = 2",
      ),
    ).toEqual([{ as_of: "2025-04" }]);
    expect(await shown()).toEqual(["p01", "p02"].map((slug) => ({ slug, as_of: "2025-03" })));
  });

  it("does not stay where a figure counts named parties only: with every release that is another one", async () => {
    await run("UPDATE named_standings SET everybody = 1");
    await publish(operator, { as_of: "2025-04" });
    expect(await shown()).toEqual([]);
  });

  it("does not stay where another one of its cluster chose it, and all of them cannot be named", async () => {
    await choose("p06");
    await publish(operator, { as_of: "2025-04" });
    expect(await shown()).toEqual([]);
  });

  it("does not stay where it took its choice back, nor one whose others left until too few would be unnamed", async () => {
    await choose.not("p02");
    await run("UPDATE parties SET counts_in = NULL WHERE slug IN ('p06', 'p07', 'p08')");
    await publish(operator, { as_of: "2025-04" });
    expect(await shown()).toEqual([]);
  });
});

describe("a choice", () => {
  it("that is taken back while the release is being built is honoured in every figure", async () => {
    await choose("p01", "p07");
    await open("2025-06", july);
    for (let run = 0; run < 9; run++) await continueRelease(connect(env.DB), july + run);
    expect((await rowsOf("SELECT 1 FROM release_drafts")).length).toBeGreaterThan(15);
    await choose.not("p01");
    await finish(july);
    expect(await named()).toEqual(["p07"]);
    expect(await rowsOf("SELECT DISTINCT key FROM named_versions")).toHaveLength(1);
  });

  it("that is taken back between reading for the closing and writing it is honoured too", async () => {
    await choose("p01", "p07");
    await open("2025-06", july);
    const closing = standingStill(19 * 3 + 10 * 2 + 2);
    const asleep = finish(july, closing.db);
    await closing.stands;
    expect(closing.calls.at(-1)).toBe("batch");
    await choose.not("p01");
    closing.release();
    await asleep;
    expect(await named()).toEqual(["p07"]);
    expect(await rowsOf("SELECT status FROM releases")).toEqual([{ status: "published" }]);
  });

  it.each([
    ["taken back", (slug: string) => choose.not(slug)],
    ["gone with its party", (slug: string) => run(`DELETE FROM sharing_choices WHERE party_id = ${idOf(slug)}`)],
    [
      "of a party that agrees no more",
      (slug: string) => run(`UPDATE parties SET counts_in = NULL WHERE slug = '${slug}'`),
    ],
  ])("%s takes the party's figures away at once, and nobody else's", async (_, takeBack) => {
    await choose("p01", "p07");
    await release();
    await takeBack("p01");
    expect(await named()).toEqual(["p07"]);
  });

  it.each([
    ["taken back", (slug: string) => choose.not(slug)],
    ["gone with its party", (slug: string) => run(`DELETE FROM sharing_choices WHERE party_id = ${idOf(slug)}`)],
    [
      "of a party that agrees no more",
      (slug: string) => run(`UPDATE parties SET counts_in = NULL WHERE slug = '${slug}'`),
    ],
  ])(
    "%s, where all of a cluster are named, takes all of them away: they would tell of the one",
    async (_, takeBack) => {
      await choose(...copse, "p07");
      await release();
      expect(await named()).toEqual([...copse, "p07"]);
      await takeBack("p03");
      expect(await named()).toEqual(["p07"]);
    },
  );
});

const run = (sql: string) => env.DB.prepare(sql).run();
const idOf = (slug: string) => `(SELECT id FROM parties WHERE slug = '${slug}')`;

describe("what was named", () => {
  const send = async (month: string, slugs: readonly string[]) => {
    for (const { slug, emails } of twelve)
      if (slugs.includes(slug)) await upload(await partyToken(slug), slug, emailsFile(emails, month));
  };
  const remembered = async () => {
    const { named } = await readPool(connect(env.DB), "email.click-rate", windowOf("2026-04"));
    const keys = await rowsOf<{ slug: string; key: string }>(
      "SELECT slug, key FROM contributor_keys JOIN parties ON parties.id = party_id ORDER BY slug",
    );
    return Object.fromEntries(keys.flatMap(({ slug, key }) => (named.has(key) ? [[slug, named.get(key)!.size]] : [])));
  };

  it("is known for good at every version that is public, whatever was chosen since", async () => {
    await publish(operator, { as_of: "2025-03" });
    expect(await remembered()).toEqual({});
    await send("2025-04", copse);
    await choose("p01", "p07");
    await publish(operator, { as_of: "2025-04" });
    // Glade sent nothing since, so p07 has one version; p01 has March's, which figures still hold, and April's.
    expect(await remembered()).toEqual({ p01: 2, p07: 1 });
    await choose.not("p01", "p07");
    await send("2025-05", copse);
    await publish(operator, { as_of: "2025-05" });
    expect(await named()).toEqual([]);
    expect(await remembered()).toEqual({ p01: 2, p07: 1 });
  });

  it.each([
    ["is forgotten when no window to come can hold its months", twelve.map(({ slug }) => slug), {}],
    ["is remembered as long as a figure that was never renewed holds it", copse, { p01: 1, p07: 1 }],
  ])("%s", async (_, senders, left) => {
    const everyone = twelve.map(({ slug }) => slug);
    await send("2023-01", everyone);
    await choose("p01", "p07");
    await publish(operator, { as_of: "2023-01" });
    await choose.not("p01", "p07");
    for (const month of ["2024-01", "2024-12"]) {
      await send(month, senders);
      await publish(operator, { as_of: month });
      expect(await remembered()).toEqual({ p01: 1, p07: 1 });
    }
    // Two windows later.
    await send("2025-01", senders);
    await publish(operator, { as_of: "2025-01" });
    expect(await remembered()).toEqual(left);
  });

  it("is remembered from the last release that named it", async () => {
    const everyone = twelve.map(({ slug }) => slug);
    for (const [month, ...names] of [
      ["2023-01", "p01", "p07"],
      ["2024-01"],
      ["2024-12", "p01"],
      ["2025-01"],
    ] as const) {
      await choose.not("p01", "p07");
      await choose(...names);
      await send(month, everyone);
      await publish(operator, { as_of: month });
    }
    expect(await remembered()).toEqual({ p01: 2 });
  });
});
