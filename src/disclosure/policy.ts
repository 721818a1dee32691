/**
 * Every threshold of disclosure control, with its reason and its authority. Nothing else in the project holds one.
 *
 * - k >= 10 contributors: the default of the UK's ACRO checker (`safe_threshold: 10`) and of the ONS Longitudinal Study.
 * - 5 where every member consented (a cluster): the floor of the Bundesbank's research data centre; with two parties
 *   colluding, three others still stand between them and anybody's figure.
 */
export const policy = {
  /** What a party needs in the window of twelve months to count in a cell. */
  eligible: {
    /** One campaign is an anecdote, and its figure would be the party's own. */
    campaigns: 2,
    /** For rates: below a hundred people, one more click moves the rate by a per cent. */
    exposure: 100,
  },
  /** How many parties a cell needs to be published, by level. Clusters exist by consent. */
  minimumContributors: { nation: 10, region: 10, cluster: 5, "size-band": 10 },
  /**
   * While fewer parties than this contribute to a metric, the nation follows the clusters' minimum: the first parties
   * see one figure early, under the same consent.
   */
  startUp: { contributors: 30, minimumContributors: 5 },
  /** Published figures are rounded: more digits than the figure has are one party's fingerprints. */
  significantFigures: 2,
  /** Lower ends of the bands in which numbers of contributors are said (ACRO rounds to base 5). */
  bands: [5, 10, 15, 20, 30, 50, 100],
} as const;

export type Policy = typeof policy;
export type Level = keyof Policy["minimumContributors"];
