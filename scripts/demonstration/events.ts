import { type Campaign, overMonths } from "./campaigns.ts";
import { constantsOf, drawFeatures, effectOf, habitsOf, seasonEffect } from "./habits.ts";
import type { Party } from "./parties.ts";
import { randomOf } from "./random.ts";
import { drawSent } from "./sent.ts";
import { type EventFeature, type EventKind, eventFeatures, eventKinds, truth } from "./truth.ts";
import { english } from "./wording.ts";

const base = truth.event;
const turnoutEffects = constantsOf(eventFeatures, "turnout");
const firstTimerEffects = constantsOf(eventFeatures, "firstTimers");
const kinds = Object.keys(eventKinds) as EventKind[];
const rooms = [20, 40, 60, 80, 120, 200, 400];
const venues = ["Community centre", "Library", "Sports club", "Town hall", "School hall"];

const titles: Record<EventKind, string> = {
  meeting: "Public meeting: {topic}",
  canvass: "Door knocking about {topic}",
  "street stall": "Street stall about {topic}",
  social: "Social evening for {topic}",
  talk: "A talk on {topic}",
  training: "Training for new volunteers",
};

/** One party's events: who was invited, who said they would come, and who came. What was not counted stays empty. */
export const makeEvents = (party: Party, months: readonly string[], seed: number): Campaign<EventFeature>[] => {
  const random = randomOf(seed, "event", party.place.slug);
  const habits = habitsOf(party, "event", eventFeatures, seed);
  const countsFirstTimers = random.chance(0.7);
  const taken = new Set<string>();

  return overMonths(party, months, (month) =>
    Array.from({ length: random.poisson(party.pace.event) }, () => {
      const kind = random.pick(kinds);
      const has = drawFeatures(habits.uses, random);
      has.online &&= kind === "meeting" || kind === "talk" || kind === "training";
      has.food &&= !has.online;
      has.evening &&= kind !== "street stall";
      const outdoors = kind === "canvass" || kind === "street stall";
      const cancelled = random.chance(base.cancelled);

      const invited = Math.round(party.list * random.between(0.7, 0.9));
      const rate = Math.min(
        0.9,
        base.rsvps *
          Math.exp(
            habits.level +
              eventKinds[kind].effect +
              effectOf(has, habits.effects) +
              seasonEffect(month) +
              base.noise_sd * random.normal(),
          ),
      );
      const rsvps = random.binomial(invited, rate);
      const room = rooms.find((places) => places >= 1.4 * invited * rate) ?? invited;
      const turnout = base.turnout * Math.exp(effectOf(has, turnoutEffects) + base.turnout_sd * random.normal());
      const attended =
        random.binomial(rsvps, Math.min(0.97, (1 - base.walk_ins) * turnout)) +
        random.poisson(base.walk_ins * turnout * rsvps);
      const firstTimerShare =
        base.first_timers * Math.exp(eventKinds[kind].firstTimers + effectOf(has, firstTimerEffects));
      const first_timers = random.binomial(attended, Math.min(0.9, firstTimerShare));

      return {
        title: titles[kind].replace("{topic}", random.pick(english.topics)) + (has.food ? ", with soup and cake" : ""),
        sent: drawSent(
          month,
          { day: (day) => (day === 0 || day === 6) === has.weekend, evening: has.evening },
          taken,
          random,
        ),
        counts: {
          ...(kind === "street stall" ? {} : { invited }),
          ...(outdoors || has.online ? {} : { capacity: Math.max(room, rsvps), waitlist: 0 }),
          rsvps,
          ...(cancelled ? {} : { attended }),
          ...(cancelled || !countsFirstTimers ? {} : { first_timers }),
        },
        texts: {
          kind,
          held: has.online ? "online" : "in-person",
          status: cancelled ? "cancelled" : "held",
          ...(has.online ? {} : { place: outdoors ? "Outdoors" : random.pick(venues) }),
        },
        has,
      };
    }),
  );
};
