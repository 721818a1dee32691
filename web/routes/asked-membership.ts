import { type MembershipChoice, membershipShape } from "../../src/accounts/contract.ts";
import { DomainError } from "../../src/errors.ts";

/**
 * What a form offers somebody, out of its one field: `organiser:alder`, `officer:north`, `operator`.
 * @throws DomainError `not-understood`
 */
export const askedMembership = (typed: URLSearchParams): MembershipChoice => {
  const [role, place] = (typed.get("as") ?? "").split(":");
  const offered = { role, ...(place && { [role === "officer" ? "region" : "party"]: place }) };
  const { success, data } = membershipShape.safeParse(offered);
  if (success) return data;
  throw new DomainError("not-understood", {}, [{ code: "choice-needed", column: "as" }]);
};
