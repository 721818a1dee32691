import { type Campaign, overMonths } from "./campaigns.ts";
import { constantsOf, drawFeatures, effectOf, expit, habitsOf, logit, seasonEffect } from "./habits.ts";
import type { Party } from "./parties.ts";
import { randomOf } from "./random.ts";
import { drawSent } from "./sent.ts";
import { type EmailFeature, emailFeatures, emojiOnSunday, truth } from "./truth.ts";
import { calledPlace, english, textOf, welsh } from "./wording.ts";

const base = truth.email;
const unsubscribeEffects = constantsOf(emailFeatures, "unsubscribes");

/** One party's emails: subject lines with features, sent to its list or to its volunteers, and what came of them. */
export const makeEmails = (party: Party, months: readonly string[], seed: number): Campaign<EmailFeature>[] => {
  const random = randomOf(seed, "email", party.place.slug);
  const habits = habitsOf(party, "email", emailFeatures, seed);
  const place = calledPlace(party.place.name);
  const unsubscribeLevel = base.unsubscribes_sd * random.normal();
  const openLevel = base.opens_sd * random.normal();
  const taken = new Set<string>();

  return overMonths(party, months, (month) =>
    Array.from({ length: random.poisson(party.pace.email) }, () => {
      const has = drawFeatures(habits.uses, random);
      has.welsh &&= party.place.country === "Wales";
      has.exclamation &&= !has.question;
      has.emoji = random.chance(expit(logit(habits.uses.emoji) + (has.sunday ? emojiOnSunday : 0)));
      const subject = textOf(has, has.welsh ? welsh : english, place, random);
      has.long = subject.length > 60;

      const toVolunteers = random.chance(base.volunteers.used);
      const audience = toVolunteers ? "Volunteers" : "Everyone";
      const recipients = Math.round(party.list * (toVolunteers ? base.volunteers.share : 1) * random.between(0.96, 1));
      const bounces = random.binomial(recipients, base.bounces);
      const delivered = recipients - bounces;
      const rate = (share: number, change: number) =>
        random.binomial(delivered, Math.min(0.95, share * Math.exp(change + base.noise_sd * random.normal())));

      const clickChange =
        habits.level +
        effectOf(has, habits.effects) +
        seasonEffect(month) +
        (toVolunteers ? base.volunteers.effect : 0);
      const opens = rate(base.opens, openLevel);
      const machineOpens =
        party.emailTool === "machine-filtered" ? 0 : random.binomial(delivered - opens, base.machine_opens);

      const sent = drawSent(month, { day: (day) => (day === 0) === has.sunday, evening: has.evening }, taken, random);
      return {
        title: `${audience} ${sent.slice(0, 10)}`,
        sent,
        counts: {
          recipients,
          delivered,
          bounces,
          opens: opens + machineOpens,
          clickers: rate(base.clicks, clickChange),
          unsubscribes: rate(base.unsubscribes, unsubscribeLevel + effectOf(has, unsubscribeEffects)),
          complaints: random.binomial(delivered, base.complaints),
          replies: random.binomial(delivered, base.replies),
          actions: rate(base.actions, habits.level),
        },
        texts: { subject, audience },
        has,
      };
    }),
  );
};
