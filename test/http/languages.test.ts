import { beforeEach, describe, expect, it } from "vitest";
import { wordsIn } from "../../src/words/words.ts";
import { plantHub } from "../accounts/hub.ts";
import { call, expectJson, operatorToken } from "../api.ts";

const detailIn = { en: wordsIn("en").errors["not-found"](), cy: wordsIn("cy").errors["not-found"]() };

let token: string;
beforeEach(async () => {
  await plantHub();
  token = await operatorToken();
});

const detailFor = async (headers: Record<string, string>, path = "/api/v1/nowhere") =>
  (await expectJson<{ detail: string }>(call("GET", path, { token, headers }), 404)).detail;

describe("the language of an answer", () => {
  it.each([
    [{}, "en"],
    [{ "accept-language": "cy" }, "cy"],
    [{ "accept-language": "cy-GB, en;q=0.5" }, "cy"],
    [{ "accept-language": "en-GB,cy;q=0.8" }, "en"],
    [{ "accept-language": "fr-FR, fr;q=0.9, cy;q=0.8, en;q=0.7" }, "cy"],
    [{ "accept-language": "*" }, "en"],
    [{ "accept-language": "cyr" }, "en"],
    [{ cookie: "language=cy" }, "cy"],
    [{ cookie: "other=1; language=cy", "accept-language": "en" }, "cy"],
    [{ cookie: "mylanguage=cy" }, "en"],
    [{ cookie: "language=fr" }, "en"],
  ] as const)("with %j is %s", async (headers, language) => {
    expect(await detailFor({ ...headers })).toBe(detailIn[language]);
  });

  it("is that of the address before all else, and is remembered", async () => {
    const headers = { cookie: "language=en", "accept-language": "en" };
    expect(await detailFor(headers, "/api/v1/nowhere?language=cy")).toBe(detailIn.cy);
    const asked = await call("GET", "/?language=cy", { headers });
    expect(asked.headers.getSetCookie()).toEqual([
      expect.stringMatching(/^language=cy; Path=\/; Max-Age=\d+; SameSite=Lax/),
    ]);
    expect((await call("GET", "/", { headers: { cookie: "language=cy" } })).headers.getSetCookie()).toEqual([]);
  });

  it("is one of the two, whatever is asked for", async () => {
    for (const asked of ["fr", "", "constructor", "__proto__"]) {
      expect(await detailFor({}, `/api/v1/nowhere?language=${asked}`)).toBe(detailIn.en);
    }
  });

  it("is the page's, which says so", async () => {
    for (const language of ["en", "cy"] as const) {
      const page = await (await call("GET", "/method", { headers: { "accept-language": language } })).text();
      expect(page).toContain(`<html lang="${language}">`);
    }
  });

  it("reaches the names of metrics and the details of a problem", async () => {
    const headers = { "accept-language": "cy" };
    const { items } = await expectJson<{ items: { id: string; name: string }[] }>(
      call("GET", "/api/v1/metrics", { token, headers }),
    );
    const { metrics } = wordsIn("cy");
    expect(items.length).toBe(Object.keys(metrics).length);
    for (const { id, name } of items) expect(name).toBe(metrics[id as keyof typeof metrics].name);
    const body = "party,name,cluster,region,nation,size_band\na,A,,R,N,under-100\n";
    const { errors } = await expectJson<{ errors: object[] }>(
      call("PUT", "/api/v1/structure", { token, body, headers }),
      422,
    );
    expect(errors).toEqual([expect.objectContaining({ message: wordsIn("cy").structure["value-missing"]() })]);
  });
});
