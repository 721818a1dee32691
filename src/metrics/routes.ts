import { createRoute, z } from "@hono/zod-openapi";
import { requireSignedIn } from "../accounts/actor.ts";
import { wholeAnswer } from "../http/list.ts";
import { jsonOf, listOf, newRoutes, problems } from "../http/validate.ts";
import { wordsIn } from "../words/words.ts";
import { catalogue } from "./catalogue.ts";

const metricShape = z
  .object({
    id: z.string(),
    name: z.string(),
    of: z.string(),
    why: z.string(),
    channel: z.enum(["email", "graphic", "event"]),
    kind: z.enum(["binomial", "count"]),
    better: z.enum(["higher", "lower", "neutral"]),
    numerator: z.string(),
    exposure: z.string(),
    changes: z.array(z.object({ from: z.string(), code: z.string() })).optional(),
    review: z.object({ author: z.string(), checker: z.string(), nextReview: z.string() }),
  })
  .openapi("Metric");

export const metricRoutes = newRoutes();

metricRoutes.openapi(
  createRoute({
    method: "get",
    path: "/metrics",
    summary: "The metrics and their reviewed definitions",
    responses: { 200: jsonOf(listOf(metricShape), "Every metric; also as CSV"), ...problems },
  }),
  async (c) => {
    requireSignedIn(c.get("context").actor);
    const words = wordsIn(c.get("language")).metrics;
    const items = catalogue.map((metric) => ({ ...metric, ...words[metric.id] }));
    return (await wholeAnswer(c, { name: "metrics" }, items)) as never;
  },
);
