import { expect, it } from 'vitest';
import type { AreaOnDay, IndicatorRecord } from '#contract';
import { askedWhole, wholesOf } from './whole.ts';

const indicator = (code: string, over: Partial<IndicatorRecord> = {}): IndicatorRecord => ({
  code,
  name: `Tên ${code}`,
  nameEn: null,
  unit: 'con',
  nature: 'stock',
  overAreas: 'sum',
  overTime: 'none',
  dimensions: [],
  field: 'livestock',
  owner: null,
  definition: null,
  source: null,
  validFrom: '2016-01-01',
  validTo: null,
  ...over,
});

const area = (id: string, parent: string | null): AreaOnDay => ({
  id,
  label: `địa bàn ${id}`,
  name: id,
  kind: 'xã',
  level: 'commune',
  code: id,
  codeSystem: 't',
  parent,
  from: '2016-01-01',
  to: null,
});

const areas = [area('tỉnh', 'vn'), area('huyện', 'tỉnh'), area('xã', 'huyện')];
const buffaloes = indicator('buffaloes');

it('offers the areas above, the nearest first, and what is counted alike in the field', () => {
  const others = [
    buffaloes,
    indicator('cattle'),
    indicator('rate', { nature: 'rate' }),
    indicator('trees', { field: 'forestry' }),
    indicator('weight', { unit: 'tấn' }),
  ];
  const wholes = wholesOf({ indicator: buffaloes, items: 'animal=cow', area: 'xã' }, areas, others);
  const ofTotal = wholesOf({ indicator: buffaloes, items: '', area: 'xã' }, areas, others);
  expect(ofTotal.map(({ key }) => key)).toEqual(['area:tỉnh', 'indicator:cattle']);
  expect(wholes.map(({ key }) => key)).toEqual(['area:huyện', 'area:tỉnh', 'indicator:cattle']);
  expect(wholes.map(askedWhole)).toEqual([
    { wholeItems: 'animal=cow', wholeArea: 'huyện' },
    { wholeItems: 'animal=cow', wholeArea: 'tỉnh' },
    { wholeIndicator: 'cattle' },
  ]);
});

it('offers nothing for what cannot be added up', () => {
  expect(
    wholesOf({ indicator: indicator('r', { nature: 'rate' }), items: '', area: 'xã' }, areas, [buffaloes]),
  ).toEqual([]);
});
