import type { DomainError } from "../../../src/errors.ts";
import type { ReleaseSummary } from "../../../src/releases/contract.ts";
import { windowOf } from "../../../src/releases/month.ts";
import type { ReleaseOffer } from "../../../src/releases/offer-release.ts";
import { moment, month, period } from "../../../src/words/figures.ts";
import { type Frame, Page } from "../../parts/page.tsx";
import { RefusedForm } from "../../parts/refused-form.tsx";
import { WayBack } from "../../parts/way-back.tsx";

interface Props extends Frame {
  offer: ReleaseOffer;
  releases: ReleaseSummary[];
  /** What could not be started, and why. */
  tried: { asOf: string; error: DomainError } | undefined;
  /** Whether the page is loaded again by itself while a release is being built. */
  looksAgain: boolean;
}

/** The releases as their operator sees them: how each stands, and a way to start the next. */
export const HubReleasesPage = ({ offer, releases, tried, looksAgain, ...frame }: Props) => {
  const { words, language } = frame;
  const sentences = words.pages.hub.releases;
  return (
    <Page {...frame} title={sentences.title}>
      <h1>{sentences.title}</h1>
      {tried && <RefusedForm sentence={words.errors[tried.error.code](tried.error.params)} words={words} />}
      <p class="lead">{sentences.sentence}</p>
      {offer.building ? (
        <p class={tried ? undefined : "notice"}>
          {sentences.building({ month: month(offer.building.as_of, language) })} {looksAgain && sentences.looks}{" "}
          {looksAgain ? (
            <a href="/hub/releases?still">{sentences.stop}</a>
          ) : (
            <a href="/hub/releases">{sentences.look}</a>
          )}
        </p>
      ) : (
        <StartForm offer={offer} chosen={tried?.asOf} frame={frame} />
      )}
      <h2>{sentences.list}</h2>
      {releases.length === 0 && <p>{sentences.none}</p>}
      <ol class="records">
        {releases.map((release) => (
          <ReleaseLine release={release} frame={frame} />
        ))}
      </ol>
      <WayBack to="hub" words={words} />
    </Page>
  );
};

interface StartFormProps {
  offer: ReleaseOffer;
  chosen: string | undefined;
  frame: Frame;
}

const StartForm = ({ offer, chosen, frame: { words, language } }: StartFormProps) => {
  const sentences = words.pages.hub.releases;
  return (
    <form method="post" action="/hub/releases">
      <h2>{sentences.start}</h2>
      <p>{offer.taking_part > 0 ? sentences.counts({ number: offer.taking_part }) : sentences.countsNobody}</p>
      <div class="fields">
        <div>
          <label for="as_of">{sentences.month}</label>
          <select id="as_of" name="as_of">
            {offer.months.map((asOf) => {
              const { from, to } = windowOf(asOf);
              return (
                <option value={asOf} selected={asOf === chosen}>
                  {sentences.option({ month: month(asOf, language), period: period(from, to, language) })}
                </option>
              );
            })}
          </select>
        </div>
        <button type="submit">{sentences.action}</button>
      </div>
    </form>
  );
};

const ReleaseLine = ({ release, frame: { words, language } }: { release: ReleaseSummary; frame: Frame }) => {
  const sentences = words.pages.hub.releases;
  const { counts, published } = words.pages.releases;
  const { from, to } = windowOf(release.as_of);
  const day = (at: string) => moment(at.slice(0, 10), language);
  const state = release.published_at
    ? published({ day: day(release.published_at) })
    : `${words.pages.releases[release.status === "failed" ? "failed" : "building"]} ${sentences.started({ day: day(release.started_at) })}`;
  const links: [href: string, link: string][] =
    release.status === "published"
      ? [
          [`/releases/${release.id}`, sentences.holds],
          [`/hub/releases/${release.id}`, sentences.decisions],
        ]
      : [];
  return (
    <li>
      <strong>
        {month(release.as_of, language)}
        {release.id !== release.as_of && ` (${release.id})`}
      </strong>
      <span class="quiet">
        {counts({ period: period(from, to, language) })} {state}
      </span>
      {links.map(([href, link]) => (
        <a href={href} aria-label={sentences.ofMonth({ link, release: release.id })}>
          {link}
        </a>
      ))}
    </li>
  );
};
