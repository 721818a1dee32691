import { readFileSync } from "node:fs";
import { cloudflareTest, readD1Migrations } from "@cloudflare/vitest-plugin";
import { defineConfig } from "vitest/config";
import { policy } from "./src/disclosure/policy.ts";
import { expectedCells } from "./test/fixtures/chapters/expected.ts";

/** The chapters' files and what SQLite says of them, for the tests inside workerd, which cannot read files. */
const chapters = () => ({
  events: readFileSync("test/fixtures/chapters/chapter_events.csv", "utf8"),
  countries: readFileSync("test/fixtures/chapters/countries.csv", "utf8"),
  expected: expectedCells(["2018-12", "2019-12", "2021-12"], policy),
});

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
          testTimeout: 60_000,
        },
      },
      {
        plugins: [
          cloudflareTest(async () => ({
            wrangler: { configPath: "./wrangler.toml" },
            miniflare: { bindings: { MIGRATIONS: await readD1Migrations("./migrations"), CHAPTERS: chapters() } },
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
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: "browser",
          environment: "node",
          include: ["test/browser/**/*.test.ts"],
          globalSetup: ["test/browser/hub.ts"],
          maxWorkers: 1,
          testTimeout: 120_000,
          hookTimeout: 300_000,
        },
      },
    ],
  },
});
