import { createRoute, z } from "@hono/zod-openapi";
import { jsonOf, newRoutes, problems } from "../http/validate.ts";
import { wordsIn } from "../words/words.ts";
import { personRequest, personShape } from "./contract.ts";
import { accessLetter } from "./memberships/letter.ts";
import { setMemberships } from "./people.ts";

export const accountRoutes = newRoutes();

accountRoutes.openapi(
  createRoute({
    method: "put",
    path: "/people/{email}",
    summary: "Say what a person is in this hub; an empty list takes all access away",
    request: {
      params: z.object({ email: z.string() }),
      body: { content: { "application/json": { schema: personRequest } }, required: true },
    },
    responses: { 200: jsonOf(personShape, "The person as kept"), ...problems },
  }),
  async (c) => {
    const letter = accessLetter(wordsIn(c.get("language")), c.env.HUB_NAME);
    const { memberships } = c.req.valid("json");
    return c.json(await setMemberships(c.get("context"), c.req.valid("param").email, memberships, letter), 200);
  },
);
