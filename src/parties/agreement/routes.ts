import { createRoute, z } from "@hono/zod-openapi";
import { jsonOf, newRoutes, problems } from "../../http/validate.ts";
import { slugParameter } from "../contract.ts";
import { agreementShape, agreementsShape, recordedAgreementShape } from "./contract.ts";
import { paperLetter } from "./letter.ts";
import { recordAgreement } from "./record-agreement.ts";
import { reviewAgreements } from "./review-agreements.ts";
import { withdrawAgreement } from "./withdraw-agreement.ts";

export const agreementRoutes = newRoutes();

const path = "/parties/{party}/agreement";
const params = z.object({ party: slugParameter });

agreementRoutes.openapi(
  createRoute({
    method: "get",
    path,
    summary: "What a party agreed to, now and before",
    request: { params },
    responses: { 200: jsonOf(agreementsShape, "The agreements"), ...problems },
  }),
  async (c) => c.json(await reviewAgreements(c.get("context"), c.req.valid("param").party), 200),
);

agreementRoutes.openapi(
  createRoute({
    method: "put",
    path,
    summary: "Record a party's agreement and where its figures count",
    request: {
      params,
      body: { content: { "application/json": { schema: agreementShape } }, required: true },
    },
    responses: { 200: jsonOf(recordedAgreementShape, "The agreement as kept"), ...problems },
  }),
  async (c) => {
    const letter = paperLetter(c.env.HUB_NAME);
    return c.json(
      await recordAgreement(c.get("context"), c.req.valid("param").party, c.req.valid("json"), letter),
      200,
    );
  },
);

agreementRoutes.openapi(
  createRoute({
    method: "delete",
    path,
    summary: "Take a party's agreement back: no release from the next one on counts it",
    request: { params },
    responses: { 204: { description: "Taken back" }, ...problems },
  }),
  async (c) => {
    await withdrawAgreement(c.get("context"), c.req.valid("param").party);
    return c.body(null, 204);
  },
);
