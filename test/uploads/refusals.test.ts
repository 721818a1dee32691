import { createExecutionContext } from "cloudflare:test";
import { env } from "cloudflare:workers";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Receipt } from "../../src/uploads/contract.ts";
import { wordsIn } from "../../src/words/words.ts";
import worker from "../../src/worker.ts";
import { enrol, plantHub } from "../accounts/hub.ts";
import { call, expectJson, partyToken, sessionOf, upload } from "../api.ts";
import { dumpOfAll } from "../dump.ts";
import { fixture } from "../fixtures.ts";

/** What is wrong with a file or with whoever sends it: said in words, and nothing of it is kept or logged. */

let token: string;
let before: Awaited<ReturnType<typeof dumpOfAll>>;
let logs: { mock: { calls: unknown[][] } }[];
beforeEach(async () => {
  await plantHub();
  await enrol("olu@alder.example", { role: "organiser", party: "alder" });
  token = await partyToken("alder");
  await upload(token, "alder", fixture("mailchimp-campaigns-20.csv"));
  before = await dumpOfAll();
  const methods = ["log", "info", "warn", "error", "debug"] as const;
  logs = methods.map((method) => vi.spyOn(console, method).mockImplementation(() => {}));
});
afterEach(() => void vi.restoreAllMocks());

const nothingKeptOrLogged = async () => {
  expect(await dumpOfAll()).toEqual(before);
  expect(logs.flatMap((log) => log.mock.calls)).toEqual([]);
};

const uploads = "/api/v1/parties/alder/uploads";
type Sent = Parameters<typeof call>[2];

/** The problem that a request is refused with, once it is clear that nothing else happened. */
const refused = async (status: number, answer: Promise<Response>) => {
  const response = await answer;
  expect(response.headers.get("content-type")).toBe("application/problem+json; charset=utf-8");
  const problem = await expectJson<Record<string, string>>(response, status);
  expect(problem).toMatchObject({ type: `urn:common-pool:problem:${problem.code}`, title: expect.any(String), status });
  // What happened, and then what was kept or what to do.
  expect(problem.detail).toMatch(/^\S.*[.:] .*\.$/);
  await nothingKeptOrLogged();
  return problem;
};

const utf8 = (text: string) => new TextEncoder().encode(text);
const mailchimp = new TextDecoder().decode(fixture("mailchimp-campaigns-26.csv"));
const template = "title,sent,recipients,delivered,clickers";

