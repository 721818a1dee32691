import type { ChannelRecords } from "../../src/campaigns/records.ts";
import { type Plan, planUpload } from "../../src/uploads/plan.ts";
import { readFile } from "../../src/uploads/read.ts";

/** The pure stages of an upload, in Node: what it would write, what the party's records are then, and how long each took. */
export interface Stages {
  plan: Plan;
  records: ChannelRecords;
  read_ms: number;
  plan_ms: number;
}

export const noRecords: ChannelRecords = { channel: "email", revision: 0, nextCampaign: 1, campaigns: new Map() };

export const runStages = (csv: string, records: ChannelRecords): Stages => {
  const bytes = new TextEncoder().encode(csv);
  const [reading, read_ms] = timed(() => readFile(bytes, { timeZone: "Europe/London", now: Date.now() }));
  const [plan, plan_ms] = timed(() => planUpload(reading, records));
  const campaigns = new Map(records.campaigns);
  for (const campaign of plan.put) campaigns.set(campaign.id, campaign);
  return { plan, records: { ...records, nextCampaign: plan.nextCampaign, campaigns }, read_ms, plan_ms };
};

const timed = <Result>(work: () => Result): [Result, number] => {
  const started_ms = performance.now();
  const result = work();
  return [result, performance.now() - started_ms];
};
