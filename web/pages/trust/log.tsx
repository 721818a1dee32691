import { auditKinds } from "../../../src/accounts/audit-actions.ts";
import type { LogPage as Log } from "../../../src/trust/log/read-log.ts";
import type { Problems } from "../../parts/field-problem.tsx";
import { LogEntries } from "../../parts/log-entries.tsx";
import { LogFilter, type TypedLog } from "../../parts/log-filter.tsx";
import { type Frame, Page } from "../../parts/page.tsx";
import { RefusedForm } from "../../parts/refused-form.tsx";
import { WayBack } from "../../parts/way-back.tsx";

interface Props extends Frame {
  party: { name: string };
  timeZone: string;
  log: Log;
  asked: TypedLog;
  problems: Problems | undefined;
}

/** What was done in the party, newest first. */
export const LogPage = ({ party, timeZone, log, asked, problems, ...frame }: Props) => {
  const { trust } = frame.words.pages;
  return (
    <Page {...frame} title={trust.log.title}>
      <h1>{trust.log.title}</h1>
      {problems && (
        <RefusedForm sentence={frame.words.pages.campaigns.filterProblem} problems={problems} words={frame.words} />
      )}
      <p class="lead">{trust.log.sentence({ party: party.name })}</p>
      <LogFilter action="/party/log" kinds={auditKinds} asked={asked} problems={problems} words={frame.words} />
      <LogEntries entries={log.entries} next={log.next} receipts isLater={asked.cursor !== undefined} frame={frame} />
      <p class="quiet">{trust.log.clock({ zone: timeZone })}</p>
      <WayBack to="trust" words={frame.words} />
    </Page>
  );
};
