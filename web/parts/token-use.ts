import type { Scope } from "../../src/accounts/tokens/contract.ts";

/**
 * A command for each thing a token may do. The secret itself is not in it: what is typed into a terminal is kept there, and a
 * command is what people send each other.
 */
export const usesOf = (scopes: readonly Scope[], origin: string, party: string | null): string[] => {
  const command = (rest: string) => `curl -H "Authorization: Bearer $TOKEN" ${rest}`;
  const of = (path: string) => `${origin}/api/v1${path}`;
  const uses: Record<Scope, string> = {
    upload: command(`--data-binary @export.csv ${of(`/parties/${party}/uploads`)}`),
    read: command(of(`/parties/${party}/campaigns`)),
    structure: command(`-T structure.csv -H "Content-Type: text/csv" ${of("/structure")}`),
    publish: command(`-X POST ${of("/releases")}`),
    people: command(of("/invitations")),
    "issue-upload-tokens": command(
      `-H "Content-Type: application/json" -d '{"scopes":["upload"]}' ${of("/parties/…/tokens")}`,
    ),
  };
  return scopes.map((scope) => uses[scope]);
};
