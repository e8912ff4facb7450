import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { type Document, fromText } from '#documents';
import { decimal, type Interval, interval, rational } from '#figures';
import { type Mention, read } from '#reading';
import { check } from './check.ts';
import { relationsIn } from './checkReadings.ts';
import type { Finding } from './finding.ts';
import { createMemo } from './memo.ts';
import { valuesOf } from './operand.ts';
import type { Relation } from './relation.ts';

// One wrong digit, two digits exchanged or a lost comma in whole reports, one at a time, wherever a relation held.

const folder = fileURLToPath(new URL('../../test/gold/reports/', import.meta.url));
const reports = readdirSync(folder).filter(name => name.endsWith('.txt'));

/** What all reports together reach; some relations cannot tell, such as a list that may leave something out. */
const LEAST_FLAGGED = 0.93;

interface Held {
  readonly relation: Relation;
  readonly offset: number;
}

function heldIn(document: Document): Held[] {
  const { blocks } = read(document);
  return relationsIn(blocks.map(({ reading }) => reading)).flatMap((relations, index) =>
    relations.flatMap(relation =>
      relation.verdict === 'holds' ? [{ relation, offset: blocks[index]?.block.span.start ?? 0 }] : [],
    ),
  );
}

/** `1.234,5` with its second digit raised, its first two digits exchanged, and its comma moved. */
function misprints(number: string): string[] {
  const digits = number.replace(/\D/gu, '');
  const printed = (changed: string) => {
    let at = 0;
    return number.replace(/\d/gu, () => changed[at++] as string);
  };
  const raised = `${digits[0]}${(Number(digits[1] ?? 0) + 4) % 10}${digits.slice(2)}`;
  const exchanged = `${digits[1]}${digits[0]}${digits.slice(2)}`;
  const made = digits.length < 2 ? [] : [printed(raised), printed(exchanged)];
  const [whole, fraction] = number.split(',');
  if (fraction) made.push(fraction.length > 1 ? `${whole}${fraction[0]},${fraction.slice(1)}` : `${whole}${fraction}`);
  return made.filter(text => text !== number && /^[1-9]/u.test(text) && (text.match(/\./gu)?.length ?? 0) < 1);
}

/** The values that a printed number may stand for, however its author shortened it. */
function widest(mention: Mention): Interval {
  const [near, cut] = [valuesOf(mention, 'nearest'), valuesOf(mention, 'truncated')];
  return {
    low: rational.compare(near.low, cut.low) < 0 ? near.low : cut.low,
    high: rational.compare(near.high, cut.high) > 0 ? near.high : cut.high,
    lowClosed: true,
    highClosed: true,
  };
}

/** True when the relation cannot hold with the stated number printed so. */
function separates({ stated, recompute }: Relation, number: string): boolean {
  const scale = number.split(',')[1]?.length ?? 0;
  const value = interval.truncated(decimal(Number(number.replace(/\D/gu, '')), scale));
  const recomputed = recompute(mention => (mention === stated ? value : widest(mention)));
  return recomputed !== null && !interval.meets(value, recomputed);
}

const told = ({ rule, message }: Finding): string => `${rule} ${message.vi}`;

function flags(text: string): { separable: number; flagged: number } {
  const document = fromText(text, 'report.txt');
  const memo = createMemo();
  const before = new Set(check(document, memo).findings.map(told));
  let [separable, flagged] = [0, 0];
  for (const { relation, offset } of heldIn(document)) {
    const start = offset + relation.stated.start;
    const number = /^\d+(?:,\d+)?(?![.\d])/u.exec(document.text.slice(start))?.[0] ?? '';
    for (const misprint of number === '' ? [] : misprints(number)) {
      if (!separates(relation, misprint)) continue;
      const changed = document.text.slice(0, start) + misprint + document.text.slice(start + number.length);
      const found = check(fromText(changed, 'report.txt'), memo).findings;
      separable++;
      if (found.some(finding => finding.verdict !== 'rounding' && !before.has(told(finding)))) flagged++;
    }
  }
  return { separable, flagged };
}

describe('misprints in whole reports', () => {
  it('are flagged where the figures can no longer agree', () => {
    const all = reports.map(name => flags(readFileSync(`${folder}${name}`, 'utf8')));
    const separable = all.reduce((sum, each) => sum + each.separable, 0);
    const flagged = all.reduce((sum, each) => sum + each.flagged, 0);
    expect(separable).toBeGreaterThan(500);
    expect(flagged / separable).toBeGreaterThanOrEqual(LEAST_FLAGGED);
  }, 300_000);
});
