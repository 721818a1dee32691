import { DomainError } from "../errors.ts";

export type Role = "organiser" | "admin" | "officer" | "operator";
export const partyScopes = ["upload", "read"] as const;
export type PartyScope = (typeof partyScopes)[number];
export const hubScopes = ["structure", "publish", "people", "issue-upload-tokens"] as const;
export type HubScope = (typeof hubScopes)[number];

export interface Membership {
  id: number;
  role: Role;
  /** The party of an organiser or admin. */
  party: { id: number; slug: string; name: string } | null;
  /** The region of an officer. */
  region: { slug: string; name: string } | null;
}

/** Who asks. Decided once per request in `http/authenticate.ts`, never from anything else in the request. */
export type Actor =
  | { kind: "visitor" }
  /** The first membership is the hat: as whom the person looks at the pages. It chooses what is shown first, no right. */
  | { kind: "person"; personId: number; email: string; sessionHash: string; memberships: Membership[] }
  | { kind: "party-token"; tokenId: number; party: { id: number; slug: string; name: string }; scopes: PartyScope[] }
  | { kind: "hub-token"; tokenId: number; scopes: HubScope[] };

declare const own: unique symbol;
/**
 * The party whose private rows may be touched. Only the functions below make one, from the actor: a query that takes an
 * `OwnParty` cannot be given an id out of a request.
 */
export type OwnParty = { id: number; slug: string; name: string; readonly [own]: true };

/** What somebody wants to do with what is a party's own. To oversee is to read what names its people, too. */
export type Deed = "read" | "oversee" | "upload" | "correct" | "administer";

/**
 * A correction is answered with the campaign as it is, so a token that only uploads may not make one. What is not here takes a
 * person: a token stands in the settings of a program.
 */
const scopesFor: Partial<Record<Deed, readonly PartyScope[]>> = {
  read: ["read"],
  upload: ["upload"],
  correct: ["upload", "read"],
};

const allows = (actor: Actor, slug: string, deed: Deed): { id: number; slug: string; name: string } | null => {
  if (actor.kind === "party-token" && actor.party.slug === slug) {
    return scopesFor[deed]?.every((scope) => actor.scopes.includes(scope)) ? actor.party : null;
  }
  if (actor.kind !== "person") return null;
  const membership = actor.memberships.find(
    (one) => one.party?.slug === slug && (one.role === "admin" || (one.role === "organiser" && deed !== "administer")),
  );
  return membership?.party ?? null;
};

/**
 * The actor's own party of that slug, for this deed.
 * @throws DomainError `sign-in-needed` for a visitor; `scope-needed` or `person-needed` for a token of this very party;
 * `not-your-party` for everyone else, whether or not the party exists.
 */
export const ownParty = (actor: Actor, slug: string, deed: Deed): OwnParty => {
  const party = allows(actor, slug, deed);
  if (party) return party as OwnParty;
  if (actor.kind === "visitor") throw new DomainError("sign-in-needed");
  if (actor.kind !== "party-token" || actor.party.slug !== slug)
    throw new DomainError("not-your-party", { party: slug });
  const scopes = scopesFor[deed];
  throw scopes ? new DomainError("scope-needed", { scopes: scopes.join(", ") }) : new DomainError("person-needed");
};

/** Whether `ownParty` would give the party: for what is shown or hidden, and where there is another way in. */
export const isOwnParty = (actor: Actor, slug: string, deed: Deed): boolean => allows(actor, slug, deed) !== null;

/** As whom somebody looks at the pages; null for visitors and tokens. It chooses what is shown first and decides no right. */
export const hatOf = (actor: Actor): Membership | null =>
  actor.kind === "person" ? (actor.memberships[0] ?? null) : null;

/** The party whose pages the actor sees: the hat's, else the first; null where the actor has none. */
export const firstOwnParty = (actor: Actor): OwnParty | null => {
  if (actor.kind === "party-token") return actor.scopes.includes("read") ? (actor.party as OwnParty) : null;
  if (actor.kind !== "person") return null;
  return (actor.memberships.find((one) => one.party)?.party ?? null) as OwnParty | null;
};

/** Whether the actor is an operator, or a hub token with this scope. */
export const isOperator = (actor: Actor, scope: HubScope): boolean =>
  (actor.kind === "person" && actor.memberships.some((one) => one.role === "operator")) ||
  (actor.kind === "hub-token" && actor.scopes.includes(scope));

/** @throws DomainError unless the actor is an operator, or a hub token with this scope. */
export const requireOperator = (actor: Actor, scope: HubScope): void => {
  if (isOperator(actor, scope)) return;
  throw new DomainError(actor.kind === "visitor" ? "sign-in-needed" : "operator-needed");
};

/**
 * The region that the actor is an officer of: the one of that slug; else the hat's, else the first. An operator is none.
 * @throws DomainError `sign-in-needed`, `officer-needed`
 */
export const officersRegion = (actor: Actor, slug?: string): { slug: string; name: string } => {
  const memberships = actor.kind === "person" ? actor.memberships : [];
  const own = memberships.find(({ region }) => region && (slug === undefined || region.slug === slug));
  if (own?.region) return own.region;
  throw new DomainError(actor.kind === "visitor" ? "sign-in-needed" : "officer-needed");
};

/**
 * The person who asks, for what a token may not do.
 * @throws DomainError `sign-in-needed`, `person-needed` for a token
 */
export const requirePerson = (actor: Actor): Extract<Actor, { kind: "person" }> => {
  if (actor.kind === "person") return actor;
  throw new DomainError(actor.kind === "visitor" ? "sign-in-needed" : "person-needed");
};

/** @throws DomainError unless the actor has signed in or holds a token: what every page beyond home and method asks. */
export const requireSignedIn = (actor: Actor): void => {
  if (actor.kind === "visitor") throw new DomainError("sign-in-needed");
};
