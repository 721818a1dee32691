import { policy } from "../../../src/disclosure/policy.ts";
import { z95 } from "../../../src/statistics/critical-values.ts";

/**
 * The question that the hub and its rivals answer: how every cluster's emails were clicked in a year, as mean, weight and
 * 95 % range, around what the nation's release says of all parties. The rivals answer it from the raw campaigns.
 *
 * Formula: `groupMean` and `groupInterval` of the method note for a binomial metric, written again in SQL.
 */
export const metric = "email.click-rate";

export interface Question {
  /** The months counted, the second one no more. */
  from: string;
  until: string;
  rate: number;
  spread: number;
  variance: number;
}

export interface ClusterFigure {
  cluster: string;
  mean: number;
  weight: number;
  low: number;
  high: number;
}

/** Whatever answers from raw campaigns. */
export interface Rival {
  name: string;
  answer: (asked: Question) => Promise<ClusterFigure[]>;
  close: () => void;
}

/** The campaigns that count. */
export const counted = `channel = 'email' AND sent_local >= $from AND sent_local < $until
  AND delivered > 0 AND clickers <= delivered`;

/**
 * @param source the campaigns that count, as each program finds them fastest
 * `1e0` makes a division one of fractions everywhere. A design effect of whole counts is never below 1.
 */
export const clusterFigures = (source: string): string => `
WITH sums AS (
  SELECT party_id, count(*) AS m, sum(delivered) AS n, sum(clickers) AS x, sum(delivered * delivered) AS nn
  FROM ${source} GROUP BY party_id
), effective AS (
  SELECT cluster_id, 1e0 * x / n AS rate, n / (1 + (1e0 * nn / n - 1) * $variance * $rate / (1 - $rate)) AS exposure
  FROM sums JOIN parties ON parties.id = party_id
  WHERE counts_in = 'cluster' AND m >= $campaigns AND n >= $exposure
), weighed AS (
  SELECT cluster_id, rate, 1 / (1 / exposure + (1 - 1 / exposure) / ($spread + 1)) AS weight FROM effective
), means AS (
  SELECT cluster_id, sum(weight * rate) / sum(weight) AS mean, sum(weight) AS weight
  FROM weighed GROUP BY cluster_id HAVING count(*) >= $contributors
), ranges AS (
  SELECT *, mean * weight + $z * $z / 2 AS centre, $z * sqrt(mean * (1 - mean) * weight + $z * $z / 4) AS reach FROM means
)
SELECT slug AS cluster, mean, weight, (centre - reach) / (weight + $z * $z) AS low, (centre + reach) / (weight + $z * $z) AS high
FROM ranges JOIN clusters ON clusters.id = cluster_id ORDER BY slug`;

export const parametersOf = (asked: Question) => ({
  ...asked,
  ...policy.eligible,
  contributors: policy.levels.cluster.minimumContributors,
  z: z95,
});
