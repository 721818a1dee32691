/**
 * How many tests of a run passed and failed, from vitest's JSON report. Whatever keeps tests from being run is a failure:
 * a file that cannot be loaded, a run that crashed, a project without tests, a test that was switched off.
 */
export interface Outcome {
  passed: number;
  failed: number;
}

/** The part of vitest's report that is read. */
export interface Report {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numTodoTests: number;
  testResults: { status: string; assertionResults: unknown[] }[];
}

export const outcomeOf = (report: Report | null, exitCode: number | null): Outcome => {
  if (!report) return { passed: 0, failed: 1 };
  const unloaded = report.testResults.filter(
    ({ status, assertionResults }) => status === "failed" && assertionResults.length === 0,
  );
  const failed = report.numFailedTests + report.numPendingTests + report.numTodoTests + unloaded.length;
  const wentWrong = exitCode !== 0 || report.numPassedTests === 0;
  return { passed: report.numPassedTests, failed: failed === 0 && wentWrong ? 1 : failed };
};

export const sumOf = (outcomes: Outcome[]): Outcome => ({
  passed: outcomes.reduce((sum, { passed }) => sum + passed, 0),
  failed: outcomes.reduce((sum, { failed }) => sum + failed, 0),
});
