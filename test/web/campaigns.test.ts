import { beforeEach, describe, expect, it } from "vitest";
import { enrol, plantHub } from "../accounts/hub.ts";
import { call, expectJson, partyToken, sessionOf, upload } from "../api.ts";

/** The pages of a party's campaigns, as a browser without scripts asks for them. */

let session: Record<string, string>;
let token: string;
let id: number;
beforeEach(async () => {
  await plantHub();
  token = await partyToken("alder");
  await enrol("ana@alder.example", { role: "admin", party: "alder" });
  session = await sessionOf("ana@alder.example");
  await upload(token, "alder", "title,sent,recipients,delivered,clickers\nAutumn news,2026-03-01 18:30,120,110,11\n");
  const { items } = await expectJson<{ items: { id: number }[] }>(
    call("GET", "/api/v1/parties/alder/campaigns", { token }),
  );
  id = items[0]!.id;
});

const open = (path: string) => call("GET", path, { headers: { ...session, accept: "text/html" } });
const correct = (typed: Record<string, string>, language = "en") =>
  call("POST", `/party/campaigns/${id}?language=${language}`, {
    body: new URLSearchParams(typed),
    headers: {
      ...session,
      accept: "text/html",
      origin: "http://hub.example",
      "content-type": "application/x-www-form-urlencoded",
    },
  });
const campaign = () => expectJson(call("GET", `/api/v1/parties/alder/campaigns/${id}`, { token }));

describe("the correction form", () => {
  it("takes a date and a count as they are usually written, and says that they are saved", async () => {
    const answer = await correct({ sent_local: "25/10/2025 18:40", recipients: "1,204" });
    expect(answer.status).toBe(303);
    expect(await campaign()).toMatchObject({ sent_local: "2025-10-25T18:40", recipients: 1204 });
    const page = await (await open(answer.headers.get("location")!)).text();
    expect(page).toMatch(/role="status">Saved\./);
  });

  it("comes again with what was typed, and a sentence beside every field that cannot be read", async () => {
    const answer = await correct({ sent_local: "last Tuesday", clickers: "<eleven>", title: "Winter news" });
    const page = await answer.text();
    expect(answer.status).toBe(400);
    expect(page).toContain('role="alert"');
    expect(page).toMatch(/value="last Tuesday"[^>]*aria-invalid="true" aria-describedby="sent_local-problem"/);
    expect(page).toMatch(/id="sent_local-problem"[^>]*>This was not understood as a date\./);
    expect(page).toMatch(/id="clickers-problem"[^>]*>This is not a whole number\./);
    expect(page).toContain('value="&lt;eleven&gt;"');
    expect(page).toContain('value="Winter news"');
    expect(await campaign()).toMatchObject({ title: "Autumn news", clickers: 11 });
  });

  it("says in the reader's language what cannot be true", async () => {
    const answer = await correct({ clickers: "500" }, "cy");
    expect(answer.status).toBe(422);
    expect(await answer.text()).toMatch(/id="clickers-problem"[^>]*>Ni all .* \(500\) fod yn fwy na .* \(110\)/);
    const future = await correct({ sent_local: "2099-01-01" }, "cy");
    expect(await future.text()).toMatch(/id="sent_local-problem"[^>]*>Nid yw hyn wedi digwydd eto\./);
  });
});

describe("the list", () => {
  it("is shown without what was not understood, which is said beside its field", async () => {
    const answer = await open("/party/campaigns?from=November&channel=email");
    const page = await answer.text();
    expect(answer.status).toBe(400);
    expect(page).toContain("Autumn news");
    expect(page).toMatch(/value="November"[^>]*aria-describedby="from-problem"/);
    expect(page).toMatch(/id="from-problem"[^>]*>This was not understood as a month\./);
  });
});

it("no sentence of a validator's own reaches a reader", async () => {
  const answer = await call("PATCH", `/api/v1/parties/alder/campaigns/${id}`, {
    token,
    body: { clickers: -1, opens: 1.5, sent_local: "soon", title: "", open_class: "some", colour: "red" },
    headers: { "accept-language": "cy" },
  });
  const { errors } = await expectJson<{ errors: { column: string; code: string; message: string }[] }>(answer, 400);
  expect(Object.fromEntries(errors.map(({ column, code }) => [column, code]))).toEqual({
    clickers: "too-low",
    opens: "not-a-count",
    sent_local: "date-not-read",
    title: "too-short",
    open_class: "choice-unknown",
    colour: "field-unknown",
  });
  for (const { message } of errors) expect(message).toMatch(/^(Ni|Nid|Mae|Y|Dim|Does)\b/);
});
