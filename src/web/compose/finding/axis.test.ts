import { describe, expect, it } from 'vitest';
import { axisKind, axisPeriods } from './axis.ts';

describe('periods along an axis', () => {
  it('end with the last month, quarter, half or year of the report', () => {
    expect(axisPeriods('month', 3, '2021-S1')).toEqual(['2021-M04', '2021-M05', '2021-M06']);
    expect(axisPeriods('quarter', 3, '2021-S1')).toEqual(['2020-Q4', '2021-Q1', '2021-Q2']);
    expect(axisPeriods('half', 2, '2021-S1')).toEqual(['2020-S2', '2021-S1']);
    expect(axisPeriods('year', 2, '2021-S1')).toEqual(['2020', '2021']);
  });

  it('go back over the turn of the year', () => {
    expect(axisPeriods('month', 2, '2022-M01')).toEqual(['2021-M12', '2022-M01']);
  });

  it('are at least one, at most forty, and none for what is no period', () => {
    expect(axisPeriods('year', 0, '2021')).toEqual(['2021']);
    expect(axisPeriods('month', 1000, '2021')).toHaveLength(40);
    expect(axisPeriods('month', 3, 'xyz')).toEqual([]);
  });

  it('have a kind where all are of it', () => {
    expect(axisKind(['2021-M01', '2021-M02'])).toBe('month');
    expect(axisKind(['2021-M01', '2021-Q1'])).toBeNull();
    expect(axisKind([])).toBeNull();
  });
});
