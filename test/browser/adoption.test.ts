import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { AxeBuilder } from "@axe-core/playwright";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Api, bearer, openApi } from "../../scripts/demonstration/api.ts";
import { root } from "../../scripts/root.ts";
import { inventedHub, type Layout, layouts } from "../invented-hub.ts";
import { startHub } from "../start-hub.ts";
import { openPages } from "./browser.ts";

/** Each stage of a hub's life as a stranger meets it, on a phone and on a desk; pictures of all are kept to be looked at. */

const { open } = openPages();
const pictures = join(root, ".build", "stages");
const organiser = "organiser@invented.example";
const addresses = { home: "/", party: "/party", compare: "/compare", release: "/releases/latest" };
const widths = [360, 1280];

describe.each(Object.entries(layouts))("a hub of %s parties", (size, layout) => {
  let url: string;
  let stop: () => Promise<void>;
  beforeAll(async () => {
    const hub = await startHub("--empty");
    ({ stop } = hub);
    url = hub.keys.url;
    await load(openApi(url, bearer(hub.keys.tokens.operator)), url, layout);
  });
  afterAll(() => stop());

  it.each(widths)("can be read by everyone, and is no wider than a screen of %d", async (width) => {
    mkdirSync(pictures, { recursive: true });
    const page = await open({ viewport: { width, height: 800 } });
    await page.goto(`${url}/dev/sign-in/${organiser}`);
    for (const [name, address] of Object.entries(addresses)) {
      await page.goto(`${url}${address}`);
      await page.waitForLoadState("networkidle");
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => `${address}: ${id} at ${nodes[0]?.target.join(" ")}`)).toEqual([]);
      const tooWide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(tooWide, address).toBeLessThanOrEqual(0);
      await page.screenshot({ path: join(pictures, `${size}-${name}-${width}.png`), fullPage: true });
    }
  });
});

/** Loads the hub as its operator would, and publishes its first release. */
const load = async (operator: Api, url: string, layout: Layout): Promise<void> => {
  const { structure, parties } = inventedHub(layout);
  await operator.sendCsv("PUT", "/structure", structure);
  // Before the records: a token lets nobody into a party that has some.
  await operator.send("PUT", `/people/${organiser}`, { memberships: [{ role: "organiser", party: "party-1-1-1" }] });
  for (const { slug, emails } of parties) {
    if (emails === null) continue;
    const agreement = { version: "1", accepted_on: "2025-01-01", counts_in: "cluster" };
    await operator.send("PUT", `/parties/${slug}/agreement`, agreement);
    const { token } = await operator.send<{ token: string }>("POST", `/parties/${slug}/tokens`, { scopes: ["upload"] });
    await openApi(url, bearer(token)).sendCsv("POST", `/parties/${slug}/uploads`, emails);
  }
  const { id } = await operator.send<{ id: string }>("POST", "/releases", { as_of: "2025-06" });
  while ((await operator.get<{ status: string }>(`/releases/${id}`)).status === "building") {
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
};
