import type { Cell } from "../../../src/benchmarks/contract.ts";
import { policy } from "../../../src/disclosure/policy.ts";
import { toSignificantFigures } from "../../../src/disclosure/rounding.ts";
import { monthAfter } from "../../demonstration/months.ts";
import type { Hub } from "../hub.ts";
import { lastMonth } from "./histories.ts";
import { type ClusterFigure, metric, type Question, type Rival } from "./question.ts";
import { yearBefore } from "./releases.ts";

/** The comparison as the hub says it: every cluster now, and beside itself a year before. */
export const comparison = `/compare?metric=${metric}&cohort_type=cluster&format=json`;

export interface Answers {
  /** How many clusters' figures were found to be the same in every answer. */
  compared: number;
  hub_ms: number[];
  rivals: { name: string; durations_ms: number[] }[];
}

/** Asks all in turns for the same: the clusters' figures in the last release's year and in the one before. */
export const measureAnswers = async (hub: Hub, rivals: readonly Rival[], answers: number): Promise<Answers> => {
  const asked = await Promise.all([lastMonth, yearBefore].map((release) => questionOf(hub, release)));
  let compared = 0;
  for (const { question, cells } of asked)
    for (const rival of rivals) compared = requireSame(rival.name, await rival.answer(question), cells);

  const measured: Answers = { compared, hub_ms: [], rivals: rivals.map(({ name }) => ({ name, durations_ms: [] })) };
  for (let at = -warmUp; at < answers; at++) {
    const { ms } = await hub.ask("GET", comparison);
    if (at >= 0) measured.hub_ms.push(ms);
    for (const [of, rival] of rivals.entries()) {
      const started_ms = performance.now();
      for (const { question } of asked) await rival.answer(question);
      if (at >= 0) measured.rivals[of]!.durations_ms.push(performance.now() - started_ms);
    }
  }
  return measured;
};

/** Answers not counted: code is compiled and files are read while they are made. */
const warmUp = 30;

/** The question that a release answers, with what it says of the nation, and its own answer. */
const questionOf = async (hub: Hub, release: string): Promise<{ question: Question; cells: Cell[] }> => {
  const path = `/releases/${release}/benchmarks?metric=${metric}&cohort_type=`;
  const cellsOf = async (type: string) => (await hub.operator.get<{ items: Cell[] }>(path + type)).items;
  const [nation] = await cellsOf("nation");
  const { mean: rate, spread, campaign_variance: variance } = nation ?? {};
  if (!rate || !spread || !variance) throw new Error(`${release} says too little of the nation`);
  const question = { from: monthAfter(release, -11), until: monthAfter(release, 1), rate, spread, variance };
  const cells = (await cellsOf("cluster")).filter(({ as_of, mean }) => as_of === release && mean !== null);
  return { question, cells };
};

/** @throws where a published figure is not the rival's, rounded. @returns how many were compared */
export const requireSame = (rival: string, figures: readonly ClusterFigure[], cells: readonly Cell[]): number => {
  const byCluster = new Map(figures.map((figure) => [figure.cluster, figure]));
  for (const { cohort, mean, weight, interval } of cells) {
    const theirs = byCluster.get(cohort);
    const same =
      theirs &&
      rounded(theirs.mean) === mean &&
      rounded(theirs.weight) === weight &&
      // Ours follow from the rounded mean and weight.
      [theirs.low, theirs.high].every((limit, end) => Math.abs(limit / interval![end]! - 1) < 0.1);
    if (!same) throw new Error(`${cohort}: ${rival} says ${JSON.stringify(theirs)}, the hub ${mean} and ${weight}`);
  }
  return cells.length;
};

const rounded = (value: number): number => toSignificantFigures(value, policy.significantFigures);
