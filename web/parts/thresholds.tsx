import { type Level, policy, type Thresholds } from "../../src/disclosure/policy.ts";
import { bandOf } from "../../src/disclosure/rounding.ts";
import { wholePerCent } from "../../src/words/figures.ts";
import type { Words } from "../../src/words/words.ts";

/** What a group needs before its figure is shown. */
export const WhatIsShown = ({ words }: { words: Words }) => {
  const { shown } = words.pages.method;
  const bands = policy.bands.map((lower) => bandOf(lower, policy.bands));
  return (
    <>
      <h2>{shown.title}</h2>
      <p>{shown.sentence}</p>
      <ByLevel
        words={words}
        columns={[
          [shown.least, ({ minimumContributors }) => `${minimumContributors}`],
          [shown.effective, ({ effectiveContributors }) => `${effectiveContributors}`],
          [shown.share, ({ largestShare }) => wholePerCent(largestShare)],
        ]}
      />
      <ul>
        <li>{shown.alike}</li>
        <li>{shown.events({ number: policy.eventsOutsideLargest })}</li>
        <li>{shown.quantiles({ contributors: policy.fit.contributors })}</li>
        <li>{shown.rounding({ number: policy.significantFigures })}</li>
        <li>{shown.bands({ bands: bands.join(", ") })}</li>
        <li>{shown.withheld}</li>
      </ul>
    </>
  );
};

/** What has to happen before a published figure changes. */
export const WhenFiguresChange = ({ words }: { words: Words }) => {
  const { renewed } = words.pages.method;
  return (
    <>
      <h2>{renewed.title}</h2>
      <p>{renewed.sentence}</p>
      <ByLevel
        words={words}
        columns={[
          [renewed.changed, ({ changed }) => `${changed}`],
          [renewed.moved, ({ moved }) => `${moved}`],
        ]}
      />
      <p>{renewed.kept}</p>
      <p>{renewed.joiners}</p>
    </>
  );
};

type Column = [head: string, of: (thresholds: Thresholds) => string];

/** A row for each kind of group, the nation's first days among them. */
const ByLevel = ({ words, columns }: { words: Words; columns: Column[] }) => {
  const { shown } = words.pages.method;
  const { contributors, nation } = policy.startUp;
  const rows: [string, Thresholds][] = [
    [shown.startUpGroup({ contributors }), nation],
    ...Object.entries(policy.levels).map(([level, thresholds]): [string, Thresholds] => [
      words.names.cohortTypes[level as Level],
      thresholds,
    ]),
  ];
  return (
    <table class="medium">
      <thead>
        <tr>
          <th scope="col">{shown.group}</th>
          {columns.map(([head]) => (
            <th scope="col" class="number">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(([group, thresholds]) => (
          <tr>
            <th scope="row">{group}</th>
            {columns.map(([, of]) => (
              <td class="number">{of(thresholds)}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
};
