import type { Context } from "../../context.ts";
import { changeStructure, type How } from "./change-structure.ts";
import type { NameRequest } from "./contract.ts";
import { requireFreeName } from "./free-name.ts";
import { placeNamed, withPlace } from "./structure.ts";

/** Puts a region's name right; its slug and its officers stay. @throws DomainError `not-found`, `not-understood` */
export const renameRegion = async (context: Context, slug: string, { name }: NameRequest, how: How = {}) =>
  (
    await changeStructure(context, how, (before) => {
      const region = placeNamed(before.regions, slug);
      requireFreeName(
        name,
        before.regions.filter((one) => one !== region),
      );
      return { after: { ...before, regions: withPlace(before.regions, { ...region, name }) } };
    })
  ).report;
