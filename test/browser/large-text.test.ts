import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { Keys } from "../../scripts/launcher/state.ts";
import { root } from "../../scripts/root.ts";
import { startHub } from "../start-hub.ts";
import { openPages } from "./browser.ts";

/** Pages on a narrow phone whose owner made text twice as large: read downwards only (WCAG 1.4.10), and hit by a thumb. */

const { open } = openPages();
let hub: { keys: Keys; stop: () => Promise<void> };
beforeAll(async () => {
  hub = await startHub("--demo=small");
});
afterAll(() => hub.stop());

/** The table of permissions names every page. */
const pages = [...readFileSync(join(root, "docs/permissions.md"), "utf8").matchAll(/`GET (\/(?!api\/)[^` ]*)`/g)].map(
  ([, path = ""]) => path,
);
const below = (start: string) => pages.filter((path) => path.startsWith(start) && !/[:.]/.test(path));

const shown = [
  ["admin", [...below("/party"), "/", "/help", "/account", "/ground-rules"]],
  ["operator", below("/hub")],
  ["officer", ["/region", "/help"]],
] as const;

it.each(shown)("what the %s opens is no wider than the screen", async (role, addresses) => {
  expect(addresses.length).toBeGreaterThan(1);
  const page = await open({ viewport: { width: 360, height: 780 } });
  const at = (path: string) => `${hub.keys.url}${path}`;
  await page.goto(at(hub.keys.people.find((one) => one.role === role)!.sign_in));
  for (const address of addresses) {
    await page.goto(at(address));
    for (const percent of ["100%", "200%"]) {
      const tooWide = await page.evaluate((percent) => {
        const large = new CSSStyleSheet();
        large.replaceSync(`html { font-size: ${percent} !important }`);
        document.adoptedStyleSheets = [large];
        return document.documentElement.scrollWidth - window.innerWidth;
      }, percent);
      expect(tooWide, `${address} at ${percent}`).toBeLessThanOrEqual(0);
    }
    const tooLow = await page.evaluate(() =>
      [...document.querySelectorAll(".ways a, .records > li > a, .actions > a, .formats a, .choose a, summary, button")]
        .filter((one) => one.getClientRects().length > 0 && one.getBoundingClientRect().height < 44)
        .map(({ textContent }) => textContent),
    );
    expect(tooLow, address).toEqual([]);
  }
});

it("the menu of one's account closes with Escape, and with a click elsewhere", async () => {
  const page = await open();
  await page.goto(`${hub.keys.url}${hub.keys.people.find(({ role }) => role === "admin")!.sign_in}`);
  const menu = page.locator("details.own");
  const isOpen = () => menu.evaluate((one) => (one as HTMLDetailsElement).open);
  await menu.locator("summary").click();
  expect(await isOpen()).toBe(true);
  await page.keyboard.press("Escape");
  expect(await isOpen()).toBe(false);
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("SUMMARY");
  await menu.locator("summary").click();
  await page.mouse.click(20, 700);
  expect(await isOpen()).toBe(false);
});

it("a refused form opens at the field at fault, below on a phone", async () => {
  const page = await open();
  await page.goto(`${hub.keys.url}${hub.keys.people.find(({ role }) => role === "admin")!.sign_in}`);
  await page.goto(`${hub.keys.url}/party/agreement`);
  // The browser logs that the answer's status is 400.
  page.removeAllListeners("console");
  await page.locator("#question button").click();
  await page.locator("#counts_in-problem").waitFor();
  const field = page.locator("[name=counts_in]").first();
  expect(await field.evaluate((one) => one === document.activeElement)).toBe(true);
  const { y } = (await page.locator("#counts_in-problem").boundingBox())!;
  expect(y).toBeGreaterThan(0);
  expect(y).toBeLessThan(780);
  expect(await page.evaluate(() => window.scrollY)).toBeGreaterThan(780);
});
