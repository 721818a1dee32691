import type { Context } from "hono";
import { Hono } from "hono";
import { csvResponse } from "../../../src/http/csv.ts";
import { formatOf } from "../../../src/http/format.ts";
import type { Hub } from "../../../src/http/hub.ts";
import { choiceOf } from "../../../src/http/validate.ts";
import { addCluster } from "../../../src/parties/structure/add-cluster.ts";
import { addParty } from "../../../src/parties/structure/add-party.ts";
import { addRegion } from "../../../src/parties/structure/add-region.ts";
import { changeCluster } from "../../../src/parties/structure/change-cluster.ts";
import { changeParty } from "../../../src/parties/structure/change-party.ts";
import {
  clusterRequest,
  moveRequest,
  nameRequest,
  partyFields,
  partyRequest,
  regionRequest,
} from "../../../src/parties/structure/contract.ts";
import { structureFile, structureJson } from "../../../src/parties/structure/export-structure.ts";
import { findParties } from "../../../src/parties/structure/find-parties.ts";
import { moveParties } from "../../../src/parties/structure/move-parties.ts";
import { removeParty } from "../../../src/parties/structure/remove-party.ts";
import { removeCluster, removeRegion } from "../../../src/parties/structure/remove-place.ts";
import { renameNation } from "../../../src/parties/structure/rename-nation.ts";
import { renameRegion } from "../../../src/parties/structure/rename-region.ts";
import { placeNamed } from "../../../src/parties/structure/structure.ts";
import { viewStructure, viewTakingPart } from "../../../src/parties/structure/view-structure.ts";
import { StructurePage } from "../../pages/hub/structure.tsx";
import { StructureClusterPage } from "../../pages/hub/structure-cluster.tsx";
import { StructurePartyPage } from "../../pages/hub/structure-party.tsx";
import { StructureRegionPage } from "../../pages/hub/structure-region.tsx";
import { frameOf } from "../../parts/frame.ts";
import type { Tried } from "../../parts/structure-form.tsx";
import { askedChange } from "./asked-change.ts";

/** The operator's pages of the structure: the whole, a region, a cluster, a party. */
export const structurePages = new Hono<Hub>();

const whole = "/hub/structure";
const region = `${whole}/regions/:region`;
const cluster = `${whole}/clusters/:cluster`;
const party = `${whole}/parties/:party`;

type Here = Context<Hub>;

/** What a form holds; a list of ticks is read by itself. */
const fieldsOf = (typed: URLSearchParams): Record<string, string> => {
  const { revision: _, ...fields } = Object.fromEntries(typed);
  return fields;
};

/** What somebody left empty on purpose. */
const orNull = (value: string | null) => value?.trim() || null;

const framed = (c: Here, tried?: Tried) => ({
  ...frameOf(c),
  saved: c.req.query("saved") === "1",
  tried,
});
const statusFor = (tried?: Tried) => (tried?.status ?? 200) as 200;

const wholePage = async (c: Here, tried?: Tried) => {
  const context = c.get("context");
  const [structure, takingPart] = await Promise.all([viewStructure(context), viewTakingPart(context)]);
  const asked = (c.req.query("q") ?? "").trim();
  const search = { asked, found: findParties(structure, asked) };
  const props = { ...framed(c, tried), structure, takingPart, search };
  return c.html(<StructurePage {...props} />, statusFor(tried));
};

structurePages.get(whole, async (c) => {
  const format = formatOf(c.req.raw, "html");
  if (format === "html") return wholePage(c);
  const structure = await viewStructure(c.get("context"));
  return format === "csv"
    ? csvResponse("structure.csv", structureFile(structure))
    : c.json(structureJson(structure), 200);
});

structurePages.post(`${whole}/nation`, (c) =>
  askedChange(c, {
    form: "nation",
    change: (context, typed, how) => renameNation(context, choiceOf(nameRequest, fieldsOf(typed)), how),
    to: whole,
    page: wholePage,
  }),
);

structurePages.post(`${whole}/regions`, (c) =>
  askedChange(c, {
    form: "region",
    change: (context, typed, how) => addRegion(context, choiceOf(regionRequest, fieldsOf(typed)), how),
    to: whole,
    page: wholePage,
  }),
);

