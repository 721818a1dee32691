import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { bearer, openApi } from "../../scripts/demonstration/api.ts";
import type { Keys } from "../../scripts/launcher/state.ts";
import { startHub } from "../start-hub.ts";
import { openMail, openPages } from "./browser.ts";

/** Letting people in and out, on a phone and by whoever uses a screen reader or speaks to the page. */

const { open } = openPages();
let hub: { keys: Keys; stop: () => Promise<void> };
beforeAll(async () => {
  hub = await startHub("--empty");
  const names = [..."ABCDEFGHIJK"].map((letter) => `${letter}lderley`).concat("Rhondda");
  const rows = names.map((name) => `${name.toLowerCase()},${name},Orchard,South,Wood,100-299`);
  const structure = ["party,name,cluster,region,nation,size_band", ...rows].join("\n");
  await openApi(hub.keys.url, bearer(hub.keys.tokens.operator)).sendCsv("PUT", "/structure", structure);
});
afterAll(() => hub.stop());

const at = (path: string) => `${hub.keys.url}${path}`;
const press = (page: Page, name: string) => page.getByRole("button", { name }).click();

/** With everything unfolded: no rule of axe is broken, and who says what a button shows is understood. */
const expectUsable = async (page: Page, what: string) => {
  await page.evaluate(() => {
    for (const folded of document.querySelectorAll<HTMLDetailsElement>("main details")) folded.open = true;
  });
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${what}: ${id} at ${nodes[0]?.target.join(" ")}`)).toEqual([]);
  const tooWide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(tooWide, what).toBeLessThanOrEqual(0);
};

it("invites, comes in, looks around and goes, and every page on the way can be used by everyone", async () => {
  const operators = await open();
  const { sign_in } = hub.keys.people.find(({ role }) => role === "operator")!;
  await operators.goto(at(sign_in));
  await operators.goto(at("/hub/people?language=cy"));
  await expectUsable(operators, "the hub's people, in Welsh");
  await operators.goto(at("/hub/people?language=en"));
  await expectUsable(operators, "the hub's people");

  // An address that is none: the page that comes back still has the party, its form and what was typed.
  await operators.getByLabel("Find a party").fill("Rhondda");
  await press(operators, "Find");
  const rhondda = operators.locator("li", { hasText: "Rhondda" });
  await rhondda.getByText("Invite its admin").click();
  await rhondda.getByLabel("Email address").evaluate((field: HTMLInputElement) => {
    field.type = "text";
  });
  await rhondda.getByLabel("Email address").fill("zzz");
  // A browser notes every answer like this one as an error of the page, so that it is handed on as if all were well.
  await operators.route("**/invite", async (route) => route.fulfill({ response: await route.fetch(), status: 200 }));
  await rhondda.getByRole("button").click();
  await operators.waitForURL("**/invite");
  await operators.unroute("**/invite");
  expect(
    await operators.locator("section", { hasText: "Parties without an admin" }).locator("li").allInnerTexts(),
  ).toEqual([expect.stringContaining("Rhondda")]);
  expect(await rhondda.getByLabel("Email address").inputValue()).toBe("zzz");
  expect(await rhondda.innerText()).toContain("That is not an email address.");
  await expectUsable(operators, "the hub's people after a refusal");
  const admin = "medlar@rhondda.example";
  await rhondda.getByLabel("Email address").fill(admin);
  await rhondda.getByRole("button").click();
  await operators.getByText("The invitation is on its way by mail.").waitFor();
  await expectUsable(operators, "the hub's people with an invitation");

  const admins = await open();
  await openMail(hub, admins, admin);
  await admins.getByText("The operator of the hub invites you.").waitFor();
  await expectUsable(admins, "an invitation");
  const [invitation, rules] = [admins.url(), admins.locator("main").getByRole("link", { name: "Ground rules" })];
  await rules.click();
  await admins.waitForURL("**/ground-rules");
  await admins.goto(invitation);
  await press(admins, "Accept and sign in");
  await admins.waitForURL("**/party/agreement");
  await admins.goto(at("/party/people"));
  await admins.getByLabel("Email address").fill("damson@rhondda.example");
  await press(admins, "Send the invitation");
  await admins.getByText("The invitation is on its way by mail.").waitFor();
  await expectUsable(admins, "the party's people");

  const organisers = await open();
  await openMail(hub, organisers, "damson@rhondda.example");
  await organisers.getByText("An admin of Rhondda invites you.").waitFor();
  await press(organisers, "Accept and sign in");
  await organisers.goto(at("/party/people"));
  await expectUsable(organisers, "the party's people for an organiser");
  await organisers.goto(at("/account"));
  await expectUsable(organisers, "an account");
  await press(organisers, "Give up this role");
  await organisers.getByText("You gave up your last role here.").waitFor();
  await expectUsable(organisers, "the way out");
});
