import { beforeEach, describe, expect, it } from "vitest";
import type { Decision } from "../../src/releases/decisions/contract.ts";
import { enrol, rowsOf } from "../accounts/hub.ts";
import { call, expectJson, operatorToken, partyToken, publish, sessionOf } from "../api.ts";
import { plant, twelve } from "./pool.ts";

/** Why figures were not issued, for whoever runs the hub and for nobody else. */

const path = "/api/v1/releases/2025-06/decisions";
const page = "/hub/releases/2025-06";
let operator: string;
beforeEach(async () => {
  operator = await operatorToken();
  // Glade's parties all have one rate, 3 %, which would be each party's own.
  const same = twelve.map((party) =>
    party.cluster === "Copse"
      ? party
      : {
          ...party,
          emails: [
            [100, 3],
            [200, 6],
          ] as [number, number][],
        },
  );
  await plant(operator, same);
  await publish(operator, { as_of: "2025-06" });
});

const decisions = async (query = "", release = "2025-06") =>
  await expectJson<{ items: Decision[]; next: string | null }>(
    call("GET", `/api/v1/releases/${release}/decisions${query}`, { token: operator }),
  );
const ofClicks = async (release: string) =>
  Object.fromEntries(
    (await decisions("?limit=1000", release)).items
      .filter(({ metric }) => metric === "email.click-rate")
      .map(({ cohort_type, cohort, decision, rule }) => [`${cohort_type} ${cohort}`, `${decision} ${rule}`]),
  );

it("say which rule kept each cell back, and nothing of those that were issued", async () => {
  expect(await ofClicks("2025-06")).toEqual({ "cluster glade": "withheld sameness" });
  const { items } = await decisions("?limit=1000");
  // Nobody uploaded events: all five groups of each of those metrics have too few.
  expect(items.filter(({ metric }) => metric === "event.turnout").map(({ rule }) => rule)).toEqual(
    Array(5).fill("too-few"),
  );
  expect(items[0]).toEqual({
    metric: expect.any(String),
    cohort_type: "cluster",
    cohort: "copse",
    name: "Copse",
    region: "South",
    decision: "withheld",
    rule: expect.any(String),
  });
});

it("say of a figure that stands as it was that it was kept, which no reader can tell", async () => {
  await publish(operator, { as_of: "2025-06" });
  expect(await ofClicks("2025-06-2")).toEqual({
    "nation wood": "kept unchanged",
    "region south": "kept unchanged",
    "cluster copse": "kept unchanged",
    "cluster glade": "withheld sameness",
    "size-band 100-299": "kept unchanged",
  });
  const cells = await call("GET", "/api/v1/releases/2025-06-2/benchmarks?limit=5000", { token: operator });
  expect(await cells.text()).not.toMatch(/unchanged|sameness|kept|rule|decision/);
});

it("are walked to their end by their cursors, and are whole as CSV", async () => {
  const whole = (await decisions("?limit=1000")).items;
  for (const limit of [7, whole.length]) {
    const walked: Decision[] = [];
    for (let cursor: string | null = ""; cursor !== null; ) {
      const asked: string = `?limit=${limit}${cursor && `&cursor=${encodeURIComponent(cursor)}`}`;
      const found = await decisions(asked);
      walked.push(...found.items);
      cursor = found.next;
    }
    expect(walked).toEqual(whole);
  }
  const csv = await (await call("GET", `${path}?format=csv`, { token: operator })).text();
  expect(csv.trim().split("\r\n")).toHaveLength(1 + whole.length);
  expect(csv).toContain("metric,cohort_type,cohort,name,region,decision,rule");
  for (const cursor of ["x", "a~b", "a~b~c~d"]) {
    const refused = call("GET", `${path}?cursor=${cursor}`, { token: operator });
    expect(await expectJson(refused, 400)).toMatchObject({ code: "not-understood" });
  }
});

it("are asked for by reason, which the page leads to", async () => {
  const whole = (await decisions("?limit=1000")).items;
  const tooFew = (await decisions("?limit=1000&rule=too-few")).items;
  expect(tooFew).toEqual(whole.filter(({ rule }) => rule === "too-few"));
  expect(tooFew.length).toBeGreaterThan(0);
  expect(tooFew.length).toBeLessThan(whole.length);
  const refused = call("GET", `${path}?rule=spite`, { token: operator });
  expect(await expectJson(refused, 400)).toMatchObject({ code: "not-understood" });

  const shown = async (address: string) => {
    const answer = await call("GET", address, { token: operator, headers: { accept: "text/html" } });
    const [, byReason = "", oneByOne = ""] = (await answer.text()).split("<tbody>");
    return { byReason, listed: oneByOne.match(/<tr>/g)?.length ?? 0 };
  };
  const { byReason, listed } = await shown(page);
  expect(byReason).toContain(`href="${page}?rule=too-few#one-by-one"`);
  expect(listed).toBe(0);
  const ofSameness = whole.filter(({ rule }) => rule === "sameness");
  expect((await shown(`${page}?rule=sameness`)).listed).toBe(ofSameness.length);
  const csv = await (await call("GET", `${page}?format=csv`, { token: operator })).text();
  expect(csv.trim().split("\r\n")).toHaveLength(1 + whole.length);
});

describe("are read", () => {
  it("by operators only, on the page as through the API", async () => {
    await enrol("ana@p01.example", { role: "admin", party: "p01" }, { role: "officer", region: "south" });
    const ana = await sessionOf("ana@p01.example");
    for (const address of [path, page]) {
      for (const [status, code, options] of [
        [401, "sign-in-needed", {}],
        [403, "operator-needed", { token: await partyToken("p01") }],
        [403, "operator-needed", { token: await operatorToken("structure people issue-upload-tokens") }],
        [403, "operator-needed", { headers: ana }],
      ] as const) {
        expect(await expectJson(call("GET", address, options), status), address).toMatchObject({ code });
      }
    }
    expect(await rowsOf("SELECT 1 FROM audit WHERE action = 'decisions-read'")).toEqual([]);
    const unknown = call("GET", "/api/v1/releases/1999-01/decisions", { token: operator });
    expect(await expectJson(unknown, 404)).toMatchObject({ code: "not-found" });
  });

  it("and the audit says by whom and of which release", async () => {
    await enrol("oz@hub.example", { role: "operator" });
    const session = await sessionOf("oz@hub.example");
    await decisions();
    const shown = await call("GET", page, { headers: { ...session, accept: "text/html" } });
    expect(await shown.text()).toContain("All parties have the same figure");
    const audit = "SELECT actor, party_id, details FROM audit WHERE action = 'decisions-read' ORDER BY id";
    expect(await rowsOf(audit)).toEqual([
      { actor: expect.stringMatching(/^token:\d+$/), party_id: null, details: '{"release":"2025-06"}' },
      { actor: expect.stringMatching(/^person:\d+$/), party_id: null, details: '{"release":"2025-06"}' },
    ]);
  });

  it("from a link that only operators see", async () => {
    await enrol("oz@hub.example", { role: "operator" });
    await enrol("ana@p01.example", { role: "admin", party: "p01" });
    const linkFor = async (email: string) => {
      const headers = { ...(await sessionOf(email)), accept: "text/html" };
      return (await (await call("GET", "/releases/2025-06", { headers })).text()).includes(page);
    };
    expect([await linkFor("oz@hub.example"), await linkFor("ana@p01.example")]).toEqual([true, false]);
  });
});
