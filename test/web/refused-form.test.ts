import { beforeEach, expect, it } from "vitest";
import { serveHub } from "../accounts/browsers.ts";
import { enrol, plantHub } from "../accounts/hub.ts";
import { partyToken, upload } from "../api.ts";
import { fixture } from "../fixtures.ts";

/** A form that is refused says so under the heading of its page, and the page opens at the first field at fault. */

beforeEach(async () => {
  await plantHub();
  await enrol("ana@alder.example", { role: "admin", party: "alder" });
  await enrol("oz@hub.example", { role: "operator" });
  await upload(await partyToken("alder"), "alder", fixture("mailchimp-campaigns-26.csv"));
});

interface Tag {
  name: string;
  given: Record<string, string>;
}

const tagsOf = async (answer: Response): Promise<Tag[]> => {
  const tags: Tag[] = [];
  await new HTMLRewriter()
    .on("main *", {
      element: ({ tagName, attributes }) => {
        tags.push({ name: tagName, given: Object.fromEntries([...attributes] as [string, string][]) });
      },
    })
    .transform(answer)
    .text();
  return tags;
};

const revision = 0;
type Asked = [address: string, form: Record<string, string>, id: string];

const refused: Asked[] = [
  ["/party/people/invite", { email: "nobody", as: "organiser:alder" }, "email-somebody"],
  ["/party/people/invite", { email: "ivy@people.example" }, "as"],
  ["/party/leave", { name: "Elder" }, "name"],
  ["/party/agreement", { version: "1" }, "counts_in"],
  ["/party/sharing", { exemplars: "loud" }, "exemplars"],
  ["/party/sharing", { exemplars: "no", help_offered: "x".repeat(2000) }, "help_offered"],
  ["/party/tokens", { name: "", scopes: "read", expires_in_days: "30" }, "name-tokens"],
  ["/party/tokens", { name: "Loader", expires_in_days: "30" }, "scopes-tokens"],
  ["/party/campaigns/1", { delivered: "many" }, "delivered"],
  ["/hub/people/invite", { email: "nobody", as: "operator" }, "email-office"],
  ["/hub/people/invite", { email: "ivy@people.example" }, "as"],
  ["/hub/people/invite", { email: "nobody", as: "admin:birch" }, "email-birch"],
  ["/hub/people/look-up", { email: "nobody@people.example" }, "email-look-up"],
  ["/hub/tokens", { name: "", scopes: "structure", expires_in_days: "30" }, "name-tokens"],
  ["/hub/tokens/upload", { name: "x", scopes: "upload", expires_in_days: "30", party: "nowhere" }, "party-upload"],
  ["/hub/ground-rules", { english: "", welsh: "", in_force_on: "2027-01-01" }, "english"],
  ["/hub/structure/regions", { revision: `${revision}`, name: "", cluster: "Shore" }, "region-name"],
  ["/hub/structure/clusters/grove/parties", { revision: `${revision}`, name: "Elm" }, "party-size_band"],
  ["/sign-in", { email: "nobody" }, "email"],
];

it.each(refused)("%s with %o is refused at #%s", async (address, form, id) => {
  const hub = serveHub();
  const admin = address.startsWith("/hub") ? "oz@hub.example" : "ana@alder.example";
  const browser = address === "/sign-in" ? hub.browser() : await hub.signedIn(admin);
  const answer = await browser.visit(address, { form });
  expect(answer.status).toBeGreaterThanOrEqual(400);
  expect(answer.status).toBeLessThan(500);
  const tags = await tagsOf(answer);

  const heading = tags.findIndex(({ name }) => name === "h1");
  expect(tags.slice(heading + 1, heading + 3)).toEqual([
    { name: "p", given: { class: "notice", role: "alert" } },
    { name: "a", given: { href: `#${id}` } },
  ]);
  expect(tags.filter(({ given }) => given.id === id)).toHaveLength(1);
  const focused = tags.filter(({ given }) => given.autofocus !== undefined);
  expect(focused).toHaveLength(1);
  const field = focused[0]!.given;
  expect(field["aria-invalid"]).toBe("true");
  expect(tags.filter(({ given }) => given.id === field["aria-describedby"])).toHaveLength(1);
  // The field itself, or one of those that are called so together.
  if (field.id !== id) expect(tags.find(({ given }) => given.id === id)?.name).toBe("fieldset");
});

it.each([
  ["/party/campaigns?from=soon", "from"],
  ["/party/log?month=soon", "month"],
])("%s says at once that a part was not understood, and leads to #%s", async (address, id) => {
  const answer = await (await serveHub().signedIn("ana@alder.example")).visit(address);
  expect(answer.status).toBe(400);
  const page = await answer.text();
  expect(page).toMatch(new RegExp(`</h1><p class="notice" role="alert">[^<]+<a href="#${id}">`));
  expect(page).toMatch(new RegExp(`<input[^>]* id="${id}"[^>]* autofocus=""|<input id="${id}"[^>]* autofocus=""`));
});
