import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { importReport } from '#binding';
import { demoProvince } from '#demo';
import { fromText } from '#documents';
import { halfPeriod, type Unit } from '#figures';
import { readUnit } from '#vietnamese';

const seed = process.env['KHOP_CORPUS'] ?? fileURLToPath(new URL('../../../shared/seed/', import.meta.url));
const report = join(seed, 'bao-cao-cao-bang-6-thang-2021.txt');

interface Extracted {
  readonly line: number;
  readonly quote_continued?: { readonly line: number } | null;
  readonly value: number | null;
  readonly yoy_pct: number | null;
  readonly indicator_en: string;
  readonly indicator_key: string;
}

const unitOf = (name: string | null): Unit | null => (name === null ? null : (readUnit(name, 0)?.unit ?? null));
const inBase = (value: string, unit: Unit | null): number => Number(value) * 10 ** (unit?.exponent ?? 0);
const close = (one: number, other: number): boolean => Math.abs(one - other) <= 1e-9 * Math.max(1, Math.abs(other));
const wordsOf = (text: string): Set<string> =>
  new Set(
    text
      .toLowerCase()
      .split(/[^a-z0-9]+/u)
      .filter(word => word.length > 2),
  );

/**
 * The demonstration has the example's facts under codes and Vietnamese names of its own. A person's mapping is what has
 * the same value in the same unit, and of several the one whose English name is most like the person's.
 */
describe.skipIf(!existsSync(report))('the example report beside the catalogue of the demonstration', () => {
  const { indicators, dimensions, areas, figures } = demoProvince();
  const document = fromText(existsSync(report) ? readFileSync(report, 'utf8') : '', 'example.txt');
  const known = { indicators, dimensions, areas };
  const imported = importReport(document, { period: halfPeriod(2021, 1), digest: 'example', known });
  const byCode = new Map(indicators.map(each => [each.code, each]));

  test('most figures find their indicator, and next to none a wrong one', () => {
    const facts = [...figures()].filter(({ origin }) => origin === 'reported');
    const extracted = JSON.parse(readFileSync(join(seed, 'figures.json'), 'utf8')) as Extracted[];
    const read = imported.bound
      .filter(({ says }) => says === 'value')
      .map(({ span, figure }) => ({
        figure: imported.figures[figure],
        line: document.text.slice(0, span.start).split('\n').length,
      }));
    let [right, wrong] = [0, 0];
    for (const each of extracted) {
      const here = read.flatMap(({ figure, line }) =>
        figure &&
        (line === each.line || line === each.quote_continued?.line) &&
        Number(figure.printed.value) === (each.value ?? each.yoy_pct)
          ? [figure]
          : [],
      );
      const [first] = here;
      if (!first) continue;
      const value = inBase(first.printed.value, unitOf(first.printed.unit));
      const theirs = wordsOf(`${each.indicator_en} ${each.indicator_key}`);
      const likeness = (code: string): number => {
        const ours = wordsOf(`${byCode.get(code)?.nameEn ?? ''} ${code}`);
        return [...ours].filter(word => theirs.has(word)).length / (ours.size + theirs.size);
      };
      const same = facts
        .filter(fact => close(inBase(fact.value ?? '', unitOf(byCode.get(fact.series.indicator)?.unit ?? null)), value))
        .map(({ series }) => series.indicator);
      const best = Math.max(...same.map(likeness));
      const truth = new Set(same.filter(code => likeness(code) === best));
      const found = here.map(({ series }) => series.indicator).filter(code => byCode.has(code));
      if (found.some(code => truth.has(code))) right += 1;
      else if (found.length > 0) wrong += 1;
    }
    // 301 of 408 right and 1 wrong when this was written.
    expect(right).toBeGreaterThanOrEqual(300);
    expect(wrong).toBeLessThanOrEqual(2);
  });

  test('what was imported once is all known the second time', () => {
    const first = importReport(document, { period: halfPeriod(2021, 1), digest: 'example' });
    const second = importReport(document, { period: halfPeriod(2021, 1), digest: 'example', known: first });
    expect(second.figures.map(({ series }) => series)).toEqual(first.figures.map(({ series }) => series));
  });
});
