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
