import type { Context } from "../../context.ts";
import { DomainError } from "../../errors.ts";
import { changeStructure, type How } from "./change-structure.ts";
import type { NameRequest } from "./contract.ts";
import { requireFreeName } from "./free-name.ts";

/** Puts the nation's name right. @throws DomainError `not-found` before anything was loaded, `not-understood` */
export const renameNation = async (context: Context, { name }: NameRequest, how: How = {}) =>
  (
    await changeStructure(context, how, (before) => {
      if (!before.nation) throw new DomainError("not-found");
      requireFreeName(name, []);
      return { after: { ...before, nation: { ...before.nation, name } } };
    })
  ).report;
