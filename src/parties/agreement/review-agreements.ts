import { ownParty } from "../../accounts/actor.ts";
import type { Context } from "../../context.ts";
import { readRules } from "../ground-rules/read-rules.ts";
import type { Agreements, KeptAgreement } from "./contract.ts";
import { type AgreementRow, readAdmins, readAgreements } from "./queries.ts";

/**
 * What a party agreed to and when, now and before, and what it is asked to accept. Programs are told no addresses of people.
 * @throws DomainError `not-your-party`
 */
export const reviewAgreements = async ({ db, actor }: Context, slug: string): Promise<Agreements> => {
  const party = ownParty(actor, slug, "read");
  const [rows, [newest], admins] = await Promise.all([readAgreements(db, party), readRules(db), readAdmins(db, party)]);
  const toPerson = actor.kind === "person";
  const asKept = ({ ended_at_ms, lapses_on, agreed_by, ...agreement }: AgreementRow): KeptAgreement => ({
    ...agreement,
    agreed_by: toPerson ? agreed_by : null,
    ended_at: ended_at_ms === null ? null : new Date(ended_at_ms).toISOString(),
  });
  const current = rows.find((row) => row.ended_at_ms === null) ?? null;
  const waits = current === null || current.lapses_on !== null;
  return {
    current: current && asKept(current),
    earlier: rows.filter((row) => row !== current).map(asKept),
    to_accept: waits ? newest.version : null,
    lapses_on: current?.lapses_on ?? null,
    admins: toPerson ? admins : [],
  };
};
