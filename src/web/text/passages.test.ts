import { describe, expect, it } from 'vitest';
import { type Block, type Document, fromText } from '#documents';
import { layOut, layOutAgain, rowsOf } from './passages.ts';
import { replaceText } from './replacing.ts';

const paragraphs = (count: number, length: number): Document =>
  fromText(
    Array.from({ length: count }, (_, index) => `Đoạn ${index} ${'a '.repeat(length / 2)}.`).join('\n\n'),
    'a.txt',
  );

/** A table of cells "r,c" behind one paragraph. */
function table(rows: number, columns: number): Document {
  let text = 'Trước bảng.';
  const blocks: Block[] = [{ span: { start: 0, end: text.length }, kind: 'paragraph', level: 0 }];
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      const words = `${row},${column}`;
      const start = text.length + 1;
      text += `\n${words}`;
      const cell = { table: 0, row, column, rowSpan: 1, columnSpan: 1, head: row === 0 };
      blocks.push({ span: { start, end: start + words.length }, kind: 'cell', level: 0, cell });
    }
  }
  return { name: 'a.docx', format: 'docx', text, blocks };
}

const textsOf = (rows: ReturnType<typeof rowsOf>) =>
  rows.map(({ cells }) => cells.map(({ passages }) => passages.map(({ text }) => text)));

describe('layOut', () => {
  it('keeps every character of every block, in order', () => {
    const document = paragraphs(30, 2000);
    const { passages, pages } = layOut(document);
    const shown = pages.flatMap(page =>
      page.items.flatMap(item => (item.kind === 'table' ? item.cells : [item.passage])),
    );
    expect(shown).toEqual(passages.flat());
    expect(passages.map(list => list.map(({ text }) => text).join(''))).toEqual(
      document.blocks.map(({ span }) => document.text.slice(span.start, span.end)),
    );
  });

  it('cuts an over-long block at a space, so that no page is too long to draw', () => {
    const { passages, pages } = layOut(paragraphs(1, 100_000));
    expect(passages[0]?.length).toBeGreaterThan(5);
    expect(passages[0]?.slice(0, -1).every(({ text }) => text.endsWith(' '))).toBe(true);
    expect(Math.max(...pages.map(({ characters }) => characters))).toBeLessThan(20_000);
  });

  it('makes one item of a table and gives its rows', () => {
    const items = layOut(table(3, 2)).pages.flatMap(page => page.items);
    expect(items.map(({ kind }) => kind)).toEqual(['passage', 'table']);
    const cells = items[1]?.kind === 'table' ? items[1].cells : [];
    expect(textsOf(rowsOf(cells))).toEqual([
      [['0,0'], ['0,1']],
      [['1,0'], ['1,1']],
      [['2,0'], ['2,1']],
    ]);
  });

  it('cuts a long table between rows', () => {
    const tables = layOut(table(400, 2)).pages.flatMap(page => page.items.filter(({ kind }) => kind === 'table'));
    expect(tables.map(item => (item.kind === 'table' ? item.cells.length : 0))).toEqual([300, 300, 200]);
  });
});

describe('layOutAgain', () => {
  it.each([
    ['text', paragraphs(200, 300), 57],
    ['a table', table(400, 2), 333],
  ])('of %s equals a new layout in what it shows, and redraws one page', (_, document, block) => {
    const before = layOut(document);
    const span = document.blocks[block]?.span ?? { start: 0, end: 0 };
    const changed = replaceText(document, span, 'Khác hẳn');
    const after = layOutAgain(before, changed, block);
    expect(after.passages).toEqual(layOut(changed).passages);
    expect(after.pages.filter((page, index) => page !== before.pages[index])).toHaveLength(1);
    expect(after.pages.map(({ key }) => key)).toEqual(before.pages.map(({ key }) => key));
    const shown = after.pages.flatMap(page =>
      page.items.flatMap(item => (item.kind === 'table' ? item.cells : [item.passage])),
    );
    expect(shown).toEqual(after.passages.flat());
  });
});

describe('rowsOf', () => {
  const passage = (
    text: string,
    row: number,
    column: number,
    spans: { rowSpan?: number; columnSpan?: number } = {},
  ) => ({
    key: text,
    block: 0,
    offset: 0,
    text,
    kind: 'cell' as const,
    level: 0,
    label: '',
    cell: { table: 0, row, column, rowSpan: 1, columnSpan: 1, head: false, ...spans },
  });

  it('puts empty cells back, at the end of a row too', () => {
    const cells = [
      passage('a', 0, 0),
      passage('b', 0, 1),
      passage('c', 0, 2),
      passage('Tổng', 1, 0),
      passage('9', 1, 2),
      passage('d', 2, 1),
    ];
    expect(textsOf(rowsOf(cells))).toEqual([
      [['a'], ['b'], ['c']],
      [['Tổng'], [], ['9']],
      [[], ['d'], []],
    ]);
  });

  it('leaves out what a merged cell covers', () => {
    const cells = [passage('head', 0, 0, { columnSpan: 2 }), passage('tall', 0, 2, { rowSpan: 2 }), passage('x', 1, 1)];
    expect(textsOf(rowsOf(cells))).toEqual([
      [['head'], ['tall']],
      [[], ['x']],
    ]);
  });

  it('keeps several paragraphs of one cell together', () => {
    expect(textsOf(rowsOf([passage('một', 4, 0), passage('hai', 4, 0)]))).toEqual([[['một', 'hai']]]);
  });
});
