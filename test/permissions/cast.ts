import { env } from "cloudflare:workers";
import { secretHash } from "../../src/accounts/secrets.ts";
import { sessionLife_ms } from "../../src/accounts/sessions.ts";
import { day_ms, evening, hour_ms } from "../accounts/hub.ts";

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
  hub: ["structure", "publish", "people", "issue-upload-tokens"],
} as const;
export const tokenSecret = (of: "alder" | "hub" | "revoked", scopes: string) =>
  `planted-token-of-${of}-${scopes.replaceAll(" ", "-")}`;
export const program = (secret: string) => ({ authorization: `Bearer ${secret}` });

/** Invitations that wait: to a party, or to look after a region. */
export const invitations = {
  mailed: { id: 601, role: "organiser", party: 1 },
  alder: { id: 602, role: "organiser", party: 1 },
  birch: { id: 603, role: "organiser", party: 2 },
  hub: { id: 604, role: "officer", region: 2 },
} as const;
const invitationSecret = (id: number) => `planted-invitation-${id}`;

/** What the mail to ana held, who asked for a link, and the one to somebody who is invited. */
export const mailed = { link: "planted-link-of-ana", invitation: invitationSecret(invitations.mailed.id) };
/** All secrets that are planted begin so. */
export const planted = /planted-(session|token|link|invitation)/;

/** The rows of all of them, put in as they are: each with a secret that these tests know. */
export const castRows = async (): Promise<D1PreparedStatement[]> => [
  ...(await Promise.all([...peopleRows(), ...tokenRows()])).flat(),
  ...(await Promise.all(Object.values(invitations).map(invitationRow))),
  env.DB.prepare(
    "INSERT INTO sign_in_links (token_hash, address_hash, person_id, created_at_ms, expires_at_ms) VALUES (?, '', ?, ?, ?)",
  ).bind(await secretHash(mailed.link), people.ana.id, evening, evening + hour_ms),
];

/** By what each person's session elsewhere is named to them. */
export const sessionIds = async (): Promise<Record<Name, string>> => {
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
  const parties = { alder: 1, hub: null };
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
