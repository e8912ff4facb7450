import { describe, expect, test } from 'vitest';
import { chromium, printed } from '../../../test/kit/chromium.ts';
import { convert, libreOffice } from '../../../test/kit/libreOffice.ts';
import { tinyPdf } from '../../../test/kit/tinyPdf.ts';
import { type Document, fromPdf } from '../index.ts';

async function documentOf(bytes: Uint8Array): Promise<Document> {
  const opened = await fromPdf(bytes, 'a.pdf');
  if (!opened.ok) throw new Error(opened.problem.en);
  return opened.document;
}

/** The words of each block; of a cell with its place before them. */
function wordsOf({ blocks, text }: Document): string[] {
  return blocks.map(({ span, cell }) => {
    const words = text.slice(span.start, span.end);
    if (!cell) return words;
    const spans = cell.rowSpan * cell.columnSpan > 1 ? ` ${cell.rowSpan}x${cell.columnSpan}` : '';
    return `${cell.row},${cell.column}${spans}${cell.head ? ' head' : ''}: ${words}`;
  });
}

const full = 'Thu ngan sach tren dia ban tinh sau thang dau nam nay uoc dat tam tram ty dong';

describe('layout, in files written by hand', () => {
  test('what stands in two columns of one baseline is two blocks', async () => {
    const pdf = tinyPdf([
      [
        { text: 'So: 128/BC-STC', x: 90, y: 700 },
        { text: 'Ba Sao, ngay 15 thang 6 nam 2021', x: 300, y: 700 },
      ],
    ]);
    expect(wordsOf(await documentOf(pdf))).toEqual(['So: 128/BC-STC', 'Ba Sao, ngay 15 thang 6 nam 2021']);
  });

  test('lines become a paragraph, and an indent or a short last line ends it', async () => {
    const pdf = tinyPdf([
      [
        { text: full, x: 110, y: 700 },
        { text: `Thanh ${full}`, x: 85, y: 684 },
        { text: 'ket thuc.', x: 85, y: 668 },
        { text: `Doan hai ${full.slice(9)}`, x: 110, y: 652 },
        { text: 'con lai.', x: 85, y: 636 },
      ],
    ]);
    expect(wordsOf(await documentOf(pdf))).toEqual([
      `${full} Thanh ${full} ket thuc.`,
      `Doan hai ${full.slice(9)} con lai.`,
    ]);
  });

  test('a paragraph runs over the page break, past a note; page numbers and running titles are gone', async () => {
    const furniture = (number: number) => [
      { text: `${number}`, x: 300, y: 800 },
      { text: 'Bao cao cua So Tai chinh', x: 200, y: 30 },
    ];
    const pdf = tinyPdf([
      [
        { text: `${full}, tang`, x: 85, y: 120 },
        { text: '1', x: 85, y: 63, size: 6 },
        { text: 'So lieu uoc tinh.', x: 92, y: 60, size: 10 },
        ...furniture(1).slice(1),
      ],
      [...furniture(2), { text: '144,4% so voi cung ky.', x: 85, y: 760 }],
      [...furniture(3), { text: 'Trang ba.', x: 85, y: 760 }],
    ]);
    const document = await documentOf(pdf);
    expect(wordsOf(document)).toEqual([`${full}, tang 144,4% so voi cung ky.`, '¹ So lieu uoc tinh.', 'Trang ba.']);
    expect(document.blocks[1]?.kind).toBe('footnote');
  });

  test('a body line that is the same on two pages is no running title', async () => {
    const page = (number: number) => [
      { text: `Bao cao, trang ${number}`, x: 240, y: 805 },
      { text: `Xa thu ${number} dat ${10 + number},5 ty dong.`, x: 85, y: 773 },
      { text: 'Het thang.', x: 85, y: 738 },
    ];
    expect(wordsOf(await documentOf(tinyPdf([page(1), page(2)])))).toEqual([
      'Xa thu 1 dat 11,5 ty dong.',
      'Het thang.',
      'Xa thu 2 dat 12,5 ty dong.',
      'Het thang.',
    ]);
  });

  test('figures that stand in columns without rules are a table', async () => {
    const row = (cells: readonly string[], y: number) =>
      cells.flatMap((text, column) => (text === '' ? [] : [{ text, x: 85 + 150 * column, y }]));
    const pdf = tinyPdf([
      [
        { text: 'Bieu 1.', x: 85, y: 760 },
        ...row(['Chi tieu', 'Ke hoach', 'Thuc hien'], 730),
        ...row(['Dien tich', '1.200', '1.250'], 710),
        ...row(['San luong', '', '6.500'], 690),
      ],
    ]);
    expect(wordsOf(await documentOf(pdf))).toEqual([
      'Bieu 1.',
      '0,0 head: Chi tieu',
      '0,1 head: Ke hoach',
      '0,2 head: Thuc hien',
      '1,0: Dien tich',
      '1,1: 1.200',
      '1,2: 1.250',
      '2,0: San luong',
      '2,2: 6.500',
    ]);
  });

  test('a hyphen at the end of a line stays between syllables and figures, and goes inside a word', async () => {
    const long = 'Chuong trinh phat trien kinh te xa hoi cua tinh trong giai doan nam';
    const pdf = tinyPdf([
      [
        { text: `${long} 2021-`, x: 85, y: 700 },
        { text: `2025 va linh vuc cong nghe thong tin truyen thong, infor-`, x: 85, y: 684 },
        { text: 'mation.', x: 85, y: 668 },
      ],
    ]);
    expect(wordsOf(await documentOf(pdf))).toEqual([
      `${long} 2021-2025 va linh vuc cong nghe thong tin truyen thong, information.`,
    ]);
  });

  test('pages without text are sent to be recognised first', async () => {
    const opened = await fromPdf(tinyPdf([[], [{ text: '2', x: 300, y: 800 }]]), 'scan.pdf');
    expect(opened.ok ? '' : opened.problem.id).toBe('no-text-layer');
    expect(opened.ok ? '' : opened.problem.en).toContain('OCR');
  });
});

