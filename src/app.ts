import { OpenAPIHono } from "@hono/zod-openapi";
import type { Context as HonoContext } from "hono";
import { HTTPException } from "hono/http-exception";
import { methodNotAllowed } from "hono/method-not-allowed";
import { ownAccountRoutes } from "./accounts/account/routes.ts";
import { requireSignedIn } from "./accounts/actor.ts";
import { invitationRoutes } from "./accounts/invitations/routes.ts";
import { membershipRoutes } from "./accounts/memberships/routes.ts";
import { accountRoutes } from "./accounts/routes.ts";
import { tokenRoutes } from "./accounts/tokens/routes.ts";
import { namedRoutes } from "./benchmarks/named/routes.ts";
import { benchmarkRoutes } from "./benchmarks/routes.ts";
import { standingRoutes } from "./benchmarks/standing/routes.ts";
import { campaignRoutes } from "./campaigns/routes.ts";
import type { Context } from "./context.ts";
import { connect } from "./database/connect.ts";
import { loggable } from "./database/loggable.ts";
import { refusedFor } from "./database/refused.ts";
import { DomainError } from "./errors.ts";
import { authenticate } from "./http/authenticate.ts";
import { sessionCookie } from "./http/cookies.ts";
import { csrf } from "./http/csrf.ts";
import type { Bindings, Hub } from "./http/hub.ts";
import { languageOf } from "./http/language.ts";
import { hubOrigin, secured } from "./http/origin.ts";
import { type Problem, problemOf, problemResponse } from "./http/problem.ts";
import { secureAnswer } from "./http/secure-answer.ts";
import { wholeFields } from "./http/whole-body.ts";
import { metricRoutes } from "./metrics/routes.ts";
import { agreementRoutes } from "./parties/agreement/routes.ts";
import { groundRulesRoutes } from "./parties/ground-rules/routes.ts";
import { helpRoutes } from "./parties/help/routes.ts";
import { partyRoutes } from "./parties/routes.ts";
import { sharingRoutes } from "./parties/sharing/routes.ts";
import { structureRoutes } from "./parties/structure/routes.ts";
import { decisionRoutes } from "./releases/decisions/routes.ts";
import { releaseRoutes } from "./releases/routes.ts";
import { trustRoutes } from "./trust/routes.ts";
import { uploadRoutes } from "./uploads/routes.ts";
import { wordsIn } from "./words/words.ts";

/** What differs between production, development and a test. */
export interface AppOptions {
  clock: () => number;
  mail: (bindings: Bindings) => Context["mail"];
}

/** Whatever was thrown, as the problem to show. What is not the caller's error is logged, and shown by its number only. */
export const asProblem = (error: Error, c: HonoContext<Hub>): Problem =>
  problemOf(callersError(error) ?? unexpected(error, c.get("requestId")), wordsIn(c.get("language")));

/**
 * Hono has its own error for a body that is not the JSON it says it is. The database's own is for what refers to a row that
 * is gone: somebody, or a whole party, has left since the request began, and its batch was undone.
 */
const callersError = (error: Error): DomainError | null => {
  if (error instanceof DomainError) return error;
  if (refusedFor(error, "FOREIGN KEY constraint failed")) {
    // Told as what it is nearly always, and logged: nothing else would show a reference that is wrong by our own mistake.
    console.warn(loggable(error));
    return new DomainError("removed-meanwhile");
  }
  return error instanceof HTTPException ? new DomainError("not-understood", {}, [{ code: "body-not-read" }]) : null;
};

const unexpected = (error: Error, requestId: string): DomainError => {
  console.error(requestId, loggable(error));
  return new DomainError("unexpected", { requestId });
};

/** The API. `worker.ts` puts the pages beside it. */
export const createApp = ({ clock, mail }: AppOptions) => {
  const app = new OpenAPIHono<Hub>();

  app.use(async (c, next) => {
    c.set("requestId", crypto.randomUUID());
    const { language, remember } = languageOf(c.req.raw);
    c.set("language", language);
    await next();
    secureAnswer(c);
    if (c.error instanceof DomainError && c.error.code === "too-many-requests") {
      c.res.headers.set("retry-after", String(c.error.params.seconds));
    }
    if (remember) {
      c.res.headers.append("set-cookie", `language=${language}; Path=/; Max-Age=31536000; SameSite=Lax; HttpOnly`);
    }
  });

  app.use(secured);

  app.onError((error, c) => problemResponse(asProblem(error, c)));
  app.notFound((c) => problemResponse(asProblem(new DomainError("not-found"), c)));

  app.use(
    methodNotAllowed({
      app,
      onMethodNotAllowed: (c, methods) => {
        c.header("allow", methods.join(", "));
        throw new DomainError("method-not-allowed");
      },
    }),
  );

  app.get("/api/v1/health", (c) => c.json({ status: "ok" }));

  app.use(async (c, next) => {
    const db = connect(c.env.DB);
    const now = clock();
    const { actor, after } = await authenticate(db, c.req.raw, now);
    const later = (work: Promise<unknown>) =>
      c.executionCtx.waitUntil(work.catch((error: unknown) => console.error(c.get("requestId"), loggable(error))));
    if (after) later(after);
    c.set("context", { db, now, actor, mail: mail(c.env), origin: hubOrigin(c.env, c.req.raw), later });
    await next();
  });

  app.use(csrf);

  app.use("/api/*", async (c, next) => {
    // Nobody's input is looked at before it is known who somebody is.
    if (c.req.method !== "GET") requireSignedIn(c.get("context").actor);
    await next();
  });
  app.use(wholeFields);

  for (const routes of [
    metricRoutes,
    partyRoutes,
    structureRoutes,
    accountRoutes,
    ownAccountRoutes,
    invitationRoutes,
    membershipRoutes,
    tokenRoutes,
    agreementRoutes,
    groundRulesRoutes,
    sharingRoutes,
    helpRoutes,
    campaignRoutes,
    uploadRoutes,
    releaseRoutes,
    decisionRoutes,
    benchmarkRoutes,
    standingRoutes,
    namedRoutes,
    trustRoutes,
  ]) {
    app.route("/api/v1", routes);
  }
  const { openAPIRegistry } = app;
  openAPIRegistry.registerComponent("securitySchemes", "token", { type: "http", scheme: "bearer" });
  openAPIRegistry.registerComponent("securitySchemes", "session", {
    type: "apiKey",
    in: "cookie",
    name: sessionCookie,
  });
  app.doc31("/api/v1/openapi.json", {
    openapi: "3.1.0",
    security: [{ token: [] }, { session: [] }],
    info: {
      title: "Common Pool",
      version: "1",
      description:
        "What local parties' campaigns achieved, pooled. Lists are `{items, next}`; errors are RFC 9457 problems.",
    },
  });
  return app;
};
