import { createExecutionContext, waitOnExecutionContext } from "cloudflare:test";
import { env } from "cloudflare:workers";
import { secretHash } from "../../src/accounts/secrets.ts";
import { sessionLife_ms } from "../../src/accounts/sessions.ts";
import { createApp } from "../../src/app.ts";
import type { Mail } from "../../src/context.ts";
import { site } from "../../web/site.tsx";
import { day_ms, evening, hour_ms, plantHub } from "../accounts/hub.ts";
import { expectJson } from "../api.ts";

export const origin = "https://hub.example";

/** What the hub mailed. */
export const outbox: Parameters<Mail["send"]>[0][] = [];
const mail: Mail = { send: async (message) => void outbox.push(message) };
const app = site(createApp({ clock: () => evening, mail: () => mail }));

/** Asks the hub, and waits for what it does after the answer too. */
export const ask = async (method: string, path: string, init: RequestInit = {}): Promise<Response> => {
  const context = createExecutionContext();
  const answer = await app.fetch(
    new Request(`${origin}${path}`, { ...init, method, redirect: "manual" }),
    env,
    context,
  );
  await waitOnExecutionContext(context);
  return answer;
};

/** Who has an account, by the number of both the person and the membership. */
export const people = {
  ana: { id: 11, role: "admin", party: 1 },
  ann: { id: 14, role: "admin", party: 1 },
  olu: { id: 12, role: "organiser", party: 1 },
  pat: { id: 13, role: "organiser", party: 1 },
  bea: { id: 21, role: "admin", party: 2 },
  ben: { id: 22, role: "organiser", party: 2 },
  ros: { id: 31, role: "officer", region: 1 },
  oz: { id: 41, role: "operator" },
  ode: { id: 42, role: "operator" },
} as const;
export type Name = keyof typeof people;

/** A person's sessions: the one that asks, another place, and one that was over long ago. */
type Place = "here" | "elsewhere" | "over";
export const sessionSecret = (name: Name, place: Place = "here") => `planted-session-of-${name}-${place}`;

/** Headers of somebody's browser, on a page of the hub. */
export const browserOf = (name: Name, place: Place = "here") => ({
  cookie: `__Host-session=${sessionSecret(name, place)}`,
  "sec-fetch-site": "same-origin",
});

/** Tokens, by the scopes they have: every scope by itself, and those of a party together. */
export const tokens = {
  alder: ["upload", "read", "upload read"],
  birch: ["upload read"],
  hub: ["structure", "publish", "people", "issue-upload-tokens"],
} as const;
export const tokenSecret = (of: "alder" | "birch" | "hub" | "revoked", scopes: string) =>
  `planted-token-of-${of}-${scopes.replaceAll(" ", "-")}`;
export const program = (secret: string) => ({ authorization: `Bearer ${secret}` });

/** Invitations that wait: to a party, or to look after a region. */
const invitations = {
  mailed: { id: 601, role: "organiser", party: 1 },
  alder: { id: 602, role: "organiser", party: 1 },
  birch: { id: 603, role: "organiser", party: 2 },
  hub: { id: 604, role: "officer", region: 2 },
} as const;
const invitationSecret = (id: number) => `planted-invitation-${id}`;

/** What the mail to ana held who asked for a link, and the one to somebody who is invited. */
export const mailed = { link: "planted-link-of-ana", invitation: invitationSecret(invitations.mailed.id) };
/** All secrets that are planted begin so. */
export const planted = /planted-(session|token|link|invitation)/;

/**
 * The ids that name something of one party or person. Every number is of one thing only, so that an id that is taken for
 * another cannot go unnoticed.
 */
export interface Ids {
  party: string;
  /** The party's name. */
  name: string;
  upload: number;
  campaign: number;
  /** One that was deleted. */
  deleted: number;
  /** One of the party; where the hub asks, one that the hub issued for it. */
  token: number;
  invitation: number;
  /** One of the hub's own. */
  hubToken: number;
  hubInvitation: number;
  /** Of somebody else in the party. */
  membership: number;
  /** The asking person's own membership, and their session elsewhere. */
  hat: number;
  session: string;
  /** The region of an officer. */
  region: string;
}

export interface Planted {
  /** Of alder, and of who asks. */
  own: (asking: { person?: Name; isHub?: boolean }) => Ids;
  /** Of birch and its admin. */
  other: Ids;
  /** Of nothing. */
  unknown: Ids;
}

/**
 * The hub of these tests: two parties with records, people, tokens, invitations, an agreement and choices; a party and
 * places without anything; an officer, operators, tokens of the hub; a release.
 */
