import type { Holdings } from "../../../src/trust/contract.ts";
import type { Words } from "../../../src/words/words.ts";
import type { Frame } from "../../parts/page.tsx";
import { WideTable } from "../../parts/wide-table.tsx";

type Sentences = Words["pages"]["trust"]["seen"];
/** What the party's own people, its region's officers, other parties and the operator see of something. */
type Line = [what: keyof Sentences["rows"], people: string, officers: string, others: string, operator: string];

/** Who can see what, as the party chose it. */
export const WhoSeesWhat = ({ holdings, frame: { words } }: { holdings: Holdings; frame: Frame }) => {
  const sentences = words.pages.trust.seen;
  return (
    <>
      <h2 id="seen">{sentences.title}</h2>
      <WideTable heading="seen">
        <thead>
          <tr>
            <th scope="col">{sentences.what}</th>
            {(["people", "officers", "others", "operator"] as const).map((who) => (
              <th scope="col">{sentences.who[who]}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {linesOf(holdings, sentences).map(([what, ...seen]) => (
            <tr>
              <th scope="row">{sentences.rows[what]}</th>
              {seen.map((one) => (
                <td>{one}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </WideTable>
      <p>
        <a href="/party/sharing">{sentences.change}</a>
      </p>
    </>
  );
};

const linesOf = ({ counts_in, sharing }: Holdings, sentences: Sentences): Line[] => {
  const { yes, no } = sentences;
  const pooled = counts_in === null ? sentences.notCounted : yes;
  // Nothing is shown of a party that has not agreed, whatever it chose.
  const shown = (chosen: boolean, as: string): string => (chosen && counts_in !== null ? as : no);
  const exemplars = shown(
    sharing.exemplars !== "no",
    sharing.exemplars === "named" ? sentences.named : sentences.unnamed,
  );
  const help = (what: "wanted" | "offered", line: Holdings["sharing"]["help_wanted"]): Line => {
    const others = line ? shown(true, sentences.audiences[line.visible_to]) : no;
    const officers = line ? shown(line.visible_to !== "cluster", yes) : no;
    return [what, yes, officers, others, line ? shown(true, yes) : no];
  };
  return [
    ["records", yes, no, no, no],
    ["pooled", pooled, pooled, pooled, pooled],
    ["standing", yes, shown(sharing.named_to_officers, sentences.ifEnough), no, no],
    ["exemplars", yes, exemplars, exemplars, exemplars],
    help("wanted", sharing.help_wanted),
    help("offered", sharing.help_offered),
    ["part", yes, yes, yes, yes],
    ["access", yes, no, no, sentences.oneByOne],
    ["log", yes, no, no, sentences.partly],
  ];
};
