import { inferSchema, initParser } from "udsv";
import { beforeEach, describe, expect, it } from "vitest";
import { countFields, textFields } from "../../src/campaigns/campaign.ts";
import { exportedId } from "../../src/uploads/formats/exported-id.ts";
import { plantHub, rowsOf } from "../accounts/hub.ts";
import { call, expectJson, partyToken, upload } from "../api.ts";
import { dumpOf } from "../dump.ts";
import { fixture } from "../fixtures.ts";

/** A party's own records: 12 emails, 3 events and 3 posts of January to May 2026. */

type Record_ = Record<string, unknown> & { id: number; title: string; sent_local: string; channel: string };
interface Page {
  items: Record_[];
  next: string | null;
}
const campaigns = "/api/v1/parties/alder/campaigns";

let token: string;
beforeEach(async () => {
  await plantHub();
  token = await partyToken("alder");
  for (const name of ["mailchimp-campaigns-26.csv", "template-event.csv", "template-graphic.csv"]) {
    await upload(token, "alder", fixture(name));
  }
});

const list = (query = "") => expectJson<Page>(call("GET", `${campaigns}${query}`, { token }));
const titles = async (query: string) => (await list(query)).items.map(({ title }) => title);
const read = (id: number) => expectJson<Record_>(call("GET", `${campaigns}/${id}`, { token }));
const correct = (id: number, body: object, status = 200) =>
  expectJson<Record_>(call("PATCH", `${campaigns}/${id}`, { token, body }), status);
const idOf = async (title: string, query = "") => {
  const found = (await list(query)).items.find((one) => one.title === title);
  if (!found) throw new Error(`no campaign “${title}”`);
  return found.id;
};
const everything = () => dumpOf("campaigns", "contributions", "statements");

describe("the list", () => {
  it("is the newest first", async () => {
    const { items, next } = await list();
    expect(next).toBeNull();
    expect(items).toHaveLength(12 + 3 + 3);
    const times = items.map(({ sent_local }) => sent_local);
    expect(times).toEqual([...times].sort().reverse());
  });

  it.each([
    ["?channel=event", ["Online hustings", "Town walk", "Spring social"]],
    ["?channel=graphic&from=2026-03-02", ["Pothole map", "Gŵyl"]],
    ["?channel=email&to=2026-01", ["Canvass sign-up", "Bus petition", "January newsletter"]],
    ["?channel=email&from=2026-02&to=2026-02", ["Council budget", "Quiz night", "Quiz night", "February newsletter"]],
    ["?from=2026-03-10&to=2026-03-17", ["Survey, two questions", "Spring social", "Spring fair"]],
    ["?search=BUS", ["Bus petition picture", "Bus petition"]],
    ["?search=two+minutes", ["Bus petition"]],
    ["?search=%25", []],
    ["?search=_", []],
    ["?search='%3B+DROP+TABLE+campaigns%3B--", []],
    ["?from=2027-01", []],
    ["?channel=&from=&to=&search=walk", ["Town walk"]],
  ])("answers %s", async (query, expected) => {
    expect(await titles(query)).toEqual(expected);
  });

  it.each([
    "?channel=fax",
    "?from=2026",
    "?to=soon",
    "?cursor=x",
    "?cursor=2026-01~fax~1",
    "?cursor=2026-01~email~x",
    "?limit=0",
    "?format=pdf",
  ])("refuses %s", async (query) => {
    expect(await expectJson(call("GET", campaigns + query, { token }), 400)).toMatchObject({ code: "not-understood" });
  });

  it("is walked to its end by its cursors, without gap or repeat, filtered or not", async () => {
    for (const filter of ["", "&channel=email", "&search=news", "&from=2026-02&to=2026-03"]) {
      const whole = (await list(`?limit=1000${filter}`)).items.map(({ channel, id }) => `${channel} ${id}`);
      expect(whole.length).toBeGreaterThan(2);
      for (const limit of [1, 2, 5, whole.length]) {
        const walked: string[] = [];
        for (let cursor: string | null = ""; cursor !== null; ) {
          const page: Page = await list(`?limit=${limit}${filter}${cursor && `&cursor=${encodeURIComponent(cursor)}`}`);
          walked.push(...page.items.map(({ channel, id }) => `${channel} ${id}`));
          cursor = page.next;
        }
        expect(walked, `${limit} at a time${filter}`).toEqual(whole);
      }
    }
  });

  it("goes on where it was although something newer came in between", async () => {
    const before = await list("?limit=5");
    await upload(token, "alder", "title,sent,rsvps\nNewest,2026-06-30,5\n");
    const after = await list(`?limit=1000&cursor=${encodeURIComponent(before.next ?? "")}`);
    const all = (await list("?limit=1000")).items.map(({ title }) => title);
    expect(["Newest", ...[...before.items, ...after.items].map(({ title }) => title)]).toEqual(all);
  });
});

