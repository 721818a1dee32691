/** What `npm test` counts. */
import { expect, it } from "vitest";
import { outcomeOf, type Report, sumOf } from "../../scripts/test-outcome.ts";

const report = (changes: Partial<Report>): Report => ({
  numPassedTests: 3,
  numFailedTests: 0,
  numPendingTests: 0,
  numTodoTests: 0,
  testResults: [{ status: "passed", assertionResults: [{}, {}, {}] }],
  ...changes,
});

it("counts the tests of a run that went well", () => {
  expect(outcomeOf(report({}), 0)).toEqual({ passed: 3, failed: 0 });
});

it.each([
  ["a test that failed", report({ numFailedTests: 1 }), 1],
  ["a file that could not be loaded", report({ testResults: [{ status: "failed", assertionResults: [] }] }), 1],
  ["a test that was switched off", report({ numPendingTests: 1 }), 0],
  ["an error outside of any test", report({}), 1],
])("counts %s as one failure beside what passed", (_reason, written, exitCode) => {
  expect(outcomeOf(written, exitCode)).toEqual({ passed: 3, failed: 1 });
});

it.each([
  ["a project without tests", report({ numPassedTests: 0, testResults: [] }), 0],
  ["a run that crashed before it could report", null, null],
])("counts %s as a failure", (_reason, written, exitCode) => {
  expect(outcomeOf(written, exitCode)).toEqual({ passed: 0, failed: 1 });
});

it("adds up every step", () => {
  expect(
    sumOf([
      { passed: 0, failed: 1 },
      { passed: 5, failed: 0 },
      { passed: 2, failed: 3 },
    ]),
  ).toEqual({ passed: 7, failed: 4 });
});
