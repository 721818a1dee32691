import { isOwnParty, ownParty } from "../accounts/actor.ts";
import { actorName, auditEntry } from "../accounts/audit.ts";
import { changeRecords, withFreshRecords } from "../campaigns/change-records.ts";
import { readRecords } from "../campaigns/queries.ts";
import type { Context } from "../context.ts";
import { DomainError } from "../errors.ts";
import { readTimeZone } from "../parties/queries.ts";
import { planUpload } from "./plan.ts";
import { putUpload, type Upload } from "./queries.ts";
import { readFile } from "./read.ts";
import type { RowProblem } from "./reading.ts";

/** A receipt names at most so many rows; the counts are always complete. */
const problemsKept = 500;

export interface UploadedFile {
  bytes: Uint8Array;
  name: string | null;
}

/**
 * Lands a file on the party's records, whole or not at all, and returns the receipt. A dry run returns the same receipt
 * (with id null) and writes nothing. The file itself is never kept. Who may upload and not read is told of the file alone,
 * and not what was known before.
 * @throws DomainError for a file that cannot be used; then nothing was stored
 */
export const importFile = async (
  context: Context,
  slug: string,
  file: UploadedFile,
  dryRun: boolean,
): Promise<Upload | DryRun> => {
  const { db, actor, now } = context;
  // A dry run says what is known already, and so is a read.
  const party = ownParty(actor, slug, dryRun ? "correct" : "upload");
  const timeZone = await readTimeZone(db, party.id);
  const reading = readFile(file.bytes, { timeZone, now, fileName: file.name ?? undefined });
  if (reading.rows.length === 0) throw new DomainError("no-row-kept", {}, reading.problems.slice(0, problemsKept));

  return withFreshRecords(async () => {
    const records = await readRecords(db, party, reading.recognised.channel);
    const plan = planUpload(reading, records);
    const receipt = {
      recognised: reading.recognised,
      file_name: file.name,
      uploaded_by: actorName(actor),
      uploaded_at_ms: now,
      withdrawn_at_ms: null,
      rows: plan.rows,
      problems: shortened(plan.problems),
    };
    const told = isOwnParty(actor, slug, "read") ? receipt : { ...receipt, problems: shortened(reading.problems) };
    if (dryRun) return { ...told, id: null };

    const upload: Upload = { ...receipt, id: records.revision + 1 };
    await changeRecords(db, party, records, { put: plan.put, gone: [], nextCampaign: plan.nextCampaign }, [
      ...putUpload(db, party, upload, plan.statements),
      auditEntry(context, {
        party_id: party.id,
        action: "uploaded",
        details: { upload: upload.id, ...upload.recognised, ...plan.rows },
      }),
    ]);
    return { ...told, id: upload.id };
  });
};

export type DryRun = Omit<Upload, "id"> & { id: null };

/** Rows set aside come first: they are what the uploader has to act on. */
const shortened = (problems: readonly RowProblem[]): RowProblem[] => {
  const ordered = [...problems].sort(
    (one, other) => Number(one.effect === "notice") - Number(other.effect === "notice"),
  );
  if (ordered.length <= problemsKept) return ordered;
  const more: RowProblem = {
    row: null,
    column: null,
    code: "more-rows",
    params: { number: ordered.length - problemsKept },
    effect: "notice",
  };
  return [...ordered.slice(0, problemsKept), more];
};
