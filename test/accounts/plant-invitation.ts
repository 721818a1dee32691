import { env } from "cloudflare:workers";
import { secretHash } from "../../src/accounts/secrets.ts";

/** An invitation to organise for a party, as its mail left it: live for ever, opened by this secret. */
export const plantInvitation = async (
  secret: string,
  { email, party }: { email: string; party: number },
): Promise<void> => {
  await env.DB.prepare(
    `INSERT INTO invitations (token_hash, email, role, party_id, invited_by, created_at_ms, expires_at_ms)
     VALUES (?, ?, 'organiser', ?, 'person:1', 0, 8e15)`,
  )
    .bind(await secretHash(secret), email, party)
    .run();
};