describe("a file is refused whole", () => {
  const files: [string, number, string, () => BodyInit][] = [
    ["of a layout nobody knows", 422, "layout-unknown", () => fixture("unknown-layout.csv")],
    ["that is a letter", 422, "layout-unknown", () => "Dear all,\nthe fair is on Sunday.\n"],
    ["of JSON", 422, "layout-unknown", () => JSON.stringify([{ title: "News", sent: "2026-03-01" }])],
    ["in broken UTF-8", 422, "file-encoding", () => fixture("damaged-broken-utf8.csv")],
    ["that is empty", 422, "file-empty", () => ""],
    ["of blank lines", 422, "file-empty", () => "\r\n\r\n , ,\r\n"],
    ["with a header only", 422, "file-header-only", () => fixture("damaged-header-only.csv")],
    ["that is a workbook", 422, "file-binary", () => fixture("damaged-workbook.xlsx")],
    ["of bytes", 422, "file-binary", () => Uint8Array.from({ length: 5000 }, (_, at) => (at * 7919) % 256)],
    [
      "in UTF-16 without its mark",
      422,
      "file-binary",
      () => Uint8Array.from([...mailchimp].flatMap((one) => [one.charCodeAt(0) & 255, 0])),
    ],
    ["that breaks off inside a quoted cell", 422, "file-damaged", () => fixture("damaged-unclosed-quote.csv")],
    ["of 100,000 columns", 422, "too-many-columns", () => `${"column,".repeat(100_000)}end\n1,2,3\n`],
    ["with a row of 100,000 cells", 422, "too-many-columns", () => `${template}\n${"1,".repeat(100_000)}\n`],
    ["of 50,001 rows", 422, "too-many-rows", () => `${template}\n${"News,2026-03-01,100,98,5\n".repeat(50_001)}`],
    ["of 10,000,001 bytes", 413, "too-large", () => new Uint8Array(10_000_001).fill(65)],
    [
      "of whose rows none can be",
      422,
      "no-row-kept",
      () => `${template}\nNews,2026-03-01,100,98,99\nMore,never,100,98,5\n`,
    ],
    ["of people, as an event tool exports them", 422, "file-of-people", () => fixture("people-eventbrite.csv")],
    ["of people, as a meeting tool exports them", 422, "file-of-people", () => fixture("people-meetup.csv")],
    ["of people, as a mailing list exports them", 422, "file-of-people", () => fixture("people-subscribers.csv")],
  ];

  it.each(files)("%s", async (_, status, code, file) => {
    const problem = await refused(status, call("POST", uploads, { token, body: file() }));
    expect(problem).toMatchObject({ code });
    const inWelsh = await call("POST", uploads, { token, body: file(), headers: { "accept-language": "cy" } });
    const welsh = await expectJson(inWelsh, status);
    expect(welsh).toMatchObject({ code, title: wordsIn("cy").statuses[status === 413 ? "413" : "422"] });
    expect(welsh.detail).not.toBe(problem.detail);
    await nothingKeptOrLogged();
  });

  it.each(files)("%s, in a dry run as well", async (_, status, code, file) => {
    expect(await refused(status, call("POST", `${uploads}?dry_run=1`, { token, body: file() }))).toMatchObject({
      code,
    });
  });

  it("says of each row why none can be kept", async () => {
    const body = `${template}\nNews,2026-03-01,100,98,99\nMore,never,100,98,5\n`;
    const { errors } = await expectJson<{ errors: object[] }>(call("POST", uploads, { token, body }), 422);
    expect(errors).toEqual([
      expect.objectContaining({ row: 2, column: "clickers", code: "more-than-exposure" }),
      expect.objectContaining({ row: 3, column: "sent", code: "date-not-read" }),
    ]);
  });

  it("never repeats a person back", async () => {
    for (const name of ["people-eventbrite.csv", "people-meetup.csv", "people-subscribers.csv"]) {
      const answer = await call("POST", uploads, { token, body: fixture(name) });
      expect(await answer.text()).not.toMatch(/Invented|@|example\.org/);
    }
    const headless = "invented.1@example.org\ninvented.2@example.org\ninvented.3@example.org\n";
    const answer = await call("POST", uploads, { token, body: headless });
    expect(answer.status).toBe(422);
    expect(await answer.text()).not.toContain("@");
  });
});

describe("a body of 60 MB", () => {
  /** 60 MB in pieces, made as they are asked for. */
  const endless = () => {
    const seen = { given: 0, cancelled: false };
    const piece = utf8("News,2026-03-01,100,98,5\n".repeat(4000));
    const stream = new ReadableStream<Uint8Array>({
      pull: (controller) => {
        if (seen.given >= 60_000_000) return controller.close();
        seen.given += piece.length;
        controller.enqueue(piece);
      },
      cancel: () => {
        seen.cancelled = true;
      },
    });
    return { stream, seen };
  };

  /** Straight to the Worker: between it and a caller the runtime would read ahead, and complain of what was not read. */
  const post = async (body: ReadableStream, headers: Record<string, string>) => {
    const request = new Request(`http://hub.example${uploads}`, { method: "POST", body, headers });
    return (await worker.fetch(request as never, env, createExecutionContext())) as unknown as Response;
  };
  const bearer = (secret: string) => ({ authorization: `Bearer ${secret}` });

  it("is refused by its length before any of it is read", async () => {
    const { stream, seen } = endless();
    const headers = { ...bearer(token), "content-length": "60000000" };
    expect(await refused(413, post(stream, headers))).toMatchObject({
      code: "too-large",
    });
    expect(seen.given).toBeLessThan(200_000);
  });

  it("is cut where it passes the limit when it does not say how long it is", async () => {
    for (const type of ["text/csv", "multipart/form-data; boundary=x"]) {
      const { stream, seen } = endless();
      const answer = post(stream, { ...bearer(token), "content-type": type });
      expect(await refused(413, answer), type).toMatchObject({ code: "too-large" });
      expect(seen.given, type).toBeLessThan(11_000_000);
      expect(seen.cancelled, type).toBe(true);
    }
  });

  it("is not read at all from whoever may not upload", async () => {
    for (const [status, headers] of [
      [401, {}],
      [401, bearer("cp_party_unknown")],
      [403, bearer(await partyToken("birch"))],
      [403, bearer(await partyToken("alder", "read"))],
    ] as [number, Record<string, string>][]) {
      before = await dumpOfAll();
      const { stream, seen } = endless();
      await refused(status, post(stream, headers));
      expect(seen.given).toBeLessThan(200_000);
    }
  });
});

