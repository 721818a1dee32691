import type { OwnFigure } from "../../src/benchmarks/standing/contract.ts";
import { count } from "../../src/words/figures.ts";
import type { Words } from "../../src/words/words.ts";
import type { ShownMetric } from "./metric.ts";

/** What an own figure is made of, in counts: nobody has to take it on trust. */
export const basis = (
  { campaigns, exposure, numerator }: OwnFigure,
  { definition }: ShownMetric,
  words: Words,
): string => {
  const { share, each, month } = words.pages.party.basis;
  const made = {
    numerator: count(numerator),
    exposure: count(exposure),
    campaigns: words.names.campaigns[definition.channel]({ number: count(campaigns) }),
  };
  if (definition.exposure === "month") return month({ ...made, months: words.names.months({ number: made.exposure }) });
  return definition.exposure === "each" ? each(made) : share(made);
};
