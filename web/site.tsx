import type { OpenAPIHono } from "@hono/zod-openapi";
import type { Context } from "hono";
import { asProblem } from "../src/app.ts";
import { DomainError } from "../src/errors.ts";
import type { Hub } from "../src/http/hub.ts";
import { problemResponse } from "../src/http/problem.ts";
import { ProblemPage } from "./pages/problem.tsx";
import { frameOf } from "./parts/frame.ts";
import { accountPages } from "./routes/account.tsx";
import { agreementPages } from "./routes/agreement.tsx";
import { agreementDue } from "./routes/agreement-due.ts";
import { campaignPages } from "./routes/campaigns.tsx";
import { comparePages } from "./routes/compare.tsx";
import { groundRulesPages } from "./routes/ground-rules.tsx";
import { helpPages } from "./routes/help.tsx";
import { homePages } from "./routes/home.tsx";
import { auditPages } from "./routes/hub/audit.tsx";
import { hubGroundRulesPages } from "./routes/hub/ground-rules.tsx";
import { hubPages } from "./routes/hub/index.tsx";
import { hubPeoplePages } from "./routes/hub/people.tsx";
import { hubReleasePages } from "./routes/hub/releases.tsx";
import { structurePages } from "./routes/hub/structure.tsx";
import { structureFilePages } from "./routes/hub/structure-file.tsx";
import { structureMergePages } from "./routes/hub/structure-merge.tsx";
import { hubTokenPages } from "./routes/hub/tokens.tsx";
import { invitationPages } from "./routes/invitation.tsx";
import { pageAbove } from "./routes/page-above.ts";
import { partyPages } from "./routes/party.tsx";
import { peoplePages } from "./routes/people.tsx";
import { regionPages } from "./routes/region.tsx";
import { releasePages } from "./routes/releases.tsx";
import { sharingPages } from "./routes/sharing.tsx";
import { signInPages } from "./routes/sign-in.tsx";
import { tokenPages } from "./routes/tokens.tsx";
import { trustPages } from "./routes/trust.tsx";
import { uploadPages } from "./routes/uploads.tsx";

/** The pages beside the API. Like its routes they are thin: they call the same verbs and draw what these return. */
export const site = (app: OpenAPIHono<Hub>): OpenAPIHono<Hub> => {
  app.use(async (c, next) => {
    if (c.req.method === "POST") c.set("formPage", pageAbove(app, c.req.path));
    await next();
  });
  app.use("/", agreementDue);
  app.use("/party/*", agreementDue);
  for (const pages of [
    homePages,
    signInPages,
    accountPages,
    invitationPages,
    peoplePages,
    comparePages,
    partyPages,
    campaignPages,
    uploadPages,
    trustPages,
    auditPages,
    agreementPages,
    sharingPages,
    helpPages,
    groundRulesPages,
    hubGroundRulesPages,
    tokenPages,
    hubTokenPages,
    regionPages,
    releasePages,
    hubPages,
    hubReleasePages,
    hubPeoplePages,
    structurePages,
    structureFilePages,
    structureMergePages,
  ]) {
    app.route("/", pages);
  }
  app.onError((error, c) => answer(error, c, app));
  app.notFound((c) => answer(new DomainError("not-found"), c, app));
  return app;
};

/**
 * An error as a page where a page was asked for, else as RFC 9457. A visitor who opens a page is shown the way in first,
 * and whoever opens the address of a form (by going back, or in another language) the page it stands on.
 */
const answer = (error: Error, c: Context<Hub>, app: OpenAPIHono<Hub>): Response | Promise<Response> => {
  const problem = asProblem(error, c);
  const wantsPage = !c.req.path.startsWith("/api/") && (c.req.header("accept") ?? "").includes("text/html");
  if (!wantsPage) return problemResponse(problem);
  if (problem.code === "method-not-allowed" && c.req.method === "GET")
    return c.redirect(pageAbove(app, c.req.path), 303);
  const frame = frameOf(c);
  if (problem.code === "sign-in-needed" && c.req.method === "GET") {
    return c.redirect(`/sign-in?next=${encodeURIComponent(frame.path)}`, 303);
  }
  return c.html(<ProblemPage {...frame} problem={problem} />, problem.status as 400);
};
