import type { ComparedRow, Comparison } from "../../src/benchmarks/contract.ts";
import { count, figure, roughly, wholePerCent } from "../../src/words/figures.ts";
import type { Words } from "../../src/words/words.ts";
import { sideOf } from "./cells.tsx";
import { cohortName } from "./cohort.ts";
import type { ShownMetric } from "./metric.ts";

/** What can be told from the table, before anything else is said: which groups stand out, by name, or that none does. */
export const findings = (comparison: Comparison, metric: ShownMetric, words: Words): string => {
  const { compare } = words.pages;
  const { mean } = comparison.nation.cell;
  return [
    ...(mean === null ? [] : told(comparison, metric, words)),
    mean === null ? compare.noNation : compare.nation({ figure: figure(mean, metric.form) }),
    ...direction(comparison, metric, words),
    howMany(comparison, words),
  ].join(" ");
};

const told = ({ rows, chance, cohort_type }: Comparison, metric: ShownMetric, words: Words): string[] => {
  const { none, notTheOne, byChance, ...sides } = words.pages.compare.told;
  const cohorts = words.names.cohortsCounted[cohort_type];
  const published = rows.filter(({ cell }) => cell.mean !== null);
  if (published.length === 0) return [];
  const named = (["above", "below"] as const).flatMap((side) => {
    const standOut = published.filter(({ cell }) => sideOf(cell) === side);
    return standOut.length === 0 ? [] : [sides[side]({ names: listed(standOut, metric, words) })];
  });
  if (named.length === 0) return [published.length === 1 ? notTheOne : none({ published: published.length, cohorts })];
  return [...named, byChance({ ...howOften(chance), cohorts })];
};

/** A number of groups that is expected, as so many of them in so many tables: fewer than one in a table is one in several. */
const howOften = ({ expected }: Comparison["chance"]) => ({
  groups: count(Math.max(1, Math.round(expected))),
  tables: roughly(Math.max(1, Math.round(1 / expected))),
});

/** Which way is better. Not said of sizes where each event counts once: small parties would be blamed for being small. */
const direction = ({ cohort_type }: Comparison, { definition }: ShownMetric, { names }: Words): string[] =>
  cohort_type === "size-band" && definition.exposure === "each" ? [] : [`${names.better[definition.better]}.`];

const howMany = ({ rows, cohort_type }: Comparison, words: Words): string => {
  const { single, none, one, some } = words.pages.compare;
  const published = rows.filter(({ cell }) => cell.mean !== null).length;
  if (rows.length === 1) return single[published === 1 ? "published" : "none"];
  const counts = { published, all: rows.length, cohorts: words.names.cohortsCounted[cohort_type] };
  return published === 0 ? none(counts) : published === 1 ? one(counts) : some(counts);
};

const listed = (rows: readonly ComparedRow[], { form }: ShownMetric, words: Words): string =>
  rows.map((row) => `${cohortName(row, words)} (${figure(row.cell.mean ?? 0, form)})`).join(", ");

/** How much of the differences between parties lies between clusters: said where clusters are compared. */
export const splitSentence = ({ nation, cohort_type }: Comparison, words: Words): string | null => {
  const { split } = nation.cell;
  if (!split || cohort_type !== "cluster") return null;
  const { clusters, parties, chance } = split;
  return words.pages.compare.split({
    clusters: wholePerCent(clusters),
    parties: wholePerCent(parties),
    chance: wholePerCent(chance),
  });
};

export const hasChanges = ({ nation, rows }: Comparison): boolean =>
  [nation, ...rows].some(({ change }) => change !== null);
