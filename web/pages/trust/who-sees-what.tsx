import type { Holdings } from "../../../src/trust/contract.ts";
import type { Words } from "../../../src/words/words.ts";
import { saidOfNaming } from "../../parts/own-naming.ts";
import type { Frame } from "../../parts/page.tsx";
import { BlockTable } from "../../parts/wide-table.tsx";

type Sentences = Words["pages"]["trust"]["seen"];
const columns = ["officers", "others", "operator"] as const;
/** What its region's officers, other parties and the operator see of something. */
type Line = [what: keyof Sentences["rows"], officers: string, others: string, operator: string];

/** Who else can see what, as the party chose it. */
export const WhoSeesWhat = ({ holdings, keeps, frame }: { holdings: Holdings; keeps: boolean; frame: Frame }) => {
  const { words } = frame;
  const sentences = words.pages.trust.seen;
  return (
    <>
      <h2 id="seen">{sentences.title}</h2>
      <p>{sentences.sentence}</p>
      <BlockTable heading="seen">
        <thead>
          <tr>
            <th scope="col">{sentences.what}</th>
            {columns.map((who) => (
              <th scope="col">{sentences.who[who]}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {linesOf(holdings, sentences).map(([what, ...seen]) => (
            <tr>
              <th scope="row">{sentences.rows[what]}</th>
              {seen.map((one, at) => (
                <td data-column={sentences.who[columns[at]!]}>{one}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </BlockTable>
      {holdings.sharing.named_to_officers && <p>{saidOfNaming(holdings.named, frame)}</p>}
      {holdings.sharing.exemplars !== "no" && <p>{words.pages.sharing.exemplars.notYet}</p>}
      <p class="actions">
        <a href="/party/sharing">{keeps ? sentences.change : sentences.see}</a>
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
    return [what, officers, others, line ? shown(true, yes) : no];
  };
  return [
    ["records", no, no, no],
    ["pooled", pooled, pooled, pooled],
    ["standing", shown(sharing.named_to_officers, sentences.ifEnough), no, no],
    ["exemplars", exemplars, exemplars, exemplars],
    help("wanted", sharing.help_wanted),
    help("offered", sharing.help_offered),
    takingPart({ counts_in, sharing }, sentences),
    ["access", no, no, sentences.oneByOne],
    ["log", no, no, sentences.partly],
  ];
};

/** No list says who takes part; whatever stands under the party's name does. */
const takingPart = ({ counts_in, sharing }: Pick<Holdings, "counts_in" | "sharing">, sentences: Sentences): Line => {
  const { yes, inNumbers, notCounted } = sentences;
  if (counts_in === null) return ["part", notCounted, notCounted, notCounted];
  const isNamed = sharing.exemplars === "named" || sharing.help_wanted !== null || sharing.help_offered !== null;
  return ["part", isNamed || sharing.named_to_officers ? yes : inNumbers, isNamed ? yes : inNumbers, yes];
};
