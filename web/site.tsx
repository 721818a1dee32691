import type { OpenAPIHono } from "@hono/zod-openapi";
import type { Hub } from "../src/http/hub.ts";
import { signInPages } from "./pages/sign-in.tsx";

/** The pages beside the API. */
export const site = (app: OpenAPIHono<Hub>): OpenAPIHono<Hub> => {
  app.route("/", signInPages);
  return app;
};
