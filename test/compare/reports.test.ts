import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { compareFacts } from '#checking';
import { fromText } from '#documents';
import { read } from '#reading';

const folder = new URL('../gold/reports/', import.meta.url);
const names = readdirSync(folder).filter(name => name.endsWith('.txt'));
const STEP = 13;

/** Every 13th figure with its first digit moved on by one, and where those figures stand. */
function edited(text: string): { readonly text: string; readonly starts: readonly number[] } {
  const figures = read(fromText(text, 'a.txt')).blocks.flatMap(({ block, reading }) =>
    // The ends of a range must rise, or it is read as two numbers.
    reading.figures
      .filter(({ mention }) => mention.high === null)
      .map(({ mention }) => block.span.start + mention.start),
  );
  const starts = figures.filter((_, index) => index % STEP === 0);
  const digits = [...text];
  if (digits.length !== text.length) throw new Error('offsets count UTF-16 units');
  for (const start of starts) {
    const at = /\d/.test(text.charAt(start)) ? start : start + 1;
    digits[at] = String((Number(digits[at]) % 9) + 1);
  }
  return { text: digits.join(''), starts };
}

describe.each(names)('%s', name => {
  const text = readFileSync(new URL(name, folder), 'utf8').normalize('NFC');
  const reading = read(fromText(text, name));

  test('agrees with itself in every figure', () => {
    const { facts, ambiguous } = compareFacts(reading, reading);
    expect(facts.length).toBe(reading.blocks.reduce((sum, block) => sum + block.reading.figures.length, 0));
    expect([facts.filter(({ outcome }) => outcome !== 'same').length, ambiguous]).toEqual([0, 0]);
  });

  test('differs from a version in exactly the figures that were edited', () => {
    const version = edited(text);
    const { facts } = compareFacts(reading, read(fromText(version.text, name)));
    const differing = facts.filter(({ outcome }) => outcome === 'changed' || outcome === 'contradicts');
    expect(differing.map(({ first }) => first.span.start)).toEqual(version.starts);
  });
});
