import { expect, inject, it } from "vitest";
import { bearer, openApi } from "../../scripts/demonstration/api.ts";
import { dropFile, openPages } from "./browser.ts";
import { chapter, chapterOrganiser } from "./hub.ts";

/** One chapter's organiser, by hand, on a phone: drop the file, see what it would do, keep it, see where one stands. */

const { open } = openPages();
const { url, operator, chapterFile } = inject("hub");
const hub = openApi(url, bearer(operator));

const publish = async (as_of: string): Promise<void> => {
  const { id } = await hub.send<{ id: string }>("POST", "/releases", { as_of });
  while ((await hub.get<{ status: string }>(`/releases/${id}`)).status === "building") {
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
};

it("lands a file after a dry run, counts it in the next release, and shows it in the comparison's table", async () => {
  const page = await open();
  await page.goto(`${url}/dev/sign-in/${chapterOrganiser}`);
  await page.goto(`${url}/party/uploads`);

  // The dry run: what the file is and what it would change. Nothing is kept yet.
  const events = chapterFile.trimEnd().split("\n").length - 1;
  await dropFile(page, `${chapter}.csv`, chapterFile);
  await page.waitForSelector("[data-keep]:visible");
  expect(await page.textContent("[data-answer] [data-count=new]")).toBe(String(events));
  expect(await page.textContent("[data-answer] [data-count=set_aside]")).toBe("0");
  const campaignsBefore = await page.evaluate(async () => (await fetch("/party/campaigns?format=json")).json());
  expect(campaignsBefore.items).toEqual([]);

  // Kept: the receipt, with the way to undo it.
  await page.click("[data-keep]");
  await page.waitForURL(/\/party\/uploads\/\d+$/);
  expect(await page.locator("a[href$='/withdraw']").count()).toBe(1);

  // Published: seven events of 2021 with 982 RSVPs, beside the clusters.
  await publish("2021-12");
  await page.goto(`${url}/party`);
  const own = page.locator("section", { hasText: "RSVPs per event" });
  expect(await own.textContent()).toContain("140");
  expect(await own.textContent()).toContain("982");

  await page.goto(`${url}/compare?metric=event.rsvps-per-event&cohort_type=cluster`);
  // As test/fixtures/chapters computes it: 47, 29 to 75, of five to nine chapters. The pages' tests share this hub: where they
  // came first they published this month without the file above, and what does not change stays on that nation's figures.
  const states = page.locator("#comparison tr", { has: page.locator("th", { hasText: /^United States/ }) });
  expect(await states.textContent()).toMatch(/5.9 parties.*47(29 – 75|30 – 74)/);
  // Mexico's would leave too few chapters of North America; France has too few.
  const table = await page.textContent("#comparison");
  expect(table).toMatch(/Mexico[^A-Z]*Not shown this time/);
  expect(table).toMatch(/France[^A-Z]*It has \d+ parties; a figure needs 5/);

  // The picture is drawn from that table.
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.waitForSelector("canvas");
});

it("stops a file with one row per person before anything of it leaves the device", async () => {
  const page = await open();
  await page.goto(`${url}/dev/sign-in/${chapterOrganiser}`);
  await page.goto(`${url}/party/uploads`);
  const sent: string[] = [];
  page.on("request", (request) => sent.push(`${request.method()} ${request.url()} ${request.postData() ?? ""}`));
  await dropFile(
    page,
    "attendees.csv",
    "First Name,Last Name,Email,Attendee Status\nInvented,Person,invented@example.org,Attending\n",
  );
  await page.waitForSelector("[data-refused] p");
  await page.waitForFunction(() =>
    /one row per person/.test(document.querySelector("[data-refused]")?.textContent ?? ""),
  );
  expect(sent.filter((request) => !request.startsWith("GET ") || /invented/i.test(request))).toEqual([]);
  expect(await page.locator("[data-keep]:visible").count()).toBe(0);
  const input = page.locator("input[type=file]");
  expect(await input.getAttribute("aria-invalid")).toBe("true");
  expect(await page.locator(`#${await input.getAttribute("aria-describedby")}[role=alert] h2`).count()).toBe(1);
});

it("lands a file without JavaScript, and withdraws it again", async () => {
  const page = await open({ viewport: { width: 360, height: 780 }, javaScriptEnabled: false });
  await page.goto(`${url}/dev/sign-in/${chapterOrganiser}`);
  await page.goto(`${url}/party/uploads`);
  const template = "title,sent,rsvps,attended\nSpring social,2026-03-01 18:30,20,17\n";
  await page.setInputFiles("input[type=file]", {
    name: "events.csv",
    mimeType: "text/csv",
    buffer: Buffer.from(template),
  });
  await page.click("#upload button[type=submit]");
  await page.waitForURL(/\/party\/uploads\/\d+$/);
  const receipt = page.url();
  await page.goto(`${url}/party/campaigns?search=Spring`);
  expect(await page.textContent("main")).toContain("Spring social");
  await page.goto(receipt);
  await page.click("a[href$='/withdraw']");
  await page.click("form[action$='/withdraw'] button");
  await page.goto(`${url}/party/campaigns?search=Spring`);
  expect(await page.textContent("main")).not.toContain("Spring social");
});
