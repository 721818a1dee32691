import { env } from "cloudflare:workers";
import { secretHash } from "../../src/accounts/secrets.ts";

/** A sign-in link as its mail left it: live for ever, opened by this secret. */
export const plantLink = async (secret: string, { email }: { email: string }): Promise<void> => {
  await env.DB.prepare(
    `INSERT INTO sign_in_links (token_hash, address_hash, person_id, created_at_ms, expires_at_ms)
     SELECT ?, ?, id, 0, 9e15 FROM people WHERE email = ?`,
  )
    .bind(await secretHash(secret), await secretHash(email), email)
    .run();
};
