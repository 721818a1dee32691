import { type Recognised, recogniseSession, recogniseToken } from "../accounts/recognise.ts";
import type { Database } from "../database/connect.ts";
import { sessionSecret } from "./cookies.ts";

/**
 * Who asks, in at most one read: by `Authorization: Bearer`, else by the session's cookie, else a visitor. `after` is a
 * note of the use that the answer need not wait for.
 * @throws DomainError `token-invalid` for a Bearer token that opens nothing
 */
export const authenticate = async (db: Database, request: Request, now: number): Promise<Recognised> => {
  const token = bearerToken(request);
  if (token !== null) return recogniseToken(db, token, now);
  const secret = sessionSecret(request);
  return secret ? recogniseSession(db, secret, now) : { actor: { kind: "visitor" } };
};

const bearerToken = (request: Request): string | null => {
  const [scheme, token = ""] = (request.headers.get("authorization") ?? "").split(/\s+/, 2);
  return scheme?.toLowerCase() === "bearer" ? token : null;
};
