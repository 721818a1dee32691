import { DomainError } from "../errors.ts";

export type Format = "html" | "json" | "csv";

/** Which form of the same address is asked for: `?format=` first, then Accept, else the address's own. */
export const formatOf = (request: Request, own: Format): Format => {
  const asked = new URL(request.url).searchParams.get("format");
  if (asked !== null) {
    if (asked === "csv" || asked === "json" || asked === own) return asked;
    throw new DomainError("not-understood", {}, [
      { code: "choice-unknown", column: "format", params: { choices: "csv, json" } },
    ]);
  }
  const accept = request.headers.get("accept") ?? "";
  if (accept.includes("text/csv")) return "csv";
  if (accept.includes("application/json") && !accept.includes("text/html")) return "json";
  return own;
};
