import type { Highs } from "highs";
import { attackedMetrics } from "./attacked-metric.ts";
import { attackPublisher, type Experiment, type Outcome } from "./experiment.ts";
import { gate, mutations, naive, namingMutations, type Publisher } from "./publishers.ts";
import type { Attack } from "./report.ts";
import { scenarios } from "./scenario.ts";

/** How much is attacked: hubs, seeds of each, and targets at each level of each; fewer where something must break. */
export interface Effort {
  hubs: readonly number[];
  seeds: number;
  targets: number;
  targetsToBreak: number;
}

export const efforts = {
  full: { hubs: [20, 60, 300], seeds: 3, targets: 16, targetsToBreak: 6 },
  short: { hubs: [20, 60], seeds: 1, targets: 6, targetsToBreak: 2 },
} as const satisfies Record<string, Effort>;

/** Where the control and the mutations are attacked: they break in small hubs, where a run is short. */
const largestToBreak = 60;

/** Attacks the gate in every hub, scenario, metric and seed; the control and each mutation in some of them. */
export const attackAll = (
  highs: Highs,
  { hubs, seeds, targets, targetsToBreak }: Effort,
  say: (doing: string) => void,
): Attack => {
  const run = (
    publisher: Publisher,
    some: readonly Omit<Experiment, "publisher">[],
    audits: boolean,
    targets: number,
  ) =>
    some.map((one): Outcome => {
      say(`${publisher.name}: ${one.metric.name}, ${one.scenario.name}, hub of ${one.hub}, seed ${one.seed}`);
      return attackPublisher(highs, { ...one, publisher }, { targets, audits });
    });
  const lives = hubs.flatMap((hub) =>
    scenarios.flatMap((scenario) =>
      attackedMetrics.flatMap((metric) =>
        Array.from({ length: seeds }, (_, seed) => ({ hub, scenario, metric, seed: seed + 1 })),
      ),
    ),
  );
  const small = lives.filter(({ hub, seed }) => hub <= largestToBreak && seed === 1);
  const named = small.filter(({ scenario }) => scenario.naming);
  const unnamed = small.filter(({ scenario }) => !scenario.naming);
  const daily = small.filter(({ scenario }) => scenario.name === "daily");
  return {
    gate: run(gate, lives, true, targets),
    control: run(naive, daily, false, targetsToBreak),
    mutations: [
      ...mutations.flatMap((mutation) => run(mutation, unnamed, true, targetsToBreak)),
      ...namingMutations.flatMap((mutation) => run(mutation, named, true, targetsToBreak)),
    ],
  };
};
