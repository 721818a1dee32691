import type { Erased } from "../../../src/trust/queries.ts";
import { count } from "../../../src/words/figures.ts";
import { FieldProblem, marked } from "../../parts/field-problem.tsx";
import { type Frame, Page } from "../../parts/page.tsx";
import { RefusedForm } from "../../parts/refused-form.tsx";
import { WayBack } from "../../parts/way-back.tsx";

interface Props extends Frame {
  party: { name: string };
  /** Null for whoever may not. */
  erased: Erased | null;
  tried?: { typed: string; problem: string } | undefined;
}

const counted = ["campaigns", "uploads", "sums", "people", "tokens", "invitations", "entries"] as const;

/** What leaving erases and what remains, and the way to do it. */
export const LeavePage = ({ party, erased, tried, ...frame }: Props) => {
  const { trust } = frame.words.pages;
  const sentences = trust.leave;
  const problems = tried && new Map([["name", tried.problem]]);
  return (
    <Page {...frame} title={sentences.title}>
      <h1>{sentences.title}</h1>
      {problems && <RefusedForm sentence={frame.words.pages.frame.refused} problems={problems} words={frame.words} />}
      <p class="lead">{sentences.sentence({ party: party.name })}</p>
      {erased ? (
        <>
          <h2>{sentences.erased}</h2>
          <dl class="counts">
            {counted.map((name) => (
              <div>
                <dt>{sentences.counts[name]}</dt>
                <dd>{count(erased[name])}</dd>
              </div>
            ))}
          </dl>
          <p>{sentences.peopleToo}</p>
        </>
      ) : (
        <p class="notice">{sentences.onlyAdmins}</p>
      )}
      <h2>{sentences.remains}</h2>
      <ul>
        <li>{sentences.releases}</li>
        <li>{sentences.memory}</li>
        <li>{sentences.audit}</li>
      </ul>
      <p>{sentences.again}</p>
      <p class="actions">
        <a class="button second" href="/party/export">
          {sentences.first}
        </a>
      </p>
      {erased && (
        <form method="post" action="/party/leave">
          <label for="name">{sentences.name({ party: party.name })}</label>
          <input
            id="name"
            name="name"
            required
            autocomplete="off"
            value={tried?.typed ?? ""}
            {...marked("name", problems)}
          />
          <FieldProblem of="name" problems={problems} />
          <p class="actions">
            <button class="final" type="submit">
              {sentences.action}
            </button>
            <a href="/party/trust">{sentences.keep}</a>
          </p>
        </form>
      )}
      <WayBack to="trust" words={frame.words} />
    </Page>
  );
};
