import { parseArgs } from "node:util";
import { dayOf } from "../../src/accounts/day.ts";
import { type Keys, writeKeys } from "../launcher/state.ts";
import { type Api, bearer, openApi, signIn } from "./api.ts";
import { makePeople, signInPath, speakForParty } from "./people.ts";
import { type Contributor, type Plan, planDemonstration, type Size, sizes } from "./plan.ts";
import { type Progress, progressBar } from "./progress.ts";

/**
 * Loads the demonstration into an empty hub, through its public API like any loader:
 * `node scripts/demonstration/load.ts --url … --token … --operator-email … [--size small|standard]`.
 */
export interface Loading {
  url: string;
  /** A token of the hub with every scope. */
  token: string;
  operatorEmail: string;
  size: Size;
  /** Milliseconds since 1970: the demonstration ends with the last month that is over by then. */
  now: number;
  onProgress?: (progress: Progress) => void;
}

const releasePoll_ms = 100;

/** @returns what opens the hub: its people, and tokens for scripts. */
export const load = async ({ url, token, operatorEmail, size, now, onProgress }: Loading): Promise<Keys> => {
  const plan = planDemonstration({ size, now });
  const operator = openApi(url, bearer(token));
  const total = 1 + plan.contributors.length + plan.asOf.length;
  let done = 0;
  const step = (doing: string) => onProgress?.({ doing, done: done++, total });

  step(`${plan.parties.length} parties`);
  await operator.sendCsv("PUT", "/structure", plan.structure);
  // Officers are made by an operator who has signed in, and by no token.
  const signedIn = openApi(url, await signIn(url, signInPath(operatorEmail)));
  const { people, admins } = await makePeople(signedIn, plan);

  const campaigns = plan.contributors.flatMap(({ files }) => files).reduce((sum, file) => sum + file.campaigns, 0);
  // One after the other: the database writes one upload at a time, and several at once were measured to be no faster.
  for (const contributor of plan.contributors) {
    step(`${campaigns.toLocaleString("en-GB")} campaigns`);
    await contribute(url, operator, contributor);
    const email = admins.get(contributor.party.place.slug);
    if (email) await speakForParty(url, email, contributor, plan, dayOf(now));
    else await agreeOnPaper(operator, contributor, now);
  }

  for (const as_of of plan.asOf) {
    step(`${plan.asOf.length} releases`);
    await publish(operator, as_of);
  }
  const organiser = await issuePartyToken(url, plan, admins.get(plan.organiser.place.slug)!);
  step("the demonstration is ready");
  return {
    url,
    people: [...people, { role: "operator", email: operatorEmail, sign_in: signInPath(operatorEmail) }],
    tokens: { operator: token, organiser },
  };
};

/** One party's history, loaded at its request: a token that can only upload and ends with it, and its files. */
export const contribute = async (url: string, operator: Api, { party, files }: Contributor) => {
  const path = `/parties/${party.place.slug}`;
  const wish = { name: "Its history", scopes: ["upload"], expires_in_days: 1 };
  const { id, token } = await operator.send<{ id: number; token: string }>("POST", `${path}/tokens`, wish);
  const loader = openApi(url, bearer(token));
  for (const { name, csv, campaigns } of files) {
    const receipt = await loader.sendCsv<{ rows: { new: number } }>("POST", `${path}/uploads?file_name=${name}`, csv);
    if (receipt.rows.new !== campaigns) throw new Error(`${name}: ${JSON.stringify(receipt)}`);
  }
  await operator.remove(`${path}/tokens/${id}`);
};

/** What a party without an admin here agreed to in writing, recorded by the operator. */
export const agreeOnPaper = async (operator: Api, { party, countsIn }: Contributor, now: number): Promise<void> => {
  if (!countsIn) return;
  const agreement = { version: "1", accepted_on: dayOf(now), counts_in: countsIn };
  await operator.send("PUT", `/parties/${party.place.slug}/agreement`, agreement);
};

const publish = async (operator: Api, as_of: string): Promise<void> => {
  interface Release {
    id: string;
    status: "building" | "published" | "failed";
  }
  let release = await operator.send<Release>("POST", "/releases", { as_of });
  while (release.status === "building") {
    await new Promise((resolve) => setTimeout(resolve, releasePoll_ms));
    release = await operator.get<Release>(`/releases/${release.id}`);
  }
  if (release.status !== "published") throw new Error(`the release as of ${as_of} has ${release.status}`);
};

/** A token of the organiser's party, which its admin issues. */
const issuePartyToken = async (url: string, plan: Plan, adminEmail: string): Promise<string> => {
  const admin = openApi(url, await signIn(url, signInPath(adminEmail)));
  const path = `/parties/${plan.organiser.place.slug}/tokens`;
  return (await admin.send<{ token: string }>("POST", path, { scopes: ["upload", "read"] })).token;
};

const readOptions = (): Loading => {
  const { values } = parseArgs({
    options: {
      url: { type: "string" },
      token: { type: "string" },
      "operator-email": { type: "string" },
      size: { type: "string", default: "standard" },
    },
  });
  const { url, token, "operator-email": operatorEmail } = values;
  const size = sizes.find((one) => one === values.size);
  if (!url || !token || !operatorEmail || !size) {
    throw new Error("usage: load.ts --url … --token … --operator-email … [--size small|standard]");
  }
  return { url, token, operatorEmail, size, now: Date.now() };
};

if (import.meta.main) writeKeys(await load({ ...readOptions(), onProgress: progressBar(process.stdout) }));