describe("a correction", () => {
  it("puts counts, texts, choices, title and time right, and says which fields are the party's own word", async () => {
    const id = await idOf("Bus petition");
    const wishes = {
      title: "Bus petition, first round",
      subject: "Two minutes?",
      audience: null,
      open_class: "machine-filtered",
      clickers: 140,
      replies: 0,
      sent_local: "2026-01-22T09:00",
    };
    const corrected = await correct(id, wishes);
    expect(corrected).toMatchObject({
      ...wishes,
      audience: "Everyone",
      delivered: 1736,
      sent_at: "2026-01-22T09:00:00.000Z",
    });
    expect([...(corrected.corrected as string[])].sort()).toEqual([
      "clickers",
      "open_class",
      "replies",
      "sent_local",
      "subject",
      "title",
    ]);
    expect(await read(id)).toEqual(corrected);
  });

  it("of an event knows how it was held and whether it was", async () => {
    const id = await idOf("Town walk");
    expect(await correct(id, { held: "online", status: "cancelled", place: "Town hall", attended: 40 })).toMatchObject({
      held: "online",
      status: "cancelled",
      place: "Town hall",
      attended: 40,
    });
    const counted = await rowsOf<{ x: number }>(
      "SELECT x FROM contributions WHERE metric = 'event.attendance-per-event' AND month = '2026-05'",
    );
    expect(counted).toEqual([]);
  });

  it("is taken back field by field with null, exactly", async () => {
    const id = await idOf("Bus petition");
    const before = await everything();
    await correct(id, { title: "Other", clickers: 10, sent_local: "2026-02-01T10:00" });
    expect(await correct(id, { clickers: null })).toMatchObject({ clickers: 133, corrected: ["title", "sent_local"] });
    expect(await correct(id, { title: null, sent_local: null })).toMatchObject({
      title: "Bus petition",
      corrected: [],
    });
    expect(await everything()).toEqual(before);
  });

  it("to what the tool says anyway is none", async () => {
    const before = await everything();
    expect(await correct(await idOf("Bus petition"), { clickers: 133 })).toMatchObject({ corrected: [] });
    expect(await everything()).toEqual(before);
  });

  it("survives a later upload, which changes what lies beneath it", async () => {
    const id = await idOf("Bus petition");
    await correct(id, { clickers: 140, title: "Ours" });
    const receipt = await upload(token, "alder", fixture("mailchimp-campaigns-26-later.csv"));
    expect(receipt.rows).toMatchObject({ new: 2, changed: 7 });
    expect(await read(id)).toMatchObject({ clickers: 140, title: "Ours", opens: 580 });
    expect(await correct(id, { clickers: null, title: null })).toMatchObject({ clickers: 137, title: "Bus petition" });
  });

  it.each(["e7", ""])(
    "keeps what was said beneath it when the party uploads its own export, with the id “%s”",
    async (own) => {
      const file = (title: string, id: string) =>
        `title,sent,delivered,clickers,id\n${title},2026-03-01,500,12,${id}\n`;
      await upload(token, "alder", file("Nwes", own));
      const id = await idOf("Nwes");
      await correct(id, { title: "News" });
      const written = exportedId({ id, tool: "template", platform_id: own || null });
      const { rows } = await upload(token, "alder", file("News", written));
      expect(rows).toEqual({ read: 1, new: 0, changed: 0, unchanged: 1, set_aside: 0 });
      expect(await correct(id, { title: null })).toMatchObject({
        title: "Nwes",
        platform_id: own || null,
        corrected: [],
      });
    },
  );

  it("of the time moves what is counted to another month", async () => {
    const id = await idOf("Bus petition");
    const clicks = () =>
      rowsOf(
        "SELECT month, m, n, x FROM contributions WHERE metric = 'email.click-rate' AND month <= '2026-02' ORDER BY month",
      );
    // January: 58, 133 and 31 clicks of 1737, 1736 and 147; February: 44, 26, 4 and 92 of 1737, 409, 86 and 1729.
    expect(await clicks()).toEqual([
      { month: "2026-01", m: 3, n: 3620, x: 222 },
      { month: "2026-02", m: 4, n: 3961, x: 166 },
    ]);
    await correct(id, { sent_local: "2026-02-20T12:00" });
    expect(await clicks()).toEqual([
      { month: "2026-01", m: 2, n: 1884, x: 89 },
      { month: "2026-02", m: 5, n: 5697, x: 299 },
    ]);
  });

  it("reads the party's own clock, summer and winter", async () => {
    const id = await idOf("Bus petition");
    expect(await correct(id, { sent_local: "2026-06-15T12:00" })).toMatchObject({
      sent_at: "2026-06-15T11:00:00.000Z",
    });
    expect(await correct(id, { sent_local: "2026-02-15" })).toMatchObject({ sent_at: "2026-02-15T00:00:00.000Z" });
  });

  it.each([
    [{ clickers: 1737 }, [{ column: "clickers", code: "more-than-exposure" }]],
    [{ delivered: 132 }, ["clickers", "opens"].map((column) => ({ column, code: "more-than-exposure" }))],
    [{ delivered: 1749 }, [{ column: "delivered", code: "more-than-exposure" }]],
    [
      { unsubscribes: 2000, complaints: 2000 },
      ["unsubscribes", "complaints"].map((column) => ({ column, code: "more-than-exposure" })),
    ],
    [{ rsvps: 5, clickers: 3 }, [{ column: "rsvps", code: "field-of-other-channel" }]],
    [{ reach: null }, [{ column: "reach", code: "field-of-other-channel" }]],
    [{ sent_local: "2026-02-30T10:00" }, [{ column: "sent_local", code: "date-not-read" }]],
    [{ sent_local: "2026-02-20T24:30" }, [{ column: "sent_local", code: "date-not-read" }]],
    [{ sent_local: "2999-01-01" }, [{ column: "sent_local", code: "date-in-future" }]],
  ])("that cannot be, %j, is refused with the field named", async (wishes, expected) => {
    const id = await idOf("Bus petition");
    const before = await everything();
    const problem = await correct(id, wishes, 422);
    expect(problem).toMatchObject({ code: "correction-impossible" });
    const found = (problem.errors as { column: string; code: string }[]).map(({ column, code }) => ({ column, code }));
    expect(found.sort((a, b) => (a.column < b.column ? -1 : 1))).toEqual(
      expected.sort((a, b) => (a.column < b.column ? -1 : 1)),
    );
    expect(await everything()).toEqual(before);
  });

  it.each([
    { clickers: -1 },
    { clickers: 1.5 },
    { clickers: "12" },
    { clickers: 10_000_001 },
    { title: "" },
    { title: "  " },
    { open_class: "guess" },
    { sent_local: "yesterday" },
    { sent_local: "2026-02-20T10:00Z" },
    { tool: "mine" },
    { id: 7 },
    { deleted: true },
    { sent_at_ms: 5 },
    { email: "a@hub.example" },
  ])("of another shape, %j, is refused with the field named", async (wishes) => {
    const id = await idOf("Bus petition");
    const before = await everything();
    const problem = await correct(id, wishes, 400);
    expect(problem).toMatchObject({ code: "not-understood" });
    expect(JSON.stringify(problem.errors)).toContain(Object.keys(wishes)[0]);
    expect(await everything()).toEqual(before);
  });

  it("of a campaign that is not there is not found", async () => {
    expect(await correct(999, { replies: 1 }, 404)).toMatchObject({ code: "not-found" });
    for (const id of ["0", "-1", "x", "1.5", "9".repeat(30)]) {
      const answer = await call("PATCH", `${campaigns}/${id}`, { token, body: { replies: 1 } });
      expect(answer.status, id).toBe(400);
    }
  });
});

