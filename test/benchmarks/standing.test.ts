import { env } from "cloudflare:workers";
import { expect, it } from "vitest";
import type { Standing } from "../../src/benchmarks/standing/contract.ts";
import { call, expectJson, operatorToken, partyToken } from "../api.ts";

it("says of a figure per month how many campaigns it counts, in how many months", async () => {
  const operator = await operatorToken();
  const structure = "party,name,cluster,region,nation,size_band\nalder,Alder,Grove,North,Wood,under-100\n";
  await expectJson(
    call("PUT", "/api/v1/structure", { token: operator, body: structure, headers: { "content-type": "text/csv" } }),
  );
  const token = await partyToken("alder");
  const month = (back: number) => {
    const now = new Date();
    return new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - back, 1)).toISOString().slice(0, 7);
  };
  const rows = [`A,${month(2)}-05,10`, `B,${month(2)}-06,10`, `C,${month(3)}-05,10`];
  await expectJson(
    call("POST", "/api/v1/parties/alder/uploads", { token, body: `title,sent,rsvps\n${rows.join("\n")}\n` }),
    201,
  );
  const perMonth = await expectJson<Standing>(
    call("GET", "/api/v1/parties/alder/standing?metric=event.events-per-month", { token }),
  );
  expect(perMonth.own).toEqual({ campaigns: 3, exposure: 2, numerator: 3, rate: 1.5 });
  const page = await call("GET", "/party", { token, headers: { accept: "text/html" } });
  expect(await page.text()).toContain("3 events in 2 months");
  expect((await env.DB.prepare("SELECT count(*) AS n FROM releases").first<{ n: number }>())?.n).toBe(0);
});
