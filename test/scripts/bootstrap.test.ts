/** The first operator, made by the very SQL that goes to the database. */

import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { DatabaseSync } from "node:sqlite";
import { expect, it } from "vitest";
import { firstOperator } from "../../scripts/bootstrap.ts";

const now = Date.UTC(2026, 2, 1);

const bootstrapped = async (...emails: string[]) => {
  const db = new DatabaseSync(":memory:");
  for (const file of readdirSync("migrations").sort()) db.exec(readFileSync(`migrations/${file}`, "utf8"));
  const tokens: string[] = [];
  for (const email of emails) {
    const { token, statements } = await firstOperator(email, now);
    tokens.push(token);
    db.exec(statements.join(";\n"));
  }
  return {
    tokens,
    rows: (sql: string) =>
      db
        .prepare(sql)
        .all()
        .map((row) => ({ ...row })),
  };
};

it("makes a person, the operator's membership, and a token of the hub for one year", async () => {
  const { tokens, rows } = await bootstrapped("ada@example.org");
  expect(rows("SELECT email, role, party_id FROM people JOIN memberships ON person_id = people.id")).toEqual([
    { email: "ada@example.org", role: "operator", party_id: null },
  ]);
  expect(tokens[0]).toMatch(/^cp_hub_[\w-]{43}$/);
  expect(
    rows("SELECT token_hash, party_id, name, scopes, expires_at_ms, issued_by, issued_by_hub FROM tokens"),
  ).toEqual([
    {
      token_hash: createHash("sha256").update(tokens[0]!).digest("hex"),
      party_id: null,
      scopes: "structure publish people issue-upload-tokens",
      name: "bootstrap",
      expires_at_ms: Date.UTC(2027, 2, 1),
      issued_by: "bootstrap",
      issued_by_hub: 1,
    },
  ]);
  expect(rows("SELECT actor, action FROM audit")).toEqual([{ actor: "bootstrap", action: "operator-made" }]);
});

it("run again for the same person makes one more token and nothing else", async () => {
  const { tokens, rows } = await bootstrapped("ada@example.org", "ada@example.org");
  expect(new Set(tokens).size).toBe(2);
  expect(
    rows(
      "SELECT (SELECT count(*) FROM people) AS people, (SELECT count(*) FROM memberships) AS memberships, (SELECT count(*) FROM tokens) AS tokens",
    ),
  ).toEqual([{ people: 1, memberships: 1, tokens: 2 }]);
});

it("an address cannot end its own text in the SQL", async () => {
  const { rows } = await bootstrapped("o'brien'||'@example.org");
  expect(rows("SELECT email FROM people")).toEqual([{ email: "o'brien'||'@example.org" }]);
});
