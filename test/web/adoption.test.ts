import { describe, expect, it } from "vitest";
import { lastCompleteMonth } from "../../src/releases/month.ts";
import { enrol } from "../accounts/hub.ts";
import { agree, call, loadStructure, operatorToken, partyToken, publish, sessionOf, upload } from "../api.ts";
import { inventedHub, type Layout, layouts } from "../invented-hub.ts";

/** What each page says at each size of the hub, to an organiser of the first party and to an officer of its region. */

const textOf = (html: string) =>
  html
    .slice(html.indexOf("<main"), html.indexOf("</main"))
    .replace(/<[^>]+>/g, " ")
    .replaceAll("&#39;", "'")
    .replaceAll("&amp;", "&")
    .replace(/\s+/g, " ");

const organiser = "organiser@invented.example";
const officer = "officer@invented.example";

const plant = async (layout: Layout, lastMonth?: string): Promise<string> => {
  const operator = await operatorToken();
  const { structure, parties } = inventedHub(layout, lastMonth);
  await loadStructure(operator, structure);
  for (const { slug, emails } of parties) {
    if (emails === null) continue;
    await agree(operator, slug);
    await upload(await partyToken(slug, "upload"), slug, emails);
  }
  await enrol(organiser, { role: "organiser", party: "party-1-1-1" });
  await enrol(officer, { role: "officer", region: "region-1" });
  return operator;
};

const opener = async (email: string) => {
  const headers = { ...(await sessionOf(email)), accept: "text/html" };
  return async (path: string) => {
    const answer = await call("GET", path, { headers });
    expect(answer.status, path).toBe(200);
    return textOf(await answer.text());
  };
};

describe("a hub of 3 parties", () => {
  it("says before any release who has joined, what opens next, and what can be seen meanwhile", async () => {
    await plant(layouts[3], lastCompleteMonth(Date.now()));
    const open = await opener(organiser);
    const home = await open("/");
    expect(home).toContain("Others stand beside them once enough parties have joined.");
    expect(home).toContain("3 of the first 5 parties 3 of 20 parties take part.");
    expect(home).toContain("Still to come: 2. Invite your neighbours.");
    expect(home).toContain("Cluster 1.1 3 of 11 opens with 2 more");
    expect(home).toContain("Clusters in which nobody takes part yet: 1.");
    expect(home).toContain("Your own figures, each with its range");
    expect(home).toContain("These are not parties like yours.");
    expect(await open("/party")).toMatch(/Click rate [\d.]+% provisional range [\d.]+% – [\d.]+%/);
    expect(await open("/compare")).toContain("No release has been published yet");
    expect(await open("/releases")).toContain("No release has been published yet");
    await enrol("op@hub.example", { role: "operator" });
    const operators = await (await opener("op@hub.example"))("/");
    expect(operators).toContain("Still to come: 2. Invite the admins of parties");
    expect(operators).not.toContain("neighbour");
    const officers = await (await opener(officer))("/");
    expect(officers).toContain("3 of the first 5 parties");
    expect(officers).not.toContain("Your own figures, each with its range");
  });

  it("says the same once a release was made, and shows no figure of anybody else", async () => {
    await publish(await plant(layouts[3]), { as_of: "2025-06" });
    const open = await opener(organiser);
    expect(await open("/")).toContain("3 of the first 5 parties 3 of 20 parties take part.");
    const compare = await open("/compare");
    expect(compare).toContain("The nation has no figure.");
    expect(compare).toContain("3 of 11 parties take part; opens at 5.");
    expect(compare).not.toMatch(/\d%/);
    expect(await open("/releases/latest")).toContain("Fewer than 5 parties take part.");
  });
});

