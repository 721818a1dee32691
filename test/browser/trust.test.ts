import { globSync } from "node:fs";
import { DatabaseSync } from "node:sqlite";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { bearer, openApi } from "../../scripts/demonstration/api.ts";
import type { Keys } from "../../scripts/launcher/state.ts";
import { startHub } from "../start-hub.ts";
import { openMail, openPages } from "./browser.ts";

/** A party from its invitation to its leaving, by hand, on phones: on a hub of its own, whose database is looked into. */

const { open } = openPages();
let hub: { keys: Keys; folder: string; stop: () => Promise<void> };
beforeAll(async () => {
  hub = await startHub("--empty");
  const structure = [
    "party,name,cluster,region,nation,size_band",
    "quinceford,Quinceford,Orchard,South,Wood,100-299",
    "elmstead,Elmstead,Orchard,South,Wood,100-299",
  ].join("\n");
  await openApi(hub.keys.url, bearer(hub.keys.tokens.operator)).sendCsv("PUT", "/structure", structure);
});
afterAll(() => hub.stop());

const admin = "medlar@quinceford.example";
const organiser = "damson@quinceford.example";
const file = [
  "title,sent,delivered,clickers,subject",
  "Mirabelle letter,2026-02-03 10:00,746353,51427,Greengage season",
  "Mirabelle petition,2026-03-04 18:30,746351,38209,Sign for the greengage",
].join("\n");
/** Whatever belongs to the party and to nobody else. */
const own = /quinceford|medlar|damson|mirabelle|greengage|746353|746351|51427|38209|leafleting/i;

const at = (path: string) => `${hub.keys.url}${path}`;
const press = (page: Page, name: string | RegExp) => page.getByRole("button", { name }).click();
const follow = (page: Page, name: string | RegExp) => page.getByRole("link", { name }).click();
const textOf = async (page: Page) => (await page.locator("main").innerText()).replace(/\s+/g, " ");

/** Everything in the hub's database, table by table. */
const allRows = (): Map<string, Record<string, unknown>[]> => {
  for (const path of globSync(`${hub.folder}/state/v3/**/*.sqlite`)) {
    const database = new DatabaseSync(path, { readOnly: true });
    const tables = database.prepare("SELECT name FROM sqlite_schema WHERE type = 'table'").all();
    const names = tables.map(({ name }) => String(name));
    const rows = names.includes("parties")
      ? new Map(
          names.map((name) => [name, database.prepare(`SELECT * FROM "${name}"`).all() as Record<string, unknown>[]]),
        )
      : null;
    database.close();
    if (rows) return rows;
  }
  throw new Error("the hub's database was not found");
};

