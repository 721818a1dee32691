import type { Actor } from "./accounts/actor.ts";
import type { Database } from "./database/connect.ts";

/** What every verb is given. Verbs never fetch these themselves: no clock, no session, no connection is reached for. */
export interface Context {
  db: Database;
  /** Milliseconds since 1970, UTC. */
  now: number;
  actor: Actor;
  /** Null where the hub has no way to send mail yet. */
  mail: Mail | null;
  /** Origin that links in mail lead to. */
  origin: string;
  /** Goes on after the answer is sent. */
  later: (work: Promise<unknown>) => void;
}

/** What is mailed, whoever it goes to. */
export interface Message {
  subject: string;
  text: string;
}

/** The one way mail leaves the hub. */
export interface Mail {
  send(message: Message & { to: string }): Promise<void>;
}
