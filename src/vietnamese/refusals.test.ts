import { describe, expect, it } from 'vitest';
import { type Refusal, refusalSentence } from './refusals.ts';

const name = (area: string) => ({ 'vn-04-d-046': 'huyện Trà Lĩnh', 'vn-04-d-047': 'huyện Trùng Khánh' })[area] ?? area;

describe('refusals', () => {
  it('name the figure, the period and the way out', () => {
    const zero = refusalSentence({ kind: 'growth', id: 'base-zero', role: 'base', period: '2020-S1' });
    expect(zero).toEqual({
      id: 'base-zero',
      vi: 'Số gốc 6 tháng đầu năm 2020 bằng 0 nên không tính được tỷ lệ; hãy nêu mức chênh lệch.',
      en: 'The base of the first half of 2020 is 0, so there is no ratio; give the difference.',
    });
    const due = refusalSentence({ kind: 'growth', id: 'absent', role: 'of', period: '2021-Q2', absence: 'not-due' });
    expect(due.vi).toBe('Số liệu quý II/2021 chưa đến kỳ báo cáo.');
    const part = refusalSentence({ kind: 'share', id: 'part-exceeds-whole', part: '1234.5', whole: '999' });
    expect(part.vi).toBe('Bộ phận (1.234,5) lớn hơn tổng số (999); cần kiểm tra lại hai số.');
  });

  it('call areas by their names', () => {
    const problem: Refusal = {
      id: 'share-unknown',
      predecessor: 'vn-04-d-046',
      successor: 'vn-04-d-047',
      on: '2020-03-01',
    };
    expect(refusalSentence(problem, name).vi).toBe(
      'Ngày 1/3/2020 một phần huyện Trà Lĩnh nhập vào huyện Trùng Khánh nhưng chưa rõ tỷ lệ, nên không quy đổi được.',
    );
    expect(refusalSentence({ ...problem, successor: problem.predecessor }, name).en).toBe(
      'On 2020-03-01 part of huyện Trà Lĩnh went elsewhere and the share is not known, so nothing is restated.',
    );
  });

  it('say for each reason one whole sentence in each language', () => {
    const periods = ['2021-S1', '2020'] as const;
    const kind = 'growth';
    const problems: readonly Refusal[] = [
      { kind, id: 'units-differ', units: ['tấn', null] },
      { kind, id: 'series-differ', what: 'area' },
      { kind, id: 'periods-differ', periods },
      { kind, id: 'lengths-differ', periods },
      { kind, id: 'base-not-earlier', periods },
      { kind, id: 'boundaries-differ', area: 'vn-04-d-047', days: ['2020-03-01', '2004-07-08'] },
      { kind, id: 'base-negative', role: 'base', period: '2020', value: '-2' },
      { kind, id: 'percent-differs-in-points' },
      { kind, id: 'points-need-percent', unit: null },
      { kind, id: 'rank-has-no-ratio' },
      { kind, id: 'not-a-rank', nature: 'flow' },
      { kind: 'share', id: 'not-additive', nature: 'rate' },
      { kind: 'share', id: 'natures-differ', natures: ['flow', 'stock'] },
      { kind, id: 'not-a-target', measure: 'actual' },
      { kind, id: 'not-actual', measure: 'target:tw' },
      { kind, id: 'target-of-another-period', periods },
      { kind, id: 'not-summed-over-time', nature: 'stock' },
      { kind, id: 'not-cumulative', period: '2021-Q2' },
      { kind, id: 'not-a-month-apart', periods: ['2021-S1', null] },
      { kind, id: 'not-a-month-apart', periods: ['2021-S1', '2021-C04'] },
      { kind, id: 'months-missing', expected: '2021-M02', found: '2021-M03' },
      { id: 'area-unknown', area: 'x' },
      { id: 'area-not-then', area: 'vn-04-d-046', date: '2021-01-01' },
      { id: 'origin-unknown', area: 'x', on: '2021-01-01' },
      { id: 'backwards', from: '2025-07-01', to: '2021-01-01' },
      { id: 'straddled', area: 'vn-04-d-047', successors: ['y', 'z'] },
      { id: 'not-summed-over-areas', nature: 'rate' },
      { id: 'part-absent', area: 'x', absence: 'not-reported' },
      { id: 'period-absent', period: '2021-Q1', absence: 'not-due' },
    ];
    for (const problem of problems) {
      const { id, vi, en } = refusalSentence(problem, name);
      expect(id).toBe(problem.id);
      for (const sentence of [vi, en]) {
        expect(sentence).toMatch(/^[\p{Lu}\d].*[^.]\.$/u);
        expect(sentence).not.toMatch(/undefined|null|\[object|vn-04/);
        expect(sentence).toBe(sentence.normalize('NFC'));
      }
    }
  });
});
