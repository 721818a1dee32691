import type { Context } from "../../context.ts";
import { DomainError } from "../../errors.ts";
import { slug } from "../slug.ts";
import { usualTimeZone } from "../time-zone.ts";
import { requireTimeZone } from "./change-party.ts";
import { changeStructure, type How } from "./change-structure.ts";
import type { PartyRequest } from "./contract.ts";
import { placeChosen } from "./structure.ts";

/** Makes a party. Its address is that of its name unless another is asked for. @throws DomainError `not-understood` */
export const addParty = async (context: Context, { party, ...asked }: PartyRequest, how: How = {}) =>
  (
    await changeStructure(context, how, (before) => {
      const address = party ?? slug(asked.name);
      const wrong = (code: string, value: string) =>
        new DomainError("not-understood", {}, [{ code, column: "party", params: { value } }]);
      if (address === "") throw wrong("name-without-letters", asked.name);
      if (slug(address) !== address) throw wrong("slug-invalid", address);
      if (before.parties.some((one) => one.slug === address)) throw wrong("party-here", address);
      placeChosen(before.clusters, asked.cluster, "cluster");
      const { time_zone = usualTimeZone, area_type = null, seat_status = null, constituency_code = null } = asked;
      requireTimeZone(time_zone);
      const made = { ...asked, slug: address, time_zone, area_type, seat_status, constituency_code };
      return { after: { ...before, parties: [...before.parties, made] } };
    })
  ).report;
