import { expect, test } from 'vitest';
import { paragraph, readDocument } from '../../../test/kit/docxParts.ts';
import type { Document } from '../document.ts';

const cell = (text: string, properties = ''): string => `<w:tc><w:tcPr>${properties}</w:tcPr>${paragraph(text)}</w:tc>`;
const row = (cells: string, properties = ''): string => `<w:tr><w:trPr>${properties}</w:trPr>${cells}</w:tr>`;
const table = (...rows: readonly string[]): string => `<w:tbl>${rows.join('')}</w:tbl>`;
const wide = (columns: number): string => `<w:gridSpan w:val="${columns}"/>`;
const tall = '<w:vMerge w:val="restart"/>';
const below = '<w:vMerge/>';

/** Every block with the address of its cell: "TT 0:0,0 2x1 head". */
function cells({ text, blocks }: Document): readonly string[] {
  return blocks.map(({ span, cell: at }) => {
    const words = text.slice(span.start, span.end);
    if (at === undefined) return words;
    return `${words} ${at.table}:${at.row},${at.column} ${at.rowSpan}x${at.columnSpan}${at.head ? ' head' : ''}`;
  });
}

test('cells of a row are parted by tabs and rows by line ends, empty cells included', () => {
  const body = table(row(cell('Lúa') + cell('') + cell('30')), row(cell('Ngô') + cell('ha') + cell('12')));
  const document = readDocument({ body });
  expect(document.text).toBe('Lúa\t\t30\nNgô\tha\t12');
  expect(cells(document)).toEqual([
    'Lúa 0:0,0 1x1 head',
    '30 0:0,2 1x1 head',
    'Ngô 0:1,0 1x1',
    'ha 0:1,1 1x1',
    '12 0:1,2 1x1',
  ]);
});

test('merged cells have their place and size in the full grid', () => {
  const body = table(
    row(cell('TT', tall) + cell('Năm 2024', wide(2)) + cell('So sánh', tall)),
    row(cell('', below) + cell('KH') + cell('TH') + cell('', below)),
    row(cell('1') + cell('20') + cell('21') + cell('105')),
  );
  expect(cells(readDocument({ body }))).toEqual([
    'TT 0:0,0 2x1 head',
    'Năm 2024 0:0,1 1x2 head',
    'So sánh 0:0,3 2x1 head',
    'KH 0:1,1 1x1 head',
    'TH 0:1,2 1x1 head',
    '1 0:2,0 1x1',
    '20 0:2,1 1x1',
    '21 0:2,2 1x1',
    '105 0:2,3 1x1',
  ]);
});

test('a merge that nothing began is a cell of its own', () => {
  const body = table(row(cell('a') + cell('b')), row(cell('c', below) + cell('d')), row(cell('', below) + cell('e')));
  expect(cells(readDocument({ body })).slice(2)).toEqual(['c 0:1,0 2x1', 'd 0:1,1 1x1', 'e 0:2,1 1x1']);
});

test('rows marked to repeat are the head; columns left free before a row count', () => {
  const body = table(
    row(cell('A') + cell('B'), '<w:tblHeader/>'),
    row(cell('C') + cell('D'), '<w:tblHeader/>'),
    row(cell('E'), '<w:gridBefore w:val="1"/>'),
  );
  expect(cells(readDocument({ body }))).toEqual([
    'A 0:0,0 1x1 head',
    'B 0:0,1 1x1 head',
    'C 0:1,0 1x1 head',
    'D 0:1,1 1x1 head',
    'E 0:2,1 1x1',
  ]);
});

test('a table inside a cell is a table of its own', () => {
  const inner = table(row(cell('x') + cell('y')));
  const outer = table(row(`<w:tc>${paragraph('trước')}${inner}${paragraph('sau')}</w:tc>${cell('bên')}`));
  const document = readDocument({ body: outer });
  expect(document.text).toBe('trước\nx\ty\nsau\tbên');
  expect(cells(document)).toEqual(['trước 0:0,0 1x1', 'x 1:0,0 1x1', 'y 1:0,1 1x1', 'sau 0:0,0 1x1', 'bên 0:0,1 1x1']);
});

test('deleted rows and cells are left out', () => {
  const gone = cell('x', '<w:cellDel w:id="2"/>');
  const body = table(row(cell('a')), row(cell('b'), '<w:del w:id="1"/>'), row(gone + cell('c')));
  expect(cells(readDocument({ body }))).toEqual(['a 0:0,0 1x1', 'c 0:1,0 1x1']);
});

test('several paragraphs of a cell are one block', () => {
  const body = table(row(`<w:tc>${paragraph('Sản lượng')}${paragraph()}${paragraph('(tấn)')}</w:tc>${cell('5')}`));
  const document = readDocument({ body });
  expect(document.text).toBe('Sản lượng\n(tấn)\t5');
  expect(document.blocks[0]?.span).toEqual({ start: 0, end: 15 });
});
