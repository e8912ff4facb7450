import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { check } from '#checking';
import { fromText } from '#documents';

/** A finding that must be there; `why` is the arithmetic done by hand, for whoever reads the case. */
interface Expected {
  readonly line: number;
  readonly rule: string;
  readonly verdict: string;
  readonly quote: string;
  readonly why: string;
}

const folder = join(import.meta.dirname, 'checking');

/** All findings of each case, in the order of the text: one that is not expected fails as one that is missing does. */
describe('golden checks', () => {
  const cases = readdirSync(folder, { withFileTypes: true }).filter(entry => entry.isDirectory());

  test('are there', () => expect(cases.length).toBeGreaterThanOrEqual(17));

  test.each(cases.map(entry => entry.name))('%s', name => {
    const text = readFileSync(join(folder, name, 'input.txt'), 'utf8');
    const expected = JSON.parse(readFileSync(join(folder, name, 'expected.json'), 'utf8')) as Expected[];
    const found = check(fromText(text, name)).findings.map(({ span, rule, verdict, quote }) => ({
      line: text.slice(0, span.start).split('\n').length,
      rule,
      verdict,
      quote,
    }));
    expect(found).toEqual(expected.map(({ line, rule, verdict, quote }) => ({ line, rule, verdict, quote })));
  });
});
