import { hatOf, isOperator } from "../../src/accounts/actor.ts";
import type { Adoption } from "../../src/benchmarks/adoption/read-adoption.ts";
import type { CountsIn } from "../../src/parties/profile.ts";
import type { ReleaseSummary } from "../../src/releases/contract.ts";
import { month } from "../../src/words/figures.ts";
import { addressWith } from "../parts/address.ts";
import { HubSoFar } from "../parts/adoption.tsx";
import { type Frame, Page } from "../parts/page.tsx";
import { EmptyHubPage } from "./empty-hub.tsx";

interface Props extends Frame {
  /** The party as whose the actor looks at the pages; null where it is none. */
  party: { name: string; cluster: string; counts_in: CountsIn | null; uploads: number } | null;
  /** The latest published release. */
  release: ReleaseSummary | null;
  /** Null for a visitor. */
  adoption: Adoption | null;
}

/** The first page: for a visitor what this is, for everyone else the next thing to do and what the hub can tell by now. */
export const HomePage = ({ party, release, adoption, ...frame }: Props) => {
  const { words, language, actor, hub } = frame;
  const { home } = words.pages;
  if (actor.kind === "visitor") return <Welcome {...frame} />;
  if (adoption?.nation.parties === 0 && isOperator(actor, "structure")) return <EmptyHubPage {...frame} />;
  const isNew = adoption?.stage === "first-parties";
  const next = nextStep(frame, party, release, isNew);
  const own = party && { cluster: party.cluster, hasUploaded: party.uploads > 0 };
  return (
    <Page {...frame} title={hub.name}>
      <h1>{next.title}</h1>
      <p class="lead">{next.sentence}</p>
      <p class="actions">
        <a class="button" href={next.href}>
          {next.action}
        </a>
      </p>
      <p class="quiet">{release ? home.latest({ month: month(release.as_of, language) }) : home.noRelease}</p>
      {adoption && <HubSoFar adoption={adoption} release={release} own={own} frame={frame} />}
      <h2>{home.also}</h2>
      <ul class="ways">
        {ways(frame, party !== null, release, isNew)
          .filter(([href]) => href !== next.href)
          .map(([href, sentence]) => (
            <li>
              <a href={href}>{sentence}</a>
            </li>
          ))}
      </ul>
    </Page>
  );
};

const Welcome = (frame: Frame) => {
  const { visitor, method } = frame.words.pages.home;
  return (
    <Page {...frame} title={frame.hub.name}>
      <h1>{visitor.title}</h1>
      <p class="lead">
        {visitor.what} {visitor.how} {visitor.why}
      </p>
      <p class="actions">
        <a class="button" href="/sign-in">
          {visitor.signIn}
        </a>
        <a href="/method">{method}</a>
      </p>
    </Page>
  );
};

interface Step {
  title: string;
  sentence: string;
  action: string;
  href: string;
}

/** @param isNew whether the hub has no figures yet: then nothing stands beside a party's own. */
const nextStep = ({ words, actor }: Frame, party: Props["party"], release: Props["release"], isNew: boolean): Step => {
  const { home } = words.pages;
  if (party && party.uploads === 0) return { ...home.firstUpload, href: "/party/uploads" };
  if (party) {
    const { title, sentence, alone, action } = home.standing;
    return { title: title({ party: party.name }), sentence: isNew ? alone : sentence, action, href: "/party" };
  }
  const hat = hatOf(actor);
  if (hat?.region)
    return {
      ...home.officer,
      title: home.officer.title({ region: hat.region.name }),
      href: comparisonOf(release, { cohort_type: "cluster", region: hat.region.name }),
    };
  if (hat?.role === "operator") return { ...home.operator, href: "/hub" };
  return { ...home.everyone, href: comparisonOf(release) };
};

/** Of that release: the address goes on showing what the page it stands on speaks of. */
const comparisonOf = (release: Props["release"], query: Record<string, string> = {}): string =>
  addressWith("/compare", { ...query, release: release?.id });

const ways = (
  { words, actor }: Frame,
  hasParty: boolean,
  release: Props["release"],
  isNew: boolean,
): [href: string, sentence: string][] => {
  const { home } = words.pages;
  return [
    ...(hasParty
      ? ([
          ["/party/uploads", home.uploadMore],
          ["/party/campaigns", home.correct],
          ["/party/trust", home.trust],
        ] as [string, string][])
      : []),
    ...(hatOf(actor)?.role === "officer" ? ([["/region", home.region]] as [string, string][]) : []),
    [comparisonOf(release), home.compare],
    ["/releases", home.releases],
    ...(release && isOperator(actor, "publish")
      ? ([[`/hub/releases/${release.id}`, home.decisions]] as [string, string][])
      : []),
    ["/method", home.method],
    // On the first days they are on the page itself.
    ...(isNew ? [] : ([["/method#elsewhere", home.elsewhere]] as [string, string][])),
  ];
};
