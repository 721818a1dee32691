/**
 * Every threshold of disclosure control, with its reason and its authority. Nothing else in the project holds one.
 *
 * The numbers need not be secret: what is suppressed depends on them and on counts, hardly ever on values.
 */
const strict = {
  /**
   * k >= 10: the default of the UK's ACRO checker (`safe_threshold: 10`), the ONS Longitudinal Study's threshold rule, and
   * the ESSnet's rule of thumb. With two parties colluding, eight others still stand between them and anybody's figure.
   */
  minimumContributors: 10,
  /**
   * The delta rule: a cell is issued again when nobody's sums changed or at least this many parties' did, joiners and
   * leavers among them. One version minus the other is then a figure of ten parties.
   */
  changed: 10,
  /**
   * And of these, nobody or at least this many joined or left: what a joiner brings is a whole rate, not a small change.
   * Five is a minimum frequency of three after two colluders are taken out; with three joiners the bounds came too close.
   */
  moved: 5,
  /** Dominance, on the weights of the mean: so many parties' worth of weight (Kish), and no party more than this share. */
  effectiveContributors: 5,
  largestShare: 0.25,
};

/** Where every member consented to fewer: the floor of the Bundesbank's research data centre, and of this hub. */
const byConsent = {
  minimumContributors: 5,
  changed: 5,
  moved: 3,
  /** Five parties of unequal size never have five parties' worth of weight. */
  effectiveContributors: 3,
  largestShare: 1 / 3,
};

export interface Thresholds {
  minimumContributors: number;
  changed: number;
  moved: number;
  effectiveContributors: number;
  largestShare: number;
}

export type Level = "nation" | "region" | "cluster" | "size-band";

export interface Policy {
  eligible: { campaigns: number; exposure: number };
  levels: Record<Level, Thresholds>;
  startUp: { contributors: number; nation: Thresholds };
  colluders: number;
  unnamed: number;
  eventsOutsideLargest: number;
  fit: { contributors: number; residualVariance: readonly [number, number] };
  significantFigures: number;
  bands: readonly number[];
}

export const policy: Policy = {
  /** What a party needs in the window of twelve months to count in a cell. */
  eligible: {
    /** One campaign is an anecdote, and its figure would be the party's own. */
    campaigns: 2,
    /** For rates: below a hundred people, one more click moves the rate by a per cent. */
    exposure: 100,
  },
  levels: { nation: strict, region: strict, "size-band": strict, cluster: byConsent },
  /**
   * While fewer parties than this contribute to a metric, the nation follows the clusters' thresholds: the first parties
   * see one figure early, under the consent of counting at all.
   */
  startUp: { contributors: 30, nation: byConsent },
  /**
   * How many contributors may put their own numbers together and still learn nothing exact of another one from everything
   * that was ever published: no combination of figures is a figure of this many and one more.
   */
  colluders: 2,
  /**
   * A party is named to its region's officers only while at least this many other contributors of every figure that counts
   * it, or none, are not: what a figure says without the named ones is then a figure of as many as the smallest cluster.
   */
  unnamed: byConsent.minimumContributors,
  /**
   * Group disclosure: numerators outside the largest contributor. Below that a mean says that nearly nobody clicked, which
   * is a figure about each of the parties (ACRO treats zeros as disclosive).
   */
  eventsOutsideLargest: 10,
  fit: {
    /** With fewer parties their spread is a guess: the catalogue's reviewed value stands in, and no quantile is shown. */
    contributors: 30,
    /** The fitted distribution is the parties' own only if standardised residuals vary about as much as they should. */
    residualVariance: [0.7, 1.4],
  },
  /** Published figures are rounded: more digits than the figure has are one party's fingerprints. */
  significantFigures: 2,
  /** Lower ends of the bands in which numbers of contributors are said (ACRO rounds to base 5). */
  bands: [5, 10, 15, 20, 30, 50, 100],
};
