import { fixture } from "../fixtures.ts";
import { registered } from "../http/registered.ts";
import type { Actor, Column } from "./actors.ts";
import { mailed } from "./cast.ts";
import type { Ids } from "./hub.ts";

/** What a request says beside its method. A parameter `party` of a path stands for itself. */
interface Request {
  path?: Record<string, string | number>;
  query?: Record<string, string | number>;
  json?: object;
  form?: Record<string, string | number>;
  /** The name of a file of `test/fixtures/uploads`, or a file's text: sent as `file` of a form or, to the API, as the body. */
  file?: string;
  csv?: string;
  /** For whom the database stays as it is though the route does what it is for. */
  changesNothingFor?: readonly Column[];
}

/** A request that somebody who is allowed to succeeds with, made of the ids of what it is about. */
export type Example = (ids: Ids) => Request;

const agreement = { version: "1", accepted_on: "2026-02-02", counts_in: "region" };
const sharing = {
  ...{ exemplars: "no", happy_to_be_asked: false, named_to_officers: false },
  ...{ help_wanted: null, help_offered: null },
};
/** Long enough to be ground rules, and no text of the hub's. */
const rules = "What is kept, and who sees it. ".repeat(10);
const changes = { changes_english: "It is shorter.", changes_welsh: "Mae’n fyrrach." };
const groundRules = { english: rules, welsh: `${rules} Cymraeg.`, ...changes, in_force_on: "2027-01-01" };
const file = "party,name,cluster,region,nation,size_band\nelm,Elm,Clearing,North,Wood,under-100\n";
const newToken = { name: "Loader", expires_in_days: 30 };
/** No change of the structure is made on another state of it than its form showed. */
const revision = 0;
const profile = { size_band: "under-100", time_zone: "Europe/London" };
const ofLatest = { path: { id: "latest" } };
const noSession = ["visitor", "expired session", "party token", "hub token"] as const;

