import { expect, test } from 'vitest';
import { problems } from '../input/problems.ts';
import type { Checked } from './checked.ts';
import { example } from './example.fixtures.ts';
import { sarifLog } from './sarif.ts';

interface Log {
  readonly runs: readonly [
    {
      readonly tool: { readonly driver: { readonly rules: readonly { readonly id: string }[] } };
      readonly invocations: readonly [{ readonly executionSuccessful: boolean; readonly exitCode: number }];
      readonly artifacts: readonly {
        readonly location: { readonly uri: string };
        readonly contents?: { text: string };
      }[];
      readonly results: readonly {
        readonly ruleId: string;
        readonly ruleIndex: number;
        readonly level: string;
        readonly locations: readonly [{ readonly physicalLocation: { readonly region: object } }];
        readonly relatedLocations: readonly unknown[];
      }[];
    },
  ];
}

const logOf = (all: readonly Checked[]): Log => JSON.parse(JSON.stringify(sarifLog(all, 'vi', '1.2.3')));

test('a finding lies at its line, column and offset', () => {
  const [first, second] = logOf([example]).runs[0].results;
  expect(first?.locations[0].physicalLocation.region).toEqual({
    startLine: 3,
    startColumn: 45,
    endLine: 3,
    endColumn: 50,
    charOffset: 71,
    charLength: 5,
    snippet: { text: '101 %' },
  });
  expect([first?.level, second?.level]).toEqual(['error', 'warning']);
  expect(first?.relatedLocations).toHaveLength(2);
});

test('each result points at the metadata of its rule', () => {
  const { tool, results } = logOf([example]).runs[0];
  expect(tool.driver.rules.map(({ id }) => id)).toEqual(['area-yield-output', 'share-of-plan']);
  expect(results.map(({ ruleId, ruleIndex }) => [ruleId, ruleIndex])).toEqual([
    ['share-of-plan', 1],
    ['area-yield-output', 0],
  ]);
});

test('a file that could not be read is told, and the run did not succeed', () => {
  const { invocations, artifacts } = logOf([example, { ok: false, path: 'x.pdf', problem: problems.missing }]).runs[0];
  expect(invocations[0]).toMatchObject({ executionSuccessful: false, exitCode: 2 });
  expect(artifacts).toHaveLength(2);
});

test('paths become URI references', () => {
  const uri = (path: string) => logOf([{ ...example, path }]).runs[0].artifacts[0]?.location.uri;
  expect(uri('báo cáo/quý 1.txt')).toBe('b%C3%A1o%20c%C3%A1o/qu%C3%BD%201.txt');
  expect(uri('/tmp/a b.txt')).toBe('file:///tmp/a%20b.txt');
  expect(uri('a:b.txt')).toBe('a%3Ab.txt');
});

test('only a file that is not its own text carries the text along', () => {
  expect(logOf([example]).runs[0].artifacts[0]?.contents).toBeUndefined();
  const word = { ...example, document: { ...example.document, format: 'docx' } } as const;
  expect(logOf([word]).runs[0].artifacts[0]?.contents?.text).toBe(example.document.text);
});
