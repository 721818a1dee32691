import { type Context, Hono } from "hono";
import { isOwnParty } from "../../src/accounts/actor.ts";
import { DomainError } from "../../src/errors.ts";
import type { Hub } from "../../src/http/hub.ts";
import { statusOf } from "../../src/http/problem.ts";
import { paperLetter } from "../../src/parties/agreement/letter.ts";
import { recordAgreement } from "../../src/parties/agreement/record-agreement.ts";
import { reviewAgreements } from "../../src/parties/agreement/review-agreements.ts";
import { withdrawAgreement } from "../../src/parties/agreement/withdraw-agreement.ts";
import { readRules } from "../../src/parties/ground-rules/read-rules.ts";
import { type CountsIn, countsInChoices } from "../../src/parties/profile.ts";
import { findParty } from "../../src/parties/queries.ts";
import { dayIn, usualTimeZone } from "../../src/parties/time-zone.ts";
import { listUploads } from "../../src/uploads/queries.ts";
import type { ErrorCode } from "../../src/words/en.ts";
import { AgreementPage } from "../pages/agreement.tsx";
import { frameOf } from "../parts/frame.ts";
import { doneOf } from "./done.ts";
import { formOf } from "./form.ts";
import { pageParty } from "./party.tsx";

/** What a party agreed to: an admin accepts the ground rules, says where it counts, and takes it back. */
export const agreementPages = new Hono<Hub>();

agreementPages.get("/party/agreement", (c) => show(c));

/** @param refused why what was sent could not be accepted: `null` where no answer was given */
const show = async (c: Context<Hub>, refused?: ErrorCode | null) => {
  const { db, actor } = c.get("context");
  const own = pageParty(c);
  const [agreements, [rules], uploads] = await Promise.all([
    reviewAgreements(c.get("context"), own.slug),
    readRules(db),
    listUploads(db, own, Number.MAX_SAFE_INTEGER, 1),
  ]);
  const page = (
    <AgreementPage
      {...frameOf(c)}
      agreements={agreements}
      rules={rules}
      party={own.name}
      hasUploaded={uploads.length > 0}
      administers={isOwnParty(actor, own.slug, "administer")}
      saved={c.req.query("saved") === "1"}
      withdrawn={doneOf(c, ["withdrawn"]) !== undefined}
      refused={refused}
    />
  );
  return c.html(page, refused === undefined ? 200 : statusOf(refused ?? "not-understood"));
};

agreementPages.post("/party/agreement", async (c) => {
  const context = c.get("context");
  const own = pageParty(c);
  const form = await formOf(c.req.raw);
  const counts_in = form.get("counts_in") as CountsIn | null;
  if (!counts_in || !countsInChoices.includes(counts_in)) return show(c, null);
  const place = await findParty(context.db, own.slug);
  const accepted_on = dayIn(place?.time_zone ?? usualTimeZone, context.now);
  try {
    const agreement = { version: form.get("version") ?? "", accepted_on, counts_in };
    await recordAgreement(context, own.slug, agreement, paperLetter(c.env.HUB_NAME));
  } catch (error) {
    if (!(error instanceof DomainError) || error.code !== "ground-rules-changed") throw error;
    return show(c, error.code);
  }
  return c.redirect("/party/agreement?saved=1", 303);
});

agreementPages.post("/party/agreement/withdraw", async (c) => {
  await withdrawAgreement(c.get("context"), pageParty(c).slug);
  return c.redirect("/party/agreement?done=withdrawn", 303);
});
