import { beforeEach, expect, it } from "vitest";
import type { Receipt } from "../../src/uploads/contract.ts";
import { plantHub } from "../accounts/hub.ts";
import { call, expectJson, operatorToken, partyToken, upload } from "../api.ts";
import { dumpOfAll } from "../dump.ts";
import { fixture } from "../fixtures.ts";

/** A loader has a token that the operator issued to load a party's history: it writes and never reads. */

let admin: string;
let loader: string;
beforeEach(async () => {
  await plantHub();
  admin = await partyToken("alder");
  const issued = call("POST", "/api/v1/parties/alder/tokens", {
    token: await operatorToken(),
    body: { scopes: ["upload"] },
  });
  loader = (await expectJson<{ token: string }>(issued, 201)).token;
  await upload(admin, "alder", fixture("mailchimp-campaigns-26.csv"));
});

const alder = "/api/v1/parties/alder";

it("uploads, and withdraws what it uploaded and nothing else", async () => {
  const { id } = await upload(loader, "alder", fixture("template-event.csv"));
  expect(await expectJson(call("DELETE", `${alder}/uploads/1`, { token: loader }), 403)).toMatchObject({
    code: "scope-needed",
  });
  expect(await expectJson(call("DELETE", `${alder}/uploads/${id}`, { token: loader }))).toMatchObject({ id });
});

it("is refused every read of the party's records, and every change that is answered with one", async () => {
  const before = await dumpOfAll();
  for (const [method, path, body] of [
    ["GET", "/campaigns"],
    ["GET", "/campaigns?format=csv"],
    ["GET", "/campaigns/1"],
    ["PATCH", "/campaigns/1", {}],
    ["PATCH", "/campaigns/1", { title: "Mine" }],
    ["DELETE", "/campaigns/1"],
    ["POST", "/campaigns/1/restore"],
    ["GET", "/uploads"],
    ["GET", "/uploads/1"],
    ["GET", "/standing"],
    ["GET", "/tokens"],
  ] as [string, string, object?][]) {
    const answer = call(method, alder + path, { token: loader, ...(body && { body }) });
    const code = path === "/tokens" ? "person-needed" : "scope-needed";
    expect(await expectJson(answer, 403), `${method} ${path}`).toMatchObject({ code });
  }
  for (const page of ["/party", "/party/campaigns", "/party/campaigns/1", "/party/uploads", "/party/uploads/1"]) {
    const answer = call("GET", page, { token: loader });
    expect(await expectJson(answer, 403), page).toMatchObject({ code: "no-party" });
  }
  const { tokens: _, audit: __, ...after } = await dumpOfAll();
  const { tokens: ___, audit: ____, ...same } = before;
  expect(after).toEqual(same);
});

it("is told of its own file and not of what was known before; the party is told both", async () => {
  await expectJson(call("DELETE", `${alder}/campaigns/1`, { token: admin }));
  const later = fixture("mailchimp-campaigns-26-later.csv");
  const dryRun = (token: string) =>
    expectJson<Receipt>(call("POST", `${alder}/uploads?dry_run=1`, { token, body: later }));
  const codes = (receipt: Receipt) => new Set(receipt.problems.map(({ code }) => code));
  const toldAdmin = await dryRun(admin);
  expect(codes(toldAdmin)).toContain("count-would-fall");
  expect(codes(toldAdmin)).toContain("stays-deleted");
  // A dry run would answer, guess by guess, what the party's figures are.
  const refused = call("POST", `${alder}/uploads?dry_run=1`, { token: loader, body: later });
  expect(await expectJson(refused, 403)).toMatchObject({ code: "scope-needed" });

  const landed = await upload(loader, "alder", later);
  expect(landed.rows).toEqual(toldAdmin.rows);
  expect(codes(landed)).not.toContain("count-would-fall");
  expect(codes(landed)).not.toContain("stays-deleted");
  const kept = await expectJson<Receipt>(call("GET", `${alder}/uploads/${landed.id}`, { token: admin }));
  expect(kept.problems).toEqual(toldAdmin.problems);
});
