import { z } from "@hono/zod-openapi";
import { areaTypes, seatStatuses, sizeBands } from "./profile.ts";

export const slugParameter = z.string().min(1).max(200);

export const pageQuery = z.object({
  cursor: z.string().max(200).optional(),
  limit: z.coerce.number().int().min(1).max(1000).optional(),
  format: z.string().optional(),
});

export const partyShape = z
  .object({
    id: z.string(),
    name: z.string(),
    cluster: z.string(),
    region: z.string(),
    size_band: z.enum(sizeBands),
    area_type: z.enum(areaTypes).nullable(),
    seat_status: z.enum(seatStatuses).nullable(),
    constituency_code: z.string().nullable(),
  })
  .openapi("Party");

const cohortFields = { id: z.string(), name: z.string(), parties: z.number().int(), taking_part: z.number().int() };
export const clusterShape = z.object({ ...cohortFields, region: z.string() }).openapi("Cluster");
export const regionShape = z.object(cohortFields).openapi("Region");
