import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { importReport } from '#binding';
import {
  compose,
  narrativeOfReport,
  type Narrative,
  normalNarrative,
  provableBy,
  readNarrative,
  writeNarrative,
} from '#composing';
import { fromMarkdown, fromText } from '#documents';
import { periodOfCode } from '#figures';

/** Folders one can drop in: `report.txt` or `report.md`, and `expected.json` worked out by hand. */
const cases = new URL('./past/', import.meta.url);

interface Expected {
  readonly period: string;
  readonly claims: number;
  readonly bound: number;
  readonly letterhead: Readonly<Record<string, unknown>>;
  readonly passages: readonly string[];
  readonly composed: readonly string[];
  readonly figures: readonly (readonly [text: string, form: string])[];
  /** What the report prints, and what comes out instead. */
  readonly otherwise: readonly (readonly [printed: string, composed: string])[];
  /** What stays text, and the forms it could have. */
  readonly notBound: readonly (readonly [quote: string, forms: readonly string[]])[];
}

function shapeOf(passage: Narrative['passages'][number]): string {
  if (passage.kind === 'table') {
    const aligned = passage.columns.map(({ align }) => align).join(' ');
    return `table ${passage.head.length}+${passage.rows.length} ${aligned}`;
  }
  return 'level' in passage ? `${passage.kind} ${passage.level}` : passage.kind;
}

describe('a finished report becomes a narrative that prints it again', () => {
  const names = readdirSync(cases).filter(name => existsSync(new URL(`${name}/expected.json`, cases)));
  test.each(names)('%s', name => {
    const folder = new URL(`${name}/`, cases);
    const expected = JSON.parse(readFileSync(new URL('expected.json', folder), 'utf8')) as Expected;
    const table = new URL('report.md', folder);
    const document = existsSync(table)
      ? fromMarkdown(readFileSync(table, 'utf8'), name)
      : fromText(readFileSync(new URL('report.txt', folder), 'utf8'), name);
    const report = importReport(document, { period: periodOfCode(expected.period), digest: name });
    const { narrative, look, claims, bound } = narrativeOfReport(document, report);
    const composed = compose(narrative, provableBy(report));
    expect(composed.text.trimEnd().split('\n')).toEqual(expected.composed);
    expect(composed.figures.map(({ text, figure }) => [text, figure.form.kind])).toEqual(expected.figures);
    expect(narrative.passages.map(shapeOf)).toEqual(expected.passages);
    expect(narrative.letterhead).toMatchObject(expected.letterhead);
    expect(look.flatMap(each => (each.kind === 'prints-otherwise' ? [[each.printed, each.composed]] : []))).toEqual(
      expected.otherwise,
    );
    expect(
      look.flatMap(each =>
        each.kind === 'not-bound' ? [[each.quote, each.candidates.map(({ form }) => form.kind)]] : [],
      ),
    ).toEqual(expected.notBound);
    expect({ claims, bound }).toEqual({ claims: expected.claims, bound: expected.bound });
    expect(readNarrative(writeNarrative(narrative)).narrative).toEqual(normalNarrative(narrative));
  });
});
