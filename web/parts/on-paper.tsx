import type { ReleaseSummary } from "../../src/releases/contract.ts";
import { moment, month } from "../../src/words/figures.ts";
import type { Frame } from "./page.tsx";

/** What a print needs to be cited, and a screen has already: which release, of which day, at which address. */
export const OnPaper = ({ release, frame }: { release: ReleaseSummary; frame: Frame }) => {
  const { words, language } = frame;
  const { one, published } = words.pages.releases;
  const day = release.published_at && published({ day: moment(release.published_at.slice(0, 10), language) });
  const said = [one({ month: month(release.as_of, language) }) + ".", ...(day ? [day] : [])].join(" ");
  return <DatedOnPaper said={said} frame={frame} />;
};

/** Whose page it is, of when, as a sentence says it, and its address. */
export const DatedOnPaper = ({ said, frame: { hub, origin, path } }: { said: string; frame: Frame }) => (
  <p class="on-paper">
    {hub.name}. {said} {origin}
    {path}
  </p>
);
