import type { Context } from "hono";
import { Hono } from "hono";
import type { Hub } from "../../../src/http/hub.ts";
import { choiceOf } from "../../../src/http/validate.ts";
import { mergeRequest } from "../../../src/parties/structure/contract.ts";
import { mergeClusters } from "../../../src/parties/structure/merge-clusters.ts";
import { mergeRegions } from "../../../src/parties/structure/merge-regions.ts";
import { placeNamed } from "../../../src/parties/structure/structure.ts";
import { viewStructure } from "../../../src/parties/structure/view-structure.ts";
import { StructureMergePage } from "../../pages/hub/structure-merge.tsx";
import { frameOf } from "../../parts/frame.ts";
import type { Tried } from "../../parts/structure-form.tsx";
import { askedChange } from "./asked-change.ts";

/** Merging a region or a cluster into another: first what would move, then the move. */
export const structureMergePages = new Hono<Hub>();

const kinds = {
  region: { merge: mergeRegions, list: "regions" },
  cluster: { merge: mergeClusters, list: "clusters" },
} as const;

for (const kind of ["region", "cluster"] as const) {
  const { merge, list } = kinds[kind];
  const address = `/hub/structure/${list}/:${kind}/merge`;

  const page = async (c: Context<Hub>, tried?: Tried) => {
    const context = c.get("context");
    const structure = await viewStructure(context);
    const place = placeNamed(structure[list], c.req.param(kind) ?? "");
    const asked = structure[list].find(({ slug }) => slug === c.req.query("into") && slug !== place.slug);
    const preview = asked && {
      into: asked,
      report: await merge(context, place.slug, { into: asked.slug }, { dryRun: true }),
    };
    const props = { ...frameOf(c), kind, structure, place, preview: preview ?? null, tried };
    return c.html(<StructureMergePage {...props} />, (tried?.status ?? 200) as 200);
  };

  structureMergePages.get(address, (c) => page(c));

  structureMergePages.post(address, (c) =>
    askedChange(c, {
      form: "merge",
      change: (context, typed, how) =>
        merge(context, c.req.param(kind) ?? "", choiceOf(mergeRequest, { into: typed.get("into") }), how),
      to: (typed) => `/hub/structure/${list}/${typed.get("into")}`,
      page,
    }),
  );
}
