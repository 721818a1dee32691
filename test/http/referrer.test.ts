import { beforeEach, describe, expect, it } from "vitest";
import { enrol, plantHub } from "../accounts/hub.ts";
import { plantLink } from "../accounts/plant-link.ts";
import { call, sessionOf } from "../api.ts";

/**
 * What a browser would tell of a page, worked out as the standards say: “determine request's referrer” of W3C Referrer
 * Policy (section 8.3) and “append a request `Origin` header” of the Fetch standard. Only the policies that are asked
 * about here, from HTTPS to HTTPS.
 */
type Policy = "no-referrer" | "same-origin" | "strict-origin";
const told = (policy: Policy, page: URL, to: URL): string | null => {
  const here = page.origin === to.origin;
  return { "no-referrer": null, "same-origin": here ? page.href : null, "strict-origin": `${page.origin}/` }[policy];
};
const originOfForm = (policy: Policy, page: URL, to: URL): string => {
  const here = page.origin === to.origin;
  return { "no-referrer": "null", "same-origin": here ? page.origin : "null", "strict-origin": page.origin }[policy];
};

const hub = "http://hub.example";
const elsewhere = new URL("https://publisher.example/report");
let session: Record<string, string>;
beforeEach(async () => {
  await plantHub();
  await enrol("ana@alder.example", { role: "admin", party: "alder" });
  await plantLink("mailed-secret", { email: "ana@alder.example" });
  session = await sessionOf("ana@alder.example");
});

const policyOf = async (path: string): Promise<Policy> => {
  const answer = await call("GET", path, { headers: { accept: "text/html", cookie: session.cookie! } });
  return answer.headers.get("referrer-policy") as Policy;
};
/** What comes of a form that a browser without Sec-Fetch-Site sends with a session under that policy. */
const answerToForm = async (policy: Policy) => {
  const origin = originOfForm(policy, new URL("/account", hub), new URL("/account/hat", hub));
  const answer = await call("POST", "/account/hat", {
    body: new URLSearchParams({ membership: "1" }),
    headers: { cookie: session.cookie!, origin },
  });
  return answer.status;
};

describe("what leaves with a link", () => {
  it("of any page is nothing, where it leads to another site", async () => {
    for (const path of ["/", "/method", "/party", "/account", "/party/campaigns?search=secret+plan"]) {
      expect(told(await policyOf(path), new URL(path, hub), elsewhere), path).toBeNull();
    }
  });

  it("of a page with a secret in its address is the name of the hub, wherever it leads", async () => {
    for (const path of ["/sign-in/confirm?token=mailed-secret", "/invitation?token=mailed-secret"]) {
      const policy = await policyOf(path);
      for (const to of [new URL("/assets/site.css", hub), new URL("/method", hub), elsewhere]) {
        expect(told(policy, new URL(path, hub), to), `${path} to ${to}`).toBe(`${hub}/`);
      }
    }
  });
});

describe("our own forms", () => {
  it("are sent with their origin and accepted, also by a phone that says nothing better", async () => {
    for (const path of ["/account", "/sign-in/confirm?token=mailed-secret"]) {
      expect(await answerToForm(await policyOf(path)), path).toBe(303);
    }
  });

  it("would be refused under no-referrer, which hides the origin from ourselves", async () => {
    expect(await answerToForm("no-referrer")).toBe(403);
  });
});
