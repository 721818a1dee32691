import { join } from "node:path";
import type { Plan } from "../demonstration/plan.ts";
import { type Baseline, openBaseline } from "./baseline.ts";
import { type Exports, makeExports } from "./exports.ts";
import { type Answer, type Cost, databaseFile, type Hub, makeDatabase, openHub, settle } from "./hub.ts";
import { noRecords, runStages } from "./stages.ts";

/** What is uploaded: campaigns nobody knew; the same again with a count changed in each; and that file once more. */
export const kinds = ["new", "changed", "unchanged"] as const;
export type Kind = (typeof kinds)[number];

/** How long one upload took, in milliseconds. */
interface Timing {
  /** From sending the file to holding the receipt: stored and summarised. */
  hub_ms: number;
  /** The baseline's writing of the same rows. */
  baseline_ms: number;
  /** The pure stages of the Worker, run in Node on the same file. */
  read_ms: number;
  plan_ms: number;
}

export interface Uploads {
  rows: number;
  kind: Kind;
  timings: Timing[];
  cost: Cost;
}

export interface Size {
  rows: number;
  repetitions: number;
}

/** Uploads files of each size, and writes the same with the baseline, in turns and each time for another party. */
export const measureUploads = async (
  workers: { production: string; metered: string },
  folder: string,
  plan: Plan,
  sizes: readonly Size[],
  say: (doing: string) => void,
): Promise<Uploads[]> => {
  const token = await makeDatabase(folder);
  const structured = await openHub(workers.production, folder, token);
  await structured.operator.sendCsv("PUT", "/structure", plan.structure);
  await structured.close();
  const baseline = openBaseline(databaseFile(folder), join(folder, "baseline.sqlite"));
  const parties = plan.parties.map(({ place }) => place.slug);

  const timed: Omit<Uploads, "cost">[] = [];
  const compared: string[] = [];
  const hub = await openHub(workers.production, folder, token);
  for (const { rows, repetitions } of sizes) {
    const exports = makeExports(rows, plan.parties[0]!, plan.asOf.at(-1)!);
    const ofSize = kinds.map((kind) => ({ rows, kind, timings: [] as Timing[] }));
    for (let repetition = 0; repetition <= repetitions; repetition++) {
      say(`${rows.toLocaleString("en-GB")} rows, ${repetition} of ${repetitions}`);
      const party = parties.pop()!;
      const timings = await timeUploads(hub, baseline, party, exports, repetition % 2 === 0);
      // The first is not counted: code is compiled while it runs.
      if (repetition > 0) for (const [at, timing] of timings.entries()) ofSize[at]!.timings.push(timing);
      if (repetition === repetitions) compared.push(party);
    }
    timed.push(...ofSize);
  }
  await hub.close();
  say("whether both wrote the same");
  baseline.requireSame(databaseFile(folder), compared);
  baseline.close();

  const counting = await openHub(workers.metered, folder, token);
  const costs: Uploads["cost"][] = [];
  for (const { rows } of sizes) {
    say(`${rows.toLocaleString("en-GB")} rows, what they cost`);
    const exports = makeExports(rows, plan.parties[0]!, plan.asOf.at(-1)!);
    costs.push(...(await countCosts(counting, parties.pop()!, exports)));
  }
  await counting.close();
  return timed.map((one, at) => ({ ...one, cost: costs[at]! }));
};

/** One party's three uploads, by the hub and by the baseline, which take turns at being first. */
const timeUploads = async (
  hub: Hub,
  baseline: Baseline,
  party: string,
  exports: Exports,
  hubFirst: boolean,
): Promise<Timing[]> => {
  const upload = await uploader(hub, party);
  const timings: Timing[] = [];
  let known = noRecords;
  for (const [at, csv] of filesOf(exports).entries()) {
    const { plan, records, read_ms, plan_ms } = runStages(csv, known);
    known = records;
    const write = () => baseline.write(party, at + 1, plan);
    const before_ms = hubFirst ? null : write();
    const { ms: hub_ms } = await upload(csv);
    timings.push({ hub_ms, baseline_ms: before_ms ?? write(), read_ms, plan_ms });
  }
  return timings;
};

const countCosts = async (hub: Hub, party: string, exports: Exports): Promise<Uploads["cost"][]> => {
  const upload = await uploader(hub, party);
  const costs: Uploads["cost"][] = [];
  for (const csv of filesOf(exports)) costs.push((await upload(csv)).cost!);
  return costs;
};

/** In the order of `kinds`. */
const filesOf = ({ first, later }: Exports): string[] => [first, later, later];

const uploader = async (hub: Hub, party: string): Promise<(csv: string) => Promise<Answer>> => {
  await settle(hub);
  const path = `/parties/${party}`;
  const { token } = await hub.operator.send<{ token: string }>("POST", `${path}/tokens`, { scopes: ["upload"] });
  return async (csv) => {
    await settle(hub);
    return hub.ask("POST", `/api/v1${path}/uploads`, { token, csv });
  };
};