const paragraphs = Array.from(
  { length: 24 },
  (_, index) =>
    `Xã số ${index + 1} thu ngân sách ước đạt ${10 + index},5 tỷ đồng, bằng ${40 + index},2% dự toán, tăng ${index + 1},4% so với cùng kỳ năm trước; trong đó thu nội địa đạt ${6 + index},1 tỷ đồng, thu tiền sử dụng đất đạt ${2 + index},3 tỷ đồng, bảo đảm nhiệm vụ chi thường xuyên và chi cho phòng, chống dịch COVID-19 trên địa bàn.`,
);
const rows = Array.from({ length: 40 }, (_, index) => [
  `${index + 1}`,
  `Chỉ tiêu thứ ${index + 1} về diện tích gieo trồng`,
  `${index + 1}.200`,
  index % 7 === 0 ? '' : `${index + 1}.250`,
]);
const html = `<!DOCTYPE html><html lang="vi"><head><meta charset="utf-8"><title>Báo cáo thử</title><style>
@page { size: A4; margin: 20mm 15mm 20mm 30mm } body { font: 14pt "Liberation Serif", "Times New Roman", serif }
p { text-align: justify; text-indent: 1cm; margin: 6pt 0 } td, th { border: 1px solid black } table { border-collapse: collapse }
</style></head><body><p>I. THU NGÂN SÁCH</p>${paragraphs.map(text => `<p>${text}</p>`).join('')}
<table><thead><tr><th rowspan="2">TT</th><th rowspan="2">Chỉ tiêu</th><th colspan="2">Năm 2021</th></tr>
<tr><th>Kế hoạch</th><th>Thực hiện</th></tr></thead>
${rows.map(cells => `<tr>${cells.map(text => `<td>${text}</td>`).join('')}</tr>`).join('')}</table>
<p>Hết báo cáo.</p></body></html>`;

/** The blocks that a reader of that page sees. */
const expected = [
  'I. THU NGÂN SÁCH',
  ...paragraphs,
  '0,0 2x1 head: TT',
  '0,1 2x1 head: Chỉ tiêu',
  '0,2 1x2 head: Năm 2021',
  '1,2 head: Kế hoạch',
  '1,3 head: Thực hiện',
  ...rows.flatMap((cells, row) =>
    cells.flatMap((text, column) => (text === '' ? [] : [`${row + 2},${column}: ${text}`])),
  ),
  'Hết báo cáo.',
];

describe.skipIf(chromium === null)('a report printed by Chromium (left out where it is not installed)', () => {
  test('is read as it was written: paragraphs and the table whole over pages, margins left out', async () => {
    expect(wordsOf(await documentOf(printed(html)))).toEqual(expected);
  });
});

describe.skipIf(libreOffice === null)('a report exported by LibreOffice (left out where it is not installed)', () => {
  test('its paragraphs are whole over pages', async () => {
    const pdf = convert(new TextEncoder().encode(html), 'page.html', 'pdf:writer_web_pdf_Export');
    const words = wordsOf(await documentOf(new Uint8Array(pdf)));
    expect(words.filter(text => text.startsWith('Xã số'))).toEqual(paragraphs);
  });

  test('a password is asked to be removed', async () => {
    const options =
      '{"EncryptFile":{"type":"boolean","value":"true"},"DocumentOpenPassword":{"type":"string","value":"x"}}';
    const pdf = convert(new TextEncoder().encode('<p>Đạt 5%'), 'page.html', `pdf:writer_web_pdf_Export:${options}`);
    const opened = await fromPdf(new Uint8Array(pdf), 'a.pdf');
    expect(opened.ok ? '' : opened.problem.id).toBe('password');
  });
});
