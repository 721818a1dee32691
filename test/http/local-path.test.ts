import { expect, it } from "vitest";
import { localPath } from "../../src/http/local-path.ts";

it.each(["/", "/party/uploads/3", "/compare?metric=email.click-rate&cohort=grove#picture"])("leads to %s", (path) => {
  expect(localPath(path)).toBe(path);
});

it.each([
  null,
  undefined,
  "",
  "party",
  "https://evil.example/",
  "//evil.example",
  "///evil.example",
  "/\\evil.example",
  "/\t/evil.example",
  "/\n/evil.example",
  "/..//evil.example",
  "/.//evil.example",
  "/%2e%2e//evil.example",
])("leads home instead of to %j", (asked) => {
  expect(localPath(asked)).toBe("/");
});
