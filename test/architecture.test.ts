import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { describe, expect, it } from "vitest";

/**
 * The shape of the project, read from its imports. A line that breaks a rule is named with the file and the import, so
 * that the message says what to change.
 */
const files = ["src", "web", "scripts"].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => join(folder, name)),
);
const textOf = (file: string) => readFileSync(file, "utf8");

interface Import {
  file: string;
  /** A path of the project, or a package's name. */
  target: string;
  typeOnly: boolean;
}

const importsOf = (file: string): Import[] =>
  [...textOf(file).matchAll(/(?:^|\n)\s*(?:import|export)\s(type\s)?[^"';]*?from\s"([^"]+)"|import\("([^"]+)"\)/g)].map(
    ([, type, named, dynamic]) => {
      const specifier = named ?? dynamic ?? "";
      const target = specifier.startsWith(".") ? relative(".", join(dirname(file), specifier)) : specifier;
      return { file, target, typeOnly: type !== undefined };
    },
  );
const imports = files.flatMap(importsOf);
const named = (broken: Import[]) => broken.map(({ file, target }) => `${file} imports ${target}`);
const inside =
  (...folders: string[]) =>
  (path: string) =>
    folders.some((folder) => path.startsWith(`${folder}/`));

describe("imports", () => {
  it("are found at all", () => {
    expect(imports.length).toBeGreaterThan(300);
    expect(imports.filter(({ typeOnly }) => typeOnly).length).toBeGreaterThan(50);
  });

  it("of the words are only of words", () => {
    const broken = imports.filter(({ file, target }) => inside("src/words")(file) && !inside("src/words")(target));
    expect(named(broken)).toEqual([]);
  });

  it("of statistics are only of statistics", () => {
    const broken = imports.filter(
      ({ file, target }) => inside("src/statistics")(file) && !inside("src/statistics")(target),
    );
    expect(named(broken)).toEqual([]);
  });

  it("of disclosure control are only of itself and statistics", () => {
    const broken = imports.filter(
      ({ file, target }) => inside("src/disclosure")(file) && !inside("src/disclosure", "src/statistics")(target),
    );
    expect(named(broken)).toEqual([]);
  });

  it("of the metrics are of types only, but for their routes", () => {
    const broken = imports.filter(
      ({ file, target, typeOnly }) =>
        inside("src/metrics")(file) && !file.endsWith("routes.ts") && !inside("src/metrics")(target) && !typeOnly,
    );
    expect(named(broken)).toEqual([]);
  });

  /** Later rooms know earlier ones, never the other way round. */
  const rooms = ["accounts", "parties", "campaigns", "uploads", "releases", "benchmarks", "trust", "hub"];
  it("between rooms point to earlier rooms", () => {
    const roomOf = (path: string) => rooms.indexOf(/^src\/([^/]+)\//.exec(path)?.[1] ?? "");
    const broken = imports.filter(({ file, target }) => roomOf(file) >= 0 && roomOf(target) > roomOf(file));
    expect(named(broken)).toEqual([]);
  });

  it("of drizzle stand in queries and in the database's own room", () => {
    const broken = imports.filter(
      ({ file, target }) =>
        target.startsWith("drizzle-orm") && !file.endsWith("/queries.ts") && !inside("src/database")(file),
    );
    expect(named(broken)).toEqual([]);
  });

  it("of Hono stand in routes, http, pages, app and worker", () => {
    const allowed = (file: string) =>
      /\/(routes|contract)\.ts$/.test(file) ||
      inside("src/http", "web", "scripts/development")(file) ||
      file === "src/app.ts" ||
      file === "src/worker.ts";
    const broken = imports.filter(
      ({ file, target }) =>
        (target === "hono" || target.startsWith("hono/") || target === "@hono/zod-openapi") && !allowed(file),
    );
    expect(named(broken)).toEqual([]);
  });

  it("of the browser's modules are of types, and of the pure reading of files", () => {
    // A file of people is stopped before it leaves the device by the same code that reads it in the Worker.
    const shared = ["src/uploads/read.ts", "src/errors.ts"];
    const broken = imports.filter(
      ({ file, target, typeOnly }) =>
        inside("web/behaviours", "web/charts")(file) && inside("src")(target) && !typeOnly && !shared.includes(target),
    );
    expect(named(broken)).toEqual([]);
  });

  it("of production code are never of scripts", () => {
    const broken = imports.filter(
      ({ file, target }) => inside("src", "web")(file) && inside("scripts", "test")(target),
    );
    expect(named(broken)).toEqual([]);
  });
});

describe("private rows", () => {
  const pooling = "src/releases/pooling/queries.ts";
  const privateTables = ["ledgers", "uploads", "statements", "campaigns", "contributions"];
  const touchesPrivateRows = (sql: string) =>
    privateTables.some((table) =>
      new RegExp(`\\b(FROM|JOIN|INTO|UPDATE)\\s+${table}\\b|\\((?:${table})\\)`, "i").test(sql),
    );

  it("are only touched by queries that are given the actor's own party", () => {
    const broken: string[] = [];
    let found = 0;
    for (const file of files.filter((name) => name.endsWith("/queries.ts"))) {
      for (const query of textOf(file)
        .split(/\n(?=export const |const )/)
        .slice(1)) {
        if (!touchesPrivateRows(query)) continue;
        found++;
        const name = /const (\w+)/.exec(query)?.[1];
        // The one query that pools: everything it gives goes through the gate.
        if (file === pooling && name === "readSums") continue;
        if (!query.includes("OwnParty")) broken.push(`${file}: ${name}`);
      }
    }
    expect(broken).toEqual([]);
    expect(found).toBeGreaterThan(8);
  });

  /** Every file that one of these imports, or that one of those does, and so on; what is imported as a type only runs nowhere. */
  const reachedFrom = (roots: readonly string[]): Set<string> => {
    const reached = new Set<string>();
    const follow = (file: string) => {
      if (reached.has(file) || !files.includes(file)) return;
      reached.add(file);
      for (const { target, typeOnly } of importsOf(file)) if (!typeOnly) follow(target);
    };
    for (const root of roots) {
      expect(files).toContain(root);
      follow(root);
    }
    return reached;
  };

  it("are out of reach of every page and route about several parties", () => {
    const reached = reachedFrom([
      "web/routes/compare.tsx",
      "web/routes/ground-rules.tsx",
      "web/routes/help.tsx",
      "web/routes/region.tsx",
      "web/routes/releases.tsx",
      "src/benchmarks/compare.ts",
      "src/benchmarks/adoption/read-adoption.ts",
      "src/benchmarks/named/routes.ts",
      "src/benchmarks/routes.ts",
      "src/releases/routes.ts",
      "src/parties/routes.ts",
      "src/parties/structure/routes.ts",
      "web/routes/hub/structure.tsx",
      "web/routes/hub/structure-file.tsx",
      "web/routes/hub/structure-merge.tsx",
      "src/parties/ground-rules/routes.ts",
      "src/parties/help/routes.ts",
      "src/metrics/routes.ts",
    ]);
    expect(reached.has("src/benchmarks/queries.ts")).toBe(true);
    // A release that is started from its route pools, and that query's own rule is the next test's.
    const private_ = [...reached].filter((file) => touchesPrivateRows(textOf(file)));
    expect(private_).toEqual([pooling]);
  });

  it("are claimed as one's own in one place, and read through one door", () => {
    const claimers = files.filter((file) => /as\s+(unknown\s+as\s+)?\(?OwnParty\b/.test(textOf(file)));
    expect(claimers).toEqual(["src/accounts/actor.ts"]);
    const preparers = files.filter((file) => inside("src", "web")(file) && /\.prepare\(/.test(textOf(file)));
    expect(preparers).toEqual(["src/database/connect.ts"]);
  });

  it("of several parties go from the pooling query into the gate and nowhere else", () => {
    const users = imports.filter(({ target }) => target === pooling).map(({ file }) => file);
    expect(users.sort()).toEqual(["src/releases/building/draft-metric.ts", "src/releases/building/queries.ts"]);
    // The other one asks only who counts where, to know whether a draft still holds.
    expect(textOf("src/releases/building/queries.ts")).toContain(
      'import { readMembers } from "../pooling/queries.ts";',
    );
    const drafting = textOf("src/releases/building/draft-metric.ts");
    expect(drafting).toMatch(/const pooled = pool\(.*\n.*protect\(pooled,.*\n.*nameStandings\(pooled, cells,/);
    expect(drafting.match(/\b(pooled|sums)\b/g)).toEqual(["sums", "sums", ...Array(4).fill("pooled")]);
  });

  it("of the gate itself are reached by what builds a release, and by the operator's audit, and by nothing else", () => {
    const gateTables = /\b(contributor_keys|release_drafts|cell_versions|release_decisions|named_versions)\b/;
    const memory = ["src/releases/building/queries.ts", "src/releases/naming/queries.ts", pooling];
    const decisions = "src/releases/decisions/queries.ts";
    const erasing = "src/trust/queries.ts";
    const touching = files.filter((file) => inside("src", "web")(file) && gateTables.test(textOf(file)));
    expect(touching.sort()).toEqual(["src/database/schema.ts", ...memory, decisions, erasing].sort());
    // By name only in the schema: a query that went through it would have to import it.
    const tables = /\b(contributorKeys|releaseDrafts|cellVersions|releaseDecisions|namedVersions)\b/;
    expect(files.filter((file) => tables.test(textOf(file)))).toEqual(["src/database/schema.ts"]);

    const doors = files.filter((file) => /(\/routes\.ts|^web\/routes\/.*\.tsx)$/.test(file));
    const leadTo = (query: string) => doors.filter((door) => reachedFrom([door]).has(query));
    expect(doors.length).toBeGreaterThan(12);
    for (const query of memory)
      expect(leadTo(query), query).toEqual(["src/releases/routes.ts", "web/routes/hub/releases.tsx"]);
    expect(leadTo(decisions)).toEqual(["src/releases/decisions/routes.ts", "web/routes/hub/releases.tsx"]);
    // Leaving the hub takes the one row that says whose key it was.
    expect(textOf(erasing).match(gateTables)).toHaveLength(2);
    for (const door of leadTo(decisions)) expect(textOf(door), door).toMatch(/openDecisions\(context/);
  });
});

describe("the figures of named parties", () => {
  it("are made with a release, and read for officers of their region alone", () => {
    const touching = files.filter((file) => inside("src", "web")(file) && /\bnamed_standings\b/.test(textOf(file)));
    const reading = "src/benchmarks/named/queries.ts";
    // A party that leaves takes them along.
    const leaving = "src/trust/queries.ts";
    const telling = "src/benchmarks/own-naming/queries.ts";
    expect(touching.sort()).toEqual([
      reading,
      telling,
      "src/database/schema.ts",
      "src/releases/naming/queries.ts",
      leaving,
    ]);
    // A party itself is told in how many figures it is named, and reads none of them there.
    expect(textOf(telling)).toMatch(/WHERE party_id = \$\{party\.id\}/);
    expect(textOf(telling)).toMatch(/party: OwnParty\)/);
    expect(textOf(telling)).not.toMatch(/\b(rate|interval|place|everybody)\b/);
    expect(textOf(leaving)).toMatch(/const tablesOfParty = \[\n\s*"sharing_choices",\n\s*"named_standings",/);
    const readers = imports.filter(({ target }) => target === reading).map(({ file }) => file);
    expect(readers).toEqual(["src/benchmarks/named/read-named-standings.ts"]);
    expect(textOf(readers[0]!)).toMatch(/const region = officersRegion\(actor, slug\);/);
    expect(textOf(readers[0]!)).not.toMatch(/(readNamed|countNamed)\(db, slug/);
  });
});

describe("a file that is sent", () => {
  it("is acted on for who asks when it has ended, not when it began", () => {
    const reads = /\b(receiveFile|longFormOf)\(c\.req\.raw|readBody\(c\.req\.raw/;
    const routes = files.filter((file) => !inside("src/http")(file) && reads.test(textOf(file)));
    expect(routes.length).toBeGreaterThan(3);
    const count = (text: string, pattern: RegExp) => text.match(new RegExp(pattern, "g"))?.length ?? 0;
    for (const file of routes) {
      const text = textOf(file);
      expect(count(text, /await askAgain\(c\);/), file).toBe(count(text, reads));
    }
  });
});

describe("the policy", () => {
  it("is the only place that makes a protected cell", () => {
    const makers = files.filter((file) => textOf(file).includes("as ProtectedCell"));
    expect(makers).toEqual(["src/disclosure/protect.ts"]);
  });

  it("is the only place that says who may be named", () => {
    const makers = files.filter((file) => textOf(file).includes("as NamedContributor"));
    expect(makers).toEqual(["src/disclosure/name-standings.ts"]);
  });
});
