import { describe, expect, it } from "vitest";
import { limits } from "../../src/tables/limits.ts";
import { readFile } from "../../src/uploads/read.ts";
import { cy } from "../../src/words/cy.ts";
import { en } from "../../src/words/en.ts";
import type { Params } from "../../src/words/params.ts";
import { given, read, refusalOf, utf8 } from "./files.ts";

const header = "title,sent,recipients,delivered,opens,clickers\n";
const mailchimp =
  "Title,Subject,List,Send Date,Total Recipients,Successful Deliveries,Unique Opens,Open Rate,Unique Clicks,Unique Id\n";
const told = (text: string) => read(text).problems.map(({ row, column, code }) => [row, column, code]);

describe("a whole file", () => {
  it.each([
    ["nothing", "", "file-empty"],
    ["blank lines", "\n\r\n ,, \n", "file-empty"],
    ["a header", header, "file-header-only"],
    ["a header and a sum", `${header}Total,,100,98,40,5\n`, "file-header-only"],
    ["a text", "Dear all,\nthe fair is on Sunday.\n", "layout-unknown"],
    ["a title and a date, of whatever channel", "title,sent\nNews,2026-03-01\n", "layout-unknown"],
  ])("of %s is refused", (_, text, code) => {
    expect(refusalOf(text)).toMatchObject({ code });
  });

  it("larger than the limit is refused before it is read", () => {
    expect(refusalOf(new Uint8Array(limits.bytes + 1))).toEqual({ code: "too-large", params: { megabytes: 10 } });
  });

  it("of people is refused even where its layout is known", () => {
    expect(refusalOf("title,sent,recipients,email\nNews,2026-03-01,100,invented@example.org\n")).toEqual({
      code: "file-of-people",
      params: { column: "email" },
    });
  });

  it("of names alone is refused as one of people", () => {
    expect(refusalOf("Name,Ward\nInvented Person,North\n")).toEqual({
      code: "file-of-people",
      params: { column: "Name" },
    });
  });

  it.each([
    ["came to one event", "Ann,2026-03-01 18:30,1,1\nBob,2026-03-01 18:30,1,0\nCat,2026-03-01 18:30,1,\n"],
    ["came to two", "Ann,2026-03-01,1,1\nBob,2026-03-01,,1\nCat,2026-03-01,,1\nDee,2026-04-01,1,\n"],
    ["stand beside the event's name", "Social,2026-03-01,1,1\nSocial,2026-03-01,1,0\nSocial,2026-03-01,1,1\n"],
    ["mean to come", "Ann,2027-03-01,1,\nBob,2027-03-01,1,\nCat,2027-03-01,1,\n"],
  ])("of guests who %s, in the columns of events, is refused as one of people", (_, rows) => {
    expect(refusalOf(`title,sent,rsvps,attended\n${rows}`)).toEqual({
      code: "file-of-people",
      params: { column: "title" },
    });
  });

  it.each([
    ["at different times", "Social,2026-03-01,1,1\nWalk,2026-03-08,1,0\nTalk,2026-03-15,1,1\n"],
    ["of a day, one of them with company", "Walk,2026-03-01,1,1\nTalk,2026-03-01,1,0\nFair,2026-03-01,2,1\n"],
    ["of a day, counted by nobody", "Walk,2026-03-01,0,0\nTalk,2026-03-01,,\nFair,2026-03-01,0,\n"],
    ["of a day, but two", "Walk,2026-03-01,1,1\nTalk,2026-03-01,1,1\n"],
  ])("of small events %s is read", (_, rows) => {
    expect(read(`title,sent,rsvps,attended\n${rows}`).rows).toHaveLength(rows.match(/\n/g)!.length);
  });

  it("of emails that went out together is read, however few they reached", () => {
    const rows = "One,2026-03-01,1\nTwo,2026-03-01,1\nThree,2026-03-01,1\n";
    expect(read(`title,sent,recipients\n${rows}`).rows).toHaveLength(3);
  });

  it.each(["{}", '\n [{"title": "News", "sent": "2026-03-01"}]'])("of JSON is refused as such: %s", (text) => {
    expect(refusalOf(text)).toEqual({ code: "layout-unknown", params: { columns: "JSON" } });
  });

  it("over a limit is told it as people write it", () => {
    const rows = refusalOf("News\n".repeat(limits.rows + limits.recordsBeforeHeader + 1)) as { params: Params };
    expect(en.errors["too-many-rows"](rows.params)).toMatch(/^The file has more than 50,000 rows\./);
    const columns = refusalOf(`${"x,".repeat(limits.columns)}x`) as { params: Params };
    expect(cy.errors["too-many-columns"](columns.params)).toContain("fwy na 1,000 o golofnau");
  });

  it("of several chapters is refused, and says how many", () => {
    const events = "event_id,chapter_urlname,title,status,datetime_local,is_online,rsvp_yes,rsvp_waitlist\n";
    const event = (id: number, chapter: string) => `${id},${chapter},Talk,PAST,2019-01-15T18:30:00Z,0,5,0\n`;
    expect(refusalOf(events + event(1, "one") + event(2, "two") + event(3, "one"))).toEqual({
      code: "several-contributors",
      params: { number: 2 },
    });
    expect(read(events + event(1, "one") + event(2, "one")).rows).toHaveLength(2);
  });

  it("of unknown columns is refused with the names of its widest line, shortened", () => {
    const long = "x".repeat(5000);
    const { code, params } = refusalOf(`A report\n\n${long},b,,c\n1,2,3,4\n`) as {
      code: string;
      params: { columns: string };
    };
    expect(code).toBe("layout-unknown");
    expect(params.columns).toBe(`${"x".repeat(limits.quoted)}…, b, c`);
  });
});