describe("a form", () => {
  const formOf = (value: Blob | string, name = "file") => {
    const form = new FormData();
    if (typeof value === "string") form.set(name, value);
    else form.set(name, value, "report.csv");
    return form;
  };

  it.each([
    ["without a file", () => formOf(new Blob([mailchimp]), "report"), 400, "not-understood"],
    ["with a text where the file should be", () => formOf(mailchimp), 400, "not-understood"],
    ["with an empty file", () => formOf(new Blob([])), 422, "file-empty"],
    ["with a file of people", () => formOf(new Blob([fixture("people-eventbrite.csv")])), 422, "file-of-people"],
  ])("%s is refused", async (_, form, status, code) => {
    expect(await refused(status, call("POST", uploads, { token, body: form() }))).toMatchObject({ code });
  });

  it("that is no form is refused", async () => {
    for (const type of ["multipart/form-data", "multipart/form-data; boundary=else"]) {
      const sent = { token, body: mailchimp, headers: { "content-type": type } };
      expect(await refused(400, call("POST", uploads, sent))).toMatchObject({ code: "not-understood" });
    }
  });

  it("asked for in a way nobody knows is refused", async () => {
    expect(await refused(400, call("POST", `${uploads}?dry_run=perhaps`, { token, body: mailchimp }))).toMatchObject({
      code: "not-understood",
    });
  });

  it("of people, sent from the page, is refused on the page", async () => {
    const headers = { ...(await sessionOf("olu@alder.example")), accept: "text/html" };
    before = await dumpOfAll();
    const form = formOf(new Blob([fixture("people-eventbrite.csv")]));
    const answer = await call("POST", "/party/uploads", { headers, body: form });
    expect(answer.status).toBe(422);
    expect(answer.headers.get("content-type")).toMatch(/^text\/html/);
    const page = await answer.text();
    expect(page).toContain("one row per person");
    expect(page).not.toMatch(/Invented|example\.org/);
    await nothingKeptOrLogged();
  });
});

