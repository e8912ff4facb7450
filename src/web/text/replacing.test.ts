import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Document } from '#documents';
import { blockAt, replaceText } from './replacing.ts';

/** "Một" 0-3, "hai ba" 5-11, "bốn" 13-16. */
const document: Document = {
  name: 'a.txt',
  format: 'text',
  text: 'Một\n\nhai ba\n\nbốn',
  blocks: [
    { span: { start: 0, end: 3 }, kind: 'paragraph', level: 0 },
    { span: { start: 5, end: 11 }, kind: 'paragraph', level: 0 },
    { span: { start: 13, end: 16 }, kind: 'paragraph', level: 0 },
  ],
};
const textsOf = ({ text, blocks }: Document) => blocks.map(({ span }) => text.slice(span.start, span.end));

describe('replaceText', () => {
  it('changes the words and moves what lies behind', () => {
    const after = replaceText(document, { start: 9, end: 11 }, 'mươi ba');
    expect(after.text).toBe('Một\n\nhai mươi ba\n\nbốn');
    expect(textsOf(after)).toEqual(['Một', 'hai mươi ba', 'bốn']);
    expect(after.blocks[2]?.span).toEqual({ start: 18, end: 21 });
  });

  it('empties a block and fills it again', () => {
    const empty = replaceText(document, { start: 5, end: 11 }, '');
    expect(textsOf(empty)).toEqual(['Một', '', 'bốn']);
    expect(textsOf(replaceText(empty, { start: 5, end: 5 }, 'hai'))).toEqual(['Một', 'hai', 'bốn']);
  });

  it('keeps the text in NFC', () => {
    const after = replaceText(document, { start: 0, end: 3 }, 'Ba\u0301o'); // á in two units
    expect(textsOf(after)).toEqual(['Báo', 'hai ba', 'bốn']);
    expect(after.text).toHaveLength(16);
  });

  it('cuts a span that runs past the end', () => {
    expect(textsOf(replaceText(document, { start: 13, end: 99 }, 'năm'))).toEqual(['Một', 'hai ba', 'năm']);
  });

  it('undoes itself, whatever is replaced inside a block', () => {
    const edits = fc.record({
      block: fc.nat(2),
      from: fc.nat(6),
      length: fc.nat(6),
      words: fc.string({ maxLength: 12 }),
    });
    fc.assert(
      fc.property(edits, ({ block, from, length, words }) => {
        const span = document.blocks[block]?.span ?? { start: 0, end: 0 };
        const start = Math.min(span.start + from, span.end);
        const end = Math.min(start + length, span.end);
        const inserted = words.normalize('NFC');
        const there = replaceText(document, { start, end }, inserted);
        const back = replaceText(there, { start, end: start + inserted.length }, document.text.slice(start, end));
        expect(back).toEqual(document);
        expect(textsOf(there).filter((_, index) => index !== block)).toEqual(
          textsOf(document).filter((_, index) => index !== block),
        );
      }),
    );
  });
});

describe('blockAt', () => {
  it.each([
    [0, 0],
    [4, 0],
    [5, 1],
    [12, 1],
    [13, 2],
    [99, 2],
  ])('finds for position %i block %i', (position, index) => {
    expect(blockAt(document.blocks, position)).toBe(index);
  });

  it('finds none before the first block', () => {
    expect(blockAt([{ span: { start: 3, end: 5 }, kind: 'paragraph', level: 0 }], 2)).toBe(-1);
  });
});
