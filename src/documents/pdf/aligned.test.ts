import { describe, expect, test } from 'vitest';
import { tinyPdf, type Words } from '../../../test/kit/tinyPdf.ts';
import { fromPdf } from '../index.ts';

async function wordsOf(pages: readonly (readonly Words[])[]): Promise<string[]> {
  const opened = await fromPdf(tinyPdf(pages), 'a.pdf');
  if (!opened.ok) throw new Error(opened.problem.en);
  const { blocks, text } = opened.document;
  return blocks.map(({ span, cell }) => {
    const words = text.slice(span.start, span.end);
    if (!cell) return words;
    const spans = cell.rowSpan * cell.columnSpan > 1 ? ` ${cell.rowSpan}x${cell.columnSpan}` : '';
    return `${cell.row},${cell.column}${spans}${cell.head ? ' head' : ''}: ${words}`;
  });
}

/** Words of one height; the places of the columns are those of each test. */
function line(y: number, ...words: readonly (readonly [number, string])[]): Words[] {
  return words.map(([x, text]) => ({ text, x, y, size: 12 }));
}

describe('tables without rules', () => {
  test('cells of several lines, the figures set at their top', async () => {
    expect(
      await wordsOf([
        [
          ...line(700, [85, 'Chi tieu'], [300, 'Ke hoach'], [420, 'Thuc hien']),
          ...line(686, [85, 'Dien tich gieo trong'], [300, '1.200'], [420, '1.250']),
          ...line(672, [85, 'cay hang nam']),
          ...line(658, [85, 'San luong'], [300, '6.000'], [420, '6.500']),
          ...line(630, [85, 'Nguon: Cuc Thong ke.']),
        ],
      ]),
    ).toEqual([
      '0,0 head: Chi tieu',
      '0,1 head: Ke hoach',
      '0,2 head: Thuc hien',
      '1,0: Dien tich gieo trong cay hang nam',
      '1,1: 1.200',
      '1,2: 1.250',
      '2,0: San luong',
      '2,1: 6.000',
      '2,2: 6.500',
      'Nguon: Cuc Thong ke.',
    ]);
  });

  test('figures in the middle of their row, and a name over two columns', async () => {
    expect(
      await wordsOf([
        [
          ...line(720, [365, 'Nam nay']),
          ...line(713, [85, 'Chi tieu']),
          ...line(706, [320, 'Ke hoach'], [420, 'Uoc dat']),
          ...line(680, [85, 'San luong luong thuc co hat']),
          ...line(673, [340, '6.000'], [440, '6.500']),
          ...line(666, [85, 'cua toan tinh']),
          ...line(646, [85, 'Dan lon'], [340, '300'], [440, '320']),
        ],
      ]),
    ).toEqual([
      '0,0 2x1 head: Chi tieu',
      '0,1 1x2 head: Nam nay',
      '1,1 head: Ke hoach',
      '1,2 head: Uoc dat',
      '2,0: San luong luong thuc co hat cua toan tinh',
      '2,1: 6.000',
      '2,2: 6.500',
      '3,0: Dan lon',
      '3,1: 300',
      '3,2: 320',
    ]);
  });

  test('groups of rows, which have no figures, below a head set at the left of figures at the right', async () => {
    expect(
      await wordsOf([
        [
          ...line(700, [60, 'TT'], [100, 'Chi tieu'], [300, 'Ke hoach'], [400, 'Thuc hien']),
          ...line(680, [60, 'I'], [100, 'Nong nghiep']),
          ...line(660, [60, '1'], [100, 'Dien tich lua'], [365, '1.200'], [470, '1.250']),
          ...line(640, [60, 'II'], [100, 'Cong nghiep']),
          ...line(620, [60, '1'], [100, 'Dien'], [375, '300'], [480, '320']),
        ],
      ]),
    ).toEqual([
      '0,0 head: TT',
      '0,1 head: Chi tieu',
      '0,2 head: Ke hoach',
      '0,3 head: Thuc hien',
      '1,0: I',
      '1,1: Nong nghiep',
      '2,0: 1',
      '2,1: Dien tich lua',
      '2,2: 1.200',
      '2,3: 1.250',
      '3,0: II',
      '3,1: Cong nghiep',
      '4,0: 1',
      '4,1: Dien',
      '4,2: 300',
      '4,3: 320',
    ]);
  });

  test('go on over the page, the head repeated there left out, figures of other widths', async () => {
    const head = line(780, [85, 'Chi tieu'], [300, 'Ke hoach'], [420, 'Thuc hien']);
    expect(
      await wordsOf([
        [
          ...line(760, [85, 'Bieu 1.']),
          ...head.map(words => ({ ...words, y: 90 })),
          ...line(70, [85, 'Ngo'], [322, '12'], [446, '15']),
        ],
        [...head, ...line(760, [85, 'Lua'], [290, '1.200.000'], [414, '1.250.000'])],
      ]),
    ).toEqual([
      'Bieu 1.',
      '0,0 head: Chi tieu',
      '0,1 head: Ke hoach',
      '0,2 head: Thuc hien',
      '1,0: Ngo',
      '1,1: 12',
      '1,2: 15',
      '2,0: Lua',
      '2,1: 1.200.000',
      '2,2: 1.250.000',
    ]);
  });

  test('words alone in three columns and rows', async () => {
    expect(
      await wordsOf([
        [
          ...line(700, [85, 'Nhiem vu'], [300, 'Chu tri'], [450, 'Thoi han']),
          ...line(680, [85, 'Ra soat cac du an dau tu cham'], [300, 'So Ke hoach'], [450, 'Thang 7']),
          ...line(666, [85, 'tien do'], [300, 'va Dau tu']),
          ...line(646, [85, 'Don doc thu'], [300, 'So Tai chinh'], [450, 'Thang 8']),
        ],
      ]),
    ).toEqual([
      '0,0 head: Nhiem vu',
      '0,1 head: Chu tri',
      '0,2 head: Thoi han',
      '1,0: Ra soat cac du an dau tu cham tien do',
      '1,1: So Ke hoach va Dau tu',
      '1,2: Thang 7',
      '2,0: Don doc thu',
      '2,1: So Tai chinh',
      '2,2: Thang 8',
    ]);
  });

  test('the two sides of a letterhead are none', async () => {
    expect(
      await wordsOf([
        [
          ...line(760, [85, 'UY BAN NHAN DAN'], [300, 'CONG HOA XA HOI CHU NGHIA VIET NAM']),
          ...line(745, [85, 'TINH BA SAO'], [330, 'Doc lap - Tu do - Hanh phuc']),
          ...line(725, [85, 'So: 128/BC-UBND'], [320, 'Ba Sao, ngay 15 thang 6 nam 2021']),
        ],
      ]).then(words => words.some(text => /^\d,\d/.test(text))),
    ).toBe(false);
  });
});

describe('what programs set at the edges of a page', () => {
  test('the stamp of an electronic signature is left out', async () => {
    const stamp = ['Signed by: Tinh Ba Sao', 'Email: ubnd@basao.vn', 'Signing time: 15.06.2021 16:20:15'];
    expect(
      await wordsOf([
        [
          ...stamp.map((text, index) => ({ text, x: 400, y: 815 - 9 * index, size: 7 })),
          ...line(760, [85, 'Thu ngan sach dat 800 ty dong.']),
        ],
      ]),
    ).toEqual(['Thu ngan sach dat 800 ty dong.']);
  });

  test('the moment, title, address and number that a browser prints are left out of a single page too', async () => {
    expect(
      await wordsOf([
        [
          ...line(815, [40, '11/30/26, 5:44 AM'], [300, 'Bao cao']),
          ...line(760, [85, 'Thu ngan sach dat 800 ty dong.']),
          ...line(20, [40, 'https://basao.vn/bao-cao'], [550, '1/1']),
        ],
      ]),
    ).toEqual(['Thu ngan sach dat 800 ty dong.']);
  });
});
