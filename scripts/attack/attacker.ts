import type { Highs } from "highs";
import type { Interval } from "../../src/statistics/interval.ts";
import type { History } from "./history.ts";
import { movements } from "./movements.ts";
import { contributorsOf, type Publication, partyOf, truthOf } from "./statement.ts";

/**
 * The attacker: a linear programme over every party's rate at every version of its sums that was ever published.
 *
 * It knows every published mean with the weights behind it, who contributed at which version, that a rate is neither
 * negative nor above its ceiling, that a party's rate moves by less than 12 % from one version to the next (wherever that
 * is true, so that it is never misled), the rates of parties that were named, and whatever colluding parties know of
 * themselves. The smallest and the largest
 * value of an expression that agree with all of this are what it can find out (the feasibility intervals of Fischetti and
 * Salazar 2000; the disclosure auditing problem of Daalmans and de Waal 2010).
 */
export interface Attacker {
  /** Whose rates, at all versions, are given away; replaces those given away before. */
  collude(parties: readonly string[]): void;
  /** Between which values a sum of unknowns must lie. */
  range(expression: readonly (readonly [unknown: string, times: number])[]): Interval;
  dispose(): void;
}

/** How far a published mean may miss the truth, in typical rates, before the model is wrong and not the arithmetic. */
const tolerance = 1e-9;

/**
 * Ways to solve. Little but the objective changes between two solves: the primal simplex goes on from the last optimum.
 * Where that ends in numerical doubt it starts afresh, in another way.
 */
const ways = [
  { presolve: "off", solver: "simplex", simplex_strategy: 4 },
  { presolve: "on", solver: "simplex", simplex_strategy: 1 },
  { presolve: "on", solver: "ipm" },
] as const;

/** @throws Error if the truth itself does not agree with what the attacker takes for known */
export const attackerOf = (highs: Highs, history: History, { statements, known }: Publication): Attacker => {
  const contributors = contributorsOf(history);
  const unknowns = [...new Set([...statements.flatMap(({ shares }) => [...shares.keys()]), ...known])];
  const columns = new Map(unknowns.map((unknown, column) => [unknown, column]));
  const truths = unknowns.map((unknown) => truthOf(contributors.get(unknown)!));
  // In units of the typical rate, so that the solver's tolerances mean the same in every metric.
  const unit = history.metric.rate;
  const ceiling = history.metric.ceiling / unit;
  const rows = [
    ...statements.map(({ shares, low, high }) => ({ low: low / unit, high: high / unit, terms: [...shares] })),
    ...movements(history, columns, truths),
  ].map(({ low, high, terms }) => ({
    low,
    high,
    terms: terms.map(([of, times]) => [columns.get(of)!, times] as const),
  }));
  for (const { low, high, terms } of rows) {
    const truth = terms.reduce((sum, [column, times]) => sum + (times * truths[column]!) / unit, 0);
    if (truth < low - tolerance || truth > high + tolerance)
      throw new Error(`the truth ${truth} is not between ${low} and ${high}: the attacker's model is wrong`);
  }

  const model = highs.createModel({
    numCols: unknowns.length,
    numRows: rows.length,
    colCost: unknowns.map(() => 0),
    colLower: unknowns.map(() => 0),
    colUpper: unknowns.map(() => ceiling),
    rowLower: rows.map(({ low }) => low),
    rowUpper: rows.map(({ high }) => high),
    matrix: {
      format: "csr",
      numRows: rows.length,
      numCols: unknowns.length,
      starts: startsOf(rows),
      indices: rows.flatMap(({ terms }) => terms.map(([column]) => column)),
      values: rows.flatMap(({ terms }) => terms.map(([, times]) => times)),
    },
  });
  const give = (column: number) => model.changeColBounds(column, truths[column]! / unit, truths[column]! / unit);
  for (const unknown of known) give(columns.get(unknown)!);
  model.options.set({ output_flag: false, simplex_iteration_limit: 5_000 });

  const isSolved = (): boolean => {
    model.raw.run();
    return model.getModelStatus() === highs.constants.modelStatus.optimal;
  };
  const optimum = (sense: "minimize" | "maximize"): number => {
    model.changeObjectiveSense(highs.constants.objectiveSense[sense]);
    const way = ways.find((options, at) => {
      if (at > 0) model.clearSolver();
      model.options.set(options);
      return isSolved();
    });
    if (!way) throw new Error(`no value that is ${sense}d: status ${model.getModelStatus()}`);
    return model.getObjectiveValue() * unit;
  };
  let colluding: number[] = [];
  return {
    collude(parties) {
      for (const column of colluding) model.changeColBounds(column, 0, ceiling);
      colluding = unknowns.flatMap((unknown, column) =>
        parties.includes(partyOf(unknown)) && !known.has(unknown) ? [column] : [],
      );
      colluding.forEach(give);
    },
    range(expression) {
      const terms = expression.map(([unknown, times]) => [columns.get(unknown)!, times] as const);
      for (const [column, times] of terms) model.changeColCost(column, times);
      const range = [optimum("minimize"), optimum("maximize")] as const;
      for (const [column] of terms) model.changeColCost(column, 0);
      return range;
    },
    dispose: () => model.dispose(),
  };
};

/** Where each row begins among all terms, and where the last one ends. */
const startsOf = (rows: readonly { terms: readonly unknown[] }[]): number[] => {
  const starts = [0];
  for (const { terms } of rows) starts.push(starts.at(-1)! + terms.length);
  return starts;
};
