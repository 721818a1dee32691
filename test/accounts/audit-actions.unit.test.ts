import { globSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { actionsOf, auditActions, auditKinds } from "../../src/accounts/audit-actions.ts";
import { en } from "../../src/words/en.ts";

const sources = globSync("{src,scripts}/**/*.{ts,tsx}").map((path) => [path, readFileSync(path, "utf8")] as const);

/** Whom an entry may name beside people and tokens, who are numbers. */
const actors = ["bootstrap", "clock", "contributor"];

it("every action that SQL writes into the audit is in the catalogue; `auditEntry` takes no other", () => {
  const written = sources.flatMap(([path, text]) =>
    [...text.matchAll(/INSERT INTO audit\b[^`]*`/g)].flatMap(([statement]) =>
      [...statement.replace(/json_object\([^)]*\)|->>? '\w+'/g, "").matchAll(/'([a-z-]+)'/g)]
        .map(([, action = ""]) => action)
        .filter((action) => !actors.includes(action))
        .map((action) => `${path}: ${action}`),
    ),
  );
  expect(written).toContain("scripts/bootstrap.ts: operator-made");
  expect(written.filter((entry) => !Object.hasOwn(auditActions, entry.split(": ")[1] ?? ""))).toEqual([]);
});

it("every action, and no other, has its sentence, and every kind its name", () => {
  expect(Object.keys(en.audit.actions).sort()).toEqual(Object.keys(auditActions).sort());
  expect(Object.keys(en.audit.kinds).sort()).toEqual([...auditKinds].sort());
});

it("an action that is all that remains of a party's entry says nothing of whom it was done to", () => {
  expect(Object.keys(auditActions).filter((action) => !/^[a-z]+(-[a-z]+)*$/.test(action))).toEqual([]);
});

it("finds the actions of a kind", () => {
  expect(actionsOf(["upload", "correction"])).toEqual([
    "uploaded",
    "upload-withdrawn",
    "campaign-corrected",
    "campaign-deleted",
    "campaign-restored",
  ]);
});
