import { createExecutionContext, waitOnExecutionContext } from "cloudflare:test";
import { env } from "cloudflare:workers";
import { beforeEach, describe, expect, it } from "vitest";
import { createApp } from "../../src/app.ts";
import { site } from "../../web/site.tsx";
import { enrol, plantHub, rowsOf } from "../accounts/hub.ts";
import { call, expectJson, operatorToken, partyToken, sessionOf } from "../api.ts";

let operator: string;
beforeEach(async () => {
  await plantHub();
  operator = await operatorToken();
});

const json = { "content-type": "application/json" };
const routes = [
  ["PUT", "/api/v1/parties/alder/agreement"],
  ["PUT", "/api/v1/people/a@hub.example"],
  ["POST", "/api/v1/releases"],
  ["POST", "/api/v1/parties/alder/tokens"],
  ["PATCH", "/api/v1/parties/alder/campaigns/1"],
] as const;

/** A body without a declared length that counts how much of itself was taken. */
const endless = () => {
  const taken = { bytes: 0 };
  const body = new ReadableStream({
    pull: (controller) => {
      taken.bytes += 100_000;
      controller.enqueue(new Uint8Array(100_000).fill(0x20));
      if (taken.bytes > 60_000_000) controller.close();
    },
  });
  return { body, taken };
};

it("nobody's JSON is read before it is known who they are", async () => {
  for (const [method, path] of routes) {
    const { body, taken } = endless();
    expect(await expectJson(call(method, path, { body, headers: json }), 401), path).toMatchObject({
      code: "sign-in-needed",
    });
    expect(taken.bytes, path).toBeLessThan(1_000_000);
  }
});

it("JSON is cut off at its limit, however its length is declared", async () => {
  for (const [method, path] of routes) {
    const { body, taken } = endless();
    expect(await expectJson(call(method, path, { token: operator, body, headers: json }), 413), path).toMatchObject({
      code: "request-too-large",
    });
    expect(taken.bytes, path).toBeLessThan(2_000_000);
    const declared = call(method, path, { token: operator, body: " ".repeat(600_000), headers: json });
    expect(await expectJson(declared, 413), path).toMatchObject({ code: "request-too-large" });
  }
});

describe("a body that is held open", () => {
  const csv = "title,sent,delivered,clickers,id\nForeign row,2026-03-01,500,12,zw1\n";

  /** Begins a request, does something as soon as the hub has begun to read its body, and only then lets the body end. */
  const heldOpen = async (
    method: string,
    path: string,
    headers: Record<string, string>,
    text: string,
    meanwhile: () => Promise<unknown>,
  ) => {
    const app = site(createApp({ clock: Date.now, mail: () => null }));
    let asked = 0;
    const body = new ReadableStream(
      {
        pull: async (controller) => {
          if (asked++ === 0) controller.enqueue(new TextEncoder().encode(text.slice(0, 20)));
          else {
            await meanwhile();
            controller.enqueue(new TextEncoder().encode(text.slice(20)));
            controller.close();
          }
        },
      },
      { highWaterMark: 0 },
    );
    const context = createExecutionContext();
    const request = new Request(`http://hub.example${path}`, { method, headers, body });
    const { status } = await app.fetch(request, env, context);
    await waitOnExecutionContext(context);
    expect(asked).toBe(2);
    return status;
  };

  it("lands in no other party when its own has left and another was added", async () => {
    await enrol("ana@dogwood.example", { role: "admin", party: "dogwood" });
    const ana = await sessionOf("ana@dogwood.example");
    const elm = { name: "Elm", cluster: "grove", size_band: "100-299" };
    const leaveAndAdd = async () => {
      const left = await call("DELETE", "/api/v1/parties/dogwood", { headers: ana, body: { name: "Dogwood" } });
      expect(left.status).toBe(204);
      await expectJson(call("POST", "/api/v1/structure/parties", { token: operator, body: elm }));
    };
    const type = { "content-type": "text/csv" };
    expect(await heldOpen("POST", "/api/v1/parties/dogwood/uploads", { ...ana, ...type }, csv, leaveAndAdd)).toBe(401);
    expect(await rowsOf("SELECT 1 FROM campaigns")).toEqual([]);
    expect(await rowsOf("SELECT action FROM audit WHERE party_id IS NOT NULL")).toEqual([{ action: "party-added" }]);
  });

  it("does nothing for somebody who was removed, nor for a token that was revoked", async () => {
    await enrol("ana@alder.example", { role: "admin", party: "alder" });
    await enrol("bo@alder.example", { role: "admin", party: "alder" }, { role: "organiser", party: "birch" });
    const bo = await sessionOf("bo@alder.example");
    const remove = (parties: string) => () =>
      env.DB.exec(`DELETE FROM memberships WHERE party_id IN (${parties}) AND person_id = 2`);
    const token = JSON.stringify({ name: "for later", scopes: ["read"] });
    const form = new URLSearchParams({ email: "someone@else.example", role: "admin" }).toString();
    for (const [path, type, text, removedFrom, expected] of [
      ["/api/v1/parties/alder/uploads", "text/csv", csv, "1", 403],
      ["/api/v1/parties/alder/tokens", "application/json", token, "1", 403],
      ["/party/people/invite", "application/x-www-form-urlencoded", form, "1, 2", 401],
    ] as const) {
      await enrol("bo@alder.example", { role: "admin", party: "alder" }, { role: "organiser", party: "birch" });
      const status = await heldOpen("POST", path, { ...bo, "content-type": type }, text, remove(removedFrom));
      expect(status, path).toBe(expected);
    }
    const loader = await partyToken("alder");
    const headers = { authorization: `Bearer ${loader}`, "content-type": "text/csv" };
    const revoke = () => env.DB.exec("UPDATE tokens SET revoked_at_ms = 1 WHERE party_id = 1");
    expect(await heldOpen("POST", "/api/v1/parties/alder/uploads", headers, csv, revoke)).toBe(401);
    expect(await rowsOf("SELECT 1 FROM campaigns UNION ALL SELECT 1 FROM invitations")).toEqual([]);
    expect(await rowsOf("SELECT count(*) AS tokens FROM tokens WHERE party_id = 1")).toEqual([{ tokens: 1 }]);
  });
});
