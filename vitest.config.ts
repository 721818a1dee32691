import { cloudflareTest, readD1Migrations } from "@cloudflare/vitest-plugin";
import { defineConfig } from "vitest/config";

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
            miniflare: { bindings: { MIGRATIONS: await readD1Migrations("./migrations") } },
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
