import { expect, it } from 'vitest';
import { countOutcomes } from './outcomes.mjs';

const file = (name, status, ...statuses) => ({
  name,
  status,
  assertionResults: statuses.map(one => ({ status: one, fullName: one, failureMessages: [] })),
});

it('sums files and tells where tests were skipped', () => {
  const testResults = [
    file('a.test.ts', 'passed', 'passed', 'passed', 'skipped'),
    file('b.test.ts', 'failed', 'passed', 'failed', 'todo', 'pending'),
  ];
  const skippedIn = [
    { file: 'a.test.ts', skipped: 1 },
    { file: 'b.test.ts', skipped: 2 },
  ];
  expect(countOutcomes({ testResults })).toEqual({ passed: 3, failed: 1, skipped: 3, skippedIn, passedAgain: [] });
});

it('counts a file that broke outside its tests as one failure', () => {
  const testResults = [file('broken-import.test.ts', 'failed'), file('broken-hook.test.ts', 'failed', 'skipped')];
  expect(countOutcomes({ testResults })).toMatchObject({ passed: 0, failed: 2, skipped: 1 });
});

it('finds nothing in an empty report', () => {
  const nothing = { passed: 0, failed: 0, skipped: 0, skippedIn: [], passedAgain: [] };
  expect(countOutcomes({ testResults: [] })).toEqual(nothing);
});

it('names what passed at the second try only', () => {
  const assertionResults = [
    { status: 'passed', fullName: 'a page opens', failureMessages: ['Error: too late\n    at open'] },
    { status: 'failed', fullName: 'a page closes', failureMessages: ['Error: never', 'Error: never'] },
  ];
  const testResults = [{ name: 'page.test.ts', status: 'failed', assertionResults }];
  expect(countOutcomes({ testResults })).toMatchObject({
    passed: 1,
    failed: 1,
    passedAgain: [{ file: 'page.test.ts', test: 'a page opens', why: 'Error: too late' }],
  });
});
