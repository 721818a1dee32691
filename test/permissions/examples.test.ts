import { beforeEach, expect, it } from "vitest";
import { channels } from "../../src/campaigns/campaign.ts";
import { correctableFields } from "../../src/campaigns/contract.ts";
import { expectJson } from "../api.ts";
import { browserOf } from "./cast.ts";
import { ask, type Planted, plantPermissions } from "./hub.ts";
import { addressOf, exampleOf, isPage, isUnsafe, routes } from "./requests.ts";
import { table } from "./table.ts";

/** What a request may say is in its example: an id that stands in none would never be tried with another party's. */

let planted: Planted;
beforeEach(async () => {
  planted = await plantPermissions();
});

/** Parameters that name nothing of one party or person. */
const namesNobody = new Set<string>([
  // What is shown, of what is theirs to see anyway, and how.
  ...[
    "format",
    "cursor",
    "limit",
    "language",
    "q",
    "search",
    "channel",
    "from",
    "to",
    "deleted",
    "kind",
    "month",
    "sort",
  ],
  // Figures of a release, which are everybody's, and versions of the ground rules.
  ...["release", "metric", "cohort_type", "cohort", "cohorts_of", "cohorts_in", "rule", "version"],
  // What a page says was done, and where it goes on.
  ...["done", "saved", "keep", "next", "dry_run", "revision"],
  // What is written down as it is typed.
  ...["file_name", "size_band", "area_type", "seat_status", "constituency_code", "time_zone", "happy_to_be_asked"],
  ...["help_wanted", "help_wanted_visible_to", "help_offered", "help_offered_visible_to"],
  ...channels.flatMap(correctableFields),
]);

const namesIn = (route: string): string[] => {
  const { path = {}, query = {}, json = {}, form = {}, file, csv } = exampleOf(route)(planted.own({}));
  const inPath = route.includes("/:party") ? ["party"] : [];
  return [...inPath, ...Object.keys({ ...path, ...query, ...json, ...form, ...((file || csv) && { file }) })];
};

interface Operation {
  parameters?: { name: string }[];
  requestBody?: { content: Record<string, { schema: Schema }> };
}
interface Schema {
  $ref?: string;
  properties?: Record<string, Schema>;
}

it("has every parameter that the API describes", async () => {
  const { paths, components } = await expectJson<{
    paths: Record<string, Record<string, Operation>>;
    components: { schemas: Record<string, Schema> };
  }>(ask("GET", "/api/v1/openapi.json"));
  const fieldsOf = ({ $ref, properties = {} }: Schema): string[] =>
    $ref ? fieldsOf(components.schemas[$ref.split("/").at(-1)!]!) : Object.keys(properties);
  const missing = Object.entries(paths).flatMap(([path, operations]) =>
    Object.entries(operations).flatMap(([method, { parameters = [], requestBody }]) => {
      const route = `${method.toUpperCase()} ${path.replace(/\{(\w+)\}/g, ":$1")}`;
      const fields = Object.values(requestBody?.content ?? {}).flatMap(({ schema }) => fieldsOf(schema));
      return [...parameters.map(({ name }) => name), ...fields]
        .filter((name) => !namesNobody.has(name) && !namesIn(route).includes(name))
        .map((name) => `${route}: ${name}`);
    }),
  );
  expect([...new Set(missing)], "add it to the route's example in test/permissions/requests.ts").toEqual([]);
});

it("has every field of every form, and every parameter of every link, that a page shows", async () => {
  const missing = new Set<string>();
  const seen = new Set<string>();
  const patterns = routes.filter(isPage).map((route) => {
    const [method = "", path = ""] = route.split(" ");
    return { route, method, shape: new RegExp(`^${path.replace(/[.]/g, "\\.").replace(/:\w+/g, "[^/]+")}$`) };
  });
  const leads = (method: string, address: string, names: Iterable<string>) => {
    const { pathname, searchParams } = new URL(address, "https://hub.example");
    const route = patterns.find((one) => one.method === method && one.shape.test(pathname))?.route;
    if (!route) return;
    seen.add(route);
    for (const name of [...names, ...searchParams.keys()]) {
      if (!namesNobody.has(name) && !namesIn(route).includes(name)) missing.add(`${route}: ${name}`);
    }
  };
  for (const name of ["ana", "ros", "oz"] as const) {
    for (const route of routes.filter((route) => isPage(route) && !isUnsafe(route) && table.has(route))) {
      const page = await ask("GET", addressOf(route, planted.own({ person: name })), { headers: browserOf(name) });
      await formsAndLinks(page, leads);
    }
  }
  expect([...missing], "add it to the route's example in test/permissions/requests.ts").toEqual([]);
  expect([...seen].filter(isUnsafe).length).toBeGreaterThan(20);
});

/** Tells where a page's forms and links lead, and with which fields. */
const formsAndLinks = async (page: Response, leads: (method: string, address: string, names: string[]) => void) => {
  let form = { method: "GET", action: new URL(page.url || "https://hub.example/").pathname, names: [] as string[] };
  const forms: (typeof form)[] = [];
  await new HTMLRewriter()
    .on("form", {
      element: (element) => {
        const method = element.getAttribute("method")?.toUpperCase() ?? "GET";
        form = { method, action: element.getAttribute("action") ?? form.action, names: [] };
        forms.push(form);
      },
    })
    .on("form input, form select, form textarea, form button", {
      element: (element) => void form.names.push(element.getAttribute("name") ?? ""),
    })
    .on("a[href]", { element: (element) => leads("GET", element.getAttribute("href")!.replaceAll("&amp;", "&"), []) })
    .transform(page)
    .arrayBuffer();
  for (const { method, action, names } of forms) leads(method, action, names.filter(Boolean));
};
