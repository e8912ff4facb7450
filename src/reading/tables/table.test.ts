import { describe, expect, it } from 'vitest';
import { fromHtml, fromText } from '#documents';
import { printMentions } from '../print.ts';
import { read } from '../read.ts';
import { readTables } from './table.ts';

const crops = `Cây trồng\tDiện tích (ha)\tSản lượng (tấn)\tĐạt KH (%)
Lúa\t1.200\t6.000\t100,0
Ngô\t800\t3.600\t95,5
Tổng cộng\t2.000\t9.600\t98,2
`;

const tableOf = (text: string) => readTables(read(fromText(text, 'table')).blocks);

describe('a table', () => {
  it('has heads, rows with their labels, and a row called total', () => {
    const [table, ...others] = tableOf(crops);
    expect(others).toEqual([]);
    expect(table?.heads).toEqual(['Cây trồng', 'Diện tích (ha)', 'Sản lượng (tấn)', 'Đạt KH (%)']);
    expect(table?.rows.map(({ label, total }) => [label, total])).toEqual([
      ['Lúa', false],
      ['Ngô', false],
      ['Tổng cộng', true],
    ]);
  });

  it('gives its figures the units of their column heads', () => {
    const [table] = tableOf(crops);
    expect(table?.rows[1]?.figures.map(figure => figure?.mention.unit?.name ?? null)).toEqual([null, 'ha', 'tấn', '%']);
    expect(table?.rows[1]?.figures.map(figure => figure?.mention.mantissa ?? null)).toEqual([null, 800, 3600, 955]);
  });

  it('gives them the unit of its unit column where there is one', () => {
    const [table] = tableOf(
      'Chỉ tiêu\tĐơn vị tính\tKế hoạch\tThực hiện\nTrồng rừng\tha\t500\t450\nĐàn lợn\tnghìn con\t40\t41,5\n',
    );
    const units = table?.rows.map(({ figures }) => [2, 3].map(column => figures[column]?.mention.unit?.name));
    expect(units).toEqual([
      ['ha', 'ha'],
      ['nghìn con', 'nghìn con'],
    ]);
  });

  it('says the same units in what is printed of its numbers', () => {
    const printed = printMentions(read(fromText(crops, 'table')));
    expect(printed.slice(0, 3).map(({ text, unit, kind }) => [text, unit, kind])).toEqual([
      ['1.200', 'ha', 'quantity'],
      ['6.000', 'tấn', 'quantity'],
      ['100,0', '%', 'percent'],
    ]);
  });

  it('leaves a cell of words and a number alone, and one of two numbers', () => {
    const [table] = tableOf('Tên\tGhi chú\tSố hộ\nXã A\tgồm 3 xóm\t120\nXã B\t\t5/6\n');
    expect(table?.rows.map(({ figures }) => figures.map(figure => figure?.mention.mantissa ?? null))).toEqual([
      [null, null, 120],
      [null, null, null],
    ]);
  });

  it('joins heads that stand over one another', () => {
    const html = `<table><thead><tr><th rowspan="2">Huyện</th><th colspan="2">Diện tích (ha)</th></tr>
      <tr><th>Năm 2021</th><th>Năm 2022</th></tr></thead>
      <tbody><tr><td>Hòa An</td><td>120</td><td>150</td></tr></tbody></table>`;
    const opened = fromHtml(html, 'table');
    if (!opened.ok) throw new Error(opened.problem.en);
    const [table] = readTables(read(opened.document).blocks);
    expect(table?.heads).toEqual(['Huyện', 'Diện tích (ha) Năm 2021', 'Diện tích (ha) Năm 2022']);
    expect(table?.rows[0]?.figures.map(figure => figure?.mention.mantissa ?? null)).toEqual([null, 120, 150]);
    expect(table?.rows[0]?.figures.map(figure => figure?.mention.unit?.name ?? null)).toEqual([null, 'ha', 'ha']);
  });

  it('gives figures under two rows of heads the unit that stands in the upper one', () => {
    const html = `<table><thead><tr><th rowspan="2">Huyện</th><th colspan="3">Diện tích (ha)</th></tr>
      <tr><th>Năm 2021</th><th>Năm 2022</th><th>So sánh (%)</th></tr></thead>
      <tbody><tr><td>Hòa An</td><td>120</td><td>150</td><td>125</td></tr></tbody></table>`;
    const opened = fromHtml(html, 'table');
    if (!opened.ok) throw new Error(opened.problem.en);
    const [table] = readTables(read(opened.document).blocks);
    const units = table?.rows[0]?.figures.map(figure => figure?.mention.unit?.name ?? null);
    expect(units).toEqual([null, 'ha', 'ha', '%']);
  });
});
