import { readdirSync, readFileSync } from "node:fs";
import { cloudflareTest, readD1Migrations } from "@cloudflare/vitest-plugin";
import { defineConfig } from "vitest/config";
import { countsInOf, partiesOf, structureOf } from "./scripts/demonstration/plan.ts";
import { policy } from "./src/disclosure/policy.ts";
import { expectedCells } from "./test/fixtures/chapters/expected.ts";

/** The months that the chapters' releases count up to: the first figures, ends of years, months in a row, gaps. */
const chapterReleases = [
  ...["2014-12", "2016-12", "2017-11", "2017-12", "2018-05", "2018-06", "2019-10"],
  ...["2019-11", "2019-12", "2020-01", "2021-06", "2024-01", "2024-09", "2024-12"],
];

/** The chapters' files and what must be published of them, for the tests inside workerd, which cannot read files. */
const chapters = () => ({
  events: readFileSync("test/fixtures/chapters/chapter_events.csv", "utf8"),
  countries: readFileSync("test/fixtures/chapters/countries.csv", "utf8"),
  expected: expectedCells(chapterReleases, policy),
});

/** Files as tools export them, whatever their encoding, by name: base64, because a binding is JSON. */
const uploads = () =>
  Object.fromEntries(
    readdirSync("test/fixtures/uploads").map((name) => [
      name,
      readFileSync(`test/fixtures/uploads/${name}`).toString("base64"),
    ]),
  );

/** The places of the standard demonstration, and who takes part: a hub of full size, without its campaigns. */
const demonstration = () => {
  const parties = partiesOf("standard");
  return {
    structure: structureOf(parties),
    taking_part: parties.flatMap((party) => {
      const counts_in = countsInOf(party);
      return counts_in ? [{ party: party.place.slug, counts_in }] : [];
    }),
  };
};

const pureRooms = ["statistics", "disclosure", "features", "metrics", "words"];

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: "unit",
          environment: "node",
          include: [
            "test/architecture.test.ts",
            "test/**/*.unit.test.ts",
            "test/scripts/**/*.test.ts",
            ...pureRooms.map((room) => `test/${room}/**/*.test.ts`),
          ],
          testTimeout: 300_000,
          hookTimeout: 300_000,
        },
      },
      {
        plugins: [
          cloudflareTest(async () => ({
            wrangler: { configPath: "./wrangler.toml" },
            miniflare: {
              bindings: {
                HUB_ORIGIN: "",
                MIGRATIONS: await readD1Migrations("./migrations"),
                CHAPTERS: chapters(),
                UPLOADS: uploads(),
                PLACES: demonstration(),
              },
            },
          })),
        ],
        test: {
          name: "workers",
          include: ["test/**/*.test.{ts,tsx}"],
          exclude: [
            "test/architecture.test.ts",
            "test/**/*.unit.test.ts",
            "test/scripts/**",
            "test/browser/**",
            ...pureRooms.map((room) => `test/${room}/**`),
          ],
          setupFiles: ["test/database.setup.ts"],
          isolate: false,
          maxWorkers: 1,
          testTimeout: 300_000,
          hookTimeout: 300_000,
        },
      },
      {
        test: {
          name: "browser",
          environment: "node",
          include: ["test/browser/**/*.test.ts"],
          globalSetup: ["test/browser/hub.ts"],
          maxWorkers: 1,
          testTimeout: 300_000,
          hookTimeout: 300_000,
        },
      },
    ],
  },
});
