import { beforeEach, expect, it } from "vitest";
import { plantHub } from "../accounts/hub.ts";
import { call, expectJson, operatorToken } from "../api.ts";

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
