import { describe, expect, test } from 'vitest';
import { chromium, printed } from '../../../test/kit/chromium.ts';
import { tinyPdf, type Words } from '../../../test/kit/tinyPdf.ts';
import { fromPdf } from '../index.ts';

async function textsOf(pdf: Uint8Array): Promise<string[]> {
  const opened = await fromPdf(pdf, 'a.pdf');
  if (!opened.ok) throw new Error(opened.problem.en);
  const { blocks, text } = opened.document;
  return blocks.map(
    ({ span, cell }) => (cell ? `${cell.row},${cell.column}: ` : '') + text.slice(span.start, span.end),
  );
}

/** Lines of one column from `y` downwards, in 12 points. */
function column(lines: readonly string[], x: number, y: number): Words[] {
  return lines.map((text, index) => ({ text, x, y: y - 14 * index, size: 12 }));
}

const left = [
  'Thu ngan sach tren dia ban tinh sau',
  'thang dau nam uoc dat tam tram ty',
  'dong, bang nam muoi phan tram cua du',
  'toan va tang muoi hai phan tram so',
  'voi cung ky nam truoc; thu noi dia',
];
const right = [
  'dat nam tram ty dong, thu xuat nhap',
  'khau dat ba tram ty dong, deu vuot',
  'muc cung ky nam truoc cua toan tinh',
  'va dung tien do nam da duoc giao cho',
  'cac don vi thu.',
];

describe('newspaper columns, in files written by hand', () => {
  test('are read one after the other, and a paragraph goes on from the first to the second', async () => {
    // The baselines of the two columns differ, as they do where a heading stands in one of them.
    const pdf = tinyPdf([[...column(left, 60, 700), ...column(right, 320, 695)]]);
    expect(await textsOf(pdf)).toEqual([[...left, ...right].join(' ')]);
  });

  test('a title over all comes first, and what runs across below them last', async () => {
    const pdf = tinyPdf([
      [
        { text: 'TINH HINH KINH TE SAU THANG DAU NAM CUA TINH BA SAO', x: 60, y: 740 },
        ...column(left, 60, 700),
        ...column(right, 320, 700),
        { text: 'Ban tin nay do Cuc Thong ke bien soan va gui den cac co quan trong tinh Ba Sao.', x: 60, y: 560 },
      ],
    ]);
    expect(await textsOf(pdf)).toEqual([
      'TINH HINH KINH TE SAU THANG DAU NAM CUA TINH BA SAO',
      [...left, ...right].join(' '),
      'Ban tin nay do Cuc Thong ke bien soan va gui den cac co quan trong tinh Ba Sao.',
    ]);
  });

  test('figures beside words are no column of text', async () => {
    const rows = left.flatMap((text, index) => [
      { text, x: 60, y: 700 - 20 * index, size: 12 },
      { text: `${index + 1}.200`, x: 400, y: 700 - 20 * index, size: 12 },
    ]);
    expect((await textsOf(tinyPdf([rows]))).slice(0, 3)).toEqual([`0,0: ${left[0]}`, '0,1: 1.200', `1,0: ${left[1]}`]);
  });
});

const paragraphs = Array.from(
  { length: 26 },
  (_, index) =>
    `Xã thứ ${index + 1} thu ngân sách ước đạt ${10 + index},5 tỷ đồng, bằng ${40 + index},2% dự toán và tăng ${index + 1},4% so với cùng kỳ; trong đó thu nội địa đạt ${6 + index},1 tỷ đồng, bảo đảm chi thường xuyên của các đơn vị trên địa bàn.`,
);
const rows = [
  ['Chỉ tiêu', 'Kế hoạch', 'Thực hiện'],
  ['Diện tích gieo trồng', '1.200', '1.250'],
  ['Đàn lợn', '300', '320'],
];
const table = `<table>${rows.map(cells => `<tr>${cells.map(cell => `<td>${cell}</td>`).join('')}</tr>`).join('')}</table>`;

function page(columns: number, between: string): string {
  const written = (from: number, to: number) =>
    `<div>${paragraphs
      .slice(from, to)
      .map(text => `<p>${text}</p>`)
      .join('')}</div>`;
  return `<!DOCTYPE html><meta charset="utf-8"><title>Bản tin</title><style>@page { size: A4; margin: 20mm }
body { font: 11pt "Liberation Serif", "Times New Roman", serif } div { column-count: ${columns}; column-gap: 6mm }
p { text-align: justify; text-indent: 5mm; margin: 0 } table { border-collapse: collapse; width: 100% }
td { border: 1px solid }</style><h1>BẢN TIN THỐNG KÊ</h1>${written(0, 9)}${between}${written(9, 26)}`;
}

describe.skipIf(chromium === null)('columns printed by Chromium (left out where it is not installed)', () => {
  test.each([2, 3])('%i columns over two pages are read as they were written', async columns => {
    const texts = await textsOf(printed(page(columns, '<h2>II. Kết quả của các xã còn lại</h2>')));
    expect(texts).toEqual([
      'BẢN TIN THỐNG KÊ',
      ...paragraphs.slice(0, 9),
      'II. Kết quả của các xã còn lại',
      ...paragraphs.slice(9),
    ]);
  });

  test('a table across parts them', async () => {
    expect(await textsOf(printed(page(2, table)))).toEqual([
      'BẢN TIN THỐNG KÊ',
      ...paragraphs.slice(0, 9),
      ...rows.flatMap((cells, row) => cells.map((cell, place) => `${row},${place}: ${cell}`)),
      ...paragraphs.slice(9),
    ]);
  });
});
