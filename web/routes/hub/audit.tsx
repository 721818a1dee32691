import { Hono } from "hono";
import { DomainError } from "../../../src/errors.ts";
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
import { problemsBeside } from "../problems-beside.ts";

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
  const understood = understoodLog(auditQuery, c.req.query(), frame.words);
  const { asked, typed } = understood;
  let { problems } = understood;
  const audit = await readAudit(context, asked, language).catch((error: unknown) => {
    // A name that no party has is said beside its field, over the entries of all.
    if (!(error instanceof DomainError) || error.code !== "place-unknown") throw error;
    problems = new Map([...(problems ?? []), ...problemsBeside(error, frame.words)]);
    return readAudit(context, { ...asked, party: undefined }, language);
  });
  return c.html(<AuditPage {...frame} audit={audit} asked={typed} problems={problems} />, problems ? 400 : 200);
});
