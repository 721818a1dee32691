/** `npm start -- --demo=small`: what the demonstration leaves in a real hub, seen through its API. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { bearer, openApi, signIn } from "../../scripts/demonstration/api.ts";
import { lastCompleteMonth, monthAfter, monthsUpTo } from "../../scripts/demonstration/months.ts";
import type { Keys } from "../../scripts/launcher/state.ts";
import { startHub } from "../start-hub.ts";

let keys: Keys;
let stop: () => Promise<void>;

beforeAll(async () => {
  ({ keys, stop } = await startHub("--demo=small"));
}, 120_000);

afterAll(() => stop());

const asOrganiser = () => openApi(keys.url, bearer(keys.tokens.organiser ?? ""));
interface List<Item> {
  items: Item[];
}
interface Cell {
  cohort: string;
  status: "published" | "withheld";
  mean: number | null;
}

const last = lastCompleteMonth(Date.now());

test("a release was published for each of the last six months, after one of a year before", async () => {
  const { items } = await asOrganiser().get<List<{ as_of: string; status: string }>>("/releases");
  const months = [monthAfter(last, -12), ...monthsUpTo(last, 6)];
  const published = months.map((as_of) => ({ as_of, status: "published" }));
  expect(items.map(({ as_of, status }) => ({ as_of, status })).reverse()).toEqual(published);
});

test("the latest shows the nation, a region and some clusters, and withholds others", async () => {
  const cells = async (type: string) =>
    (await asOrganiser().get<List<Cell>>(`/releases/latest/benchmarks?metric=email.click-rate&cohort_type=${type}`))
      .items;
  const published = (all: Cell[]) => all.filter(({ status }) => status === "published");
  expect(published(await cells("nation"))).toHaveLength(1);
  expect(published(await cells("region")).length).toBeGreaterThanOrEqual(1);
  const clusters = await cells("cluster");
  expect(published(clusters).length).toBeGreaterThanOrEqual(2);
  expect(clusters.length - published(clusters).length).toBeGreaterThanOrEqual(2);
  // Blackcap is truly better by e^0.6 = 1.8 times, which the differences between its parties cannot hide.
  const mean = (cohort: string) => clusters.find((cell) => cell.cohort === cohort)?.mean ?? Number.NaN;
  expect(mean("blackcap-demo") / mean("avocet-demo")).toBeGreaterThan(1.3);
});

test("the change in a year can be seen, of the nation and of some clusters", async () => {
  type Release = { as_of: string };
  interface Row {
    cell: Cell;
    change: { ratio: number } | null;
  }
  const address = `${keys.url}/compare?metric=email.click-rate&cohort_type=cluster&format=json`;
  const answer = await fetch(address, { headers: bearer(keys.tokens.organiser ?? "") });
  const { year_before, nation, rows } = (await answer.json()) as { year_before: Release; nation: Row; rows: Row[] };
  expect(year_before.as_of).toBe(monthAfter(last, -12));
  // Nothing changes in truth but the season, by 8 % at most: the earlier release counts half a year.
  expect(Math.abs(Math.log(nation.change?.ratio ?? 0))).toBeLessThan(0.16);
  expect(rows.filter(({ change }) => change !== null).length).toBeGreaterThanOrEqual(2);
});

test("each person is signed in by the address in the file, and is what it says", async () => {
  expect(keys.people.map(({ role }) => role)).toEqual([
    "organiser",
    "admin",
    "officer",
    "organiser-and-officer",
    "small-party",
    "operator",
  ]);
  for (const { role, party, sign_in } of keys.people) {
    const person = openApi(keys.url, await signIn(keys.url, sign_in));
    const own = person.get<List<unknown>>(`/parties/${party ?? "derby-north"}/campaigns`);
    if (role !== "officer" && role !== "operator") expect((await own).items.length).toBeGreaterThan(0);
    else await expect(own).rejects.toThrow(/40[34]/);
  }
});

test("the organiser's token reads its own party, and the operator's reads nobody's rows", async () => {
  const own = `/parties/${keys.people[0]?.party}/campaigns`;
  expect((await asOrganiser().get<List<unknown>>(own)).items.length).toBeGreaterThan(0);
  await expect(openApi(keys.url, bearer(keys.tokens.operator)).get(own)).rejects.toThrow(/40[34]/);
});

test("parties of the officer's region agreed by their own admins, and some are named to the officer", async () => {
  const [admin, officer] = await Promise.all(
    ["admin", "officer"].map(async (role) => {
      const { sign_in } = keys.people.find((one) => one.role === role)!;
      return openApi(keys.url, await signIn(keys.url, sign_in));
    }),
  );
  const { current } = await admin!.get<{ current: object }>(`/parties/${keys.people[0]?.party}/agreement`);
  expect(current).toMatchObject({ version: "1", recorded_by: "party", agreed_by: "admin@demonstration.example" });
  const named = await officer!.get<List<{ party: string }>>("/regions/east-midlands/standings");
  expect(new Set(named.items.map(({ party }) => party)).size).toBeGreaterThanOrEqual(3);
});

test("parties help each other, in both languages", async () => {
  const { sign_in } = keys.people.find(({ role }) => role === "operator")!;
  const operator = openApi(keys.url, await signIn(keys.url, sign_in));
  const { items } = await operator.get<List<{ kind: string; line: string; region: string }>>("/help");
  expect(new Set(items.map(({ kind }) => kind))).toEqual(new Set(["offered", "wanted"]));
  const isWelsh = ({ line }: { line: string }) => /ein|gwneud|cyfieithu|trefnu|croesawu|hyfforddi/.test(line);
  expect(items.filter(isWelsh).every(({ region }) => region === "Wales")).toBe(true);
  expect(items.filter(isWelsh).length).toBeGreaterThanOrEqual(3);
  expect(items.length).toBeGreaterThanOrEqual(15);
});
