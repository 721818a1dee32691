import { OpenAPIHono } from "@hono/zod-openapi";
import type { Context as HonoContext } from "hono";
import { accountRoutes } from "./accounts/routes.ts";
import { benchmarkRoutes } from "./benchmarks/routes.ts";
import { campaignRoutes } from "./campaigns/routes.ts";
import type { Context } from "./context.ts";
import { connect } from "./database/connect.ts";
import { DomainError } from "./errors.ts";
import { authenticate } from "./http/authenticate.ts";
import { csrf } from "./http/csrf.ts";
import type { Bindings, Hub } from "./http/hub.ts";
import { languageOf } from "./http/language.ts";
import { type Problem, problemOf, problemResponse } from "./http/problem.ts";
import { securityHeaders } from "./http/security.ts";
import { metricRoutes } from "./metrics/routes.ts";
import { partyRoutes } from "./parties/routes.ts";
import { releaseRoutes } from "./releases/routes.ts";
import { uploadRoutes } from "./uploads/routes.ts";
import { wordsIn } from "./words/words.ts";

/** What differs between production, development and a test. */
export interface AppOptions {
  clock: () => number;
  mail: (bindings: Bindings) => Context["mail"];
}

/** Whatever was thrown, as the problem to show. What is not the caller's error is logged, and shown by its number only. */
export const asProblem = (error: Error, c: HonoContext<Hub>): Problem => {
  const requestId = c.get("requestId");
  if (!(error instanceof DomainError)) console.error(requestId, error);
  const shown = error instanceof DomainError ? error : new DomainError("unexpected", { requestId });
  return problemOf(shown, wordsIn(c.get("language")));
};

/** The API. `worker.ts` puts the pages beside it. */
export const createApp = ({ clock, mail }: AppOptions) => {
  const app = new OpenAPIHono<Hub>();

  app.use(async (c, next) => {
    c.set("requestId", crypto.randomUUID());
    const { language, remember } = languageOf(c.req.raw);
    c.set("language", language);
    await next();
    for (const [name, value] of Object.entries(securityHeaders)) c.res.headers.set(name, value);
    if (!c.res.headers.has("cache-control")) c.res.headers.set("cache-control", "private, no-cache");
    if (remember) {
      c.res.headers.append("set-cookie", `language=${language}; Path=/; Max-Age=31536000; SameSite=Lax; HttpOnly`);
    }
  });

  app.onError((error, c) => problemResponse(asProblem(error, c)));
  app.notFound((c) => problemResponse(asProblem(new DomainError("not-found"), c)));

  app.get("/api/v1/health", (c) => c.json({ status: "ok" }));

  app.use(async (c, next) => {
    const db = connect(c.env.DB);
    const now = clock();
    const { actor, after } = await authenticate(db, c.req.raw, now);
    const later = (work: Promise<unknown>) => c.executionCtx.waitUntil(work);
    if (after) later(after);
    c.set("context", { db, now, actor, mail: mail(c.env), origin: new URL(c.req.url).origin, later });
    await next();
  });

  app.use(csrf);

  for (const routes of [
    metricRoutes,
    partyRoutes,
    accountRoutes,
    campaignRoutes,
    uploadRoutes,
    releaseRoutes,
    benchmarkRoutes,
  ]) {
    app.route("/api/v1", routes);
  }
  app.doc31("/api/v1/openapi.json", {
    openapi: "3.1.0",
    info: {
      title: "Common Pool",
      version: "1",
      description:
        "What local parties' campaigns achieved, pooled. Lists are `{items, next}`; errors are RFC 9457 problems.",
    },
  });
  return app;
};
