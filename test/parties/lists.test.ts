import { beforeEach, describe, expect, it } from "vitest";
import { agree, call, expectJson, loadStructure, operatorToken, partyToken } from "../api.ts";

/**
 * Five regions of two clusters of three parties. In each region: two agreed to count in their cluster (`-1`, `-2`), one
 * only from the region up (`-3`), and the second cluster not at all.
 */
const places = ["East", "Isles", "North", "South", "West"].flatMap((region) =>
  ["Upper", "Lower"].flatMap((half) =>
    [1, 2, 3].map((number) => {
      const cluster = `${half} ${region}`;
      const party = `${half}-${region}-${number}`.toLowerCase();
      return `${party},"${half} ${region}, ${number}",${cluster},${region},Land,under-100`;
    }),
  ),
);

let operator: string;
beforeEach(async () => {
  operator = await operatorToken();
  await loadStructure(operator, ["party,name,cluster,region,nation,size_band", ...places].join("\n"));
  for (const region of ["east", "isles", "north", "south", "west"]) {
    await agree(operator, `upper-${region}-1`);
    await agree(operator, `upper-${region}-2`);
    await agree(operator, `upper-${region}-3`, "region");
  }
});

interface Page {
  items: { id: string }[];
  next: string | null;
}
const page = (path: string) => expectJson<Page>(call("GET", `/api/v1${path}`, { token: operator }));

/** The list, page by page. */
const walked = async (path: string, limit: number) => {
  const ids: string[] = [];
  for (let cursor: string | null = ""; cursor !== null; ) {
    const found: Page = await page(`${path}?limit=${limit}${cursor && `&cursor=${encodeURIComponent(cursor)}`}`);
    expect(found.items.length).toBeLessThanOrEqual(limit);
    ids.push(...found.items.map(({ id }) => id));
    cursor = found.next;
  }
  return ids;
};

describe("who takes part", () => {
  it("in a cluster is who agreed to count there", async () => {
    const { items } = await page("/clusters");
    expect(items).toHaveLength(10);
    expect(items[0]).toEqual({ id: "lower-east", name: "Lower East", region: "east", parties: 3, taking_part: 0 });
    expect(items[5]).toEqual({ id: "upper-east", name: "Upper East", region: "east", parties: 3, taking_part: 2 });
  });

  it("in a region is who agreed at all", async () => {
    const { items } = await page("/regions");
    expect(items.map(({ id }) => id)).toEqual(["east", "isles", "north", "south", "west"]);
    expect(items[2]).toEqual({ id: "north", name: "North", parties: 6, taking_part: 3 });
  });

  it("is said of no party by name: beside a cluster's number it would tell who counts only from the region up", async () => {
    const { items } = await page("/parties?limit=1000");
    const fields = ["id", "name", "cluster", "region", "size_band", "area_type", "seat_status", "constituency_code"];
    expect(items).toHaveLength(30);
    for (const party of items) expect(Object.keys(party)).toEqual(fields);
  });
});

describe("a list", () => {
  it.each(["/parties", "/clusters", "/regions"])(
    "is walked to its end by its cursors, without gap or repeat: %s",
    async (path) => {
      const whole = (await page(`${path}?limit=1000`)).items.map(({ id }) => id);
      expect(whole.length).toBeGreaterThan(4);
      expect(whole).toEqual([...whole].sort());
      for (const limit of [1, 2, whole.length - 1, whole.length, whole.length + 1]) {
        expect(await walked(path, limit), `${limit} at a time`).toEqual(whole);
      }
    },
  );

  it("is a CSV by its address or by what is accepted, whole and safe for a spreadsheet", async () => {
    const byAddress = await call("GET", "/api/v1/parties?format=csv", { token: operator });
    expect(byAddress.headers.get("content-type")).toBe("text/csv; charset=utf-8");
    expect(byAddress.headers.get("content-disposition")).toBe('attachment; filename="parties.csv"');
    const bytes = await byAddress.bytes();
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const lines = new TextDecoder().decode(bytes).split("\r\n");
    expect(lines[0]).toBe("id,name,cluster,region,size_band,area_type,seat_status,constituency_code");
    expect(lines[1]).toBe('lower-east-1,"Lower East, 1",lower-east,east,under-100,,,');
    expect(lines).toHaveLength(1 + 30 + 1);
    const accepted = await call("GET", "/api/v1/parties", { token: operator, headers: { accept: "text/csv" } });
    expect(await accepted.bytes()).toEqual(bytes);
  });

  it("is never cut in a CSV without saying where it goes on", async () => {
    const first = await call("GET", "/api/v1/parties?format=csv&limit=20", { token: operator });
    const linesOf = (csv: string) => csv.trim().split("\r\n").slice(1);
    const [, next] = /^<([^>]+)>; rel="next"$/.exec(first.headers.get("link") ?? "") ?? [];
    expect(next).toContain("cursor=");
    const second = await call("GET", String(next).replace("http://hub.example", ""), { token: operator });
    expect(second.headers.get("link")).toBeNull();
    const whole = await (await call("GET", "/api/v1/parties?format=csv", { token: operator })).text();
    expect([...linesOf(await first.text()), ...linesOf(await second.text())]).toEqual(linesOf(whole));
  });

  it.each(["limit=0", "limit=1001", "limit=2.5", "limit=-1", "limit=", "format=html", `cursor=${"x".repeat(201)}`])(
    "is refused with %s",
    async (query) => {
      expect(await expectJson(call("GET", `/api/v1/parties?${query}`, { token: operator }), 400)).toMatchObject({
        code: "not-understood",
      });
    },
  );

  it("is refused with a cursor that no page gave", async () => {
    const upload = await partyToken("upper-east-1");
    for (const [path, token] of [
      ["/ground-rules", operator],
      ["/parties/upper-east-1/uploads", upload],
    ] as const) {
      const answer = call("GET", `/api/v1${path}?cursor=abc`, { token });
      expect(await expectJson(answer, 400), path).toMatchObject({ code: "not-understood" });
    }
  });

  it("is open to whoever signed in, and to nobody else", async () => {
    const token = await partyToken("upper-east-1");
    for (const path of ["/parties", "/clusters", "/regions", "/metrics"]) {
      expect((await call("GET", `/api/v1${path}`, { token })).status).toBe(200);
      expect((await call("GET", `/api/v1${path}`)).status).toBe(401);
    }
  });
});
