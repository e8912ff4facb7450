import { describe, expect, it } from 'vitest';
import { type BoundFigure, type ChartPassage, type Composed, compose, heldOf, type Narrative } from '#composing';
import { narrative, paragraph, words } from '../../../test/kit/narrative.ts';
import { indicator } from '../../../test/kit/smallProvince.ts';
import type { DrawnChart } from './editor/chips.ts';
import { openIssuedPrinter } from './issued-printer.ts';

const fires: BoundFigure = { indicator: 'fires', items: {}, form: { kind: 'value-unit' } };
const growth: BoundFigure = { ...fires, form: { kind: 'growth' } };
const bound = (figure: BoundFigure) => ({ kind: 'figure', figure }) as const;
const chart: DrawnChart = {
  caption: [],
  shape: 'bars',
  periods: ['2020-S1', '2021-S1'],
  series: [{ name: 'Cháy', of: { indicator: 'fires', items: {} } }],
};
const passages: Narrative['passages'] = [
  paragraph('p1', words('Có '), bound(fires), words(', '), bound(growth), words('.')),
  {
    id: 'p2',
    kind: 'table',
    caption: [],
    columns: [{ align: 'left' }],
    head: [[[words('Số vụ')]]],
    rows: [[[bound(fires)]]],
  },
  { id: 'p3', kind: 'chart', ...chart } satisfies { id: string } & ChartPassage,
];

function held(now: string) {
  const figure = (value: string, period: string) => ({
    id: period,
    province: '04',
    series: { indicator: 'fires', items: {}, area: 'p' },
    period,
    measure: 'actual' as const,
    vintage: 'official' as const,
    value,
    low: null,
    high: null,
    absence: null,
    status: 'approved' as const,
    origin: 'reported' as const,
    reporter: null,
    enteredBy: 'an',
    enteredAt: '2021-06-20T08:00:00Z',
    approvedBy: null,
    approvedAt: null,
    source: null,
    replaces: null,
    reason: null,
    basis: null,
  });
  return heldOf([indicator('fires', { unit: 'vụ' })], [figure(now, '2021-S1'), figure('4', '2020-S1')]);
}

const report = narrative({ passages });
const composed: Composed = compose(report, held('5'));
const printer = openIssuedPrinter({
  composed,
  narrative: report,
  language: 'vi',
  revisedSentence: (before, { after }) => `${before} > ${after}`,
  chartSentence: points => `${points} points`,
});

describe('the chips of an issued report', () => {
  it('hold the words that went out, in the cells of tables too', () => {
    // 5 of 4 is 25 % more; a count of one digit is padded in running text alone.
    expect(printer.figure(fires, false)).toEqual({ text: '05 vụ', state: 'firm', why: null });
    expect(printer.figure(fires, true).text).toBe('5 vụ');
    expect(printer.figure(growth, false).text).toBe('tăng 25% so với cùng kỳ năm trước');
    expect(printer.chart(chart)).toContain('<svg');
  });

  it('say which figures were revised since, and what they would read now', () => {
    let told = 0;
    const stop = printer.onChange(() => (told += 1));
    const change = { figure: 0, before: '05 vụ', after: '07 vụ', message: null, messageEn: null };
    const span = { start: 20, end: 60 };
    const said = { where: '', whereEn: '', span, before: '', after: '', draft: '', draftEn: '' };
    const point = { ...change, figure: null };
    expect(printer.chartNote(chart)).toBeNull();
    printer.revise([
      { passage: 'p1', ...said, changes: [change] },
      { passage: 'p3', ...said, changes: [point, point] },
    ]);
    stop();
    expect(told).toBe(1);
    expect(printer.figure(fires, false)).toEqual({ text: '05 vụ', state: 'revised', why: '05 vụ > 07 vụ' });
    expect(printer.revisionOf(fires, false)).toEqual({ after: '07 vụ', message: null, sentence: 20 });
    expect(printer.figure(growth, false).state).toBe('firm');
    expect(printer.chartNote(chart)).toBe('2 points');
    expect(printer.revisionOf(fires, true)).toBeNull();
  });
});
