import type { Context } from "../../context.ts";
import { DomainError } from "../../errors.ts";
import { isTimeZone } from "../time-zone.ts";
import { changeStructure, type How } from "./change-structure.ts";
import type { PartyChange } from "./contract.ts";
import { placeChosen, placeNamed, withPlace } from "./structure.ts";

/** Puts a party's name or profile right, or moves it. Its address stays. @throws DomainError `not-found`, `not-understood` */
export const changeParty = async (context: Context, slug: string, asked: PartyChange, how: How = {}) =>
  (
    await changeStructure(context, how, (before) => {
      const party = { ...placeNamed(before.parties, slug), ...asked };
      placeChosen(before.clusters, party.cluster, "cluster");
      requireTimeZone(party.time_zone);
      return { after: { ...before, parties: withPlace(before.parties, party) } };
    })
  ).report;

/** @throws DomainError `not-understood`, beside the field */
export const requireTimeZone = (value: string): void => {
  if (isTimeZone(value)) return;
  throw new DomainError("not-understood", {}, [{ code: "time-zone-unknown", column: "time_zone", params: { value } }]);
};
