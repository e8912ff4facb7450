/** The example report becomes a narrative that prints it again. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { importReport } from '#binding';
import {
  compose,
  narrativeOfReport,
  normalNarrative,
  provableBy,
  readNarrative,
  rollForward,
  writeNarrative,
} from '#composing';
import { fromText } from '#documents';
import { halfPeriod } from '#figures';

const seed = process.env['KHOP_CORPUS'] ?? fileURLToPath(new URL('../../../shared/seed/', import.meta.url));
const file = join(seed, 'bao-cao-cao-bang-6-thang-2021.txt');

/** Share of the printed numbers that the import knows: 646 of 664 when this was written. */
const FLOOR = 0.97;

/** Numbers as they are printed, zeros before them and signs between their thousands aside. */
function numbersIn(text: string): string[] {
  return Array.from(text.matchAll(/\d(?:[\d.,]*\d)?/gu), ([digits]) =>
    digits.replace(/^0+(?=\d)|\.(?=\d{3}(?!\d))/gu, '').replace(/\.(?=\d{1,2}$)/u, ','),
  );
}

describe.skipIf(!existsSync(file))('the example report, composed again', () => {
  const document = fromText(existsSync(file) ? readFileSync(file, 'utf8') : '', 'example.txt');
  const report = importReport(document, { period: halfPeriod(2021, 1), digest: 'example' });
  const past = narrativeOfReport(document, report);
  const composed = compose(past.narrative, provableBy(report));

  test('its numbers are bound, each to a figure that can be printed', () => {
    expect(past.bound / past.claims).toBeGreaterThanOrEqual(FLOOR);
    expect(composed.problems).toEqual([]);
    expect(composed.figures.length).toBe(past.bound);
  });

  test('the same numbers are printed, but for the contradictions that are listed', () => {
    const otherwise = past.look.flatMap(look => (look.kind === 'prints-otherwise' ? [look] : []));
    expect(otherwise.length).toBeLessThanOrEqual(10);
    const before = numbersIn(document.text);
    const after = numbersIn(composed.text);
    // What is printed is in the order of the report: each number of the one is the next of the other, or is listed.
    const listed = otherwise.map(({ printed, composed: now }) => `${numbersIn(printed)[0]} -> ${numbersIn(now)[0]}`);
    const found: string[] = [];
    let at = 0;
    for (const number of after) {
      if (before[at] === number) at++;
      else if (listed.includes(`${before[at]} -> ${number}`)) found.push(`${before[at++]} -> ${number}`);
      else {
        // Outline numbers are counted and numbers of the letterhead stand in their boxes: not in the composed text.
        const next = before.indexOf(number, at);
        expect(next - at, `${number} behind ${before.slice(at - 3, at).join(' ')}`).toBeGreaterThanOrEqual(0);
        expect(next - at, `${number} behind ${before.slice(at - 3, at).join(' ')}`).toBeLessThanOrEqual(2);
        at = next + 1;
      }
    }
    expect(found.toSorted()).toEqual(listed.toSorted());
  });

  test('it is written as text and read again', () => {
    expect(readNarrative(writeNarrative(past.narrative)).narrative).toEqual(normalNarrative(past.narrative));
  });

  test('rolled forward, all its figures are of a year later', () => {
    const rolled = rollForward(past.narrative, '2022-S1');
    if (!rolled.ok) throw new Error(rolled.problem.en);
    const periodsOf = (text: string) =>
      Array.from(text.matchAll(/ (?:at|since|for)=([^ }]+)/gu), ([, code = '']) => code);
    const before = periodsOf(writeNarrative(past.narrative));
    expect(before.length).toBeGreaterThan(100);
    const aYearLater = (code: string) => code.replaceAll(/(?<!\d)20\d\d/gu, year => String(Number(year) + 1));
    expect(periodsOf(writeNarrative(rolled.narrative))).toEqual(before.map(aYearLater));
  });
});