describe("a hub of 10 parties", () => {
  it("shows the nation's mean, a position in words only, and who has joined in which cluster", async () => {
    await publish(await plant(layouts[10]), { as_of: "2025-06" });
    const open = await opener(organiser);
    const home = await open("/");
    expect(home).toContain("The nation’s first figures 10 of 29 parties take part.");
    expect(home).toMatch(/Click rate 10-14 parties, counts up to Jun 2025 [\d.]+% [\d.]+% – [\d.]+%/);
    expect(home).toContain("Click rate: 0 of 2 regions, 0 of 4 clusters");
    expect(home).toContain("Cluster 1.1 4 of 9 opens with 1 more Cluster 1.2 3 of 8 opens with 2 more");
    expect(home).toContain("Cluster 2.2 1 of 4 has 4 parties; figures need 5");
    expect(home).toContain("Once 30 parties count");
    expect(home).toContain("With fewer than 30 parties, how much parties differ is assumed");
    expect(home).not.toMatch(/Half of its parties|not parties like yours|first 5 parties/);
    expect(home).toContain("Your own page says in words on which side of their middle your party is");
    expect(await (await opener(officer))("/")).not.toContain("Your own page");
    const party = await open("/party");
    expect(party).toContain("a place is said in words only");
    expect(party).not.toMatch(/Of 100 parties|The middle is/);
    const compare = await open("/compare");
    expect(compare).toMatch(
      /The nation’s figure is [\d.]+%\. Higher is better\. None of the 4 clusters has a figure\./,
    );
    expect(compare).not.toContain("8 in 10 of its parties");
    expect(await open("/releases/latest")).toContain("10-14 parties take part.");
  });
});

describe("a hub of 40 parties", () => {
  it("shows how parties are spread, the first regions, and a position in numbers", async () => {
    await publish(await plant(layouts[40]), { as_of: "2025-06" });
    const open = await opener(organiser);
    const home = await open("/");
    expect(home).toContain("How parties differ 40 of 93 parties take part.");
    expect(home).toContain("Half of its parties 8 in 10 of its parties");
    expect(home).toMatch(/Click rate 30-49 parties, counts up to Jun 2025( [\d.]+%)( [\d.]+% – [\d.]+%){3} /);
    expect(home).toContain("Click rate: 2 of 4 regions, 0 of 12 clusters");
    expect(home).toContain("Once about 100 parties count");
    expect(home).not.toMatch(/Who has joined, by cluster|is assumed/);
    expect(await open("/party")).toMatch(/The middle is [\d.]+%\./);
    expect(await open("/compare?cohort_type=region")).toContain("2 of 4 regions have a figure.");
    expect(await open("/compare")).toContain("8 in 10 of its parties");
    expect(await open("/releases/latest")).toContain("30-49 parties take part.");
  });
});

describe("a hub of 300 parties", () => {
  it("shows clusters side by side, with what chance would give", async () => {
    await publish(await plant(layouts[300]), { as_of: "2025-06" });
    const open = await opener(organiser);
    const home = await open("/");
    expect(home).toContain("Regions and clusters side by side 300 of 350 parties take part.");
    expect(home).toContain("Click rate: 10 of 10 regions, 50 of 50 clusters");
    expect(home).not.toMatch(/Who has joined, by cluster|not parties like yours/);
    const compare = await open("/compare");
    expect(compare).toMatch(/clusters with a figure/);
    expect(compare).toContain("Of the differences between parties,");
    expect(await open("/party")).toContain("What chance could do");
    expect(await open("/releases/latest")).toContain("100+ parties take part.");
  });
});

it("a hub without parties tells its operator how to load them", async () => {
  await enrol("oz@hub.example", { role: "operator" });
  const operator = await (await opener("oz@hub.example"))("/");
  expect(operator).toContain("Load the parties");
  expect(operator).toContain("party, name, cluster, region, nation, size_band");
  expect(operator).toMatch(/curl -X PUT https?:\/\/[^ ]+\/api\/v1\/structure -H/);
  expect(operator).not.toMatch(/0 of 0|Invite|Who has joined|No release/);
});

it("nobody but who signs in is told how far the hub has come", async () => {
  await plant(layouts[3]);
  const home = textOf(await (await call("GET", "/", { headers: { accept: "text/html" } })).text());
  expect(home).toContain("What works, learned together");
  expect(home).not.toMatch(/of the first|take part/);
});
