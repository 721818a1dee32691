import { z } from "@hono/zod-openapi";
import { dryRunParameter } from "../../http/dry-run.ts";
import { visible } from "../../http/visible.ts";
import { areaTypes, seatStatuses, sizeBands } from "../profile.ts";
import { longestName } from "./read-structure.ts";

/** A name or the like: one line, of letters that can be stored and written to a file again. */
const line = z
  .string()
  .overwrite(visible)
  .trim()
  .min(1)
  .max(longestName)
  .regex(/^[^\p{Cc}\p{Cs}]*$/u);

/** How any change may be asked for. */
export const changeQuery = z.object({
  /** The revision that was seen: the change is refused where somebody else was quicker. */
  revision: z.coerce.number().int().min(0).optional(),
  dry_run: dryRunParameter,
});

export const nameRequest = z.strictObject({ name: line });
export type NameRequest = z.infer<typeof nameRequest>;

/** A region with its first cluster. The very first needs the nation's name; another needs none, and can have no other. */
export const regionRequest = z.strictObject({ nation: line.optional(), name: line, cluster: line });
export type RegionRequest = z.infer<typeof regionRequest>;

export const clusterRequest = z.strictObject({ name: line, region: line });
export type ClusterRequest = z.infer<typeof clusterRequest>;
export const clusterChange = clusterRequest.partial();
export type ClusterChange = Partial<ClusterRequest>;

export const mergeRequest = z.strictObject({ into: line });
export type MergeRequest = z.infer<typeof mergeRequest>;

/** More than the parties of any cluster. */
const partiesAtOnce = 1000;
export const moveRequest = z.strictObject({
  parties: z.array(line).min(1, "none-ticked").max(partiesAtOnce),
  cluster: line,
});
export type MoveRequest = z.infer<typeof moveRequest>;

export const partyFields = z.strictObject({
  name: line,
  cluster: line,
  size_band: z.enum(sizeBands),
  area_type: z.enum(areaTypes).nullable(),
  seat_status: z.enum(seatStatuses).nullable(),
  constituency_code: line.nullable(),
  time_zone: line,
});

export type PartyFields = z.infer<typeof partyFields>;

/** A party's fields that are to change; the others stay. */
export const partyChange = partyFields.partial();
export type PartyChange = Partial<PartyFields>;

/** A new party; its short name is made of its name where none is given. */
export const partyRequest = partyChange
  .required({ name: true, cluster: true, size_band: true })
  .extend({ party: line.optional() });
export type PartyRequest = z.infer<typeof partyRequest>;

const id = z.string();
const structureChangeShape = z
  .object({
    of: z.enum(["nation", "region", "cluster", "party"]),
    id,
    /** As it was before the change. */
    name: z.string(),
    change: z.enum(["added", "changed", "gone"]),
    field: z.string().nullable(),
    from: z.string().nullable(),
    to: z.string().nullable(),
  })
  .openapi("StructureChange");
export type StructureChange = z.infer<typeof structureChangeShape>;

export const structureReportShape = z
  .object({
    /** Of the structure as it now is. */
    revision: z.number().int(),
    changes: z.array(structureChangeShape),
  })
  .openapi("StructureReport");
export type StructureReport = z.infer<typeof structureReportShape>;

export const loadReportShape = structureReportShape
  .extend({
    parties: z.object({
      read: z.number().int(),
      new: z.number().int(),
      changed: z.number().int(),
      unchanged: z.number().int(),
      /** Parties the hub knows and the file does not name: kept, and yours to look into. */
      vanished: z.array(id),
    }),
    clusters: z.number().int(),
    regions: z.number().int(),
  })
  .openapi("LoadReport");
export type LoadReport = z.infer<typeof loadReportShape>;

export const structureShape = z
  .object({
    revision: z.number().int(),
    nation: z.object({ id, name: z.string() }).nullable(),
    regions: z.array(z.object({ id, name: z.string() })),
    clusters: z.array(z.object({ id, name: z.string(), region: id })),
    parties: z.array(partyFields.extend({ id })),
  })
  .openapi("Structure");
