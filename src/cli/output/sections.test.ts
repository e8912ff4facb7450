import { expect, test } from 'vitest';
import type { Document } from '#documents';
import { blockFinder, rowFinder, sectionFinder } from './sections.ts';

const text = 'mở đầu\nPhần một\nMục a\nlời\nPhần hai\nlời';
const heading = (start: number, end: number, level: number, label?: string) =>
  ({ span: { start, end }, kind: 'heading', level, ...(label === undefined ? {} : { label }) }) as const;
const paragraph = (start: number, end: number) => ({ span: { start, end }, kind: 'paragraph', level: 0 }) as const;

const document: Document = {
  name: 'a.txt',
  format: 'text',
  text,
  blocks: [
    paragraph(0, 6),
    heading(7, 15, 1, 'I.'),
    heading(16, 21, 2),
    paragraph(22, 25),
    heading(26, 34, 1),
    paragraph(35, 38),
  ],
};

test('a passage belongs to the headings above it, by level', () => {
  const sectionOf = sectionFinder(document);
  expect(sectionOf(0).headings).toEqual([]);
  expect(sectionOf(8).headings).toEqual(['I. Phần một']);
  expect(sectionOf(23).headings).toEqual(['I. Phần một', 'Mục a']);
  expect(sectionOf(36).headings).toEqual(['Phần hai']);
});

test('between blocks there is none', () => {
  const blockOf = blockFinder(document);
  expect(blockOf(0)).toBe(document.blocks[0]);
  expect(blockOf(6)).toBeUndefined();
  expect(blockOf(37)).toBe(document.blocks[5]);
});

test('a cell has its row beside it, a paragraph has none', () => {
  const cell = (start: number, end: number, row: number, column: number) =>
    ({
      span: { start, end },
      kind: 'cell',
      level: 0,
      cell: { table: 0, row, column, rowSpan: 1, columnSpan: 1, head: false },
    }) as const;
  const blocks = [paragraph(0, 2), cell(3, 6, 0, 0), cell(7, 7, 0, 1), cell(8, 11, 0, 2), cell(12, 15, 1, 0)];
  const table: Document = { name: 'b.txt', format: 'text', text: 'ha\nlúa\n\n1,5\nngô', blocks };
  const rowOf = rowFinder(table);
  const rowAt = (index: number) => rowOf(table.blocks[index] ?? paragraph(0, 0));
  expect(rowAt(3)).toEqual({ before: ['lúa'], after: [] });
  expect(rowAt(1)).toEqual({ before: [], after: ['1,5'] });
  expect(rowAt(0)).toEqual({ before: [], after: [] });
});