describe("a row is set aside with its reason, and the others are kept", () => {
  const asideOf = ({ problems }: Receipt) =>
    problems.filter(({ effect }) => effect === "set-aside").map(({ row, column, code }) => [row, column, code]);

  it("for counts, dates and cells that cannot be", async () => {
    const receipt = await upload(token, "alder", fixture("damaged-rows.csv"));
    expect(receipt.rows).toEqual({ read: 14, new: 2, changed: 0, unchanged: 0, set_aside: 12 });
    expect(asideOf(receipt)).toEqual([
      [3, "opens", "more-than-exposure"],
      [4, "delivered", "more-than-exposure"],
      [5, "clickers", "negative-count"],
      [6, "opens", "not-a-count"],
      [7, "opens", "not-a-count"],
      [8, "recipients", "not-a-count"],
      [9, "title", "no-title"],
      [10, "sent", "no-date"],
      [11, "sent", "date-not-read"],
      [12, "sent", "date-in-future"],
      [13, null, "twin-in-file"],
      [14, null, "too-many-cells"],
    ]);
    for (const { code, message } of receipt.problems) expect(message, code).toMatch(/^\S.* .*\.$/);
  });

  it("for a date that can be read two ways, where the column shows both", async () => {
    const dates = ["13/01/2026", "01/14/2026", "03/04/2026", "05/05/2026"];
    const body = [template, ...dates.map((date, at) => `News ${at},${date},100,98,5`)].join("\n");
    const receipt = await upload(token, "alder", body);
    expect(asideOf(receipt)).toEqual([[4, "sent", "date-ambiguous"]]);
    expect(receipt.rows).toMatchObject({ new: 3, set_aside: 1 });
  });

  it("for a count that no party reaches, however many rows have it", async () => {
    const rows = Array.from({ length: 200 }, (_, at) => `News ${at},2026-03-${String((at % 28) + 1).padStart(2, "0")}`);
    const most = `${template}\n${rows.map((row) => `${row},10000000,10000000,9999999`).join("\n")}`;
    expect((await upload(token, "alder", most)).rows).toMatchObject({ new: 200, set_aside: 0 });
    const more = `${template}\nA,2026-03-01,100,98,5\nB,2026-03-02,10000001,98,5\n`;
    expect(asideOf(await upload(token, "alder", more))).toEqual([[3, "recipients", "not-a-count"]]);
  });
});