const regionPage = async (c: Here, tried?: Tried) => {
  const context = c.get("context");
  const [structure, takingPart] = await Promise.all([viewStructure(context), viewTakingPart(context)]);
  const place = placeNamed(structure.regions, c.req.param("region") ?? "");
  const props = { ...framed(c, tried), structure, takingPart, region: place };
  return c.html(<StructureRegionPage {...props} />, statusFor(tried));
};

structurePages.get(region, (c) => regionPage(c));

structurePages.post(region, (c) =>
  askedChange(c, {
    form: "name",
    change: (context, typed, how) =>
      renameRegion(context, c.req.param("region"), choiceOf(nameRequest, fieldsOf(typed)), how),
    to: c.req.path,
    page: regionPage,
  }),
);

structurePages.post(`${region}/clusters`, (c) =>
  askedChange(c, {
    form: "cluster",
    change: (context, typed, how) =>
      addCluster(context, choiceOf(clusterRequest, { ...fieldsOf(typed), region: c.req.param("region") }), how),
    to: `${whole}/regions/${c.req.param("region")}`,
    page: regionPage,
  }),
);

structurePages.post(`${region}/remove`, (c) =>
  askedChange(c, {
    form: "remove",
    change: (context, _, how) => removeRegion(context, c.req.param("region"), how),
    to: whole,
    page: regionPage,
  }),
);

const clusterPage = async (c: Here, tried?: Tried) => {
  const structure = await viewStructure(c.get("context"));
  const place = placeNamed(structure.clusters, c.req.param("cluster") ?? "");
  const props = { ...framed(c, tried), structure, cluster: place };
  return c.html(<StructureClusterPage {...props} />, statusFor(tried));
};

structurePages.get(cluster, (c) => clusterPage(c));

structurePages.post(cluster, (c) =>
  askedChange(c, {
    form: "cluster",
    change: (context, typed, how) =>
      changeCluster(context, c.req.param("cluster"), choiceOf(clusterRequest, fieldsOf(typed)), how),
    to: c.req.path,
    page: clusterPage,
  }),
);

structurePages.post(`${cluster}/move`, (c) =>
  askedChange(c, {
    form: "move",
    change: (context, typed, how) => {
      const asked = { cluster: typed.get("cluster"), parties: typed.getAll("party") };
      return moveParties(context, choiceOf(moveRequest, asked), how);
    },
    // The cluster they left may be gone.
    to: (typed) => `${whole}/clusters/${typed.get("cluster")}`,
    page: clusterPage,
  }),
);

structurePages.post(`${cluster}/parties`, (c) =>
  askedChange(c, {
    form: "party",
    change: (context, typed, how) => {
      const asked = {
        ...partyIn(typed),
        cluster: c.req.param("cluster"),
        party: orNull(typed.get("party")) ?? undefined,
      };
      return addParty(context, choiceOf(partyRequest, asked), how);
    },
    to: `${whole}/clusters/${c.req.param("cluster")}`,
    page: clusterPage,
  }),
);

structurePages.post(`${cluster}/remove`, (c) =>
  askedChange(c, {
    form: "remove",
    change: (context, _, how) => removeCluster(context, c.req.param("cluster"), how),
    to: whole,
    page: clusterPage,
  }),
);

const partyPage = async (c: Here, tried?: Tried) => {
  const structure = await viewStructure(c.get("context"));
  const found = placeNamed(structure.parties, c.req.param("party") ?? "");
  const props = { ...framed(c, tried), structure, party: found };
  return c.html(<StructurePartyPage {...props} />, statusFor(tried));
};

structurePages.get(party, (c) => partyPage(c));

structurePages.post(party, (c) =>
  askedChange(c, {
    form: "party",
    change: (context, typed, how) =>
      changeParty(context, c.req.param("party"), choiceOf(partyFields, partyIn(typed)), how),
    to: c.req.path,
    page: partyPage,
  }),
);

structurePages.post(`${party}/remove`, (c) =>
  askedChange(c, {
    form: "remove",
    change: (context, _, how) => removeParty(context, c.req.param("party"), how),
    to: whole,
    page: partyPage,
  }),
);

/** A party's fields, where an empty choice is none. */
const partyIn = (typed: URLSearchParams) => ({
  ...fieldsOf(typed),
  area_type: orNull(typed.get("area_type")),
  seat_status: orNull(typed.get("seat_status")),
  constituency_code: orNull(typed.get("constituency_code")),
});
