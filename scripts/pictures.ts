/** `npm run pictures`: the README's pictures, taken from the demonstration that `npm start` serves. */
import { join } from "node:path";
import { chromium } from "playwright-core";
import { findChromium } from "./chromium.ts";
import { readKeys } from "./launcher/state.ts";
import { root } from "./root.ts";

const keys = readKeys();
const executablePath = findChromium();
const officer = keys?.people.find(({ role }) => role === "officer");
if (!keys || !officer || !executablePath) {
  console.error("Pictures need a running `npm start` with its demonstration, and Chromium.");
  process.exit(1);
}

const browser = await chromium.launch({ executablePath, args: ["--headless", "--no-sandbox", "--disable-gpu"] });
const page = await browser.newPage({ viewport: { width: 1280, height: 1420 }, colorScheme: "light" });
await page.goto(
  `${keys.url}${officer.sign_in}?next=${encodeURIComponent("/compare?cohort_type=cluster&region=South East")}`,
);
await page.waitForSelector("canvas");
await page.screenshot({ path: join(root, "docs/compare.png"), animations: "disabled" });
await browser.close();
