import { env, exports } from "cloudflare:workers";
import { mintSecret, secretHash } from "../src/accounts/secrets.ts";
import type { CountsIn } from "../src/parties/profile.ts";
import type { Receipt } from "../src/uploads/contract.ts";
import { signIn } from "./accounts/hub.ts";

/** Calls the Worker as a program does, over HTTP, with a token. */
export const call = async (
  method: string,
  path: string,
  { token, body, headers = {} }: { token?: string; body?: BodyInit | object; headers?: Record<string, string> } = {},
): Promise<Response> => {
  const isJson = body !== undefined && typeof body === "object" && body.constructor === Object;
  return exports.default.fetch(
    new Request(`http://hub.example${path}`, {
      method,
      headers: {
        ...(token && { authorization: `Bearer ${token}` }),
        ...(isJson && { "content-type": "application/json" }),
        ...headers,
      },
      ...(body !== undefined && { body: isJson ? JSON.stringify(body) : (body as BodyInit) }),
      redirect: "manual",
    }),
  );
};

/** The answer's JSON, when it has the status that was expected; else an error that shows what came instead. */
export const expectJson = async <T = Record<string, unknown>>(
  answer: Response | Promise<Response>,
  status = 200,
): Promise<T> => {
  const response = await answer;
  const text = await response.text();
  if (response.status !== status) throw new Error(`expected ${status}, got ${response.status}: ${text.slice(0, 2000)}`);
  return JSON.parse(text) as T;
};

/** The note of a token's first use is written after the answer: in a test it could outlive the test's database. */
const usedAlready = "9999-12-31";

/** A token of the hub, as the bootstrap command makes one. */
export const operatorToken = async (scopes = "structure publish people issue-upload-tokens"): Promise<string> => {
  const token = mintSecret("cp_hub_");
  await env.DB.prepare(
    "INSERT INTO tokens (token_hash, scopes, created_at_ms, expires_at_ms, last_used_on) VALUES (?, ?, 0, 8e15, ?)",
  )
    .bind(await secretHash(token), scopes, usedAlready)
    .run();
  return token;
};

/** A token of a party, as its admin would issue one. */
export const partyToken = async (
  party: string,
  scopes = "upload read",
  lastUsed: string | null = usedAlready,
): Promise<string> => {
  const token = mintSecret("cp_party_");
  await env.DB.prepare(
    "INSERT INTO tokens (token_hash, party_id, scopes, created_at_ms, expires_at_ms, last_used_on) SELECT ?, id, ?, 0, 8e15, ? FROM parties WHERE slug = ?",
  )
    .bind(await secretHash(token), scopes, lastUsed, party)
    .run();
  return token;
};

/** Waits until a release that was started is published. */
export const publish = async (token: string, body: object = {}): Promise<string> => {
  const { id } = await expectJson<{ id: string }>(call("POST", "/api/v1/releases", { token, body }), 202);
  for (;;) {
    const { status } = await expectJson<{ status: string }>(call("GET", `/api/v1/releases/${id}`, { token }));
    if (status === "published") return id;
    if (status === "failed") throw new Error(`release ${id} failed`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
};

/** The headers of a browser in which this person is signed in. */
export const sessionOf = async (email: string) => ({
  cookie: `__Host-session=${(await signIn(email, Date.now())).secret}`,
  origin: "http://hub.example",
});

/** Makes the hub's structure that of the CSV. */
export const loadStructure = (token: string, csv: string) =>
  expectJson(call("PUT", "/api/v1/structure", { token, body: csv, headers: { "content-type": "text/csv" } }));

export const agree = (token: string, party: string, counts_in: CountsIn = "cluster") =>
  expectJson(
    call("PUT", `/api/v1/parties/${party}/agreement`, {
      token,
      body: { version: "1", accepted_on: "2025-01-01", counts_in },
    }),
  );

/** Lands a file on a party's records, and gives the receipt. */
export const upload = (token: string, party: string, file: BodyInit): Promise<Receipt> =>
  expectJson<Receipt>(call("POST", `/api/v1/parties/${party}/uploads`, { token, body: file }), 201);
