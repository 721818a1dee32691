import { join } from "node:path";
import { makeEmails } from "../demonstration/emails.ts";
import { writeFile } from "../demonstration/files.ts";
import { agreeOnPaper, contribute } from "../demonstration/load.ts";
import { monthsUpTo } from "../demonstration/months.ts";
import type { Contributor, Plan } from "../demonstration/plan.ts";
import { type Cost, type Hub, makeDatabase, openHub } from "./hub.ts";
import { publish } from "./publish.ts";

/** The comparison of clusters on a hub whose parties hold so many times as many campaigns as on the other. */
export interface Comparisons {
  times: 1 | 10;
  campaigns: number;
  answers_ms: number[];
  /** From asking for a release to reading that it is published. */
  releases_ms: number[];
  bytes: number;
  cost: Cost;
}

/** Fills two hubs alike but for the number of campaigns, and asks one after the other. */
export const measureComparisons = async (
  workers: { production: string; metered: string },
  folder: string,
  plan: Plan,
  { answers, releases }: { answers: number; releases: number },
  say: (doing: string) => void,
): Promise<Comparisons[]> => {
  const measured: (Comparisons & { hub: Hub; at: string; token: string })[] = [];
  for (const times of [1, 10] as const) {
    const at = join(folder, `${times}`);
    const token = await makeDatabase(at);
    const hub = await openHub(workers.production, at, token);
    const campaigns = await fill(hub, plan, times, say);
    const nothing = { statements: 0, rows_read: 0, rows_written: 0 };
    measured.push({ times, campaigns, answers_ms: [], releases_ms: [], bytes: 0, cost: nothing, hub, at, token });
  }
  say(`${answers} answers each`);
  for (let asked = -warmUp; asked < answers; asked++) {
    for (const one of measured) {
      const { ms, text } = await one.hub.ask("GET", "/compare");
      one.bytes = Buffer.byteLength(text);
      if (asked >= 0) one.answers_ms.push(ms);
    }
  }
  for (let published = 0; published < releases; published++) {
    say(`release ${published + 1} of ${releases}`);
    for (const one of measured) one.releases_ms.push(await publish(one.hub, plan.asOf.at(-1)!));
  }
  for (const one of measured) {
    await one.hub.close();
    const counting = await openHub(workers.metered, one.at, one.token);
    // The note that a token was used today is not the page's.
    await counting.ask("GET", "/compare");
    one.cost = (await counting.ask("GET", "/compare")).cost!;
    await counting.close();
  }
  return measured;
};

/** Answers not counted: code is compiled while they are made. */
const warmUp = 30;

/** The demonstration's structure, contributors and releases, with emails only. @returns how many campaigns */
const fill = async (hub: Hub, plan: Plan, times: number, say: (doing: string) => void): Promise<number> => {
  await hub.operator.sendCsv("PUT", "/structure", plan.structure);
  let campaigns = 0;
  for (const [at, contributor] of plan.contributors.entries()) {
    if (at % 50 === 0) say(`${times} × the campaigns: ${at} of ${plan.contributors.length} parties`);
    const file = emailsOf(contributor, times * usual, plan.asOf.at(-1)!);
    await contribute(hub.url, hub.operator, { ...contributor, files: [file] });
    await agreeOnPaper(hub.operator, contributor, Date.now());
    campaigns += file.campaigns;
  }
  for (const as_of of plan.asOf) await publish(hub, as_of);
  return campaigns;
};

/** Times as many emails as in the demonstration, which brings them to the number of its campaigns of every channel. */
const usual = 4;
const months = 18;
const seed = 2;

const emailsOf = ({ party }: Contributor, times: number, last: string): Contributor["files"][number] => {
  const busy = { ...party, emailTool: "mailchimp" as const, pace: { ...party.pace, email: times * party.pace.email } };
  const emails = makeEmails(busy, monthsUpTo(last, months), seed);
  return { channel: "email", name: "emails.csv", csv: writeFile("email", emails, busy), campaigns: emails.length };
};
