import type { Comparison } from "../../src/benchmarks/contract.ts";
import { month, roughly } from "../../src/words/figures.ts";
import { addressWith } from "./address.ts";
import { hasChanges } from "./comparison-findings.ts";
import type { Frame } from "./page.tsx";

/** The ranges are of 95 %: of figures that did not change, so many ranges leave out 1 at most. */
const byChance = 0.05;

/** What the column of changes holds, and how many of its words chance alone would put there. */
export const YearBefore = ({
  comparison,
  frame: { words, language, path },
}: {
  comparison: Comparison;
  frame: Frame;
}) => {
  const { year_before, rows, nation, counting_changes } = comparison;
  if (!year_before || !hasChanges(comparison)) return null;
  const { yearBefore, changedByChance } = words.pages.compare;
  const before = month(year_before.as_of, language);
  const number = [nation, ...rows].filter(({ change }) => change !== null).length;
  return (
    <p>
      {yearBefore({ month: before })}{" "}
      {counting_changes.length === 0 && changedByChance({ number, expected: roughly(number * byChance) })}{" "}
      <a class="explained" href={addressWith(path, { release: year_before.id })}>
        {words.pages.releases.one({ month: before })}
      </a>
    </p>
  );
};
