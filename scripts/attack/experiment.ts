import type { Highs } from "highs";
import type { Level } from "../../src/disclosure/policy.ts";
import { randomOf } from "../demonstration/random.ts";
import type { AttackedMetric } from "./attacked-metric.ts";
import { attackerOf } from "./attacker.ts";
import { auditOf } from "./audit.ts";
import { attack, type Finding } from "./exposure.ts";
import { historyOf } from "./history.ts";
import type { Publisher } from "./publishers.ts";
import type { Scenario } from "./scenario.ts";
import { partyOf } from "./statement.ts";
import { targetsOf, targetsOfAudit } from "./targets.ts";

/** One hub's life, one metric, one publisher. */
export interface Experiment {
  publisher: Publisher;
  metric: AttackedMetric;
  scenario: Scenario;
  hub: number;
  seed: number;
}

export interface Outcome extends Experiment {
  findings: readonly Finding[];
  /** Sets of up to three parties that were audited, and those that combinations of means say something of and of no other. */
  audited: number;
  exposedSets: readonly (readonly string[])[];
  /** How many parties were ever named. */
  named: number;
}

export const levels: readonly Level[] = ["nation", "region", "cluster", "size-band"];

/** @param targets how many at each level; @param audits whether all sets of three are audited too */
export const attackPublisher = (
  highs: Highs,
  experiment: Experiment,
  { targets, audits }: { targets: number; audits: boolean },
): Outcome => {
  const { publisher, metric, scenario, hub, seed } = experiment;
  const history = historyOf(metric, scenario, hub, seed);
  const publication = publisher.publish(history);
  const { statements, known } = publication;
  const { audited, exposedSets } = audits ? auditOf(publication) : { audited: 0, exposedSets: [] };
  const attacker = attackerOf(highs, history, publication);
  const random = randomOf("targets", metric.name, scenario.name, hub, seed);
  const attacked = [
    ...levels.flatMap((level) => targetsOf(statements, level, targets, random)),
    ...targetsOfAudit(exposedSets.slice(0, targets)),
  ];
  const findings = attack(attacker, history, publication, attacked);
  attacker.dispose();
  return { ...experiment, findings, audited, exposedSets, named: new Set([...known].map(partyOf)).size };
};
