import { makeZip } from "client-zip";
import { type OwnParty, ownParty } from "../../accounts/actor.ts";
import { noteExport } from "../../accounts/audit.ts";
import { type Campaign, channels } from "../../campaigns/campaign.ts";
import { campaignPages } from "../../campaigns/queries.ts";
import type { Context } from "../../context.ts";
import { csvOfItems, everything } from "../../http/list.ts";
import { readSharing } from "../../parties/sharing/queries.ts";
import { listUploads } from "../../uploads/queries.ts";
import { type Language, wordsIn } from "../../words/words.ts";
import { readNamedOf } from "../log/queries.ts";
import { readLog } from "../log/read-log.ts";
import { namingForParty } from "../log/who.ts";
import { readCountedIn } from "../queries.ts";
import { columnsOf, readAccess, readAgreements, readProfile, readSums, readTokens, statementPages } from "./queries.ts";
import { readMe } from "./read-me.ts";
import { templateFiles } from "./template-files.ts";

/** One file of the ZIP, whole or as it is read. */
interface ZipFile {
  name: string;
  input: string | AsyncIterable<string>;
}

/**
 * Everything that the hub holds of a party, as a ZIP that is read from the database while it is sent: however much there
 * is, a page of it is in memory. That it was taken is kept before the first byte leaves.
 * @throws DomainError `person-needed`, `not-your-party`
 */
export const exportParty = async (
  context: Context,
  slug: string,
  { hub, language }: { hub: string; language: Language },
): Promise<ReadableStream<Uint8Array>> => {
  const party = ownParty(context.actor, slug, "oversee");
  await noteExport(context, party, "party-exported");
  const lastModified = new Date(context.now);
  const dated = async function* () {
    const names: string[] = [];
    for await (const file of filesOf(context, party, language)) {
      names.push(file.name);
      yield { ...file, lastModified };
    }
    // Last, because it says which files there are.
    const readMeFile = readMe({ hub, party: party.name, now: context.now, names }, language);
    yield { name: "README.txt", input: readMeFile, lastModified };
  };
  return makeZip(dated());
};

async function* filesOf(context: Context, party: OwnParty, language: Language): AsyncGenerator<ZipFile> {
  const { db } = context;
  const naming = namingForParty(await readNamedOf(db, party), wordsIn(language));
  const named = (actor: unknown) => (typeof actor === "string" ? naming.actor(actor) : null);
  const csv = (name: keyof typeof columnsOf, items: readonly object[]): ZipFile => ({
    name: `${name}.csv`,
    input: csvOfItems(items, columnsOf[name]),
  });
  for (const channel of channels) {
    for await (const { name, csv: input } of templateFiles(channel, campaignPages(db, party, channel))) {
      yield { name: `campaigns/${name}`, input };
    }
  }
  yield { name: "campaigns.jsonl", input: lines(campaignsOf(context, party), plain) };
  yield {
    name: "uploads.jsonl",
    input: lines(
      [await listUploads(db, party, Number.MAX_SAFE_INTEGER, everything)],
      ({ uploaded_by, uploaded_at_ms, withdrawn_at_ms, ...upload }) => ({
        ...upload,
        uploaded_by: named(uploaded_by),
        uploaded_at: new Date(uploaded_at_ms).toISOString(),
        withdrawn_at: withdrawn_at_ms === null ? null : new Date(withdrawn_at_ms).toISOString(),
      }),
    ),
  };
  yield {
    name: "statements.jsonl",
    input: lines(statementPages(db, party), ({ said, ...row }) => ({ ...row, said: JSON.parse(said) })),
  };
  yield csv("sums", await readSums(db, party));
  const sharing = await readSharing(db, party);
  yield { name: "party.json", input: JSON.stringify({ ...(await readProfile(db, party)), sharing }, null, 2) };
  const agreements = await readAgreements(db, party);
  yield csv(
    "agreements",
    agreements.map((agreement) => ({ ...agreement, agreed_by: named(agreement.agreed_by) })),
  );
  yield csv("people", await readAccess(db, party));
  const tokens = await readTokens(db, party);
  yield csv(
    "tokens",
    tokens.map((token) => ({ ...token, issued_by: named(token.issued_by) })),
  );
  const { entries } = await readLog(context, party.slug, { limit: everything }, language);
  yield { name: "log.csv", input: csvOfItems(entries) };
  const counted = await readCountedIn(db, party, everything);
  yield csv(
    "releases",
    counted.map((release) => ({ ...release, metrics: release.metrics.join(" ") })),
  );
}

async function* campaignsOf({ db }: Context, party: OwnParty): AsyncGenerator<readonly Campaign[]> {
  for (const channel of channels) yield* campaignPages(db, party, channel);
}

/** A campaign without the fields of other channels, and without those that nobody spoke of. */
const plain = (campaign: Campaign): object =>
  Object.fromEntries(Object.entries(campaign).filter(([, value]) => value !== null));

/** JSON Lines: a text a row, page by page. */
async function* lines<Row>(
  pages: AsyncIterable<readonly Row[]> | Iterable<readonly Row[]>,
  shown: (row: Row) => object,
): AsyncGenerator<string> {
  for await (const page of pages) yield page.map((row) => `${JSON.stringify(shown(row))}\n`).join("");
}
