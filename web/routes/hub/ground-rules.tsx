import { type Context, Hono } from "hono";
import { requireOperator, requirePerson } from "../../../src/accounts/actor.ts";
import { DomainError } from "../../../src/errors.ts";
import type { Hub } from "../../../src/http/hub.ts";
import { statusOf } from "../../../src/http/problem.ts";
import { choiceOf } from "../../../src/http/validate.ts";
import { type NewRules, newRulesShape } from "../../../src/parties/ground-rules/contract.ts";
import { checkRules, earliestDay, publishRules } from "../../../src/parties/ground-rules/publish-rules.ts";
import { countAgreements } from "../../../src/parties/ground-rules/queries.ts";
import { asRead, readRules } from "../../../src/parties/ground-rules/read-rules.ts";
import { HubGroundRulesPage } from "../../pages/hub/ground-rules.tsx";
import type { Problems } from "../../parts/field-problem.tsx";
import { frameOf } from "../../parts/frame.ts";
import { formOf } from "../form.ts";
import { problemsBeside } from "../problems-beside.ts";

/** Where the operator publishes ground rules, and sees how many parties agreed to which. */
export const hubGroundRulesPages = new Hono<Hub>();

const address = "/hub/ground-rules";

hubGroundRulesPages.get(address, (c) => show(c, {}));

interface Tried {
  /** What was typed. */
  typed?: NewRules;
  problems?: Problems;
  /** It can be published: the page shows it once more. */
  ready?: boolean;
}

const show = async (c: Context<Hub>, { typed, problems, ready = false }: Tried, status: 200 | 400 = 200) => {
  const context = c.get("context");
  requirePerson(context.actor);
  requireOperator(context.actor, "people");
  const [rules, agreements, earliest] = await Promise.all([
    readRules(context.db),
    countAgreements(context.db),
    earliestDay(context),
  ]);
  const { english, welsh } = rules[0];
  const newText = { english, welsh, changes_english: "", changes_welsh: "", in_force_on: earliest };
  return c.html(
    <HubGroundRulesPage
      {...frameOf(c)}
      versions={rules.map(asRead)}
      agreements={agreements}
      earliest={earliest}
      typed={typed ?? newText}
      problems={problems}
      ready={ready}
      published={rules.find(({ version }) => String(version) === c.req.query("published"))?.version ?? null}
    />,
    status,
  );
};

hubGroundRulesPages.post(address, async (c) => {
  const context = c.get("context");
  const form = await formOf(c.req.raw);
  const field = (name: string) => form.get(name) ?? "";
  const typed = {
    english: field("english"),
    welsh: field("welsh"),
    changes_english: field("changes_english"),
    changes_welsh: field("changes_welsh"),
    in_force_on: field("in_force_on"),
  };
  try {
    const rules = choiceOf(newRulesShape, typed);
    if (form.get("step") !== "publish") {
      await checkRules(context, rules);
      return await show(c, { typed: rules, ready: true });
    }
    const { version } = await publishRules(context, rules);
    return c.redirect(`${address}?published=${version}`, 303);
  } catch (error) {
    if (!(error instanceof DomainError) || statusOf(error.code) !== 400) throw error;
    return show(c, { typed, problems: problemsBeside(error, frameOf(c).words) }, 400);
  }
});
