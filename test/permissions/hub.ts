import { createExecutionContext, waitOnExecutionContext } from "cloudflare:test";
import { env } from "cloudflare:workers";
import { createApp } from "../../src/app.ts";
import type { Mail } from "../../src/context.ts";
import { site } from "../../web/site.tsx";
import { evening, plantHub } from "../accounts/hub.ts";
import { expectJson } from "../api.ts";
import { browserOf, castRows, invitations, type Name, people, sessionIds } from "./cast.ts";

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

export const askJson = (method: string, path: string, headers: Record<string, string>, body: object) =>
  ask(method, path, { headers: { ...headers, "content-type": "application/json" }, body: JSON.stringify(body) });

/**
 * The ids that name something of one party or person. Every number is of one thing only, so that an id that is taken for
 * another cannot go unnoticed.
 */
export interface Ids {
  party: string;
  /** The party's name. */
  name: string;
  /** The party; where the hub asks, one that never answered the ground rules itself. */
  agreeing: string;
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
    ...(await castRows()),
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
      ...{
        ...own,
        hat: people[person].id,
        session: sessions[person],
        ...(isHub && { token: tokenForParty, agreeing: "dogwood" }),
      },
    }),
    other: {
      ...{ ...birch, ...hub, invitation: invitations.birch.id, membership: people.ben.id, region: "south" },
      ...{ hat: people.bea.id, session: sessions.bea },
    },
    unknown: {
      ...{
        party: "nowhere",
        agreeing: "nowhere",
        name: "Nowhere",
        upload: 9999,
        campaign: 9999,
        deleted: 9999,
        token: 999,
        ...hub,
      },
      ...{ invitation: 999, membership: 999, region: "nowhere", hat: 999, session: "0123456789abcdef" },
    },
  };
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
  return { party, agreeing: party, name, upload, campaign, deleted, token };
};

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
