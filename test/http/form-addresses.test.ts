import { beforeEach, expect, it } from "vitest";
import { enrol, plantHub } from "../accounts/hub.ts";
import { call, operatorToken, partyToken, publish, sessionOf, upload } from "../api.ts";
import { fixture } from "../fixtures.ts";
import { addressOf, registered } from "./registered.ts";

/** The address a form is sent to is no page: somebody who opens it, or its answer in the other language, gets to one. */

const pages = registered().filter(({ path }) => !path.startsWith("/api/"));
const opened = new Set(pages.filter(({ method }) => method === "GET").map(({ path }) => path));
const formOnly = pages.filter(({ method, path }) => method === "POST" && !opened.has(path)).map(({ path }) => path);

/** Who opens them. An address of the hub's is nobody else's. */
const people = { party: "ana@alder.example", hub: "oz@hub.example" };

beforeEach(async () => {
  await plantHub();
  await enrol(people.party, { role: "admin", party: "alder" });
  await enrol(people.hub, { role: "operator" });
  await upload(await partyToken("alder"), "alder", fixture("mailchimp-campaigns-26.csv"));
  await publish(await operatorToken(), { as_of: "2026-04" });
});

const browser = async (path: string): Promise<Record<string, string>> => ({
  ...(await sessionOf(path.startsWith("/hub") ? people.hub : people.party)),
  accept: "text/html",
});

it("leads on to a page that opens, and keeps the language asked for", async () => {
  expect(formOnly.length).toBeGreaterThan(20);
  for (const path of formOnly) {
    const headers = await browser(path);
    const answer = await call("GET", `${addressOf(path)}?language=cy`, { headers });
    expect(answer.status, path).toBe(303);
    expect(answer.headers.get("set-cookie"), path).toContain("language=cy");
    const page = await call("GET", answer.headers.get("location") ?? "", { headers });
    expect([page.status, page.headers.get("content-type")], path).toEqual([200, "text/html; charset=UTF-8"]);
  }
});

it("leads to the page that the form stands on", async () => {
  const stands: Record<string, string> = {
    "/party/people/invite": "/party/people",
    "/party/people/1/role": "/party/people",
    "/party/campaigns/1/delete": "/party/campaigns/1",
    "/hub/tokens/upload": "/hub/tokens",
    "/hub/structure/file": "/hub/structure",
    "/hub/structure/clusters/grove/move": "/hub/structure/clusters/grove",
    "/account/memberships/1/give-up": "/account",
    "/help/take-down": "/help",
    "/sign-out": "/",
  };
  for (const [path, page] of Object.entries(stands)) {
    const answer = await call("GET", path, { headers: await browser(path) });
    expect(answer.headers.get("location"), path).toBe(page);
  }
});

it("tells a program that it is not for reading", async () => {
  const answer = await call("GET", "/party/people/invite", { headers: { accept: "application/json" } });
  expect(answer.status).toBe(405);
});

it("offers the other language of an answer to a form at the page of the form", async () => {
  const body = new URLSearchParams({ email: "nobody", as: "organiser:alder" });
  const headers = await browser("/party/people");
  const answer = await call("POST", "/party/people/invite", { headers, body });
  expect(answer.status).toBe(422);
  expect(await answer.text()).toContain('href="/party/people?language=cy"');
});
