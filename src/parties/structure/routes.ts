import { createRoute, z } from "@hono/zod-openapi";
import { requireOperator } from "../../accounts/actor.ts";
import type { Context } from "../../context.ts";
import { readBody } from "../../http/body.ts";
import { csvResponse } from "../../http/csv.ts";
import { isDryRun } from "../../http/dry-run.ts";
import { formatOf } from "../../http/format.ts";
import { jsonOf, newRoutes, problems } from "../../http/validate.ts";
import { askAgain } from "../../http/whole-body.ts";
import { limits } from "../../tables/limits.ts";
import { slugParameter } from "../contract.ts";
import { addCluster } from "./add-cluster.ts";
import { addParty } from "./add-party.ts";
import { addRegion } from "./add-region.ts";
import { changeCluster } from "./change-cluster.ts";
import { changeParty } from "./change-party.ts";
import type { How } from "./change-structure.ts";
import {
  type ClusterChange,
  changeQuery,
  clusterChange,
  clusterRequest,
  loadReportShape,
  mergeRequest,
  moveRequest,
  nameRequest,
  type PartyChange,
  type PartyRequest,
  partyChange,
  partyRequest,
  regionRequest,
  type StructureReport,
  structureReportShape,
  structureShape,
} from "./contract.ts";
import { structureFile, structureJson } from "./export-structure.ts";
import { loadStructure } from "./load-structure.ts";
import { mergeClusters } from "./merge-clusters.ts";
import { mergeRegions } from "./merge-regions.ts";
import { moveParties } from "./move-parties.ts";
import { removeParty } from "./remove-party.ts";
import { removeCluster, removeRegion } from "./remove-place.ts";
import { renameNation } from "./rename-nation.ts";
import { renameRegion } from "./rename-region.ts";
import { viewStructure } from "./view-structure.ts";

/** The structure as an operator, or a token of the hub made for it, reads and changes it. */
export const structureRoutes = newRoutes();

const howOf = ({ revision, dry_run }: z.infer<typeof changeQuery>): How => ({
  seen: revision,
  dryRun: isDryRun(dry_run),
});

/** A way to change the structure, asked for in a body and answered with what changed. */
const changed = <Asked>(
  method: "post" | "patch",
  path: string,
  summary: string,
  body: z.ZodType<Asked>,
  change: (context: Context, asked: Asked, how: How) => Promise<StructureReport>,
) => placeChanged(method, path, summary, body, (context, _, asked, how) => change(context, asked, how));

/** The same of one place, by the slug in its path. */
const placeChanged = <Asked>(
  method: "post" | "patch",
  path: string,
  summary: string,
  body: z.ZodType<Asked>,
  change: (context: Context, slug: string, asked: Asked, how: How) => Promise<StructureReport>,
) =>
  structureRoutes.openapi(
    createRoute({
      method,
      path,
      summary,
      request: {
        params: slugIn(path),
        query: changeQuery,
        body: { content: { "application/json": { schema: body } }, required: true },
      },
      responses: report,
    }),
    async (c) => {
      const asked = c.req.valid("json" as never) as Asked;
      return c.json(await change(c.get("context"), slugOf(c.req.param()), asked, howOf(c.req.valid("query"))), 200);
    },
  );

const removed = (
  path: string,
  summary: string,
  remove: (context: Context, slug: string, how: How) => Promise<StructureReport>,
) =>
  structureRoutes.openapi(
    createRoute({
      method: "delete",
      path,
      summary,
      request: { params: slugIn(path), query: changeQuery },
      responses: report,
    }),
    async (c) => c.json(await remove(c.get("context"), slugOf(c.req.param()), howOf(c.req.valid("query"))), 200),
  );

const report = { 200: jsonOf(structureReportShape, "What changed"), ...problems };

/** A path names one place at most. */
const slugIn = (path: string) =>
  z.object(Object.fromEntries([...path.matchAll(/\{(\w+)\}/g)].map(([, name = ""]) => [name, slugParameter])));
const slugOf = (params: Record<string, string>): string => Object.values(params)[0] ?? "";

structureRoutes.openapi(
  createRoute({
    method: "get",
    path: "/structure",
    summary: "The structure; as CSV it is the file that can be loaded again",
    request: { query: z.object({ format: z.string().optional() }) },
    responses: { 200: jsonOf(structureShape, "The structure"), ...problems },
  }),
  async (c) => {
    const structure = await viewStructure(c.get("context"));
    if (formatOf(c.req.raw, "json") === "csv") {
      return csvResponse("structure.csv", structureFile(structure)) as never;
    }
    return c.json(structureJson(structure), 200);
  },
);

structureRoutes.openapi(
  createRoute({
    method: "put",
    path: "/structure",
    summary: "Load the structure: nation, regions, clusters, parties",
    request: { query: changeQuery, body: { content: { "text/csv": { schema: z.string() } }, required: true } },
    responses: { 200: jsonOf(loadReportShape, "What the file changed"), ...problems },
  }),
  async (c) => {
    requireOperator(c.get("context").actor, "structure");
    const bytes = await readBody(c.req.raw, limits.bytes, "too-large");
    await askAgain(c);
    return c.json(await loadStructure(c.get("context"), bytes, howOf(c.req.valid("query"))), 200);
  },
);

changed("patch", "/structure/nation", "Put the nation's name right", nameRequest, renameNation);

changed(
  "post",
  "/structure/regions",
  "Make a region with its first cluster; in an empty hub with the nation too",
  regionRequest,
  addRegion,
);
placeChanged("patch", "/structure/regions/{region}", "Put a region's name right", nameRequest, renameRegion);
removed("/structure/regions/{region}", "Remove a region that nothing is in", removeRegion);
placeChanged(
  "post",
  "/structure/regions/{region}/merge",
  "Merge a region into another: its clusters, parties and officers move",
  mergeRequest,
  mergeRegions,
);

changed("post", "/structure/clusters", "Make a cluster, for parties to come", clusterRequest, addCluster);
placeChanged(
  "patch",
  "/structure/clusters/{cluster}",
  "Put a cluster's name right, or move it to another region",
  clusterChange as z.ZodType<ClusterChange>,
  changeCluster,
);
removed("/structure/clusters/{cluster}", "Remove a cluster that no party is in", removeCluster);
placeChanged(
  "post",
  "/structure/clusters/{cluster}/merge",
  "Merge a cluster into another: its parties move",
  mergeRequest,
  mergeClusters,
);

changed("post", "/structure/moves", "Move parties into a cluster", moveRequest, moveParties);

changed("post", "/structure/parties", "Make a party", partyRequest as z.ZodType<PartyRequest>, addParty);
placeChanged(
  "patch",
  "/structure/parties/{party}",
  "Put a party's name or profile right, or move it to another cluster",
  partyChange as z.ZodType<PartyChange>,
  changeParty,
);
removed("/structure/parties/{party}", "Remove a party that never had anything", removeParty);
