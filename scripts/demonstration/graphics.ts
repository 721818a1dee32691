import { type Campaign, overMonths } from "./campaigns.ts";
import { drawFeatures, effectOf, habitsOf, seasonEffect } from "./habits.ts";
import type { Party } from "./parties.ts";
import { type Random, randomOf } from "./random.ts";
import { drawSent } from "./sent.ts";
import { type GraphicFeature, graphicFeatures, truth } from "./truth.ts";
import { calledPlace, english, textOf } from "./wording.ts";

const base = truth.graphic;
const formats = {
  bar_chart: "bar chart",
  infographic: "infographic",
  quote_card: "quote card",
  video: "video",
  meme: "meme",
};
type Format = keyof typeof formats;
type Platform = keyof typeof base.platforms;

/** One party's posts with graphics: what is in the picture and its caption, and what people did with it. */
export const makeGraphics = (party: Party, months: readonly string[], seed: number): Campaign<GraphicFeature>[] => {
  const random = randomOf(seed, "graphic", party.place.slug);
  const habits = habitsOf(party, "graphic", graphicFeatures, seed);
  const place = calledPlace(party.place.name);
  const followers = followersOf(party, random);
  const taken = new Set<string>();

  return overMonths(party, months, (month) =>
    Array.from({ length: random.poisson(party.pace.graphic) }, () => {
      const has = drawFeatures(habits.uses, random);
      const format = onlyFirstFormat(has);
      const topic = textOf(has, english, place, random);
      const caption =
        topic + (has.hashtag ? " #OurTown" : "") + (has.link ? " https://demonstration.example/more" : "");

      const [platform, following] = random.pick(followers);
      const reach = Math.max(10, Math.round(following * Math.exp(-0.7 + 0.5 * random.normal())));
      const rate =
        base.engagements *
        Math.exp(
          habits.level +
            base.platforms[platform] +
            effectOf(has, habits.effects) +
            seasonEffect(month) +
            base.noise_sd * random.normal(),
        );
      const reactions = random.poisson(reach * rate * base.shares.reactions);
      const comments = random.poisson(reach * rate * base.shares.comments);
      const shares = random.poisson(reach * rate * base.shares.shares);
      const link_clicks = random.poisson(reach * rate * base.shares.link_clicks);

      return {
        title: topic,
        sent: drawSent(month, { day: () => true, evening: has.evening }, taken, random),
        counts: {
          reach,
          impressions: Math.round(reach * random.between(1.1, 1.6)),
          engagements: reactions + comments + shares + link_clicks,
          reactions,
          comments,
          shares,
          link_clicks,
        },
        texts: { caption, platform, format },
        has,
      };
    }),
  );
};

/** Everybody is on one platform; some are on two or three. */
const followersOf = (party: Party, random: Random): [Platform, number][] => {
  const platforms = (["facebook", "instagram", "x"] as const).filter(
    (platform) => platform === "facebook" || random.chance(platform === "instagram" ? 0.6 : 0.3),
  );
  return platforms.map((platform) => [platform, party.list * random.between(1.5, 4)]);
};

/** A graphic has one format: of those drawn the first stays, and a photo is what has none of them. */
const onlyFirstFormat = (has: Record<GraphicFeature, boolean>): string => {
  const drawn = (Object.keys(formats) as Format[]).filter((format) => has[format]);
  for (const format of drawn.slice(1)) has[format] = false;
  return drawn[0] ? formats[drawn[0]] : "photo";
};
