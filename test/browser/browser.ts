import { type Browser, type BrowserContext, chromium, type Page } from "playwright-core";
import { afterAll, afterEach, beforeAll } from "vitest";
import { findChromium } from "../../scripts/chromium.ts";

let browser: Browser;
const contexts: BrowserContext[] = [];

/** Opens pages in a fresh window each; what a page logs as an error fails the test that opened it. */
export const openPages = (): { open: (options?: Parameters<Browser["newContext"]>[0]) => Promise<Page> } => {
  const errors: string[] = [];
  beforeAll(async () => {
    const executablePath = findChromium();
    if (!executablePath) throw new Error("no Chromium on this machine: install it, or name it in CHROMIUM_PATH");
    browser = await chromium.launch({
      executablePath,
      args: [
        "--headless",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
      ],
    });
  });
  afterEach(async () => {
    for (const context of contexts.splice(0)) await context.close();
    const seen = errors.splice(0);
    if (seen.length > 0) throw new Error(`the page logged: ${seen.join("; ")}`);
  });
  afterAll(() => browser.close());
  return {
    open: async (options = { viewport: { width: 360, height: 780 } }) => {
      const context = await browser.newContext(options);
      contexts.push(context);
      const page = await context.newPage();
      page.on("pageerror", (error) => errors.push(error.message));
      page.on("console", (message) => {
        if (message.type() === "error") errors.push(message.text());
      });
      return page;
    },
  };
};

/** Drops a file on the page's drop zone, as a hand with a mouse would. */
export const dropFile = async (page: Page, name: string, content: string): Promise<void> => {
  const transfer = await page.evaluateHandle(
    ([name, content]) => {
      const carried = new DataTransfer();
      carried.items.add(new File([content!], name!, { type: "text/csv" }));
      return carried;
    },
    [name, content],
  );
  for (const event of ["dragenter", "dragover", "drop"])
    await page.dispatchEvent(".drop", event, { dataTransfer: transfer });
};

/** Opens the newest mail to this address and the link in it. */
export const openMail = async ({ keys }: { keys: { url: string } }, page: Page, address: string): Promise<void> => {
  await page.goto(`${keys.url}/dev/inbox`);
  await page
    .locator("article", { hasText: `To ${address}` })
    .first()
    .locator("a")
    .click();
};
