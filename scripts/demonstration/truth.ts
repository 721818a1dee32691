/**
 * The known true effects: what an analysis of the demonstration must find. All effects are on the log of a rate, so that
 * 0.1 is about 10 % more. For campaign j of party i in cluster c, sent to a list of L people in a month t:
 *
 *   log rate = log base + quality_i + cluster_c + list · log2(L / 350) + season · sin(2π t / 12)
 *            + sum over its features of (effect + spread · z_i) + noise_j
 *            + what its audience, its platform or its kind of event adds
 *
 * with quality_i, z_i and noise_j normal; z_i is the party's own, one for each feature. Counts are then binomial
 * (emails, RSVPs, first-timers) or Poisson (everything else), and whole.
 */
export interface FeatureTruth {
  /** Change of the log rate that the channel leads with: clicks, engagements, RSVPs. */
  effect: number;
  /** Standard deviation of the effect between parties. */
  spread?: number;
  /** Email: change of the log unsubscribe rate, which is what the feature costs. */
  unsubscribes?: number;
  /** Event: change of the log turnout. */
  turnout?: number;
  /** Event: change of the log share of first-timers. */
  firstTimers?: number;
  /** Usual share of campaigns that have the feature; parties have habits around it. */
  used: number;
  /** Change of the log odds of using it for a party one standard deviation better than usual. */
  usedByBetter?: number;
}

export const emailFeatures = {
  /** Simpson's paradox: it helps, but parties with poor lists use it most, so that a naive pool finds that it harms. */
  question: { effect: 0.1, spread: 0.05, used: 0.3, usedByBetter: -2 },
  number: { effect: 0.12, used: 0.2 },
  first_name: { effect: 0.08, spread: 0.08, used: 0.15 },
  place_name: { effect: 0.2, spread: 0.1, used: 0.25 },
  /** Works, and costs more than it brings. */
  urgency: { effect: 0.15, unsubscribes: 0.45, used: 0.1 },
  all_capitals: { effect: -0.25, spread: 0.1, unsubscribes: 0.25, used: 0.05 },
  exclamation: { effect: 0, used: 0.2 },
  /** A proxy: does nothing by itself, but is used on Sundays, which do. */
  emoji: { effect: 0, used: 0.1 },
  sunday: { effect: 0.15, used: 0.15 },
  evening: { effect: 0.1, spread: 0.05, used: 0.4 },
  /** Over 60 characters. */
  long: { effect: -0.12, used: 0.2 },
  welsh: { effect: 0, used: 0.35 },
} as const satisfies Record<string, FeatureTruth>;
export type EmailFeature = keyof typeof emailFeatures;
/** Change of the log odds of an emoji on a Sunday: what makes it a proxy. */
export const emojiOnSunday = 2;

export const graphicFeatures = {
  bar_chart: { effect: 0.25, spread: 0.05, used: 0.1 },
  infographic: { effect: 0.1, used: 0.12 },
  quote_card: { effect: -0.1, used: 0.18 },
  video: { effect: 0.15, spread: 0.15, used: 0.15 },
  meme: { effect: 0, spread: 0.2, used: 0.1 },
  question: { effect: 0.1, used: 0.25 },
  place_name: { effect: 0.15, used: 0.3 },
  link: { effect: -0.15, used: 0.25 },
  hashtag: { effect: 0, used: 0.4 },
  evening: { effect: 0.08, used: 0.5 },
} as const satisfies Record<string, FeatureTruth>;
export type GraphicFeature = keyof typeof graphicFeatures;

export const eventFeatures = {
  food: { effect: 0.25, spread: 0.05, turnout: 0.08, firstTimers: 0.3, used: 0.3 },
  weekend: { effect: 0.2, used: 0.4 },
  online: { effect: -0.1, turnout: -0.35, firstTimers: 0.1, used: 0.15 },
  evening: { effect: 0, used: 0.6 },
} as const satisfies Record<string, FeatureTruth>;
export type EventFeature = keyof typeof eventFeatures;

/** Against a public meeting. */
export const eventKinds = {
  meeting: { effect: 0, firstTimers: 0 },
  canvass: { effect: -0.25, firstTimers: -0.4 },
  "street stall": { effect: -0.3, firstTimers: 0 },
  social: { effect: 0.2, firstTimers: 0.3 },
  talk: { effect: 0.1, firstTimers: 0.2 },
  training: { effect: -0.15, firstTimers: -0.1 },
} as const;
export type EventKind = keyof typeof eventKinds;

export const truth = {
  /** Standard deviation of what a party is by itself, drawn for each channel. */
  quality_sd: 0.35,
  list: -0.06,
  season: 0.08,
  /** A few clusters are better or worse than the rest, and all others nearly alike. */
  clusters: {
    Blackcap: { email: 0.6 },
    Plover: { email: 0.55 },
    Grebe: { email: -0.6 },
    Tern: { email: -0.55 },
    Redshank: { graphic: 0.6 },
    Osprey: { graphic: -0.5 },
    Magpie: { event: 0.6 },
    Curlew: { event: -0.6 },
  } as Record<string, Partial<Record<"email" | "graphic" | "event", number>>>,
  other_clusters_sd: 0.04,
  email: {
    noise_sd: 0.25,
    clicks: 0.022,
    unsubscribes: 0.0025,
    /** What parties differ by in unsubscribes and in opens, as standard deviations of the log rate. */
    unsubscribes_sd: 0.3,
    opens_sd: 0.2,
    complaints: 0.0002,
    bounces: 0.015,
    replies: 0.004,
    actions: 0.008,
    /** People who open; machines open for some of the rest, where the tool counts them. */
    opens: 0.25,
    machine_opens: 0.15,
    /** A quarter of sends go to volunteers: a third of the list, who click half as much again. */
    volunteers: { used: 0.25, share: 0.3, effect: 0.4 },
  },
  graphic: {
    noise_sd: 0.4,
    engagements: 0.032,
    platforms: { facebook: 0, instagram: 0.3, x: -0.4 },
    /** Of engagements. Every kind has the same effects. */
    shares: { reactions: 0.7, comments: 0.08, shares: 0.1, link_clicks: 0.12 },
  },
  event: {
    noise_sd: 0.35,
    rsvps: 0.06,
    /** People who came per RSVP; a tenth of them had not said so. */
    turnout: 0.72,
    turnout_sd: 0.15,
    walk_ins: 0.1,
    first_timers: 0.18,
    cancelled: 0.05,
  },
} as const;
