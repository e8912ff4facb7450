import { expect, test } from 'vitest';
import { sampleReport } from '../../../test/kit/officialSample.ts';
import type { OfficialBlock, OfficialHead } from './official.ts';
import { layoutProblems } from './problems.ts';

const problemsOf = (head: Partial<OfficialHead>, body: readonly OfficialBlock[] = []): readonly string[] =>
  layoutProblems({ ...sampleReport, head: { ...sampleReport.head, ...head }, body, annexes: [] }).map(({ id }) => id);

const points = (...labels: readonly string[]): OfficialBlock[] =>
  labels.map(label => ({ kind: 'heading', level: 5, label, runs: [{ text: 'Điểm' }] }));
const clause: OfficialBlock = { kind: 'heading', level: 3, label: '2.', runs: [{ text: 'Khoản' }] };

test('a report by the decree has none', () => expect(layoutProblems(sampleReport)).toEqual([]));

test.each([
  ['TS. Nguyễn Văn Mẫu', true],
  ['ThS. Nguyễn Văn Mẫu', true],
  ['PGS.TS Nguyễn Văn Mẫu', true],
  ['Bác sĩ Nguyễn Văn Mẫu', true],
  ['Nguyễn Văn Mẫu', false],
  ['Tsàn A Mẫu', false],
  ['Thạch Sơn', false],
  ['Bàn Thị Mẫu', false],
])('signer %s', (signer, found) => expect(problemsOf({ signer })).toEqual(found ? ['signer-title'] : []));

test.each([
  [{ number: '15/BC' }, 'document-number'],
  [{ number: '' }, 'document-number'],
  [{ symbol: 'BC - UBND' }, 'document-symbol'],
  [{ symbol: 'bc-ubnd' }, 'document-symbol'],
  [{ symbol: '15/BC-UBND' }, 'document-symbol'],
  [{ date: '2021-02-30' }, 'document-date'],
  [{ date: '5/2/2021' }, 'document-date'],
  [{ recipients: ['Như trên', 'Các sở'] }, 'recipients-file-copy'],
])('%o', (head, id) => expect(problemsOf(head)).toEqual([id]));

test.each([{ number: null }, { date: null }, { signer: null }, { date: '2020-02-29' }, { symbol: 'BC-SNN&PTNT' }])(
  '%o is well',
  head => expect(problemsOf(head)).toEqual([]),
);

test('points go a, b, c, d, đ, e, and begin again under the next heading', () => {
  expect(problemsOf({}, [...points('a)', 'b)', 'c)', 'd)', 'đ)', 'e)'), clause, ...points('a)', 'b)')])).toEqual([]);
  expect(problemsOf({}, points('a)', 'b)', 'c)', 'd)', 'e)'))).toEqual(['point-letter']);
  expect(problemsOf({}, [...points('a)'), clause, ...points('b)')])).toEqual(['point-letter']);
});

test('rows with too few or too many cells, and pictures wider than the page', () => {
  const cell = [{ text: '1' }];
  const table: OfficialBlock = {
    kind: 'table',
    caption: [{ text: 'Bảng 1' }],
    columns: [{ align: 'left', width: 1 }],
    head: [[cell]],
    rows: [[cell], [cell, cell]],
  };
  const picture = sampleReport.body.find(block => block.kind === 'picture');
  if (picture?.kind !== 'picture') throw new Error('the sample has no picture');
  expect(problemsOf({}, [table, { ...picture, width: 166 }, { ...picture, width: 165 }])).toEqual([
    'table-cells',
    'picture-width',
  ]);
});
