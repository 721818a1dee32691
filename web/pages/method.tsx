import { raw } from "hono/html";
import { channels } from "../../src/campaigns/campaign.ts";
import { policy } from "../../src/disclosure/policy.ts";
import { windowMonths } from "../../src/releases/month.ts";
import methodNote from "../../src/statistics/README.md";
import { month } from "../../src/words/figures.ts";
import { FiguresFromElsewhere } from "../parts/figures-from-elsewhere.tsx";
import { htmlOfMarkdown } from "../parts/markdown.tsx";
import { type ShownMetric, shownMetrics } from "../parts/metric.ts";
import { type Frame, Page } from "../parts/page.tsx";
import { WhatIsShown, WhenFiguresChange } from "../parts/thresholds.tsx";

/** How figures are made: every number here is the one the code goes by, and every metric has its anchor. */
export const MethodPage = (frame: Frame) => {
  const { words } = frame;
  const { title, sentence, steps, counts, together, limits, reading, figures, note } = words.pages.method;
  const { cluster, region } = policy.levels;
  return (
    <Page {...frame} title={title}>
      <h1>{title}</h1>
      <p class="lead">{sentence}</p>
      <ul class="ways">
        <li>
          <a href="#figures">{figures.title}</a>
        </li>
        <li>
          <a href="#elsewhere">{words.pages.elsewhere.title}</a>
        </li>
        <li>
          <a href="#in-full">{note.title}</a>
        </li>
      </ul>
      <h2>{steps.title}</h2>
      <ol>
        <li>{steps.upload}</li>
        <li>{steps.own({ months: windowMonths })}</li>
        <li>{steps.pool}</li>
        <li>{steps.publish}</li>
      </ol>
      <p>
        {steps.missing} {steps.cancelled}
      </p>
      <h2>{counts.title}</h2>
      <ul>
        <li>{counts.agreed}</li>
        <li>{counts.campaigns({ number: policy.eligible.campaigns })}</li>
        <li>{counts.exposure({ number: policy.eligible.exposure })}</li>
      </ul>
      <WhatIsShown words={words} />
      <WhenFiguresChange words={words} />
      <h2>{together.title}</h2>
      <ul>
        <li>{together.remainders({ cluster: cluster.minimumContributors, region: region.minimumContributors })}</li>
        <li>{together.combinations({ number: policy.colluders + 2 })}</li>
        <li>{together.back}</li>
        <li>{together.named({ number: policy.unnamed })}</li>
      </ul>
      <h2>{limits.title}</h2>
      <p>{limits.sentence}</p>
      <ul>
        <li>{limits.colluders({ number: cluster.minimumContributors })}</li>
        <li>{limits.joint}</li>
        <li>{limits.pools}</li>
        <li>{limits.cause}</li>
      </ul>
      <h2>{reading.title}</h2>
      <p>{reading.sentence}</p>
      <p>
        {reading.order} {reading.opens}
      </p>
      <h2 id="figures">{figures.title}</h2>
      {channels.map((channel) => (
        <section>
          <h3>{words.names.channels[channel]}</h3>
          {shownMetrics(words)
            .filter(({ definition }) => definition.channel === channel)
            .map((metric) => (
              <Definition metric={metric} frame={frame} />
            ))}
        </section>
      ))}
      <FiguresFromElsewhere words={words} />
      <InFull frame={frame} />
    </Page>
  );
};

const Definition = ({ metric, frame: { words, language, actor } }: { metric: ShownMetric; frame: Frame }) => {
  const { figures } = words.pages.method;
  const { better, lead, review } = metric.definition;
  return (
    <article class="definition" id={metric.id}>
      <h4>{metric.name}</h4>
      <p>{figures.is({ of: metric.of })}</p>
      <p>{metric.why}</p>
      <p class="quiet">
        {words.names.better[better]}. {lead && `${figures.lead} `}
        {figures.review({ month: month(review.nextReview, language) })}{" "}
        {actor.kind !== "visitor" && <a href={`/compare?metric=${metric.id}`}>{figures.compare}</a>}
      </p>
    </article>
  );
};

/** The method note is checked against its sources in the language it is written in, so it is not translated. */
const InFull = ({ frame: { words, language } }: { frame: Frame }) => {
  const { title, sentence, language: written } = words.pages.method.note;
  return (
    <>
      <h2 id="in-full">{title}</h2>
      <p>
        {sentence} {language !== "en" && written}
      </p>
      <section class="note" lang="en">
        {raw(noteInHtml())}
      </section>
    </>
  );
};

let rendered: string | undefined;
/** It never changes while a Worker runs, and most requests are not for it: so once, and not before it is asked for. */
const noteInHtml = (): string => (rendered ??= htmlOfMarkdown(methodNote));