/** Of every route that needs more than its address. A new one needs a line here, and a row in `docs/permissions.md`. */
const examples: Record<string, Example> = {
  "POST /sign-in": () => ({ form: { email: "ana@people.example", next: "/party" } }),
  "GET /sign-in/confirm": () => ({ query: { token: mailed.link, next: "/party" } }),
  "POST /sign-in/confirm": () => ({ form: { token: mailed.link, next: "/party", elsewhere: "yes" } }),
  "POST /sign-out": () => ({ changesNothingFor: noSession }),
  "GET /invitation": () => ({ query: { token: mailed.invitation } }),
  "POST /invitation": () => ({ form: { token: mailed.invitation } }),
  "POST /account/sign-out": ({ session }) => ({ form: { session } }),
  "POST /account/hat": ({ hat }) => ({ form: { membership: hat } }),
  "POST /account/memberships/:id/give-up": ({ hat }) => ({ path: { id: hat } }),
  "DELETE /api/v1/account/sessions/:id": ({ session }) => ({ path: { id: session } }),
  "DELETE /api/v1/account/memberships/:id": ({ hat }) => ({ path: { id: hat } }),

  "GET /party/campaigns/:id": ({ campaign }) => ({ path: { id: campaign } }),
  "POST /party/campaigns/:id": ({ campaign }) => ({ path: { id: campaign }, form: { title: "Put right" } }),
  "POST /party/campaigns/:id/delete": ({ campaign }) => ({ path: { id: campaign } }),
  "POST /party/campaigns/:id/restore": ({ deleted }) => ({ path: { id: deleted } }),
  "POST /party/uploads": () => ({ file: "template-email.csv" }),
  "GET /party/uploads/:id": ({ upload }) => ({ path: { id: upload } }),
  "GET /party/uploads/:id/withdraw": ({ upload }) => ({ path: { id: upload } }),
  "POST /party/uploads/:id/withdraw": ({ upload }) => ({ path: { id: upload } }),
  "GET /templates/:file": () => ({ path: { file: "email.csv" } }),
  "GET /api/v1/parties/:party/campaigns/:id": ({ campaign }) => ({ path: { id: campaign } }),
  "PATCH /api/v1/parties/:party/campaigns/:id": ({ campaign }) => ({
    path: { id: campaign },
    json: { title: "Put right" },
  }),
  "DELETE /api/v1/parties/:party/campaigns/:id": ({ campaign }) => ({ path: { id: campaign } }),
  "POST /api/v1/parties/:party/campaigns/:id/restore": ({ deleted }) => ({ path: { id: deleted } }),
  "POST /api/v1/parties/:party/uploads": () => ({ file: "template-email.csv" }),
  "GET /api/v1/parties/:party/uploads/:id": ({ upload }) => ({ path: { id: upload } }),
  "DELETE /api/v1/parties/:party/uploads/:id": ({ upload }) => ({ path: { id: upload } }),

  "POST /party/people/invite": ({ party }) => ({ form: { email: "ivy@people.example", as: `organiser:${party}` } }),
  "POST /party/people/invitations/:id/take-back": ({ invitation }) => ({ path: { id: invitation } }),
  "POST /party/people/:id/role": ({ membership }) => ({ path: { id: membership }, form: { role: "admin" } }),
  "POST /party/people/:id/remove": ({ membership }) => ({ path: { id: membership } }),
  "POST /api/v1/parties/:party/invitations": () => ({ json: { email: "ivy@people.example", role: "organiser" } }),
  "DELETE /api/v1/parties/:party/invitations/:id": ({ invitation }) => ({ path: { id: invitation } }),
  "PUT /api/v1/parties/:party/people/:id": ({ membership }) => ({ path: { id: membership }, json: { role: "admin" } }),
  "DELETE /api/v1/parties/:party/people/:id": ({ membership }) => ({ path: { id: membership } }),

  "POST /party/tokens": () => ({ form: { ...newToken, scopes: "upload" } }),
  "POST /party/tokens/:id/rotate": ({ token }) => ({ path: { id: token } }),
  "POST /party/tokens/:id/revoke": ({ token }) => ({ path: { id: token } }),
  "POST /api/v1/parties/:party/tokens": () => ({ json: { ...newToken, scopes: ["upload"] } }),
  "POST /api/v1/parties/:party/tokens/:id/rotate": ({ token }) => ({ path: { id: token } }),
  "DELETE /api/v1/parties/:party/tokens/:id": ({ token }) => ({ path: { id: token } }),

  "POST /party/agreement": () => ({ form: { version: "1", counts_in: "region" } }),
  "PUT /api/v1/parties/:party/agreement": ({ agreeing }) => ({ path: { party: agreeing }, json: agreement }),
  "POST /party/sharing": () => ({ form: { exemplars: "no", named_to_officers: "no" } }),
  "PUT /api/v1/parties/:party/sharing": () => ({ json: sharing }),
  "POST /help/take-down": ({ party }) => ({ form: { party, kind: "offered" } }),
  "DELETE /api/v1/help/:party/:kind": () => ({ path: { kind: "offered" } }),
  "DELETE /api/v1/parties/:party": ({ name }) => ({ json: { name } }),
  "POST /party/leave": ({ name }) => ({ form: { name } }),
  "GET /compare": () => ({ query: { region: "North" } }),
  "GET /api/v1/regions/:region/standings": ({ region }) => ({ path: { region } }),

  "GET /releases/:id": () => ofLatest,
  "GET /api/v1/releases/:id": () => ofLatest,
  "GET /api/v1/releases/:id/decisions": () => ofLatest,
  "GET /api/v1/releases/:id/benchmarks": () => ofLatest,
  "POST /api/v1/releases": () => ({ json: { as_of: "2026-05" } }),
  "GET /hub/releases/:id": () => ofLatest,
  "POST /hub/releases": () => ({ form: { as_of: "2026-05" } }),

  "POST /hub/people/look-up": () => ({ form: { email: "ben@people.example" } }),
  "POST /hub/people/invite": () => ({ form: { email: "ivy@people.example", as: "admin:cedar" } }),
  "POST /hub/people/invitations/:id/take-back": ({ hubInvitation }) => ({ path: { id: hubInvitation } }),
  "POST /hub/people/:id/remove": ({ membership }) => ({ path: { id: membership } }),
  "PUT /api/v1/people/:email": () => ({
    path: { email: "ivy@people.example" },
    json: { memberships: [{ role: "admin", party: "cedar" }] },
  }),
  "GET /api/v1/people/:email": () => ({ path: { email: "ben@people.example" } }),
  "POST /api/v1/invitations": () => ({
    json: { email: "ivy@people.example", membership: { role: "admin", party: "cedar" } },
  }),
  "DELETE /api/v1/invitations/:id": ({ hubInvitation }) => ({ path: { id: hubInvitation } }),
  "DELETE /api/v1/memberships/:id": ({ membership }) => ({ path: { id: membership } }),

  "POST /hub/tokens": () => ({ form: { ...newToken, scopes: "structure" } }),
  "POST /hub/tokens/upload": ({ party }) => ({ form: { ...newToken, scopes: "upload", party } }),
  "POST /hub/tokens/:id/rotate": ({ token, party }) => ({ path: { id: token }, form: { party } }),
  "POST /hub/tokens/:id/revoke": ({ token, party }) => ({ path: { id: token }, form: { party } }),
  "POST /api/v1/tokens": () => ({ json: { ...newToken, scopes: ["structure"] } }),
  "POST /api/v1/tokens/:id/rotate": ({ hubToken }) => ({ path: { id: hubToken } }),
  "DELETE /api/v1/tokens/:id": ({ hubToken }) => ({ path: { id: hubToken } }),

  "GET /hub/audit": ({ party }) => ({ query: { party } }),
  "POST /hub/ground-rules": () => ({ form: { ...groundRules, step: "publish" } }),
  "POST /api/v1/ground-rules": () => ({ json: groundRules }),

  "POST /hub/structure/nation": () => ({ form: { revision, name: "Forest" } }),
  "POST /hub/structure/regions": () => ({ form: { revision, name: "West", cluster: "Shore" } }),
  "GET /hub/structure/regions/:region": () => ({ path: { region: "south" } }),
  "POST /hub/structure/regions/:region": () => ({ path: { region: "south" }, form: { revision, name: "Far south" } }),
  "POST /hub/structure/regions/:region/clusters": () => ({
    path: { region: "south" },
    form: { revision, name: "Shore" },
  }),
  "POST /hub/structure/regions/:region/remove": () => ({ path: { region: "empty" }, form: { revision } }),
  "GET /hub/structure/regions/:region/merge": () => ({ path: { region: "south" }, query: { into: "north" } }),
  "POST /hub/structure/regions/:region/merge": () => ({ path: { region: "south" }, form: { revision, into: "north" } }),
  "GET /hub/structure/clusters/:cluster": () => ({ path: { cluster: "grove" } }),
  "POST /hub/structure/clusters/:cluster": () => ({
    path: { cluster: "heath" },
    form: { revision, name: "Moor", region: "north" },
  }),
  "POST /hub/structure/clusters/:cluster/move": ({ party }) => ({
    path: { cluster: "grove" },
    form: { revision, party, cluster: "heath" },
  }),
  "POST /hub/structure/clusters/:cluster/parties": () => ({
    path: { cluster: "grove" },
    form: { revision, ...profile, party: "elm", name: "Elm" },
  }),
  "POST /hub/structure/clusters/:cluster/remove": () => ({ path: { cluster: "clearing" }, form: { revision } }),
  "GET /hub/structure/clusters/:cluster/merge": () => ({ path: { cluster: "heath" }, query: { into: "grove" } }),
  "POST /hub/structure/clusters/:cluster/merge": () => ({
    path: { cluster: "heath" },
    form: { revision, into: "grove" },
  }),
  "POST /hub/structure/parties/:party": () => ({
    form: { revision, ...profile, name: "Alder Tree", cluster: "grove" },
  }),
  "POST /hub/structure/parties/:party/remove": () => ({ path: { party: "dogwood" }, form: { revision } }),
  "POST /hub/structure/file": () => ({ csv: file, changesNothingFor: ["operator", "hub token"] }),
  "POST /hub/structure/load": () => ({ form: { revision, csv: file } }),
  "PUT /api/v1/structure": () => ({ csv: file }),
  "PATCH /api/v1/structure/nation": () => ({ json: { name: "Forest" } }),
  "POST /api/v1/structure/regions": () => ({ json: { nation: "Wood", name: "West", cluster: "Shore" } }),
  "PATCH /api/v1/structure/regions/:region": () => ({ path: { region: "south" }, json: { name: "Far south" } }),
  "DELETE /api/v1/structure/regions/:region": () => ({ path: { region: "empty" } }),
  "POST /api/v1/structure/regions/:region/merge": () => ({ path: { region: "south" }, json: { into: "north" } }),
  "POST /api/v1/structure/clusters": () => ({ json: { name: "Shore", region: "north" } }),
  "PATCH /api/v1/structure/clusters/:cluster": () => ({
    path: { cluster: "heath" },
    json: { name: "Moor", region: "north" },
  }),
  "DELETE /api/v1/structure/clusters/:cluster": () => ({ path: { cluster: "clearing" } }),
  "POST /api/v1/structure/clusters/:cluster/merge": () => ({ path: { cluster: "heath" }, json: { into: "grove" } }),
  "POST /api/v1/structure/moves": ({ party }) => ({ json: { parties: [party], cluster: "heath" } }),
  "POST /api/v1/structure/parties": () => ({
    json: { party: "elm", name: "Elm", cluster: "grove", size_band: "under-100" },
  }),
  "PATCH /api/v1/structure/parties/:party": () => ({ json: { name: "Alder Tree", cluster: "heath" } }),
  "DELETE /api/v1/structure/parties/:party": () => ({ path: { party: "dogwood" } }),
};