it("is invited, agrees, shares, lets its organiser in, who uploads; sees it all on Trust; leaves, and nothing of it is left", async () => {
  const before = allRows();
  const idOf = (rows: typeof before) => rows.get("parties")?.find(({ slug }) => slug === "quinceford")?.id;
  const id = idOf(before);
  expect(id).toBeTypeOf("number");

  // The operator invites the first admin.
  const operators = await open();
  const { sign_in } = hub.keys.people.find(({ role }) => role === "operator")!;
  await operators.goto(at(sign_in));
  await operators.goto(at("/hub/people"));
  const waiting = operators.locator("li", { hasText: "Quinceford" });
  await waiting.getByText("Invite its admin").click();
  await waiting.getByLabel("Email address").fill(admin);
  await waiting.getByRole("button").click();
  await operators.getByText("The invitation is on its way by mail.").waitFor();

  // The admin comes in from the inbox, reads the ground rules and answers their one question.
  const admins = await open();
  await openMail(hub, admins, admin);
  await press(admins, "Accept and sign in");
  await admins.waitForURL("**/party/agreement");
  await admins.getByLabel("In our cluster, and from there up").check();
  await press(admins, "Accept the rules");
  await admins.getByText("Saved. It holds from the next release on.").waitFor();

  // What is shared, and with whom.
  await follow(admins, "Choose what your party shares beyond that");
  await admins.getByLabel("Show them without our name").check();
  await admins.getByLabel("Name us to the officers of our region").check();
  await admins.getByLabel("We can help with").fill("leafleting on wet days");
  await press(admins, "Save");
  await admins.getByText("Saved. This holds from now on.").waitFor();

  // An organiser is let in, and uploads.
  await follow(admins, "Back to Trust");
  await follow(admins, "See who has access, and change it");
  await admins.getByLabel("Email address").fill(organiser);
  await press(admins, "Send the invitation");
  await admins.getByText("The invitation is on its way by mail.").waitFor();
  const organisers = await open();
  await openMail(hub, organisers, organiser);
  await press(organisers, "Accept and sign in");
  await organisers.waitForURL("**/party/uploads");
  await organisers
    .getByLabel("The file")
    .setInputFiles({ name: "mirabelle.csv", mimeType: "text/csv", buffer: Buffer.from(file) });
  await press(organisers, "Keep these");
  await organisers.waitForURL(/\/party\/uploads\/\d+$/);

  // Trust says what is held, who sees it and what was done.
  await organisers.goto(at("/party/trust"));
  const trust = await textOf(organisers);
  expect(trust).toContain("Email 2, February 2026 – March 2026");
  expect(trust).toContain("Uploads 1");
  expect(trust).toContain("People with access 2");
  expect(trust).toContain("Accepted by your admin. Counts from the cluster up.");
  expect(trust).toContain(
    "Subject lines and graphics as examples without your name without your name without your name",
  );
  expect(trust).toContain("Where you stand, by name yes, while enough others stay unnamed no no");
  await follow(organisers, /^Read the log/);
  const log = await textOf(organisers);
  for (const said of [
    "Uploaded a file (Email): 2 new",
    "Chose what is shared.",
    "Accepted the ground rules, version 1",
    `Invited ${organiser}: organiser`,
  ]) {
    expect(log).toContain(said);
  }
  expect(log).toContain(organiser);
  expect(log).not.toContain("undefined");

  // Its operator sees that it was let in and agreed, and nothing of what it does.
  await operators.goto(at("/hub/audit"));
  const audit = await textOf(operators);
  expect(audit).toContain("Accepted the ground rules, version 1");
  expect(audit).not.toMatch(/Uploaded a file|Chose what is shared|damson|medlar/);

  const during = [...allRows().values()].flat();
  expect(during.filter((row) => own.test(JSON.stringify(row))).length).toBeGreaterThan(10);

  // An organiser may not end it; the admin takes everything along, types the party's name, and it is gone.
  await organisers.goto(at("/party/leave"));
  expect(await textOf(organisers)).toContain("Only an admin of your party can do this.");
  await admins.goto(at("/party/trust"));
  await follow(admins, "Leave the hub");
  await follow(admins, "Take everything along first");
  const download = admins.waitForEvent("download");
  await follow(admins, "Download everything");
  expect((await download).suggestedFilename()).toBe("quinceford-export.zip");
  await admins.goto(at("/party/leave"));
  await admins.getByLabel("To be sure that you mean it").fill("Quinceford");
  await press(admins, "Erase everything and leave");
  await admins.waitForURL("**/left");
  expect(await textOf(admins)).toContain("It is done");
  await admins.getByRole("link", { name: "Sign in" }).waitFor();
  await organisers.goto(at("/party/trust"));
  await organisers.waitForURL(/\/sign-in/);

  // No table knows its id, and none a word, number or person of it.
  const after = allRows();
  expect(idOf(after)).toBeUndefined();
  for (const [table, rows] of after) {
    expect(
      rows.filter(({ party_id }) => party_id === id),
      table,
    ).toEqual([]);
    expect(
      rows.filter((row) => own.test(JSON.stringify(row))),
      table,
    ).toEqual([]);
  }
  for (const table of [
    "campaigns",
    "statements",
    "uploads",
    "contributions",
    "ledgers",
    "agreements",
    "sharing_choices",
    "contributor_keys",
  ]) {
    expect(after.get(table), table).toEqual([]);
  }
  expect(after.get("parties")?.map(({ slug }) => slug)).toEqual(["elmstead"]);
  const kept = after.get("audit")?.filter(({ contributor_key }) => contributor_key !== null) ?? [];
  expect(kept.map(({ action }) => action)).toContain("party-left");
  expect(new Set(kept.map(({ actor, details }) => `${actor} ${details}`))).toEqual(new Set(["contributor {}"]));
});