export const plantPermissions = async (): Promise<Planted> => {
  await plantHub();
  await env.DB.batch([
    env.DB.prepare("INSERT INTO regions VALUES (2, 1, 'south', 'South'), (3, 1, 'empty', 'Empty')"),
    env.DB.prepare("INSERT INTO clusters VALUES (2, 2, 'heath', 'Heath'), (3, 1, 'clearing', 'Clearing')"),
    ...(await Promise.all([...peopleRows(), ...tokenRows()])).flat(),
    env.DB.prepare(
      "INSERT INTO sign_in_links (token_hash, address_hash, person_id, created_at_ms, expires_at_ms) VALUES (?, '', 11, ?, ?)",
    ).bind(await secretHash(mailed.link), evening, evening + hour_ms),
    ...(await Promise.all(Object.values(invitations).map(invitationRow))),
  ]);
  const alder = await plantParty("ana", "alder", 1);
  const birch = await plantParty("bea", "birch", 2);
  await releaseApril();
  outbox.length = 0;
  const sessions = await sessionIds();
  const { hubToken, tokenForParty } = await plantHubTokens();
  const hub = { hubToken, hubInvitation: invitations.hub.id };
  const own = { ...alder, ...hub, invitation: invitations.alder.id, membership: people.pat.id, region: "north" };
  return {
    own: ({ person = "ana", isHub }) => ({
      ...{ ...own, hat: people[person].id, session: sessions[person], ...(isHub && { token: tokenForParty }) },
    }),
    other: {
      ...{ ...birch, ...hub, invitation: invitations.birch.id, membership: people.ben.id, region: "south" },
      ...{ hat: people.bea.id, session: sessions.bea },
    },
    unknown: {
      ...{ party: "nowhere", name: "Nowhere", upload: 9999, campaign: 9999, deleted: 9999, token: 999, ...hub },
      ...{ invitation: 999, membership: 999, region: "nowhere", hat: 999, session: "0123456789abcdef" },
    },
  };
};

/** By what each person's session elsewhere is named to them. */
const sessionIds = async (): Promise<Record<Name, string>> => {
  const names = Object.keys(people) as Name[];
  const hashes = await Promise.all(names.map((name) => secretHash(sessionSecret(name, "elsewhere"))));
  return Object.fromEntries(names.map((name, at) => [name, hashes[at]!.slice(0, 16)])) as Record<Name, string>;
};

const peopleRows = () =>
  Object.entries(people).map(async ([name, { id, role, ...of }]) => {
    const place = { party: null, region: null, ...of };
    const session = (hash: string, created: number) =>
      env.DB.prepare(
        "INSERT INTO sessions (token_hash, person_id, created_at_ms, last_seen_at_ms, expires_at_ms) VALUES (?, ?, ?, ?, ?)",
      ).bind(hash, id, created, evening, created + sessionLife_ms);
    const hashes = (["here", "elsewhere", "over"] as const).map((at) => secretHash(sessionSecret(name as Name, at)));
    const [here = "", elsewhere = "", over = ""] = await Promise.all(hashes);
    return [
      env.DB.prepare("INSERT INTO people VALUES (?, ?, 0)").bind(id, `${name}@people.example`),
      env.DB.prepare("INSERT INTO memberships (id, person_id, role, party_id, region_id) VALUES (?, ?, ?, ?, ?)").bind(
        id,
        id,
        role,
        place.party,
        place.region,
      ),
      session(here, evening),
      session(elsewhere, evening),
      session(over, evening - sessionLife_ms),
    ];
  });

const tokenRows = () => {
  const parties = { alder: 1, birch: 2, hub: null };
  const all = Object.entries(tokens).flatMap(([of, scopes]) => scopes.map((scope) => ({ of: of as "hub", scope })));
  const live = all.map(({ of, scope }) => tokenRow(tokenSecret(of, scope), parties[of], scope, null));
  const revoked = (["alder", "hub"] as const).map((of) =>
    tokenRow(tokenSecret("revoked", of), parties[of], tokens[of].join(" "), evening),
  );
  return [...live, ...revoked];
};

/** Used already today, so that recognising it writes nothing. */
const tokenRow = async (secret: string, party: number | null, scopes: string, revoked: number | null) => [
  env.DB.prepare(
    `INSERT INTO tokens (token_hash, party_id, scopes, created_at_ms, expires_at_ms, revoked_at_ms, last_used_on)
     VALUES (?, ?, ?, 0, ?, ?, '9999-12-31')`,
  ).bind(await secretHash(secret), party, scopes, evening + day_ms, revoked),
];

