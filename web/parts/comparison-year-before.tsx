import type { Comparison } from "../../src/benchmarks/contract.ts";
import { month } from "../../src/words/figures.ts";
import { addressWith } from "./address.ts";
import { hasChanges } from "./comparison-findings.ts";
import type { Frame } from "./page.tsx";

/** What the column of changes holds, and how many of its words chance alone would put there: the ranges are of 95 %. */
export const YearBefore = ({
  comparison,
  frame: { words, language, path },
}: {
  comparison: Comparison;
  frame: Frame;
}) => {
  const { year_before, counting_changes } = comparison;
  if (!year_before || !hasChanges(comparison)) return null;
  const { yearBefore, changedByChance } = words.pages.compare;
  const before = month(year_before.as_of, language);
  return (
    <p>
      {yearBefore({ month: before })} {counting_changes.length === 0 && changedByChance}{" "}
      <a class="explained" href={addressWith(path, { release: year_before.id })}>
        {words.pages.releases.one({ month: before })}
      </a>
    </p>
  );
};