describe("the header", () => {
  it("is found behind prose and blank lines, and rows keep the numbers that a spreadsheet shows", () => {
    const reading = read(`Report for March\n\n${header}News,2026-03-01,100,98,40,5\n`);
    expect(reading.rows.map(({ row }) => row)).toEqual([4]);
  });

  it("is not looked for further down than the first ten records", () => {
    expect(refusalOf("prose\n".repeat(10) + header + "News,2026-03-01,100,98,40,5\n")).toMatchObject({
      code: "layout-unknown",
    });
  });

  it("is read through case, spaces, underscores, punctuation and quotes", () => {
    const reading = read("' TITLE ',Sent:,RECIPIENTS,first-open,Link_Clicks ,deLivered\nNews,2026-03-01,100,1,2,98\n");
    expect(reading.rows[0]?.statement).toMatchObject({ title: "News", recipients: 100, delivered: 98 });
    expect(reading.problems.map(({ column }) => column)).toEqual(["first-open", "Link_Clicks"]);
  });

  it("takes the exact name before one that folds to the same, and the first of two", () => {
    const reading = read("title,sent,RECIPIENTS,recipients,recipients\nNews,2026-03-01,1,2,3\n");
    expect(reading.rows[0]?.statement.recipients).toBe(2);
  });

  it("may have blank cells and repeated unknown names, each told once", () => {
    expect(told("title,sent,recipients,,weather,weather\nNews,2026-03-01,100,,sun,rain\n")).toEqual([
      [null, "weather", "column-ignored"],
    ]);
  });

  it("tells Mailchimp's layouts apart", () => {
    const row = 'News,Hello,All,"Mar 01, 2026 06:30 pm",100,98,40,40.82%,5,a1\n';
    expect(read(mailchimp + row).recognised.layout).toBe("campaigns-26");
    expect(read(mailchimp.replace("Unique Id", "Folder Id") + row).recognised.layout).toBe("campaigns-20");
    expect(read(mailchimp.replace("List", "Audience") + row).rows[0]?.statement.audience).toBe("All");
  });
});

