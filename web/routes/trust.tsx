import type { Context } from "hono";
import { Hono } from "hono";
import { isOwnParty, ownParty } from "../../src/accounts/actor.ts";
import { dayOf } from "../../src/accounts/day.ts";
import { DomainError } from "../../src/errors.ts";
import { clearSessionCookie } from "../../src/http/cookies.ts";
import { csvResponse } from "../../src/http/csv.ts";
import { formatOf } from "../../src/http/format.ts";
import type { Hub } from "../../src/http/hub.ts";
import { csvOfItems } from "../../src/http/list.ts";
import { statusOf } from "../../src/http/problem.ts";
import { choiceOf } from "../../src/http/validate.ts";
import { readTimeZone } from "../../src/parties/queries.ts";
import { leaveHub, previewDeparture } from "../../src/trust/leave-hub.ts";
import { leaveLetter } from "../../src/trust/leave-letter.ts";
import { logQuery } from "../../src/trust/log/contract.ts";
import { exportLog, readLog } from "../../src/trust/log/read-log.ts";
import { readHoldings } from "../../src/trust/read-holdings.ts";
import { ExportPage } from "../pages/trust/export.tsx";
import { LeavePage } from "../pages/trust/leave.tsx";
import { LeftPage } from "../pages/trust/left.tsx";
import { LogPage } from "../pages/trust/log.tsx";
import { TrustPage } from "../pages/trust/trust.tsx";
import { frameOf } from "../parts/frame.ts";
import { understoodLog } from "./asked-log.ts";
import { formOf } from "./form.ts";
import { pageParty } from "./party.tsx";

/** What the hub holds of the party, its log, taking it all along, and leaving. */
export const trustPages = new Hono<Hub>();

trustPages.get("/party/trust", async (c) => {
  const party = pageParty(c);
  const { actor, now } = c.get("context");
  const holdings = await readHoldings(c.get("context"), party.slug);
  const keeps = isOwnParty(actor, party.slug, "administer");
  return c.html(<TrustPage {...frameOf(c)} party={party} holdings={holdings} keeps={keeps} day={dayOf(now)} />);
});

trustPages.get("/party/log", async (c) => {
  const context = c.get("context");
  const party = pageParty(c);
  const language = c.get("language");
  const format = formatOf(c.req.raw, "html");
  if (format !== "html") {
    const entries = await exportLog(context, party, choiceOf(logQuery, c.req.query()), language);
    if (format === "json") return c.json({ items: entries, next: null });
    return csvResponse(`${party.slug}-log.csv`, csvOfItems(entries));
  }
  const frame = frameOf(c);
  const { asked, typed, problems } = understoodLog(logQuery, c.req.query(), frame.words);
  const [log, timeZone] = await Promise.all([
    readLog(context, party.slug, asked, language),
    readTimeZone(context.db, party.id),
  ]);
  return c.html(
    <LogPage {...frame} party={party} timeZone={timeZone} log={log} asked={typed} problems={problems} />,
    problems ? 400 : 200,
  );
});

trustPages.get("/party/export", (c) => {
  const party = ownParty(c.get("context").actor, pageParty(c).slug, "oversee");
  return c.html(<ExportPage {...frameOf(c)} party={party} />);
});

/** An organiser is told who may, rather than refused. */
const leavePage = async (c: Context<Hub>, tried?: { typed: string; problem: string }) => {
  const context = c.get("context");
  const party = pageParty(c);
  const mayLeave = isOwnParty(context.actor, party.slug, "administer");
  const erased = mayLeave ? await previewDeparture(context, party.slug) : null;
  return <LeavePage {...frameOf(c)} party={party} erased={erased} tried={tried} />;
};

trustPages.get("/party/leave", async (c) => c.html(await leavePage(c)));

trustPages.post("/party/leave", async (c) => {
  const context = c.get("context");
  const party = pageParty(c);
  const typed = (await formOf(c.req.raw)).get("name") ?? "";
  try {
    await leaveHub(context, party.slug, typed, leaveLetter(frameOf(c).words, c.env.HUB_NAME));
  } catch (error) {
    if (!(error instanceof DomainError) || error.code !== "name-not-repeated") throw error;
    const problem = frameOf(c).words.errors[error.code](error.params);
    return c.html(await leavePage(c, { typed, problem }), statusOf(error.code));
  }
  // Whoever belongs to nothing else here is nobody now.
  const { actor } = context;
  if (actor.kind === "person" && actor.memberships.every((one) => one.party?.id === party.id)) clearSessionCookie(c);
  return c.redirect("/left", 303);
});

/** For everybody: whoever has just left is signed out. */
trustPages.get("/left", (c) => c.html(<LeftPage {...frameOf(c)} />));
