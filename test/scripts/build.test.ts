/** What the built files hold, and what they must not. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, expect, it } from "vitest";
import { assetsFolder, buildAssets, bundleWorker } from "../../scripts/build.ts";
import { securityHeaders } from "../../src/http/security.ts";

beforeAll(buildAssets);

it("a production build holds nothing of the development pages, and a development build does", async () => {
  const [production, development] = await Promise.all(
    ["src/worker.ts", "scripts/development/worker.ts"].map(bundleWorker),
  );
  const developmentAddress = /["'`]\/dev[/"'`]/;
  expect(development).toMatch(developmentAddress);
  expect(production).not.toMatch(developmentAddress);
});

it("static files carry every security header of the pages", () => {
  const headers = readFileSync(join(assetsFolder, "_headers"), "utf8");
  const everyFile = headers.slice(headers.indexOf("/*\n"), headers.indexOf("/assets/"));
  expect(
    everyFile
      .trim()
      .split("\n")
      .slice(1)
      .map((line) => line.trim()),
  ).toEqual(Object.entries(securityHeaders).map(([name, value]) => `${name}: ${value}`));
});