describe("a deletion", () => {
  const remove = (id: number) => expectJson<Record_>(call("DELETE", `${campaigns}/${id}`, { token }));
  const restore = (id: number) => expectJson<Record_>(call("POST", `${campaigns}/${id}/restore`, { token }));

  it("takes a campaign out of every list and figure, and can be taken back exactly", async () => {
    const before = await everything();
    const id = await idOf("Bus petition");
    expect(await remove(id)).toMatchObject({ id, deleted: true });
    expect(await titles("?channel=email")).not.toContain("Bus petition");
    expect(await titles("?channel=email&deleted=1")).toEqual(["Bus petition"]);
    const january = "SELECT m, n, x FROM contributions WHERE metric = 'email.click-rate' AND month = '2026-01'";
    expect(await rowsOf(january)).toEqual([{ m: 2, n: 1884, x: 89 }]);
    expect(await (await call("GET", `${campaigns}?format=csv`, { token })).text()).not.toContain("number 9 bus?");
    expect(await restore(id)).toMatchObject({ id, deleted: false });
    expect(await everything()).toEqual(before);
  });

  it("holds when a later upload names the campaign, and keeps the party's corrections", async () => {
    const id = await idOf("Bus petition");
    await correct(id, { replies: 4 });
    await remove(id);
    const receipt = await upload(token, "alder", fixture("mailchimp-campaigns-26-later.csv"));
    expect(receipt.problems.filter(({ code }) => code === "stays-deleted").map(({ row }) => row)).toEqual([3]);
    expect(await titles("?channel=email")).not.toContain("Bus petition");
    expect(await restore(id)).toMatchObject({ replies: 4, clickers: 137 });
  });

  it("of the only campaign of a month leaves no contribution of that month", async () => {
    await remove(await idOf("Town walk"));
    expect(await rowsOf("SELECT * FROM contributions WHERE month = '2026-05' AND metric LIKE 'event.%'")).toEqual([]);
  });

  it("twice, and a restoration of what was never deleted, change nothing", async () => {
    const id = await idOf("Bus petition");
    const before = await everything();
    await restore(id);
    expect(await everything()).toEqual(before);
    await remove(id);
    const deleted = await everything();
    await remove(id);
    expect(await everything()).toEqual(deleted);
  });

  it("is in the audit, with ids and no words", async () => {
    const id = await idOf("Bus petition");
    await correct(id, { title: "Something private" });
    await remove(id);
    await restore(id);
    const audit = await rowsOf<{ action: string; details: string; party_id: number }>(
      "SELECT * FROM audit WHERE action LIKE 'campaign-%' ORDER BY id",
    );
    expect(audit.map(({ action, details, party_id }) => [action, details, party_id])).toEqual([
      ["campaign-corrected", `{"campaign":${id}}`, 1],
      ["campaign-deleted", `{"campaign":${id}}`, 1],
      ["campaign-restored", `{"campaign":${id}}`, 1],
    ]);
  });
});