/** A route by its method and path, without what its parameters have to look like. */
export const nameOf = ({ method, path }: { method: string; path: string }) =>
  `${method} ${path.replace(/\{[^}]*\}/g, "")}`;

/** Every route of the hub. */
export const routes = registered().map(nameOf);
export const isUnsafe = (route: string) => !route.startsWith("GET ");
export const isPage = (route: string) => !route.includes(" /api/");

export const exampleOf = (route: string): Example => examples[route] ?? (() => ({}));
/** Examples of routes that are gone. */
export const examplesTooMany = (): string[] => Object.keys(examples).filter((route) => !routes.includes(route));

/** The address of a route for these ids. @throws Error where it is not said what stands for a parameter */
export const addressOf = (route: string, ids: Ids): string => {
  const { path = {}, query = {} } = exampleOf(route)(ids);
  const given: Record<string, string | number> = { party: ids.party, ...path };
  const address = route.slice(route.indexOf(" ") + 1).replace(/:(\w+)/g, (_, name: string) => {
    if (given[name] === undefined)
      throw new Error(`test/permissions/requests.ts: say what stands for :${name} of “${route}”`);
    return encodeURIComponent(given[name]);
  });
  const search = new URLSearchParams(Object.entries(query).map(([name, value]) => [name, String(value)]));
  return search.size > 0 ? `${address}?${search}` : address;
};

/** The request of a route, as this actor's browser or program sends it. */
export const initOf = (route: string, ids: Ids, headers: Actor["headers"]): RequestInit => {
  const { json, form, file, csv } = exampleOf(route)(ids);
  // A program is told what is wrong in JSON wherever it asks, a browser on a page.
  const accept = isPage(route) && !headers.authorization ? "text/html" : "*/*";
  const sent = (body: BodyInit, type?: string) => ({
    headers: { accept, ...headers, ...(type && { "content-type": type }) },
    body,
  });
  if (json) return sent(JSON.stringify(json), "application/json");
  if (form) return sent(new URLSearchParams(Object.entries(form).map(([name, value]) => [name, String(value)])));
  const content = file ? fixture(file) : csv;
  if (content && !isPage(route)) return sent(content, "text/csv");
  if (content) {
    const fields = new FormData();
    fields.set("file", new File([content], file ?? "structure.csv"));
    return sent(fields);
  }
  return { headers: { accept, ...headers } };
};