const invitationRow = async ({ id, role, ...of }: (typeof invitations)[keyof typeof invitations]) => {
  const { party, region } = { party: null, region: null, ...of };
  return env.DB.prepare(
    `INSERT INTO invitations (id, token_hash, email, role, party_id, region_id, invited_by, created_at_ms, expires_at_ms)
     VALUES (?, ?, ?, ?, ?, ?, 'person:11', ?, ?)`,
  ).bind(
    id,
    await secretHash(invitationSecret(id)),
    `invited-${id}@people.example`,
    role,
    party,
    region,
    evening,
    evening + hour_ms,
  );
};

/** A token of the hub's own, and one that the operator issued for a party that asked for it. */
const plantHubTokens = async () => {
  const issue = async (path: string, scopes: string[]) =>
    (await expectJson<{ id: number }>(askJson("POST", `/api/v1${path}`, browserOf("oz"), { scopes }), 201)).id;
  const hubToken = await issue("/tokens", ["structure"]);
  return { hubToken, tokenForParty: await issue("/parties/alder/tokens", ["upload"]) };
};

/** What people of a party leave in the hub, through its own doors. */
const plantParty = async (admin: Name, party: string, partyId: number) => {
  const at = `/api/v1/parties/${party}`;
  const done = (method: string, path: string, body?: BodyInit, status = 200) =>
    expectJson(ask(method, path, { headers: browserOf(admin), ...(body && { body }) }), status);
  const json = <T>(method: string, path: string, body: object, status?: number) =>
    expectJson<T>(askJson(method, path, browserOf(admin), body), status);
  await done("POST", `${at}/uploads`, emailsOf(party), 201);
  await numberFrom(partyId * 1000, partyId);
  await json("PUT", `${at}/agreement`, { version: "1", accepted_on: "2026-01-01", counts_in: "cluster" });
  const line = `help from ${party}`;
  await json("PUT", `${at}/sharing`, {
    ...{ exemplars: "named", happy_to_be_asked: true, named_to_officers: true },
    ...{ help_wanted: { line, visible_to: "cluster" }, help_offered: { line, visible_to: "region" } },
  });
  const { id: token } = await json<{ id: number }>("POST", `${at}/tokens`, { scopes: ["read"] }, 201);
  const idsOf = async (list: string) => {
    const answer = ask("GET", `${at}/${list}`, { headers: browserOf(admin) });
    return (await expectJson<{ items: { id: number }[] }>(answer)).items.map(({ id }) => id);
  };
  const [campaign = 0, deleted = 0] = await idsOf("campaigns");
  const [upload = 0] = await idsOf("uploads");
  await done("DELETE", `${at}/campaigns/${deleted}`);
  const name = `${party[0]?.toUpperCase()}${party.slice(1)}`;
  return { party, name, upload, campaign, deleted, token };
};

export const askJson = (method: string, path: string, headers: Record<string, string>, body: object) =>
  ask(method, path, { headers: { ...headers, "content-type": "application/json" }, body: JSON.stringify(body) });

/** A few emails, with titles that nothing else in the hub has. */
const emailsOf = (party: string): string =>
  [
    "title,sent,delivered,clickers",
    ...[1, 2, 3, 4].map((month) => `Walk ${month} of ${party},2026-0${month}-10 18:30,200,9`),
  ].join("\n");

/** Records are numbered in each party by itself; these are moved out of each other's way. */
const numberFrom = (first: number, party: number) =>
  env.DB.batch(
    [
      `UPDATE uploads SET id = id + ${first} WHERE party_id = ${party}`,
      `UPDATE statements SET upload_id = upload_id + ${first}, campaign_id = campaign_id + ${first} WHERE party_id = ${party}`,
      `UPDATE campaigns SET id = id + ${first} WHERE party_id = ${party}`,
      `UPDATE ledgers SET next_campaign = next_campaign + ${first} WHERE party_id = ${party}`,
    ].map((sql) => env.DB.prepare(sql)),
  );

/** Whoever looks at a release that is being built goes on with it. */
const releaseApril = async () => {
  const headers = browserOf("oz");
  const started = askJson("POST", "/api/v1/releases", headers, { as_of: "2026-04" });
  let { id, status } = await expectJson<{ id: string; status: string }>(started, 202);
  while (status === "building") ({ status } = await expectJson(ask("GET", `/api/v1/releases/${id}`, { headers })));
  if (status !== "published") throw new Error(`the release is ${status}`);
};
