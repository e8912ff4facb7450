import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { type Asked, askedKey, type HeldBase, type HeldFigure } from '#composing';
import { openHeldFigures } from './held-figures.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const rice: Asked = {
  series: { indicator: 'grain-output', items: { crop: 'lua' }, area: 'vn-04' },
  period: '2021-S1',
  measure: 'actual',
};
const target: Asked = { ...rice, measure: 'target:hdnd-tinh' };

const stored = (asked: Asked, value: string) => ({ ...asked, id: value, value }) as unknown as HeldFigure;

it('asks once for all that is wanted together, and knows what nobody entered', async () => {
  const asked: (readonly Asked[])[] = [];
  const held = openHeldFigures(async all => {
    asked.push(all);
    return { figures: [stored(rice, '12')], bases: [] };
  });
  expect([rice, target, rice].map(held.knows)).toEqual([false, false, false]);
  await vi.runAllTimersAsync();
  expect(asked).toEqual([[rice, target]]);
  expect([rice, target].map(held.knows)).toEqual([true, true]);
  expect(held.figures.get(askedKey(rice))?.value).toBe('12');
  expect(held.figures.has(askedKey(target))).toBe(false);
});

it('asks again for what the server says was written, and for nothing else', async () => {
  let value = '12';
  const asked: (readonly Asked[])[] = [];
  const held = openHeldFigures(async all => {
    asked.push(all);
    return { figures: all.map(each => stored(each, value)), bases: [] };
  });
  let changes = 0;
  held.onChange(() => {
    changes += 1;
  });
  held.knows(rice);
  await vi.runAllTimersAsync();
  value = '13';
  held.hear({ kind: 'figures', all: false, figures: [{ series: { ...rice.series, items: {} }, period: '2021-S1' }] });
  await vi.runAllTimersAsync();
  expect(asked).toHaveLength(1);
  held.hear({ kind: 'figures', all: false, figures: [{ series: rice.series, period: '2021-S1' }] });
  await vi.runAllTimersAsync();
  expect(held.figures.get(askedKey(rice))?.value).toBe('13');
  expect(changes).toBe(2);
});

it('keeps what it holds while the server is away, and asks again', async () => {
  let away = true;
  const held = openHeldFigures(async all => {
    if (away) throw new Error('away');
    return { figures: all.map(each => stored(each, '12')), bases: [] };
  });
  held.knows(rice);
  await vi.advanceTimersByTimeAsync(100);
  expect(held.knows(rice)).toBe(false);
  away = false;
  await vi.runAllTimersAsync();
  expect(held.figures.get(askedKey(rice))?.value).toBe('12');
});

it('holds a base on later boundaries beside the figure of the area, and asks again when a part of it changes', async () => {
  const lastYear: Asked = { ...rice, period: '2020-S1', on: '2021-S1' };
  const { on: _on, ...own } = lastYear;
  const part = stored({ ...own, series: { ...own.series, area: 'old' } }, '4');
  const base = { ...lastYear, ok: true, figure: part, boundaries: '2021-01-01', parts: [{ share: '1', figure: part }] };
  const asked: (readonly Asked[])[] = [];
  const held = openHeldFigures(async all => {
    asked.push(all);
    return { figures: [stored(own, '9')], bases: [base as HeldBase] };
  });
  held.knows(lastYear);
  await vi.runAllTimersAsync();
  expect(held.bases.get(askedKey(lastYear))).toBe(base);
  expect(held.figures.get(askedKey(own))?.value).toBe('9');
  held.hear({ kind: 'figures', all: false, figures: [{ series: part.series, period: '2020-S1' }] });
  await vi.runAllTimersAsync();
  expect(asked).toEqual([[lastYear], [lastYear]]);
});
