import type { Interval } from "../../src/statistics/interval.ts";
import type { Attacker } from "./attacker.ts";
import type { History } from "./history.ts";
import { mostMoved, versionsOf } from "./movements.ts";
import { contributorsOf, type Publication, truthOf } from "./statement.ts";
import type { Target } from "./targets.ts";

/** What the attack on one target found. */
export interface Finding extends Target {
  rate: Bounded;
  /** From the last published version but one to the last; null where only one was ever published, or both are alike. */
  change: Bounded | null;
}

export interface Bounded {
  truth: number;
  range: Interval;
  exposed: boolean;
}

/** How near to the truth a bound may come: the p %-rule at p = 10, on either side. */
const tooNear = 0.1;

/**
 * Attacks each target with what its colluders know. With fewer colluders less is known, so every range is at least as wide:
 * whoever two do not expose, one does not and none does not.
 *
 * A rate is exposed if either bound is within 10 % of the truth, unless it is the bound that everybody knows (nothing, or
 * the ceiling). A change likewise; the bound that everybody knows is then what the assumption that rates hardly move says
 * of a party at the ceiling. A party that was named at any time is no target: that its rate hardly moves is told already.
 */
export const attack = (
  attacker: Attacker,
  history: History,
  { statements, known }: Publication,
  targets: readonly Target[],
): Finding[] => {
  const contributors = contributorsOf(history);
  const published = new Set(statements.flatMap(({ shares }) => [...shares.keys()]));
  const versions = versionsOf(history);
  const { ceiling } = history.metric;
  const rateAt = (unknown: string) => truthOf(contributors.get(unknown)!);
  return targets.flatMap((target) => {
    const own = versions.get(target.party) ?? [];
    if (own.some((unknown) => known.has(unknown))) return [];
    const steps = own.flatMap((unknown, step) => (published.has(unknown) ? [step] : []));
    const [before, last] = [steps.at(-2), steps.at(-1)];
    if (last === undefined || rateAt(own[last]!) === 0) return [];
    attacker.collude(target.colluders);
    const now = own[last]!;
    const rate = bounded(rateAt(now), attacker.range([[now, 1]]), [0, ceiling]);
    if (before === undefined || own[before] === now) return [{ ...target, rate, change: null }];
    const then = own[before]!;
    const most = ceiling * (1 - mostMoved ** (before - last));
    const truth = rateAt(now) - rateAt(then);
    const range = attacker.range([
      [now, 1],
      [then, -1],
    ]);
    return [{ ...target, rate, change: truth === 0 ? null : bounded(truth, range, [-most, most]) }];
  });
};

const bounded = (truth: number, range: Interval, everybodyKnows: Interval): Bounded => ({
  truth,
  range,
  exposed: range.some(
    (bound, side) =>
      Math.abs(bound - truth) <= tooNear * Math.abs(truth) &&
      Math.abs(bound - everybodyKnows[side]!) > 1e-6 * Math.abs(everybodyKnows[1]),
  ),
});

/** How far the farther bound is from the truth, as a part of it. */
export const widerSide = ({ truth, range: [low, high] }: Bounded): number =>
  Math.max(truth - low, high - truth) / Math.abs(truth);

export const isExposed = ({ rate, change }: Finding): boolean => rate.exposed || (change?.exposed ?? false);
