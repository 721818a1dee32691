import { Hono } from "hono";
import { dayOf } from "../../src/accounts/day.ts";
import { DomainError } from "../../src/errors.ts";
import { csvResponse } from "../../src/http/csv.ts";
import { formatOf } from "../../src/http/format.ts";
import type { Hub } from "../../src/http/hub.ts";
import { csvOfItems } from "../../src/http/list.ts";
import { asRead, readRules, rulesInForce } from "../../src/parties/ground-rules/read-rules.ts";
import { GroundRulesPage } from "../pages/ground-rules.tsx";
import { frameOf } from "../parts/frame.ts";

/** The ground rules, for everybody, so that whoever is invited reads them first: the version in force, and every other by its number. */
export const groundRulesPages = new Hono<Hub>();

groundRulesPages.get("/ground-rules", async (c) => {
  const { db, now } = c.get("context");
  const rules = await readRules(db);
  const versions = rules.map(asRead);
  const format = formatOf(c.req.raw, "html");
  if (format === "csv") return csvResponse("ground-rules.csv", csvOfItems(versions));
  if (format === "json") return c.json({ items: versions, next: null });
  const current = rulesInForce(rules, dayOf(now)).version;
  const asked = c.req.query("version") ?? String(current);
  const shown = versions.find(({ version }) => String(version) === asked);
  if (!shown) throw new DomainError("not-found");
  return c.html(<GroundRulesPage {...frameOf(c)} shown={shown} current={current} versions={versions} />);
});