describe("rows", () => {
  it("under the header that explain the columns are left out, and said", () => {
    const text = `${header}The name,When it went,How many people it was sent to,Lifetime: those reached,,\nNews,2026-03-01,100,98,40,5\n`;
    const reading = read(text);
    expect(told(text)).toEqual([[2, null, "description-row"]]);
    expect([reading.read, reading.rows.length]).toEqual([1, 1]);
  });

  it("that sum the others are left out, and said", () => {
    const row = "News,2026-03-01,100,98,40,5\n";
    expect(told(`${header}${row}Total:,,100,98,40,5\n`)).toEqual([[3, null, "totals-row"]]);
    expect(told(`${header}${row},,100,98,40,5\n`)).toEqual([[3, null, "totals-row"]]);
    expect(told(`${header}Total,2026-03-01,100,98,40,5\n`)).toEqual([]);
  });

  it("keep formulas in texts as they are written", () => {
    const text = 'title,sent,subject,recipients\n"=HYPERLINK(""https://example.org"")",2026-03-01,@all +1 -1,100\n';
    expect(read(text).rows[0]?.statement).toMatchObject({
      title: '=HYPERLINK("https://example.org")',
      subject: "@all +1 -1",
    });
  });

  it("are set aside with the printed names and figures of what cannot be true", () => {
    const [problem] = read(`${mailchimp}News,Hello,All,3/13/26,100,98,99,101.02%,5,a1\n`).problems;
    expect(problem).toEqual({
      row: 2,
      column: "Unique Opens",
      code: "more-than-exposure",
      params: {
        numerator: "Unique Opens",
        numeratorValue: 99,
        exposure: "Successful Deliveries",
        exposureValue: 98,
      },
      effect: "set-aside",
    });
  });

  it("up to a day ahead are kept: a clock may be wrong, tomorrow is not", () => {
    // `given.now` is 20 November 2026 at ten.
    expect(told(`${header}News,2026-11-21 10:00,100,98,40,5\n`)).toEqual([]);
    expect(told(`${header}News,2026-11-21 10:01,100,98,40,5\n`)).toEqual([[2, "sent", "date-in-future"]]);
  });

  it("may say less than the header asks, and never more", () => {
    expect(read(`${header}News,2026-03-01\n`).rows[0]?.statement).toEqual({
      tool: "template",
      platform_id: null,
      title: "News",
      sent_local: "2026-03-01",
      sent_at_ms: Date.UTC(2026, 2, 1),
    });
    expect(told(`${header}Fair, cake,2026-03-01,100,98,40,5\n`)).toEqual([[2, null, "too-many-cells"]]);
    expect(told(`${header}News,2026-03-01,100,98,40,5,,\n`)).toEqual([]);
  });

  it("leave a text empty that is not one of its few values, and say so", () => {
    const reading = read(
      "title,sent,held,status,rsvps\nFair,2026-03-01,On the moon,HELD,3\nWalk,2026-03-02,In Person,n/a,4\n",
    );
    expect(reading.rows.map(({ statement }) => [statement.held, statement.status])).toEqual([
      [undefined, "held"],
      ["in-person", undefined],
    ]);
    expect(reading.problems).toEqual([
      {
        row: 2,
        column: "held",
        code: "value-not-known",
        params: { value: "On the moon", choices: "in-person, online, both" },
        effect: "notice",
      },
    ]);
  });

  it("keep the beginning of a text that is longer than any post", () => {
    const reading = read(`title,sent,caption,reach\nPost,2026-03-01,${"x".repeat(limits.text - 1)}🍰,3\n`);
    expect(reading.rows[0]?.statement.caption).toBe("x".repeat(limits.text - 1));
    expect(reading.problems).toMatchObject([{ row: 2, column: "caption", code: "text-cut", effect: "notice" }]);
  });
});

describe("ids", () => {
  it("that a spreadsheet rounded are not used, and said once", () => {
    const reading = read(
      "title,sent,id,reach\nOne,2026-03-01,1.22158E+17,3\nTwo,2026-03-02,1.22158E+17,4\nThree,2026-03-03,77,5\n",
    );
    expect(reading.rows.map(({ statement }) => statement.platform_id)).toEqual([null, null, "77"]);
    expect(reading.problems).toMatchObject([{ row: null, column: "id", code: "id-damaged", params: { number: 2 } }]);
  });

  it("that are missing make no twins", () => {
    const reading = read("title,sent,id,reach\nOne,2026-03-01,n/a,3\nTwo,2026-03-02,n/a,4\n");
    expect(reading.rows.map(({ statement }) => statement.platform_id)).toEqual([null, null]);
  });
});

describe("printed rates", () => {
  const row = (delivered: number, opens: number, rate: string) =>
    `News ${delivered} ${opens},Hello,All,3/13/26,200,${delivered},${opens},${rate},5,id${delivered}${opens}\n`;

  it.each([
    ["41.09", 129, 53],
    ["27.78%", 18, 5],
    ["27.77%", 18, 5],
    ["30.90 %", 110, 34],
    ["0.2777777", 18, 5],
    ["0.85", 118, 1],
    ["0", 50, 0],
    ["n/a", 50, 5],
    ["", 50, 5],
  ])("of %s agree with %d delivered and %d opens", (rate, delivered, opens) => {
    expect(told(mailchimp + row(delivered, opens, rate))).toEqual([]);
  });

  it("that disagree are said once per column, at the first row, and the counts are kept", () => {
    const reading = read(mailchimp + row(100, 50, "50%") + row(100, 40, "43.1%") + row(100, 30, "31%"));
    expect(reading.rows.map(({ statement }) => statement.opens)).toEqual([50, 40, 30]);
    expect(reading.problems).toEqual([
      {
        row: 3,
        column: "Open Rate",
        code: "rate-disagrees",
        params: { column: "Open Rate", printed: "43.1%", counted: "40.00", number: 2 },
        effect: "notice",
      },
    ]);
  });
});

it("nothing that is read depends on anything but the file, the zone and the clock", () => {
  const bytes = utf8(`${header}News,2026-07-01 12:00,100,98,40,5\n`);
  expect(readFile(bytes, given)).toEqual(readFile(bytes, given));
  const sydney = readFile(bytes, { ...given, timeZone: "Australia/Sydney" });
  expect(sydney.rows[0]?.statement).toMatchObject({
    sent_local: "2026-07-01T12:00",
    sent_at_ms: Date.UTC(2026, 6, 1, 2),
  });
});
