import { env } from "cloudflare:workers";
import { beforeEach, expect, it } from "vitest";
import { enrol, plantHub } from "../accounts/hub.ts";
import { call, operatorToken, publish, sessionOf } from "../api.ts";

/** The comparison's page, as a browser without scripts asks for it. */

let session: Record<string, string>;
beforeEach(async () => {
  await plantHub();
  const bands = { alder: "1000-plus", birch: "under-100", cedar: "300-999", dogwood: "100-299" };
  await env.DB.batch(
    Object.entries(bands).map(([party, band]) =>
      env.DB.prepare("UPDATE parties SET size_band = ? WHERE slug = ?").bind(band, party),
    ),
  );
  await enrol("ana@alder.example", { role: "admin", party: "alder" });
  session = await sessionOf("ana@alder.example");
  await publish(await operatorToken(), { as_of: "2026-04" });
});

const open = async (path: string) => (await call("GET", path, { headers: { ...session, accept: "text/html" } })).text();
const rowsOf = (page: string) =>
  [...page.matchAll(/<th scope="row">([^<]*)/g)].map(([, name]) => name).filter((name) => name !== "Nation");

it("lists sizes of party from the smallest on, and says so", async () => {
  const page = await open("/compare?cohort_type=size-band");
  expect(rowsOf(page)).toEqual([
    "Under 100 members",
    "100 to 299 members",
    "300 to 999 members",
    "1,000 members or more",
  ]);
  expect(page).toContain("<caption>Listed by size, the smallest first.</caption>");
});

it("speaks of one group as one", async () => {
  const page = await open("/compare?cohort_type=cluster");
  expect(rowsOf(page)).toEqual(["Grove"]);
  expect(page).toContain("The one group shown has no figure.");
  expect(page).not.toContain("None of the 1");
});

it("has the address of this very release, and its day, for who prints it or cites it", async () => {
  const page = await open("/compare?cohort_type=region&language=en");
  const paper = /<p class="on-paper">([\s\S]*?)<\/p>/.exec(page)?.[1] ?? "";
  expect(paper).toContain("Release of April 2026.");
  expect(paper).toMatch(/Published \d+ \w+ \d{4}\./);
  expect(paper).toContain("http://hub.example/compare?cohort_type=region&amp;release=2026-04");
  expect(page).toContain('<a href="/compare?cohort_type=region&amp;release=2026-04">Address to cite');
});
