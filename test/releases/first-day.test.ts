import { expect, it } from "vitest";
import { agree, call, expectJson, loadStructure, operatorToken, publish } from "../api.ts";
import { monday } from "./pool.ts";

const july = Date.UTC(2025, 6, 7, 5);
const releases = async (token: string) =>
  (await expectJson<{ items: unknown[] }>(call("GET", "/api/v1/releases", { token }))).items;

it("a hub without parties starts no release and says what to do first", async () => {
  const operator = await operatorToken();
  const problem = await expectJson(call("POST", "/api/v1/releases", { token: operator, body: {} }), 422);
  expect(problem).toMatchObject({ code: "structure-missing", detail: expect.stringContaining("Load the structure") });
  await monday(july);
  expect(await releases(operator)).toEqual([]);
});

it("a hub where no cell can open yet waits with its first release, unless its operator wants one", async () => {
  const operator = await operatorToken();
  await loadStructure(operator, "party,name,cluster,region,nation,size_band\nash,Ash,Copse,South,Wood,under-100\n");
  await agree(operator, "ash");
  // June ends a quarter, but there is nothing yet that anybody could cite.
  await monday(july);
  expect(await releases(operator)).toEqual([]);
  await publish(operator, { as_of: "2025-06" });
  expect(await releases(operator)).toHaveLength(1);
});
