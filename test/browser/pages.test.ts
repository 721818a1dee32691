import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";
import { beforeAll, describe, expect, inject, it } from "vitest";
import { bearer, openApi } from "../../scripts/demonstration/api.ts";
import { rowHeightOf } from "../../web/charts/dot-plot.ts";
import { openPages } from "./browser.ts";
import { neighbourOrganiser } from "./hub.ts";

/** Every page as a stranger meets it: on a narrow phone, in the dark, in Welsh, with a keyboard, on paper. */

const { open } = openPages();
const { url, operator } = inject("hub");
const hub = openApi(url, bearer(operator));

const comparison = "/compare?metric=event.rsvps-per-event&cohort_type=cluster";
const addresses = [
  "/",
  "/party",
  "/party/campaigns",
  "/party/uploads",
  comparison,
  "/releases",
  "/releases/latest",
  "/method",
];

beforeAll(async () => {
  const { items } = await hub.get<{ items: unknown[] }>("/releases");
  if (items.length > 0) return;
  const { id } = await hub.send<{ id: string }>("POST", "/releases", { as_of: "2021-12" });
  while ((await hub.get<{ status: string }>(`/releases/${id}`)).status === "building") {
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
});

const signedIn = async (options?: Parameters<typeof open>[0]): Promise<Page> => {
  const page = await open(options);
  await page.goto(`${url}/dev/sign-in/${neighbourOrganiser}`);
  return page;
};

describe.each([
  ["light", "en"],
  ["dark", "cy"],
] as const)("in %s and %s", (colorScheme, language) => {
  it("every page can be used by everyone, and none is wider than the narrowest phone", async () => {
    const page = await signedIn({ viewport: { width: 320, height: 640 }, colorScheme });
    for (const address of addresses) {
      await page.goto(`${url}${address}${address.includes("?") ? "&" : "?"}language=${language}`);
      await page.waitForLoadState("networkidle");
      expect(await page.getAttribute("html", "lang")).toBe(language);
      const { violations } = await new AxeBuilder({ page }).analyze();
      const found = violations.map(({ id, nodes }) => `${address}: ${id} at ${nodes[0]?.target.join(" ")}`);
      expect(found).toEqual([]);
      const tooWide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(tooWide, address).toBeLessThanOrEqual(0);
    }
  });
});

describe("the picture", () => {
  it("is drawn from the table: a line for each figure in it, beside a table that stays", async () => {
    const page = await signedIn();
    await page.goto(`${url}${comparison}`);
    const canvas = page.locator("figure canvas");
    await canvas.waitFor({ state: "visible" });
    const figures = await page.locator("#comparison [data-value]").count();
    const headings = await page.locator("#comparison tbody:has(th.group):has([data-value])").count();
    expect(figures).toBeGreaterThan(1);
    // One line for each, and the scale above them.
    const textPx = await page.evaluate(
      () => 0.75 * Number.parseFloat(getComputedStyle(document.documentElement).fontSize),
    );
    expect((await canvas.boundingBox())!.height).toBe((figures + headings + 1) * rowHeightOf({ textPx }));
    expect(await page.locator("#comparison").isVisible()).toBe(true);
  });

  it("has painted something", async () => {
    const page = await signedIn();
    await page.goto(`${url}${comparison}`);
    await page.locator("figure canvas").waitFor({ state: "visible" });
    const colours = await page.evaluate(() => {
      const canvas = document.querySelector("canvas")!;
      const { data } = canvas.getContext("2d")!.getImageData(0, 0, canvas.width, canvas.height);
      const seen = new Set<string>();
      for (let at = 0; at < data.length; at += 4) if (data[at + 3] === 255) seen.add(data.slice(at, at + 3).join());
      return [...seen];
    });
    // The accent of the groups and the ink of the nation, as the style sheet names them.
    expect(colours).toContain("13,90,148");
    expect(colours).toContain("28,27,25");
  });

  it("is left out without scripts, and the table says the same", async () => {
    const page = await signedIn({ javaScriptEnabled: false });
    await page.goto(`${url}${comparison}`);
    expect(await page.locator("figure").isVisible()).toBe(false);
    expect(await page.locator("#comparison [data-value]").count()).toBeGreaterThan(1);
  });
});

it.each(["/party", comparison])("figures of %s stay apart when text is twice as large", async (address) => {
  const page = await signedIn({ viewport: { width: 360, height: 780 } });
  await page.goto(`${url}${address}`);
  const overprinted = await page.evaluate(() => {
    const large = new CSSStyleSheet();
    large.replaceSync("html { font-size: 32px !important }");
    document.adoptedStyleSheets = [large];
    const textOf = (cell: Element) => {
      const range = document.createRange();
      range.selectNodeContents(cell);
      return range.getBoundingClientRect();
    };
    return [...document.querySelectorAll(":is(.comparison, .standing) tr")].flatMap((row) => {
      const cells = [...row.children].map(textOf).filter(({ width }) => width > 0);
      const overlap = cells.some((one, at) =>
        cells
          .slice(at + 1)
          .some((two) => one.left < two.right && two.left < one.right && one.top < two.bottom && two.top < one.bottom),
      );
      return overlap || cells.some(({ right }) => right > innerWidth) ? [row.textContent] : [];
    });
  });
  expect(await page.locator(":is(.comparison, .standing) tr").count()).toBeGreaterThan(3);
  expect(overprinted).toEqual([]);
});

describe("the form of the comparison", () => {
  it("makes an address that anybody can open, and forgets ticked groups of another kind", async () => {
    const page = await signedIn();
    await page.goto(`${url}${comparison}`);
    await page.click("main summary");
    await page.check("input[name=cohort][value=mexico]");
    await page.click("form.comparison-choice button");
    await page.waitForURL(/cohort=mexico/);
    expect(await page.locator("#comparison tbody + tbody th[scope=row]").count()).toBe(1);

    await page.selectOption("select[name=cohort_type]", "region");
    await page.click("form.comparison-choice button");
    await page.waitForURL(/cohort_type=region/);
    expect(await page.locator("#comparison tbody + tbody th[scope=row]").count()).toBeGreaterThan(2);
  });
});

it("the first stop of the keyboard leads past the navigation", async () => {
  const page = await signedIn();
  await page.goto(`${url}/method`);
  await page.keyboard.press("Tab");
  expect(await page.evaluate(() => document.activeElement?.getAttribute("href"))).toBe("#page");
  await page.keyboard.press("Enter");
  expect(page.url()).toMatch(/#page$/);
});

it("a language once chosen stays", async () => {
  const page = await signedIn();
  await page.goto(`${url}/method`);
  await page.click("a[hreflang=cy]");
  await page.goto(`${url}/releases`);
  expect(await page.getAttribute("html", "lang")).toBe("cy");
});

it("a visitor is shown the way in, and comes out where they wanted to go", async () => {
  const page = await open();
  await page.goto(`${url}${comparison}`);
  expect(page.url()).toContain(`/sign-in?next=${encodeURIComponent(comparison)}`);
});
