import { isOwnParty, ownParty } from "../accounts/actor.ts";
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

/**
 * Undoes an upload exactly: its campaigns become what the party's other live uploads say of them, and a campaign nothing
 * speaks for is gone, its correction with it. Who may only upload withdraws only its own.
 */
export const withdrawUpload = async (context: Context, slug: string, id: number): Promise<Withdrawal> => {
  const { db, actor, now } = context;
  const party = ownParty(actor, slug, "upload");
  return withFreshRecords(async () => {
    const upload = await findUpload(db, party, id);
    if (!upload) throw new DomainError("not-found");
    if (!isOwnParty(actor, slug, "correct") && upload.uploaded_by !== actorName(actor)) {
      throw new DomainError("not-your-party", { party: slug });
    }
    if (upload.withdrawn_at_ms !== null) throw new DomainError("already-withdrawn");
    const records = await readRecords(db, party, upload.recognised.channel);
    const put: Campaign[] = [];
    const gone: number[] = [];
    for (const [campaignId, statements] of await readOtherStatements(db, party, id)) {
      const campaign = records.campaigns.get(campaignId);
      if (!campaign) continue;
      if (statements.length === 0) gone.push(campaignId);
      else put.push(refold(campaign, statements));
    }
    await changeRecords(db, party, records, { put, gone }, [
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
