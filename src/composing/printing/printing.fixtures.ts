/** Figures of an invented province, for tests of what is printed. */
import type { Figure, Indicator, Measure, Nature } from '#figures';
import { itemsOfKey } from '#figures';
import { type Held, heldOf } from '../held.ts';
import { readBound } from '../markdown/bound.ts';
import { type BoundFigure, plainWording, type Wording } from '../narrative.ts';
import { printBound } from './printBound.ts';

export function indicator(code: string, unit: string | null, nature: Nature): Indicator {
  const additive = nature === 'flow' || nature === 'stock';
  return {
    code,
    name: `Chỉ tiêu ${code}`,
    nameEn: null,
    unit,
    nature,
    overAreas: additive ? 'sum' : 'none',
    overTime: nature === 'flow' ? 'sum' : nature === 'stock' ? 'last' : 'none',
    dimensions: [],
    field: 'crops',
    owner: null,
    definition: null,
    source: null,
    validFrom: '2016-01-01',
    validTo: null,
  };
}

interface Where {
  readonly key?: string;
  readonly area?: string;
  readonly period?: string;
  readonly measure?: Measure;
}

export function stored(code: string, value: string | null, over: Where & Partial<Figure> = {}): Figure {
  const { key = '', area = 'vn-04', ...rest } = over;
  return {
    id: `${code}|${key}|${rest.period ?? '2021-S1'}|${rest.measure ?? 'actual'}`,
    province: 'vn-04',
    series: { indicator: code, items: itemsOfKey(key) ?? {}, area },
    period: '2021-S1',
    measure: 'actual',
    vintage: 'official',
    value,
    low: null,
    high: null,
    absence: null,
    status: 'approved',
    origin: 'reported',
    reporter: null,
    enteredBy: 'an',
    enteredAt: '2021-06-20T08:00:00Z',
    approvedBy: null,
    approvedAt: null,
    source: null,
    replaces: null,
    reason: null,
    basis: null,
    ...rest,
  };
}

export const province: Held = heldOf(
  [
    indicator('grain', 'tấn', 'flow'),
    indicator('revenue', 'triệu đồng', 'flow'),
    indicator('fires', 'vụ', 'flow'),
    indicator('poor', '%', 'rate'),
    indicator('place', 'hạng', 'rank'),
    indicator('herd', 'nghìn con', 'stock'),
  ],
  [
    stored('grain', '123887.3'),
    stored('grain', '121220.5', { period: '2020-S1' }),
    stored('grain', '122300', { measure: 'target:hdnd-tinh', period: '2021' }),
    stored('grain', '69600', { key: 'crop=rice' }),
    stored('grain', '66640', { key: 'crop=rice', period: '2020-S1' }),
    stored('revenue', '1500'),
    stored('revenue', '600', { period: '2020-S1' }),
    stored('fires', '5'),
    stored('fires', '17', { period: '2020-S1' }),
    stored('poor', '17.36', { vintage: 'estimate' }),
    stored('poor', '16.72', { period: '2020-S1' }),
    stored('place', '56', { period: '2020' }),
    stored('place', '58', { period: '2019' }),
    stored('herd', '2905.5', { origin: 'reported' }),
    stored('herd', '2868.5', { period: '2020-S1', origin: 'implied', low: '2867.1', high: '2869.9' }),
  ],
);

export function bound(text: string): BoundFigure {
  const read = readBound(text);
  if (!read.ok || !('figure' in read.bound)) throw new Error(`${text} is no bound figure`);
  return read.bound.figure;
}

/** What is printed, or the id of the problem in angle brackets. */
export function printed(text: string, held: Held = province, wording: Partial<Wording> = {}): string {
  const setting = { area: 'vn-04', period: '2021-S1', wording: { ...plainWording, ...wording } };
  const answer = printBound(bound(text), setting, held);
  return answer.ok ? answer.text : `<${answer.problem.id}>`;
}
