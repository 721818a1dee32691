import type { ComparedRow, Comparison } from "../../src/benchmarks/contract.ts";
import type { Words } from "../../src/words/words.ts";
import { withheldSentence } from "./cells.tsx";
import { cohortName } from "./cohort.ts";

interface Props {
  rows: readonly ComparedRow[];
  comparison: Comparison;
  words: Words;
  /** Columns of the table. */
  width: number;
}

/** Groups without a figure, folded into one line of the table: how many, then each with what would open it. */
export const WithoutFigure = ({ rows, comparison: { sort }, words, width }: Props) => {
  if (rows.length === 0) return null;
  return (
    <tr>
      <td class="withheld" colspan={width}>
        <details>
          <summary>{words.pages.compare.withoutFigure({ number: rows.length })}</summary>
          <ul>
            {rows.map((row) => (
              <li>
                <strong>{cohortName(row, words)}</strong>
                {sort === "value" && row.region !== null && ` (${row.region})`}: {withheldSentence(row, words)}
              </li>
            ))}
          </ul>
        </details>
      </td>
    </tr>
  );
};
