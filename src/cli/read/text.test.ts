import { expect, test } from 'vitest';
import { styleOf } from '../output/terminal.ts';
import { english } from '../words/english.ts';
import { vietnamese } from '../words/vietnamese.ts';
import { readJson } from './json.ts';
import type { ReadDocument } from './readFile.ts';
import { readText } from './text.ts';

const text = 'Kỳ báo cáo 30/6.\r\nLúa: 1.230,5 ha, tăng 2,5 %';
const quantity = { start: 23, end: 33 };
const growth = { start: 40, end: 45 };

const read: ReadDocument = {
  ok: true,
  path: 'a.txt',
  document: { name: 'a.txt', format: 'text', text, blocks: [] },
  mentions: [
    { span: { start: 11, end: 15 }, text: '30/6', value: '--06-30', unit: null, kind: 'date' },
    { span: quantity, text: '1.230,5 ha', value: '1230.5', unit: 'ha', kind: 'quantity' },
    { span: growth, text: '2,5 %', value: '2.5', unit: '%', kind: 'percent' },
  ],
  claims: [
    {
      subject: 'Lúa',
      value: '1230.5',
      unit: 'ha',
      comparisons: [
        {
          kind: 'growth',
          value: '2.5',
          unit: '%',
          base: 'same-period',
          direction: 'up',
          certainty: 'implied',
          span: growth,
        },
      ],
      span: quantity,
    },
  ],
};

const layout = { width: 100, style: styleOf(false) };

test('numbers in a table, claims with what they are compared with', () => {
  expect(readText(read, layout, vietnamese)).toBe(`a.txt: 3 con số, 1 mệnh đề

  vị trí  nguyên văn  giá trị  đơn vị  loại
  1:12    30/6        --06-30          ngày tháng
  2:6     1.230,5 ha  1.230,5  ha      số lượng
  2:23    2,5 %       2,5      %       phần trăm

  2:6 Lúa: 1.230,5 ha
      tốc độ tăng 2,5 % (cùng kỳ) [suy ra]`);
});

test('English keeps the decimal point', () => {
  expect(readText(read, layout, english)).toContain('2:6    1.230,5 ha  1230.5   ha    quantity');
});

test('the JSON keys that scripts rely on', () => {
  const json = readJson(read, 'vi');
  if (!('mentions' in json)) throw new Error('the document was read');
  expect(json.document).toEqual({ path: 'a.txt', characters: 45, blocks: 0 });
  expect(Object.keys(json.mentions[0] ?? {})).toEqual(['span', 'line', 'column', 'text', 'value', 'unit', 'kind']);
  expect(json.mentions[1]).toMatchObject({ line: 2, column: 6, value: '1230.5', unit: 'ha' });
  expect(json.claims[0]).toMatchObject({ subject: 'Lúa', value: '1230.5', unit: 'ha', span: quantity, line: 2 });
});
