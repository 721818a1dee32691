import { channels } from "../../src/campaigns/campaign.ts";
import { type Level, policy } from "../../src/disclosure/policy.ts";
import { bandOf } from "../../src/disclosure/rounding.ts";
import { windowMonths } from "../../src/releases/month.ts";
import { month } from "../../src/words/figures.ts";
import type { Words } from "../../src/words/words.ts";
import { type ShownMetric, shownMetrics } from "../parts/metric.ts";
import { type Frame, Page } from "../parts/page.tsx";

/** How figures are made: every number here is the one the code goes by, and every metric has its anchor. */
export const MethodPage = (frame: Frame) => {
  const { words } = frame;
  const { title, sentence, steps, reading, figures } = words.pages.method;
  return (
    <Page {...frame} title={title}>
      <h1>{title}</h1>
      <p class="lead">{sentence}</p>
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
      <WhoCounts words={words} />
      <WhatIsShown words={words} />
      <h2>{reading.title}</h2>
      <p>{reading.sentence}</p>
      <p>{reading.opens}</p>
      <h2>{figures.title}</h2>
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
    </Page>
  );
};

const WhoCounts = ({ words }: { words: Words }) => {
  const { counts } = words.pages.method;
  return (
    <>
      <h2>{counts.title}</h2>
      <ul>
        <li>{counts.agreed}</li>
        <li>{counts.campaigns({ number: policy.eligible.campaigns })}</li>
        <li>{counts.exposure({ number: policy.eligible.exposure })}</li>
      </ul>
    </>
  );
};

const WhatIsShown = ({ words }: { words: Words }) => {
  const { shown } = words.pages.method;
  const bands = policy.bands.map((lower) => bandOf(lower, policy.bands));
  return (
    <>
      <h2>{shown.title}</h2>
      <p>{shown.sentence}</p>
      <table class="narrow">
        <thead>
          <tr>
            <th scope="col">{shown.group}</th>
            <th scope="col" class="number">
              {shown.least}
            </th>
          </tr>
        </thead>
        <tbody>
          {(Object.keys(policy.minimumContributors) as Level[]).map((level) => (
            <tr>
              <th scope="row">{words.names.cohortTypes[level]}</th>
              <td class="number">{policy.minimumContributors[level]}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <ul>
        <li>
          {shown.startUp({ contributors: policy.startUp.contributors, minimum: policy.startUp.minimumContributors })}
        </li>
        <li>{shown.rounding({ number: policy.significantFigures })}</li>
        <li>{shown.bands({ bands: bands.join(", ") })}</li>
        <li>{shown.withheld}</li>
      </ul>
      <p>{shown.limits}</p>
    </>
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
