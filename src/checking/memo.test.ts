import { fromText } from '#documents';
import { expect, test } from 'vitest';
import { check } from './check.ts';
import { createMemo } from './memo.ts';

/** What is found in each text when it is checked with the memo of the one before it. */
function foundInTurn(...texts: readonly string[]): string[][] {
  const memo = createMemo();
  return texts.map(text => check(fromText(text, 'memo'), memo).findings.map(({ span }) => lineOf(text, span.start)));
}

/** The line that an offset stands in, with its number. */
function lineOf(text: string, offset: number): string {
  const before = text.slice(0, offset).split('\n');
  return `${before.length}: ${text.split('\n')[before.length - 1]}`;
}

const TABLE = [
  'Chỉ tiêu\tKế hoạch\tThực hiện\tĐạt KH (%)',
  'Lúa\t200\t180\t90',
  'Ngô\t400\t300\t75',
  'Lạc\t50\t40\t80',
  'Đậu tương\t80\t60\t57',
].join('\n');

test('a table that an edit moves is told of where it now stands', () => {
  expect(foundInTurn(TABLE, `Kết quả gieo trồng.\n\n${TABLE}`)).toEqual([
    ['5: Đậu tương\t80\t60\t57'],
    ['7: Đậu tương\t80\t60\t57'],
  ]);
});

test('a cell that is mended, and one that is spoilt, is seen', () => {
  expect(foundInTurn(TABLE, TABLE.replace('57', '75'), TABLE.replace('57', '75').replace('90', '99'))).toEqual([
    ['5: Đậu tương\t80\t60\t57'],
    [],
    ['2: Lúa\t200\t180\t99'],
  ]);
});

test('of two paragraphs of the same words each is told of where it stands', () => {
  const said = 'Tổng thu ngân sách nội địa đạt 789,6 tỷ đồng.';
  const again = 'Với kết quả thu ngân sách nội địa 798,6 tỷ đồng, tỉnh cân đối được chi.';
  const text = [said, again, again].join('\n\n');
  const found = [`3: ${again}`, `5: ${again}`];
  expect(foundInTurn(text, text)).toEqual([found, found]);
});

test('a sentence taken out, and put back elsewhere, is found again', () => {
  const wrong = 'Đàn trâu có 200 con, bằng 90% so với cùng kỳ (cùng kỳ 250 con).';
  const other = 'Đàn bò có 300 con.';
  expect(foundInTurn([wrong, other].join('\n\n'), other, [other, wrong].join('\n\n'))).toEqual([
    [`1: ${wrong}`],
    [],
    [`3: ${wrong}`],
  ]);
});
