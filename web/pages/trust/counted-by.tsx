import type { Holdings } from "../../../src/trust/contract.ts";
import { releasesShown } from "../../../src/trust/read-holdings.ts";
import { count, month } from "../../../src/words/figures.ts";
import type { Frame } from "../../parts/page.tsx";

/** The releases that counted the party, and of how many of their figures it is a part. */
export const CountedBy = ({ releases, frame }: { releases: Holdings["releases"]; frame: Frame }) => {
  const { words, language } = frame;
  const sentences = words.pages.trust.releases;
  return (
    <>
      <h2 id="counted">{sentences.title}</h2>
      {releases.length === 0 ? (
        <p>{sentences.none}</p>
      ) : (
        <>
          <table class="medium" aria-labelledby="counted">
            <thead>
              <tr>
                <th scope="col">{sentences.release}</th>
                <th scope="col" class="number">
                  {sentences.figures}
                </th>
              </tr>
            </thead>
            <tbody>
              {releases.map(({ id, as_of, metrics }) => (
                <tr>
                  <th scope="row">
                    <a href={`/releases/${id}`}>{words.pages.releases.one({ month: month(as_of, language) })}</a>
                  </th>
                  <td class="number">{count(metrics.length)}</td>
                </tr>
              ))}
            </tbody>
          </table>
          <p class="quiet">{sentences.sentence({ number: releasesShown })}</p>
        </>
      )}
    </>
  );
};
