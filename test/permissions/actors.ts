import { browserOf, type Name, program, tokenSecret, tokens } from "./cast.ts";

/** The columns of the table, in its order. */
export const columns = [
  "visitor",
  "expired session",
  "revoked token",
  "other organiser",
  "organiser",
  "admin",
  "officer",
  "operator",
  "party token",
  "hub token",
] as const;
export type Column = (typeof columns)[number];

/** Somebody who asks, and the column that says what they get. */
export interface Actor {
  column: Column;
  /** As a failing test names them. */
  called: string;
  headers: Record<string, string>;
  /** What a token may do. */
  scopes?: string;
  person?: Name;
  /** Whether they are of the party that requests are about. */
  isOfParty?: boolean;
  /** Whether they run the hub. */
  isHub?: boolean;
}

const person = (column: Column, name: Name): Actor => ({
  column,
  called: column,
  headers: browserOf(name),
  person: name,
});

const token = (column: Column, of: "alder" | "hub", scopes: string): Actor => ({
  ...{ column, called: `a token of ${of} that may ${scopes}`, scopes },
  headers: program(tokenSecret(of, scopes)),
});

/** Everybody who walks through every route. */
export const actors: Actor[] = [
  { column: "visitor", called: "visitor", headers: { "sec-fetch-site": "same-origin" } },
  { column: "expired session", called: "an admin whose session is over", headers: browserOf("ana", "over") },
  { column: "expired session", called: "an operator whose session is over", headers: browserOf("oz", "over") },
  {
    column: "revoked token",
    called: "a revoked token of the party",
    headers: program(tokenSecret("revoked", "alder")),
  },
  { column: "revoked token", called: "a revoked token of the hub", headers: program(tokenSecret("revoked", "hub")) },
  person("other organiser", "ben"),
  { ...person("organiser", "olu"), isOfParty: true },
  { ...person("admin", "ana"), isOfParty: true },
  person("officer", "ros"),
  { ...person("operator", "oz"), isHub: true },
  ...tokens.alder.map((scopes) => ({ ...token("party token", "alder", scopes), isOfParty: true })),
  ...tokens.hub.map((scopes) => ({ ...token("hub token", "hub", scopes), isHub: true })),
];

/** One for each column: where only the kind of who asks makes a difference. */
export const oneOfEach: Actor[] = columns.map((column) => actors.find((actor) => actor.column === column)!);
