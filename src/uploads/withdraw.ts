import { ownParty } from "../accounts/actor.ts";
import { actorName, auditEntry } from "../accounts/audit.ts";
import type { Campaign } from "../campaigns/campaign.ts";
import { changeRecords, withFreshRecords } from "../campaigns/change-records.ts";
import { refold } from "../campaigns/fold.ts";
import { readRecords } from "../campaigns/queries.ts";
import type { Context } from "../context.ts";
import { DomainError } from "../errors.ts";
import { dropUpload, findUpload, readOtherStatements, type Upload } from "./queries.ts";

export interface Withdrawal {
  upload: Upload;
  /** Campaigns that nothing speaks for any more, and those that went back to what other uploads say. */
  gone: number;
  refolded: number;
}

/** What a withdrawal would do. */
export interface WithdrawalPreview {
  upload: Upload;
  gone: number;
  refolded: number;
  /** Corrections and deletions by the party itself on campaigns that would be gone. */
  corrections: number;
}

/**
 * Undoes an upload exactly: its campaigns become what the party's other live uploads say of them, and a campaign nothing
 * speaks for is gone, its correction with it. Who may only upload withdraws only its own.
 */
export const withdrawUpload = async (context: Context, slug: string, id: number): Promise<Withdrawal> => {
  const { db, now } = context;
  return withFreshRecords(async () => {
    const { party, upload, records, put, gone } = await undoing(context, slug, id);
    await changeRecords(db, party, records, { put, gone: gone.map((campaign) => campaign.id) }, [
      ...dropUpload(db, party, id, now),
      auditEntry(context, {
        party_id: party.id,
        action: "upload-withdrawn",
        details: { upload: id, gone: gone.length, refolded: put.length },
      }),
    ]);
    return { upload: { ...upload, withdrawn_at_ms: now }, gone: gone.length, refolded: put.length };
  });
};

/** Says what `withdrawUpload` would do, to who may do it, and does nothing. */
export const previewWithdrawal = async (context: Context, slug: string, id: number): Promise<WithdrawalPreview> => {
  const { upload, put, gone } = await undoing(context, slug, id);
  const corrections = gone.filter(({ correction }) => correction !== null).length;
  return { upload, gone: gone.length, refolded: put.length, corrections };
};

/** The upload, and its campaigns as they would be without it. */
const undoing = async ({ db, actor }: Context, slug: string, id: number) => {
  const party = ownParty(actor, slug, "upload");
  const upload = await findUpload(db, party, id);
  if (!upload) throw new DomainError("not-found");
  if (upload.uploaded_by !== actorName(actor)) ownParty(actor, slug, "correct");
  if (upload.withdrawn_at_ms !== null) throw new DomainError("already-withdrawn");
  const records = await readRecords(db, party, upload.recognised.channel);
  const put: Campaign[] = [];
  const gone: Campaign[] = [];
  for (const [campaignId, statements] of await readOtherStatements(db, party, id)) {
    const campaign = records.campaigns.get(campaignId);
    if (!campaign) continue;
    if (statements.length === 0) gone.push(campaign);
    else put.push(refold(campaign, statements));
  }
  return { party, upload, records, put, gone };
};
