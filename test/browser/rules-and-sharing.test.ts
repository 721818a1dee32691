import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";
import { expect, inject, it } from "vitest";
import { openPages } from "./browser.ts";
import { neighbourOrganiser, speakingAdmin } from "./hub.ts";

/** What parties agree to and show each other, on a phone: whatever somebody types, the page stays as wide as the phone. */

const { open } = openPages();
const { url } = inject("hub");

const phone = { viewport: { width: 360, height: 780 } };
const as = async (email: string): Promise<Page> => {
  const page = await open(phone);
  await page.goto(`${url}/dev/sign-in/${email}`);
  return page;
};
const tooWide = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);

it("a line without a space is no wider than its page, for those who wrote it and those who read it", async () => {
  const line = "x".repeat(140);
  const speaker = await as(speakingAdmin);
  await speaker.goto(`${url}/party/sharing`);
  await speaker.getByLabel("We can help with").fill(line);
  await speaker.getByLabel("Everybody here").first().check();
  await speaker.getByRole("button", { name: "Save" }).click();
  await speaker.getByText("Saved.").waitFor();
  const reader = await as(neighbourOrganiser);
  await reader.goto(`${url}/help`);
  await speaker.goto(`${url}/party/sharing`);
  for (const page of [speaker, reader]) {
    await page.locator("main").getByText(line).first().waitFor();
    expect(await tooWide(page), page.url()).toBeLessThanOrEqual(0);
  }
  await speaker.goto(`${url}/help`);
  expect(await tooWide(speaker)).toBeLessThanOrEqual(0);
  // The list is empty again for whoever looks at it next.
  await speaker.goto(`${url}/party/sharing`);
  await speaker.getByLabel("We can help with").fill("");
  await speaker.getByRole("button", { name: "Save" }).click();
  await speaker.getByText("Saved.").waitFor();
});

it("the ground rules can be read by everyone before they sign in, in both languages, and answered after", async () => {
  const visitor = await open(phone);
  const speaker = await as(speakingAdmin);
  for (const [page, path] of [
    [visitor, "/ground-rules"],
    [speaker, "/ground-rules"],
    [speaker, "/party/agreement"],
    [speaker, "/party/sharing"],
    [speaker, "/help"],
  ] as const) {
    for (const language of ["cy", "en"]) {
      await page.goto(`${url}${path}?language=${language}`);
      const { violations } = await new AxeBuilder({ page })
        .options({ rules: { "heading-order": { enabled: true } } })
        .analyze();
      expect(
        violations.map(({ id, nodes }) => `${id} at ${nodes[0]?.target.join(" ")}`),
        path,
      ).toEqual([]);
      expect(await tooWide(page), path).toBeLessThanOrEqual(0);
    }
  }
  await speaker.goto(`${url}/party/agreement`);
  await speaker.getByRole("link", { name: "Go to the question" }).click();
  expect(
    await speaker.locator("#question").evaluate((form) => form.getBoundingClientRect().top < window.innerHeight),
  ).toBe(true);
});
