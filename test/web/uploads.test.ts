import { beforeEach, describe, expect, it } from "vitest";
import { enrol, plantHub } from "../accounts/hub.ts";
import { call, partyToken, sessionOf, upload } from "../api.ts";

/** The pages of a party's uploads, as a browser without scripts asks for them. */

let session: Record<string, string>;
let token: string;
beforeEach(async () => {
  await plantHub();
  token = await partyToken("alder");
  await enrol("ana@alder.example", { role: "admin", party: "alder" });
  session = await sessionOf("ana@alder.example");
});

const open = async (path: string) => {
  const answer = await call("GET", path, { headers: { ...session, accept: "text/html" } });
  return { status: answer.status, text: (await answer.text()).replace(/<[^>]+>/g, " ").replace(/\s+/g, " ") };
};

it("says which campaigns are of months that nothing counts yet, deleted ones left out", async () => {
  const now = new Date(Date.now() - 60_000).toISOString().slice(0, 16);
  const lines = ["News", "Social", "Canvass"].map((title) => `${title},${now},120,110,11`);
  const { id } = await upload(
    token,
    "alder",
    `title,sent,recipients,delivered,clickers\n${lines.join("\n")}\nOld news,2026-03-01 18:30,120,110,11\n`,
  );
  for (const address of ["/party", `/party/uploads/${id}`])
    expect((await open(address)).text).toContain("or later: 3.");
  await call("DELETE", "/api/v1/parties/alder/campaigns/1", { token });
  expect((await open("/party")).text).toContain("or later: 2.");
});

it("sends who looks after a region or runs the hub to the comparison, not to an admin", async () => {
  await enrol("olu@hub.example", { role: "operator" });
  session = await sessionOf("olu@hub.example");
  const { status, text } = await open("/party");
  expect(status).toBe(403);
  expect(text).toContain("You run this hub and belong to no party");
  expect(text).not.toContain("invite you");
});

describe("a withdrawal", () => {
  const row = (title: string, clickers: number) => `${title},2026-03-01 18:30,120,110,${clickers}\n`;
  const header = "title,sent,recipients,delivered,clickers\n";

  it("says first what leaves, what goes back and what is lost, and does nothing until it is told to", async () => {
    const { id } = await upload(token, "alder", header + row("News", 11) + row("Social", 7) + row("Canvass", 3));
    await upload(token, "alder", header + row("Canvass", 4));
    const correct = { token, body: { clickers: 12 } };
    expect((await call("PATCH", "/api/v1/parties/alder/campaigns/1", correct)).status).toBe(200);

    const { text } = await open(`/party/uploads/${id}/withdraw`);
    expect(text).toContain("no other file speaks of them: 2.");
    expect(text).toContain("go back to what your other files say: 1.");
    expect(text).toContain("lost with the campaigns that leave: 1.");
    expect(text).toContain("Releases that are published stay as they are");
    expect((await open("/party/campaigns")).text).toContain("Social");
  });

  it("of an upload that was withdrawn before is not offered again", async () => {
    const { id } = await upload(token, "alder", header + row("News", 11));
    await call("DELETE", `/api/v1/parties/alder/uploads/${id}`, { token });
    expect((await open(`/party/uploads/${id}/withdraw`)).status).toBe(409);
    expect((await open(`/party/uploads/${id}`)).text).toContain("Releases published before that stay as they are.");
  });
});
