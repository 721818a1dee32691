import { type AuditEntry, kindsOfHub } from "../../../src/trust/log/read-audit.ts";
import type { LogPage } from "../../../src/trust/log/read-log.ts";
import type { Problems } from "../../parts/field-problem.tsx";
import { LogEntries } from "../../parts/log-entries.tsx";
import { LogFilter, type TypedLog } from "../../parts/log-filter.tsx";
import { type Frame, Page } from "../../parts/page.tsx";
import { RefusedForm } from "../../parts/refused-form.tsx";
import { WayBack } from "../../parts/way-back.tsx";

interface Props extends Frame {
  audit: LogPage<AuditEntry>;
  asked: TypedLog;
  problems: Problems | undefined;
}

/** What was done in the hub, newest first. */
export const AuditPage = ({ audit, asked, problems, ...frame }: Props) => {
  const sentences = frame.words.pages.trust.audit;
  return (
    <Page {...frame} title={sentences.title}>
      <h1>{sentences.title}</h1>
      {problems && (
        <RefusedForm sentence={frame.words.pages.campaigns.filterProblem} problems={problems} words={frame.words} />
      )}
      <p class="lead">{sentences.sentence}</p>
      <LogFilter action="/hub/audit" kinds={kindsOfHub} asked={asked} problems={problems} ofParty words={frame.words} />
      <LogEntries entries={audit.entries} next={audit.next} isLater={asked.cursor !== undefined} frame={frame} />
      <WayBack to="hub" words={frame.words} />
    </Page>
  );
};
