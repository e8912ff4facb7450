const SKIPPED = ['skipped', 'pending', 'todo', 'disabled'];

/**
 * Sums a report of the test runner (the form of Jest's JSON, which vitest writes).
 * @param {{ testResults: {
 *   name: string, status: string,
 *   assertionResults: { status: string, fullName: string, failureMessages: string[] }[]
 * }[] }} report
 * @returns {{
 *   passed: number, failed: number, skipped: number,
 *   skippedIn: { file: string, skipped: number }[], passedAgain: { file: string, test: string, why: string }[]
 * }} a file that failed outside its tests (a broken import, a failed hook) counts as one failure; `passedAgain` are the
 *   tests that passed at their second try only, with the first line of what the first try said
 */
export function countOutcomes({ testResults }) {
  const files = testResults.map(({ name, status, assertionResults }) => {
    const having = statuses => assertionResults.filter(one => statuses.includes(one.status)).length;
    const failed = having(['failed']);
    const brokeOutside = status === 'failed' && failed === 0;
    return { file: name, passed: having(['passed']), failed: brokeOutside ? 1 : failed, skipped: having(SKIPPED) };
  });
  const sum = key => files.reduce((total, file) => total + file[key], 0);
  const skippedIn = files.filter(({ skipped }) => skipped > 0).map(({ file, skipped }) => ({ file, skipped }));
  const passedAgain = testResults.flatMap(({ name, assertionResults }) =>
    assertionResults
      .filter(({ status, failureMessages }) => status === 'passed' && failureMessages.length > 0)
      .map(({ fullName, failureMessages: [said] }) => ({ file: name, test: fullName, why: said.split('\n')[0] })),
  );
  return { passed: sum('passed'), failed: sum('failed'), skipped: sum('skipped'), skippedIn, passedAgain };
}
