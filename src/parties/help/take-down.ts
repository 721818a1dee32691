import { requireOperator, requirePerson } from "../../accounts/actor.ts";
import { auditEntry } from "../../accounts/audit.ts";
import type { Context, Message } from "../../context.ts";
import { DomainError } from "../../errors.ts";
import type { HelpKind } from "../sharing/contract.ts";
import { findLine, takeDownLine } from "./queries.ts";

/** What the admins of the party are told. */
export type TakenDownLetter = (of: { party: string; kind: HelpKind; line: string }) => Message;

/**
 * Takes one line of help down: what an operator moderates. The party finds it in its log, and its admins get a mail; it may
 * write another line. @throws DomainError `person-needed`, `operator-needed`, `not-found`
 */
export const takeDown = async (context: Context, slug: string, kind: HelpKind, letter: TakenDownLetter) => {
  const { db, actor, mail, later } = context;
  requirePerson(actor);
  requireOperator(actor, "people");
  const found = await findLine(db, slug, kind);
  if (!found) throw new DomainError("not-found");
  await db.batch([
    takeDownLine(db, found.party_id, kind),
    auditEntry(context, { party_id: found.party_id, action: "help-line-taken-down", details: { line: kind } }),
  ]);
  const message = letter({ party: found.name, kind, line: found.line });
  for (const to of JSON.parse(found.admins) as string[]) if (mail) later(mail.send({ to, ...message }));
};
