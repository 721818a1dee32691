import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { type Api, bearer, openApi } from "../../scripts/demonstration/api.ts";
import { root } from "../../scripts/root.ts";
import { makeChapters } from "../fixtures/chapters/chapters.ts";
import { startHub } from "../start-hub.ts";

/** The chapter whose events a test uploads by hand; everybody else's are there. */
export const chapter = "rladies-puebla";
export const chapterOrganiser = "organiser@chapters.example";
/** A chapter of the same country whose events are there from the start, for looking at pages that are full. */
const neighbour = "rladies-cdmx";
export const neighbourOrganiser = "neighbour@chapters.example";
/** Another one of that country, which speaks for itself. */
const speakingParty = "rladies-guadalajara";
export const speakingAdmin = "speaker@chapters.example";

declare module "vitest" {
  interface ProvidedContext {
    hub: { url: string; operator: string; chapterFile: string };
  }
}

const chapters = join(root, "test/fixtures/chapters");

/** A hub with the chapters in it, one short, for the browser to open. */
export default async ({ provide }: TestProject): Promise<() => Promise<void>> => {
  const { keys, stop } = await startHub("--empty");
  const { structure, files } = makeChapters(
    readFileSync(join(chapters, "chapter_events.csv"), "utf8"),
    readFileSync(join(chapters, "countries.csv"), "utf8"),
  );
  const operator = openApi(keys.url, bearer(keys.tokens.operator));
  await operator.sendCsv("PUT", "/structure", structure);
  // Before the records: a token lets nobody into a party that has some.
  for (const [email, role, party] of [
    [chapterOrganiser, "organiser", chapter],
    [neighbourOrganiser, "organiser", neighbour],
    [speakingAdmin, "admin", speakingParty],
  ]) {
    await operator.send("PUT", `/people/${email}`, { memberships: [{ role, party }] });
  }
  for (const [party, file] of files) {
    await operator.send("PUT", `/parties/${party}/agreement`, {
      version: "1",
      accepted_on: "2018-01-01",
      counts_in: "cluster",
    });
    if (party !== chapter) await uploadFor(keys.url, operator, party, file);
  }
  provide("hub", { url: keys.url, operator: keys.tokens.operator, chapterFile: files.get(chapter) ?? "" });
  return stop;
};

const uploadFor = async (url: string, operator: Api, party: string, file: string): Promise<void> => {
  const { token } = await operator.send<{ token: string }>("POST", `/parties/${party}/tokens`, { scopes: ["upload"] });
  await openApi(url, bearer(token)).sendCsv("POST", `/parties/${party}/uploads`, file);
};