describe("what somebody typed stays a text", () => {
  const formulas = ["=1+1", "+44", "-5", "@SUM(A1)", '=HYPERLINK("https://example.org")'];

  it("formulas are kept as they are, and defused where a spreadsheet would run them", async () => {
    const cells = formulas.map((formula) => `"${formula.replaceAll('"', '""')}"`);
    await upload(
      token,
      "alder",
      ["title,sent,recipients,subject", ...cells.map((cell, at) => `${cell},2025-06-0${at + 1},100,${cell}`)].join(
        "\n",
      ),
    );
    const asked = "/api/v1/parties/alder/campaigns?from=2025-06&to=2025-06";
    const { items } = await expectJson<{ items: { title: string; subject: string }[] }>(call("GET", asked, { token }));
    expect(items.map(({ title }) => title).reverse()).toEqual(formulas);
    expect(items.map(({ subject }) => subject).reverse()).toEqual(formulas);
    const csv = await (await call("GET", `${asked}&format=csv`, { token })).text();
    for (const cell of csv.split("\r\n").flatMap((line) => line.split(","))) expect(cell).not.toMatch(/^"?[=+\-@]/);
    for (const formula of formulas) expect(csv).toContain(`'${formula.replaceAll('"', '""')}`);
  });

  it("HTML is shown as it was typed on every page", async () => {
    const title = `<script>alert("1")</script><img src=x onerror=alert(1)>`;
    const cell = `"${title.replaceAll('"', '""')}"`;
    const form = new FormData();
    form.set(
      "file",
      new Blob([`title,sent,recipients,subject,open_class\n${cell},2025-06-01,100,${cell},${cell}\n`]),
      title,
    );
    const { id, problems } = await expectJson<Receipt>(call("POST", uploads, { token, body: form }), 201);
    expect(problems.map(({ code }) => code)).toEqual(["value-not-known"]);
    const headers = { ...(await sessionOf("olu@alder.example")), accept: "text/html" };
    const campaign = await env.DB.prepare("SELECT id FROM campaigns WHERE title = ?")
      .bind(title)
      .first<{ id: number }>();
    for (const page of [
      "/party/campaigns",
      `/party/campaigns/${campaign?.id}`,
      "/party/uploads",
      `/party/uploads/${id}`,
    ]) {
      const text = await (await call("GET", page, { headers })).text();
      expect(text, page).toContain("&lt;script&gt;");
      expect(text, page).not.toMatch(/<script>|<img src=x/);
    }
  });
});

describe("whoever it is not for", () => {
  it("is refused another party's records in the same words as those of no party", async () => {
    const birch = await partyToken("birch");
    await upload(birch, "birch", fixture("mailchimp-campaigns-26.csv"));
    before = await dumpOfAll();
    const answers = async (party: string) => {
      const path = `/api/v1/parties/${party}`;
      const asked: [string, string, Sent?][] = [
        ["POST", "/uploads", { body: mailchimp }],
        ["POST", "/uploads?dry_run=1", { body: mailchimp }],
        ["GET", "/uploads"],
        ["GET", "/uploads/1"],
        ["DELETE", "/uploads/1"],
        ["GET", "/campaigns"],
        ["GET", "/campaigns?format=csv"],
        ["GET", "/campaigns/1"],
        ["PATCH", "/campaigns/1", { body: { title: "Mine" } }],
        ["DELETE", "/campaigns/1"],
        ["POST", "/campaigns/1/restore"],
        ["GET", "/standing"],
        ["GET", "/standing?metric=email.click-rate"],
        ["GET", "/tokens"],
        ["POST", "/tokens", { body: { scopes: ["read"] } }],
      ];
      const problems: string[] = [];
      for (const [method, rest, sent] of asked) {
        const problem = await refused(403, call(method, path + rest, { token, ...sent }));
        expect(problem, `${method} ${rest}`).toMatchObject({ code: "not-your-party" });
        problems.push(JSON.stringify(problem).replaceAll(party, "…"));
      }
      return problems;
    };
    expect(await answers("birch")).toEqual(await answers("nowhere"));
  });

  it("does not find another party's upload or campaign among its own", async () => {
    const birch = await partyToken("birch");
    await upload(birch, "birch", fixture("mailchimp-campaigns-26.csv"));
    const second = await upload(birch, "birch", fixture("mailchimp-campaigns-26-later.csv"));
    before = await dumpOfAll();
    expect(second.id).toBe(2);
    for (const [method, path] of [
      ["GET", `${uploads}/2`],
      ["DELETE", `${uploads}/2`],
      ["GET", "/api/v1/parties/alder/campaigns/12"],
      ["DELETE", "/api/v1/parties/alder/campaigns/12"],
    ] as const) {
      expect(await refused(404, call(method, path, { token })), path).toMatchObject({ code: "not-found" });
    }
    expect((await call("GET", "/api/v1/parties/birch/campaigns/12", { token: birch })).status).toBe(200);
  });

  it("is refused with a token that is over, revoked, garbled or of another kind", async () => {
    const over = await partyToken("alder");
    const revoked = await partyToken("alder");
    await env.DB.batch([
      env.DB.prepare("UPDATE tokens SET expires_at_ms = 1 WHERE id = 2"),
      env.DB.prepare("UPDATE tokens SET revoked_at_ms = 1 WHERE id = 3"),
    ]);
    before = await dumpOfAll();
    for (const wrong of [
      over,
      revoked,
      token.slice(0, -1),
      `${token}x`,
      token.toUpperCase(),
      "Bearer",
      "null",
      "a b c",
      "💥",
    ]) {
      const authorization = `Bearer ${wrong}`;
      const headers = { authorization: wrong === "💥" ? "Bearer %F0%9F%92%A5" : authorization };
      const problem = await refused(401, call("POST", uploads, { headers, body: mailchimp }));
      expect(problem, wrong).toMatchObject({ code: "token-invalid" });
    }
    const basic = { authorization: `Basic ${btoa(`alder:${token}`)}` };
    expect(await refused(401, call("POST", uploads, { headers: basic, body: mailchimp }))).toMatchObject({
      code: "sign-in-needed",
    });
    expect(await refused(403, call("POST", uploads, { token: await justReading(), body: mailchimp }))).toMatchObject({
      code: "scope-needed",
    });
  });

  const justReading = async () => {
    const reading = await partyToken("alder", "read");
    before = await dumpOfAll();
    return reading;
  };
});
