import { expect, it } from 'vitest';
import type { DashboardRecord } from '#contract';
import { boundTo, formsOffered } from './forms-offered.ts';

const row: DashboardRecord = {
  indicator: 'grain-output',
  name: 'Sản lượng lương thực',
  unit: 'tấn',
  nature: 'flow',
  field: 'crops',
  items: {},
  period: '2021-S1',
  label: 'Sản lượng lương thực',
  figure: null,
  targets: [],
  lastYear: null,
  growth: null,
  index: null,
  difference: null,
};
const cell = {
  id: 'f',
  value: '1',
  low: null,
  high: null,
  absence: null,
  reporter: null,
  basis: null,
  source: null,
  vintage: 'official',
  status: 'approved',
  origin: 'reported',
} as const;
const kinds = (parts: Partial<DashboardRecord>) => formsOffered({ ...row, ...parts }).map(({ kind }) => kind);
const lastYear = { period: '2020-S1', implied: false, figure: cell };

it('offers no comparison where there is nothing to compare with', () => {
  expect(kinds({})).toEqual(['value-unit', 'value', 'in-words']);
});

it('offers growth and index of amounts, and points of percentages', () => {
  expect(kinds({ lastYear })).toContain('growth');
  expect(kinds({ lastYear })).not.toContain('points');
  expect(kinds({ lastYear, unit: '%' })).toContain('points');
  expect(kinds({ lastYear, unit: '%' })).not.toContain('growth');
});

it('offers the share of each target, and of the whole where the series is a part', () => {
  const share = { kind: '', value: null, unit: null, text: null, low: null, high: null };
  const target = { name: '', measure: '', period: '2021', figure: cell, share };
  const passed = [{ ...target, assigner: 'tw', share: { ...share, value: '104.2' } }];
  expect(formsOffered({ ...row, targets: passed })).toContainEqual({ kind: 'over-target', by: 'tw' });
  const targets = [
    { ...target, assigner: 'tw' },
    { ...target, assigner: 'hdnd-tinh' },
  ];
  const forms = formsOffered({ ...row, targets, items: { crop: 'lua' } });
  expect(forms.filter(({ kind }) => kind === 'of-target')).toEqual([
    { kind: 'of-target', by: 'tw' },
    { kind: 'of-target', by: 'hdnd-tinh' },
  ]);
  expect(forms.map(({ kind }) => kind)).not.toContain('over-target');
  expect(forms).toContainEqual({ kind: 'share', of: { indicator: 'grain-output', items: {} } });
});

it('names the period only where it is not the one of the report', () => {
  expect(boundTo(row, { kind: 'value' }, { period: '2021-S1' })).not.toHaveProperty('period');
  expect(boundTo(row, { kind: 'value' }, { period: '2022-S1' })).toHaveProperty('period', '2021-S1');
});
