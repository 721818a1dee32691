import type { Bindings } from "../../src/http/hub.ts";
import production from "../../src/worker.ts";
import { metered } from "../../test/meter.ts";

/** The production Worker, saying beside every answer what it cost in D1's own figures. Only the bench runs it. */
export default {
  ...production,
  fetch: async (request, env, context) => {
    const { db, cost } = metered(env.DB);
    const answer = await production.fetch(request, { ...env, DB: db }, context);
    const counted = new Response(answer.body, answer);
    counted.headers.set("x-cost", JSON.stringify(cost));
    return counted;
  },
} satisfies ExportedHandler<Bindings>;
