import { levels, type Outcome } from "./experiment.ts";
import { type Bounded, type Finding, isExposed, widerSide } from "./exposure.ts";

/** Below this the control did not break, and nothing that holds proves anything. */
const leastBroken = 0.2;

export interface Attack {
  gate: readonly Outcome[];
  control: readonly Outcome[];
  mutations: readonly Outcome[];
}

/** Whether the gate held against an attacker that broke everything it had to break. */
export const hasPassed = ({ gate, control, mutations }: Attack): boolean =>
  exposedOf(gate).length === 0 &&
  gate.every(({ exposedSets }) => exposedSets.length === 0) &&
  shareExposed(control) >= leastBroken &&
  byPublisher(mutations).every(([, outcomes]) => isCaught(outcomes));

/** A mutation is caught by a target that the attacker bounds, or by a set of parties that the audit finds. */
export const isCaught = (outcomes: readonly Outcome[]): boolean =>
  exposedOf(outcomes).length > 0 || outcomes.some(({ exposedSets }) => exposedSets.length > 0);

export const exposedOf = (outcomes: readonly Outcome[]): Finding[] => findingsOf(outcomes).filter(isExposed);

/** The share of all targets with an exposed rate or an exposed change. */
export const shareExposed = (outcomes: readonly Outcome[]): number =>
  exposedOf(outcomes).length / findingsOf(outcomes).length;

export const byPublisher = (outcomes: readonly Outcome[]): [name: string, outcomes: Outcome[]][] => [
  ...Map.groupBy(outcomes, ({ publisher }) => publisher.name),
];

export const reportOf = (attack: Attack): string => {
  const { gate, control, mutations } = attack;
  const sum = (outcomes: readonly Outcome[], of: (outcome: Outcome) => number) =>
    outcomes.reduce((total, outcome) => total + of(outcome), 0);
  const audit = (outcomes: readonly Outcome[]) =>
    `${whole(sum(outcomes, ({ exposedSets }) => exposedSets.length))} of ${whole(sum(outcomes, ({ audited }) => audited))}`;
  return [
    "The gate, attacked by two that collude",
    table(
      ["scenario", "hub", "level", "targets", "exposed", "changes", "exposed", "narrowest wide side"],
      [...Map.groupBy(gate, ({ scenario, hub }) => `${scenario.name} ${hub}`).values()].flatMap((outcomes) =>
        ([...levels, "audit"] as const).flatMap((level) => {
          const findings = findingsOf(outcomes).filter(({ from }) => from === level);
          if (findings.length === 0) return [];
          const { scenario, hub } = outcomes[0]!;
          return [[scenario.name, whole(hub), level, ...figuresOf(findings)]];
        }),
      ),
    ),
    `Audit: sets of up to three parties that published means can be combined to say something of, and of no other: ${audit(gate)}.`,
    `Parties named at some time, and given away: ${whole(sum(gate, ({ named }) => named))}.`,
    ...gate.flatMap((outcome) => [
      ...exposedOf([outcome]).map(describe(outcome)),
      ...outcome.exposedSets.map(nameSet(outcome)),
    ]),
    "What must break",
    table(
      ["publisher", "targets", "exposed", "changes", "exposed", "narrowest wide side", "audit"],
      [...byPublisher(control), ...byPublisher(mutations)].map(([publisher, outcomes]) => [
        publisher,
        ...figuresOf(findingsOf(outcomes)),
        publisher === control[0]?.publisher.name ? "-" : audit(outcomes),
      ]),
    ),
    ...(shareExposed(control) < leastBroken
      ? ["The control did not break: the attacker is too weak to prove anything."]
      : []),
    ...byPublisher(mutations).flatMap(([publisher, outcomes]) =>
      isCaught(outcomes) ? [] : [`Not found out: ${publisher}.`],
    ),
    `${exposedOf(gate).length} exposed of ${findingsOf(gate).length}`,
  ].join("\n\n");
};

const findingsOf = (outcomes: readonly Outcome[]): Finding[] => outcomes.flatMap(({ findings }) => findings);

const figuresOf = (findings: readonly Finding[]): string[] => {
  const rates = findings.map(({ rate }) => rate);
  const changes = findings.flatMap(({ change }) => change ?? []);
  const exposed = (all: readonly Bounded[]) => whole(all.filter(({ exposed }) => exposed).length);
  const narrowest = `${Math.round(100 * Math.min(...rates.map(widerSide)))} %`;
  return [whole(rates.length), exposed(rates), whole(changes.length), exposed(changes), narrowest];
};

const place = ({ metric, scenario, hub, seed }: Outcome) =>
  `${metric.name}, ${scenario.name}, hub of ${hub}, seed ${seed}`;

const describe =
  (outcome: Outcome) =>
  ({ party, colluders, rate, change }: Finding): string =>
    `${place(outcome)}: ${colluders.join(" and ")} bound ${party}: ${[rate, change]
      .flatMap((one) => (one?.exposed ? [`${one.truth} in ${one.range.join(" to ")}`] : []))
      .join("; ")}`;

const nameSet =
  (outcome: Outcome) =>
  (set: readonly string[]): string =>
    `${place(outcome)}: means can be combined to say something of ${set.join(", ")} only`;

const whole = (value: number): string => value.toLocaleString("en-GB");

const table = (header: readonly string[], rows: readonly (readonly string[])[]): string => {
  const widths = header.map((name, at) => Math.max(name.length, ...rows.map((row) => row[at]!.length)));
  const line = (cells: readonly string[]) => `| ${cells.map((cell, at) => cell.padStart(widths[at]!)).join(" | ")} |`;
  return [line(header), line(widths.map((width) => `${"-".repeat(width - 1)}:`)), ...rows.map(line)].join("\n");
};
