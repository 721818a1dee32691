import type { ComparisonRow } from "../contract.ts";
import type { OwnFigure, Standing } from "./contract.ts";

/** Standings as a spreadsheet wants them: a row a metric, a column a value, and one for each group the party belongs to. */
export const flatStandings = (standings: readonly Standing[]) =>
  standings.map(({ metric, release, window, own, cohorts, position, shrunken, funnel, so_far, ...standing }) => ({
    metric,
    release: release?.id ?? null,
    ...window,
    ...flatOwn(own),
    ...Object.fromEntries(cohorts.flatMap(flatMean)),
    place: position?.place ?? null,
    percentile: position?.percentile ?? null,
    ...ends("percentile", position?.interval),
    // Where the position is told, and where three years of the party's own campaigns do not tell it, nothing stands here.
    campaigns_to_settle: standing.to_settle?.campaigns ?? null,
    shrunken: shrunken?.mean ?? null,
    ...ends("shrunken", shrunken?.interval),
    ...ends("expected_95", funnel?.limits_95),
    ...ends("expected_998", funnel?.limits_998),
    outside: funnel?.outside ?? null,
    opportunity: standing.opportunity,
    ...prefixed("so_far", so_far && { from: so_far.from, ...flatOwn(so_far) }, soFarColumns),
  }));

/** Its last month counted stands beside every mean: it may be older than the party's own. */
const flatMean = ({ cohort_type, cell }: ComparisonRow) => [
  [`${cohort_type}_mean`, cell.mean],
  [`${cohort_type}_as_of`, cell.mean === null ? null : cell.as_of],
];

const flatOwn = ({ campaigns, exposure, numerator, rate, interval, provisional }: OwnFigure) => ({
  campaigns,
  exposure,
  numerator,
  rate,
  ...ends("rate", interval),
  provisional,
});

const soFarColumns = ["from", "campaigns", "exposure", "numerator", "rate", "rate_low", "rate_high"] as const;

const ends = <Name extends string>(name: Name, interval: readonly [number, number] | null | undefined) => ({
  [`${name}_low`]: interval?.[0] ?? null,
  [`${name}_high`]: interval?.[1] ?? null,
});

/** Every row has every column, whether or not there is anything to write in it. */
const prefixed = (prefix: string, values: Record<string, unknown> | null, columns: readonly string[]) =>
  Object.fromEntries(columns.map((column) => [`${prefix}_${column}`, values?.[column] ?? null]));
