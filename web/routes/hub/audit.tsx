import { Hono } from "hono";
import { csvResponse } from "../../../src/http/csv.ts";
import { formatOf } from "../../../src/http/format.ts";
import type { Hub } from "../../../src/http/hub.ts";
import { csvOfItems } from "../../../src/http/list.ts";
import { choiceOf } from "../../../src/http/validate.ts";
import { auditQuery } from "../../../src/trust/log/contract.ts";
import { exportAudit, readAudit } from "../../../src/trust/log/read-audit.ts";
import { AuditPage } from "../../pages/hub/audit.tsx";
import { frameOf } from "../../parts/frame.ts";
import { understoodLog } from "../asked-log.ts";

/** The hub's audit, for its operators. */
export const auditPages = new Hono<Hub>();

auditPages.get("/hub/audit", async (c) => {
  const context = c.get("context");
  const language = c.get("language");
  const format = formatOf(c.req.raw, "html");
  if (format !== "html") {
    const entries = await exportAudit(context, choiceOf(auditQuery, c.req.query()), language);
    return format === "json" ? c.json({ items: entries, next: null }) : csvResponse("audit.csv", csvOfItems(entries));
  }
  const frame = frameOf(c);
  const { asked, typed, problems } = understoodLog(auditQuery, c.req.query(), frame.words);
  const audit = await readAudit(context, asked, language);
  return c.html(<AuditPage {...frame} audit={audit} asked={typed} problems={problems} />, problems ? 400 : 200);
});
