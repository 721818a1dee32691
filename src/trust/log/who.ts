import type { Words } from "../../words/words.ts";
import type { Named } from "./queries.ts";

/** Names whom an entry of the audit knows by a number, in the reader's language. */
export interface Naming {
  /** Who did it: `person:12`, `token:3`, `clock`. */
  actor: (actor: string) => string;
  person: (id: number) => string;
  token: (id: number) => string;
  /** Whom an invitation is or was for. */
  invitation: (id: number) => string;
}

/**
 * In a party's own log: its people by their address, its tokens by their name, the operator as the operator, and nobody else:
 * whoever is not of the party any more is somebody who has left.
 */
export const namingForParty = (named: Named, words: Words): Naming => {
  const { who } = words.audit;
  const people = new Map(named.people.map(({ id, email }) => [id, email]));
  const operators = new Set(named.operators.map(({ id }) => id));
  const isOwnToken = new Set(named.tokens.map(({ id }) => id));
  const person = (id: number) => people.get(id) ?? (operators.has(id) ? who.operator : who.left);
  const token = tokenName(named, words);
  return {
    person,
    token,
    invitation: invitedName(named, words),
    actor: naming({ person, token: (id) => (isOwnToken.has(id) ? token(id) : who.hubToken) }, words),
  };
};

/** In the hub's log: officers and operators by their address, the hub's tokens by their name, people of parties by a number. */
export const namingForHub = (named: Named, words: Words): Naming => {
  const { who } = words.audit;
  const people = new Map([...named.people, ...named.operators].map(({ id, email }) => [id, email]));
  const person = (number: number) => people.get(number) ?? who.person({ number });
  const token = tokenName(named, words);
  return { person, token, invitation: invitedName(named, words), actor: naming({ person, token }, words) };
};

const tokenName =
  ({ tokens }: Named, { audit: { who } }: Words) =>
  (id: number): string => {
    const name = tokens.find((one) => one.id === id)?.name;
    return name ? who.token({ name }) : who.tokenNumber({ number: id });
  };

const invitedName =
  ({ invitations }: Named, { audit: { who } }: Words) =>
  (number: number): string =>
    invitations.find(({ id }) => id === number)?.email ?? who.invited({ number });

const naming =
  ({ person, token }: Pick<Naming, "person" | "token">, { audit: { who } }: Words) =>
  (actor: string): string => {
    const [kind, number] = actor.split(":");
    switch (kind) {
      case "person":
        return person(Number(number));
      case "token":
        return token(Number(number));
      case "contributor":
        return who.contributor;
      case "visitor":
        return who.visitor;
      case "bootstrap":
        return who.bootstrap;
      default:
        return who.clock;
    }
  };