describe("an export", () => {
  const fieldsOf = (channel: "email" | "graphic" | "event") => [...textFields[channel], ...countFields[channel]];
  const csvRecords = async (query = "") => {
    const answer = await call("GET", `${campaigns}?format=csv${query}`, { token });
    expect(answer.headers.get("content-disposition")).toBe('attachment; filename="alder-campaigns.csv"');
    const csv = await answer.text();
    const schema = inferSchema(csv);
    const rows: string[][] = initParser(schema).stringArrs(csv);
    return rows.map((cells) => Object.fromEntries(schema.cols.map(({ name }, at) => [name, cells[at] ?? ""])));
  };

  it("holds every campaign with every field, in JSON and in CSV alike", async () => {
    await correct(await idOf("Bus petition"), { clickers: 140, subject: 'Quotes " and, commas\nand lines' });
    const { items } = await list("?limit=1000");
    const records = await csvRecords();
    expect(records).toHaveLength(items.length);
    const always = ["id", "channel", "tool", "platform_id", "title", "sent_local", "sent_at", "corrected", "deleted"];
    for (const [at, item] of items.entries()) {
      const fields = [...always, ...fieldsOf(item.channel as "email")];
      expect(Object.keys(item).sort(), item.title).toEqual([...fields].sort());
      for (const field of fields) {
        const value = item[field];
        const written =
          value === null
            ? ""
            : typeof value === "object" || typeof value === "boolean"
              ? JSON.stringify(value)
              : String(value);
        expect(records[at]?.[field], `${item.title} ${field}`).toBe(written);
      }
    }
  });

  it("follows the filter, and is not cut by a page's length", async () => {
    expect(await csvRecords("&channel=event")).toHaveLength(3);
    expect(await csvRecords("&limit=1")).toHaveLength(18);
  });

  it("can be uploaded again as a template, and is the same campaigns", async () => {
    const { items } = await list("?channel=event");
    const columns = ["title", "sent_local", ...fieldsOf("event")];
    const cell = (value: unknown) => (value === null ? "" : `"${String(value)}"`);
    const lines = items.map((item) => columns.map((column) => cell(item[column])).join(","));
    const receipt = await upload(
      token,
      "alder",
      [columns.join(",").replace("sent_local", "sent"), ...lines].join("\n"),
    );
    expect(receipt.rows).toEqual({ read: 3, new: 0, changed: 0, unchanged: 3, set_aside: 0 });
  });

  it("leaves an entry in the audit; a page of the list does not", async () => {
    await list();
    expect(await rowsOf("SELECT * FROM audit WHERE action = 'campaigns-exported'")).toEqual([]);
    await csvRecords();
    expect(await rowsOf("SELECT party_id, details FROM audit WHERE action = 'campaigns-exported'")).toEqual([
      { party_id: 1, details: '{"campaigns":18}' },
    ]);
  });
});
