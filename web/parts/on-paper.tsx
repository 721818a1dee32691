import type { ReleaseSummary } from "../../src/releases/contract.ts";
import { moment, month } from "../../src/words/figures.ts";
import type { Frame } from "./page.tsx";

/** What a print needs to be cited, and a screen has already: which release, of which day, at which address. */
export const OnPaper = ({ release, frame }: { release: ReleaseSummary; frame: Frame }) => {
  const { words, language, hub, origin, path } = frame;
  const { one, published } = words.pages.releases;
  return (
    <p class="on-paper">
      {hub.name}. {one({ month: month(release.as_of, language) })}.{" "}
      {release.published_at && published({ day: moment(release.published_at.slice(0, 10), language) })} {origin}
      {path}
    </p>
  );
};
