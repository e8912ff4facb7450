import { describe, expect, it } from 'vitest';
import type { Cell } from '#contract';
import { copied } from './copying.ts';
import { type Layout, layOut } from './layout.ts';
import { choiceOf, searchOf } from './question.ts';

const cell = (value: string | null): Cell => ({
  id: `f-${value}`,
  value,
  low: null,
  high: null,
  absence: value === null ? 'not-reported' : null,
  reporter: null,
  basis: null,
  source: null,
  vintage: 'official',
  status: 'approved',
  origin: 'reported',
});

const names = {
  indicator: ['Đàn trâu (con)', 'Đàn <bò>'],
  area: ['huyện Hà Quảng', '=SUM(A1)'],
  period: ['2020', '2021'],
};
const layout: Layout = layOut(
  {
    cells: [
      { indicator: 0, area: 0, period: 0, figure: cell('-1234.50') },
      { indicator: 0, area: 0, period: 1, figure: cell('12') },
      { indicator: 1, area: 0, period: 0, figure: cell(null) },
      { indicator: 1, area: 1, period: 1, figure: cell('0.3') },
    ],
  },
  names,
  { rows: 'area', compare: null },
);

describe('a pivot', () => {
  it('stands with its outer heads over all inner ones, empty where nothing was said', () => {
    expect(layout.cells.map(row => row.map(each => each?.figure.value))).toEqual([
      ['-1234.50', '12', null, undefined],
      [undefined, undefined, undefined, '0.3'],
    ]);
  });

  it('turns with what stands in the rows', () => {
    const turned = layOut({ cells: [{ indicator: 1, area: 0, period: 1, figure: cell('7') }] }, names, {
      rows: 'period',
      compare: null,
    });
    expect(turned.outer).toEqual(names.indicator);
    expect(turned.cells[1]?.map(each => each?.figure.value)).toEqual([undefined, undefined, '7', undefined]);
  });

  it('is copied as text with decimal commas and nothing a spreadsheet would work out', () => {
    const { text } = copied(layout, { top: 0, bottom: 1, left: 0, right: 3 });
    expect(text.split('\r\n').map(line => line.split('\t'))).toEqual([
      ['', 'Đàn trâu (con)', 'Đàn trâu (con)', 'Đàn <bò>', 'Đàn <bò>'],
      ['', '2020', '2021', '2020', '2021'],
      ['huyện Hà Quảng', '-1234,50', '12', '', ''],
      ["'=SUM(A1)", '', '', '', '0,3'],
    ]);
  });

  it('is copied as a table that says each number exactly and no markup of a name', () => {
    const { html } = copied(layout, { top: 0, bottom: 0, left: 0, right: 2 });
    expect(html).toContain('<td x:num="-1234.50" sdval="-1234.50" sdnum="1033;">-1234,50</td>');
    expect(html).toContain('<th>Đàn &lt;bò&gt;</th>');
    expect(html).not.toContain('SUM');
  });
});

describe('a pivot of comparisons', () => {
  const comparison = { kind: 'growth', value: '20.00', unit: '%', text: '20,00 %', low: null, high: null };
  const refused = { ...comparison, value: null, refused: { id: 'base-zero', vi: 'Số gốc bằng 0.', en: 'Zero.' } };

  it('copies what came of each, and nothing where there was nothing to compare or it was refused', () => {
    const compared = layOut(
      {
        cells: [
          { indicator: 0, area: 0, period: 0, figure: cell('5'), comparison },
          { indicator: 0, area: 0, period: 1, figure: cell('6') },
          { indicator: 1, area: 0, period: 0, figure: cell('7'), comparison: refused },
        ],
      },
      names,
      { rows: 'area', compare: 'growth' },
    );
    expect(copied(compared, { top: 0, bottom: 0, left: 0, right: 2 }).text.split('\r\n')[2]).toBe(
      'huyện Hà Quảng\t20,00\t\t',
    );
  });
});

describe('the address of a pivot', () => {
  it('says all that was chosen and is read back', () => {
    const choice = {
      lines: [
        { indicator: 'grain-output', items: '' },
        { indicator: 'crop-area', items: 'crop=rice;season=spring' },
      ],
      areas: ['vn-04', 'districts'],
      periods: ['2021-S1', '/2021-06-30'],
      measure: 'target:hdnd-tinh',
      compare: 'share-of-target',
      rows: 'period',
    } as const;
    expect(choiceOf(searchOf(choice))).toEqual(choice);
  });

  it('leaves out what nobody chose and what is no breakdown', () => {
    expect(choiceOf({ indicators: 'a~crop,b', rows: 'diagonal' })).toEqual({
      lines: [{ indicator: 'b', items: '' }],
      areas: [],
      periods: [],
      measure: 'actual',
      compare: null,
      rows: 'area',
    });
  });

  it('compares a target with nothing but what was reached, and what was reached with no target', () => {
    expect(choiceOf({ compare: 'share-of-target' }).compare).toBeNull();
    expect(choiceOf({ measure: 'target:tw', compare: 'growth' }).compare).toBeNull();
    expect(choiceOf({ compare: 'growth' }).compare).toBe('growth');
  });
});
