import { createRoute, z } from "@hono/zod-openapi";
import { requireOperator } from "../../accounts/actor.ts";
import { readBody } from "../../http/body.ts";
import { csvResponse } from "../../http/csv.ts";
import { formatOf } from "../../http/format.ts";
import { jsonOf, newRoutes, problems } from "../../http/validate.ts";
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
  partyChange,
  partyRequest,
  regionRequest,
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
  dryRun: dry_run !== undefined && dry_run !== "0" && dry_run !== "false",
});

const bodyOf = <T extends z.ZodType>(schema: T) => ({
  content: { "application/json": { schema } },
  required: true as const,
});
const report = { 200: jsonOf(structureReportShape, "What changed"), ...problems };
const region = z.object({ region: slugParameter });
const cluster = z.object({ cluster: slugParameter });
const party = z.object({ party: slugParameter });

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
    const context = c.get("context");
    requireOperator(context.actor, "structure");
    const bytes = await readBody(c.req.raw, limits.bytes, "too-large");
    return c.json(await loadStructure(context, bytes, howOf(c.req.valid("query"))), 200);
  },
);

structureRoutes.openapi(
  createRoute({
    method: "patch",
    path: "/structure/nation",
    summary: "Put the nation's name right",
    request: { query: changeQuery, body: bodyOf(nameRequest) },
    responses: report,
  }),
  async (c) => c.json(await renameNation(c.get("context"), c.req.valid("json"), howOf(c.req.valid("query"))), 200),
);

structureRoutes.openapi(
  createRoute({
    method: "post",
    path: "/structure/regions",
    summary: "Make a region with its first cluster",
    request: { query: changeQuery, body: bodyOf(regionRequest) },
    responses: report,
  }),
  async (c) => c.json(await addRegion(c.get("context"), c.req.valid("json"), howOf(c.req.valid("query"))), 200),
);

structureRoutes.openapi(
  createRoute({
    method: "patch",
    path: "/structure/regions/{region}",
    summary: "Put a region's name right",
    request: { params: region, query: changeQuery, body: bodyOf(nameRequest) },
    responses: report,
  }),
  async (c) => {
    const slug = c.req.valid("param").region;
    return c.json(await renameRegion(c.get("context"), slug, c.req.valid("json"), howOf(c.req.valid("query"))), 200);
  },
);

structureRoutes.openapi(
  createRoute({
    method: "delete",
    path: "/structure/regions/{region}",
    summary: "Remove a region that nothing is in",
    request: { params: region, query: changeQuery },
    responses: report,
  }),
  async (c) =>
    c.json(await removeRegion(c.get("context"), c.req.valid("param").region, howOf(c.req.valid("query"))), 200),
);

structureRoutes.openapi(
  createRoute({
    method: "post",
    path: "/structure/regions/{region}/merge",
    summary: "Merge a region into another: its clusters, parties and officers move",
    request: { params: region, query: changeQuery, body: bodyOf(mergeRequest) },
    responses: report,
  }),
  async (c) => {
    const slug = c.req.valid("param").region;
    return c.json(await mergeRegions(c.get("context"), slug, c.req.valid("json"), howOf(c.req.valid("query"))), 200);
  },
);

structureRoutes.openapi(
  createRoute({
    method: "post",
    path: "/structure/clusters",
    summary: "Make a cluster, for parties to come",
    request: { query: changeQuery, body: bodyOf(clusterRequest) },
    responses: report,
  }),
  async (c) => c.json(await addCluster(c.get("context"), c.req.valid("json"), howOf(c.req.valid("query"))), 200),
);

structureRoutes.openapi(
  createRoute({
    method: "patch",
    path: "/structure/clusters/{cluster}",
    summary: "Put a cluster's name right, or move it to another region",
    request: { params: cluster, query: changeQuery, body: bodyOf(clusterChange) },
    responses: report,
  }),
  async (c) => {
    const slug = c.req.valid("param").cluster;
    const asked = c.req.valid("json") as ClusterChange;
    return c.json(await changeCluster(c.get("context"), slug, asked, howOf(c.req.valid("query"))), 200);
  },
);

structureRoutes.openapi(
  createRoute({
    method: "delete",
    path: "/structure/clusters/{cluster}",
    summary: "Remove a cluster that no party is in",
    request: { params: cluster, query: changeQuery },
    responses: report,
  }),
  async (c) =>
    c.json(await removeCluster(c.get("context"), c.req.valid("param").cluster, howOf(c.req.valid("query"))), 200),
);

structureRoutes.openapi(
  createRoute({
    method: "post",
    path: "/structure/clusters/{cluster}/merge",
    summary: "Merge a cluster into another: its parties move",
    request: { params: cluster, query: changeQuery, body: bodyOf(mergeRequest) },
    responses: report,
  }),
  async (c) => {
    const slug = c.req.valid("param").cluster;
    return c.json(await mergeClusters(c.get("context"), slug, c.req.valid("json"), howOf(c.req.valid("query"))), 200);
  },
);

structureRoutes.openapi(
  createRoute({
    method: "post",
    path: "/structure/moves",
    summary: "Move parties into a cluster",
    request: { query: changeQuery, body: bodyOf(moveRequest) },
    responses: report,
  }),
  async (c) => c.json(await moveParties(c.get("context"), c.req.valid("json"), howOf(c.req.valid("query"))), 200),
);

structureRoutes.openapi(
  createRoute({
    method: "post",
    path: "/structure/parties",
    summary: "Make a party",
    request: { query: changeQuery, body: bodyOf(partyRequest) },
    responses: report,
  }),
  async (c) => c.json(await addParty(c.get("context"), c.req.valid("json"), howOf(c.req.valid("query"))), 200),
);

structureRoutes.openapi(
  createRoute({
    method: "patch",
    path: "/structure/parties/{party}",
    summary: "Put a party's name or profile right, or move it to another cluster",
    request: { params: party, query: changeQuery, body: bodyOf(partyChange) },
    responses: report,
  }),
  async (c) => {
    const slug = c.req.valid("param").party;
    const asked = c.req.valid("json") as PartyChange;
    return c.json(await changeParty(c.get("context"), slug, asked, howOf(c.req.valid("query"))), 200);
  },
);

structureRoutes.openapi(
  createRoute({
    method: "delete",
    path: "/structure/parties/{party}",
    summary: "Remove a party that never had anything",
    request: { params: party, query: changeQuery },
    responses: report,
  }),
  async (c) =>
    c.json(await removeParty(c.get("context"), c.req.valid("param").party, howOf(c.req.valid("query"))), 200),
);
