import { beforeEach, describe, expect, it } from "vitest";
import { call, operatorToken } from "../api.ts";

/** A hub on its first day. */
describe("before the first release", () => {
  let token: string;
  beforeEach(async () => {
    token = await operatorToken();
  });
  const get = (path: string, accept = "text/html") => call("GET", path, { token, headers: { accept } });

  it("the comparison says why there is nothing to compare", async () => {
    const answer = await get("/compare");
    expect(answer.status).toBe(200);
    expect(await answer.text()).toContain("No release has been published yet, so there is nothing to compare.");
  });

  it("a program is told that there is no release", async () => {
    expect((await get("/compare", "application/json")).status).toBe(404);
    expect((await get("/compare?format=csv", "text/csv")).status).toBe(404);
  });

  it("the list of releases is open and empty", async () => {
    const answer = await get("/releases");
    expect(answer.status).toBe(200);
    expect(await answer.text()).toContain("No release has been published yet.");
  });
});
