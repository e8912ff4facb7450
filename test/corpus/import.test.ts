import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { importReport } from '#binding';
import { fromText } from '#documents';
import { halfPeriod } from '#figures';

const seed = process.env['KHOP_CORPUS'] ?? fileURLToPath(new URL('../../../shared/seed/', import.meta.url));
const report = join(seed, 'bao-cao-cao-bang-6-thang-2021.txt');

interface Extracted {
  readonly line: number;
  readonly value: number | null;
  readonly plan: number | null;
  readonly pct_of_plan: number | null;
  readonly yoy_pct: number | null;
  readonly yoy_delta: number | null;
}

/** Figures of 411 found by a person that the import brings in, with value, plan and comparison; may only rise. */
const FLOOR = 404;

describe.skipIf(!existsSync(report))('the example report beside the extraction by hand', () => {
  const document = fromText(existsSync(report) ? readFileSync(report, 'utf8') : '', 'example.txt');
  const imported = importReport(document, { period: halfPeriod(2021, 1), digest: 'example' });
  const read = <T>(name: string): readonly T[] => JSON.parse(readFileSync(join(seed, name), 'utf8')) as T[];

  test('figures', () => {
    const values = imported.bound
      .filter(({ says }) => says === 'value')
      .map(({ span, figure }) => {
        const found = imported.figures[figure];
        return { figure: found, line: document.text.slice(0, span.start).split('\n').length };
      });
    const right = read<Extracted>('figures.json').filter(each =>
      values.some(({ figure, line }) => {
        if (!figure || line !== each.line || figure.certainty !== 'sure') return false;
        const has = (kinds: readonly string[], value: number | null): boolean =>
          value === null ||
          value === 0 ||
          figure.comparisons.some(one => kinds.includes(one.kind) && Number(one.value) === value);
        return (
          Number(figure.printed.value) === (each.value ?? each.yoy_pct) &&
          has(['plan'], each.plan) &&
          has(['share-of-target'], each.pct_of_plan) &&
          has(['growth'], each.yoy_pct) &&
          has(['difference', 'points', 'rank-change'], each.yoy_delta)
        );
      }),
    );
    expect(right.length).toBeGreaterThanOrEqual(FLOOR);
  });

  test('all groups of tasks', () => {
    const groups = new Set(read<{ readonly item: number }>('tasks.json').map(({ item }) => String(item)));
    expect(new Set(imported.tasks.map(({ group }) => group))).toEqual(groups);
  });

  test('the numbered documents', () => {
    const digits = (number: string): string => number.replace(/^0+|\s/gu, '').toLowerCase();
    const found = new Set(imported.citations.map(({ number }) => digits(number ?? '')));
    const numbered = read<{ readonly number: string | null; readonly numbered: boolean }>('documents.json');
    const missing = numbered.filter(({ number, numbered: has }) => has && !found.has(digits(number ?? '')));
    // A standard, two issues of a bulletin and a project that is called by a number: no documents by Decree 30.
    expect(missing.length).toBeLessThanOrEqual(3);
  });
});
