import { Hono } from "hono";
import { exportNamedStandings } from "../../src/benchmarks/named/export-named-standings.ts";
import { flatNamed } from "../../src/benchmarks/named/flat-named.ts";
import { readNamedStandings } from "../../src/benchmarks/named/read-named-standings.ts";
import { csvResponse } from "../../src/http/csv.ts";
import { formatOf } from "../../src/http/format.ts";
import type { Hub } from "../../src/http/hub.ts";
import { csvOfItems } from "../../src/http/list.ts";
import { catalogue } from "../../src/metrics/catalogue.ts";
import { RegionPage } from "../pages/region.tsx";
import { frameOf } from "../parts/frame.ts";
import { isLead } from "../parts/metric.ts";

/** The parties of an officer's region that chose to be named. */
export const regionPages = new Hono<Hub>();

regionPages.get("/region", async (c) => {
  const context = c.get("context");
  const metric = c.req.query("metric") || null;
  const format = formatOf(c.req.raw, "html");
  if (format === "html") {
    const metricIds = metric === null ? leads : [metric];
    const { partyIds: _, ...standings } = await readNamedStandings(context, { metricIds });
    return c.html(<RegionPage {...frameOf(c)} standings={standings} metric={metric} metricIds={metricIds} />);
  }
  const standings = await exportNamedStandings(context, { metricIds: metric === null ? [] : [metric] });
  if (format === "json") return c.json(standings);
  return csvResponse(`named-${standings.region.slug}.csv`, csvOfItems(standings.items.map(flatNamed)));
});

const leads = catalogue.map(({ id }) => id).filter(isLead);
