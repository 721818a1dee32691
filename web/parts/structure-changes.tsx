import type { StructureChange } from "../../src/parties/structure/contract.ts";
import type { Words } from "../../src/words/words.ts";
import { WideTable } from "./wide-table.tsx";

/** What would change, a line for each place that comes or goes and for each field of one. */
export const ChangesTable = ({ changes, words }: { changes: readonly StructureChange[]; words: Words }) => {
  const { kinds, fields, preview } = words.pages.structure;
  return (
    <>
      <h2 id="changes">{preview.title}</h2>
      <WideTable heading="changes">
        <thead>
          <tr>
            <th scope="col">{preview.place}</th>
            <th scope="col">{preview.field}</th>
            <th scope="col">{preview.from}</th>
            <th scope="col">{preview.to}</th>
          </tr>
        </thead>
        <tbody>
          {changes.map(({ of, name, change, field, from, to }) => (
            <tr>
              <th scope="row">
                {name} <span class="quiet">{kinds[of]}</span>
              </th>
              {change === "changed" ? (
                <>
                  <td>{fields[field as keyof typeof fields]}</td>
                  <td>{valueIn(words, from)}</td>
                  <td>{valueIn(words, to)}</td>
                </>
              ) : (
                <td colspan={3}>{preview[change]}</td>
              )}
            </tr>
          ))}
        </tbody>
      </WideTable>
    </>
  );
};

/** A choice by the words people know it by; a name as it is. */
const valueIn = ({ names, pages }: Words, value: string | null): string => {
  const { areaTypes, seatStatuses } = pages.structure;
  const choices: Record<string, string> = { ...names.sizeBands, ...areaTypes, ...seatStatuses };
  return value === null ? "–" : (choices[value] ?? value);
};
