import type { StructureChange } from "../../src/parties/structure/contract.ts";
import type { Words } from "../../src/words/words.ts";
import { WideTable } from "./wide-table.tsx";

/** What would change: a line for each field of a place and each place that goes; what comes is a list of names. */
export const ChangesTable = ({ changes, words }: { changes: readonly StructureChange[]; words: Words }) => {
  const { kinds, fields, preview } = words.pages.structure;
  const added = changes.filter(({ change }) => change === "added");
  const others = changes.filter(({ change }) => change !== "added");
  return (
    <>
      {added.length > 0 && <Added places={added} words={words} />}
      {others.length > 0 && (
        <>
          <h2 id="changes">{preview.lines}</h2>
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
              {others.map(({ of, name, change, field, from, to }) => (
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
                    <td colspan={3}>{preview.gone}</td>
                  )}
                </tr>
              ))}
            </tbody>
          </WideTable>
        </>
      )}
    </>
  );
};

/** More than these are folded away: a hub's first file brings them all. */
const readAtOnce = 20;

const Added = ({ places, words }: { places: readonly StructureChange[]; words: Words }) => {
  const { kinds, preview } = words.pages.structure;
  return (
    <details open={places.length <= readAtOnce}>
      <summary>{preview.added({ number: places.length })}</summary>
      <ul class="records">
        {places.map(({ of, name }) => (
          <li>
            {name} <span class="quiet">{kinds[of]}</span>
          </li>
        ))}
      </ul>
    </details>
  );
};

/** A choice by the words people know it by; a name as it is. */
const valueIn = ({ names, pages }: Words, value: string | null): string => {
  const { areaTypes, seatStatuses } = pages.structure;
  const choices: Record<string, string> = { ...names.sizeBands, ...areaTypes, ...seatStatuses };
  return value === null ? "–" : (choices[value] ?? value);
};
