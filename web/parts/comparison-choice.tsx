import { type Comparison, cohortTypes } from "../../src/benchmarks/contract.ts";
import { month } from "../../src/words/figures.ts";
import type { Language, Words } from "../../src/words/words.ts";
import { byRegion, cohortName } from "./cohort.ts";
import { MetricOptions } from "./metric-options.tsx";

/** What to compare. A form that asks for an address, so that every comparison is a link. */
export const ComparisonChoice = ({
  comparison,
  words,
  language,
}: {
  comparison: Comparison;
  words: Words;
  language: Language;
}) => {
  const { choose } = words.pages.compare;
  const { metric, cohort_type, region, regions, release, releases } = comparison;
  return (
    <form class="comparison-choice" method="get" action="/compare">
      <div class="fields">
        <label>
          {choose.metric}
          <select name="metric">
            <MetricOptions chosen={metric} words={words} />
          </select>
        </label>
        <label>
          {choose.cohort_type}
          <select name="cohort_type">
            {cohortTypes
              .filter((type) => type !== "nation")
              .map((type) => (
                <option value={type} selected={type === cohort_type}>
                  {words.names.cohortTypes[type]}
                </option>
              ))}
          </select>
        </label>
        {regions.length > 1 && (
          <label>
            {choose.region}
            <select name="region">
              <option value="">{choose.everyRegion}</option>
              {regions.map((one) => (
                <option value={one} selected={one === region}>
                  {one}
                </option>
              ))}
            </select>
          </label>
        )}
        <label>
          {choose.release}
          <select name="release">
            {releases.map((one, at) => (
              <option value={one.id} selected={one.id === release.id}>
                {at === 0 ? choose.latest({ month: month(one.as_of, language) }) : month(one.as_of, language)}
              </option>
            ))}
          </select>
        </label>
        <button type="submit">{choose.show}</button>
      </div>
      <Cohorts comparison={comparison} words={words} />
    </form>
  );
};

const Cohorts = ({
  comparison: { cohort_type, region, cohorts, chosen },
  words,
}: {
  comparison: Comparison;
  words: Words;
}) => {
  const { choose } = words.pages.compare;
  return (
    <details>
      <summary>{chosen.length === 0 ? choose.cohort : choose.chosen({ number: chosen.length })}</summary>
      <p class="hint">{choose.cohortHint}</p>
      <input type="hidden" name="cohorts_of" value={cohort_type} />
      {region !== null && <input type="hidden" name="cohorts_in" value={region} />}
      {byRegion(cohorts).map(([region, ofRegion]) => (
        <fieldset>
          {region !== null && <legend>{region}</legend>}
          <div class="choices">
            {ofRegion.map((cohort) => (
              <label class="choice">
                <input type="checkbox" name="cohort" value={cohort.cohort} checked={chosen.includes(cohort.cohort)} />
                {cohortName(cohort, words)}
              </label>
            ))}
          </div>
        </fieldset>
      ))}
      <button type="submit">{choose.show}</button>
    </details>
  );
};
