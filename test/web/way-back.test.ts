import { beforeEach, expect, it } from "vitest";
import { enrol, plantHub } from "../accounts/hub.ts";
import { call, sessionOf } from "../api.ts";
import { registered } from "../http/registered.ts";

/** Every page that Trust or the hub's page leads to leads back, in the same words. */

beforeEach(async () => {
  await plantHub();
  await enrol("ana@alder.example", { role: "admin", party: "alder" });
  await enrol("olu@alder.example", { role: "organiser", party: "alder" });
  await enrol("oz@hub.example", { role: "operator" });
});

const pages = registered()
  .filter(({ method }) => method === "GET")
  .map(({ path }) => path);

it.each(["ana@alder.example", "olu@alder.example"])("back to Trust, for %s", async (who) => {
  const below = pages.filter((path) => /^\/party\/(?!trust$|campaigns$|uploads$)[a-z-]+$/.test(path));
  expect(below.length).toBeGreaterThan(6);
  for (const path of below) {
    const page = await (await call("GET", path, { headers: await sessionOf(who) })).text();
    expect(page.split('<a href="/party/trust">Back to Trust</a>'), path).toHaveLength(2);
  }
});

it("back to the hub, for its operator", async () => {
  const below = pages.filter((path) => /^\/hub\/[a-z-]+$/.test(path));
  expect(below.length).toBeGreaterThan(5);
  for (const path of below) {
    const page = await (await call("GET", path, { headers: await sessionOf("oz@hub.example") })).text();
    expect(page.split('<a href="/hub">Back to the hub</a>'), path).toHaveLength(2);
  }
});
