import { expect, it } from 'vitest';
import type { ComposedChart } from './composed.ts';
import { chartSvg } from './chartSvg.ts';

function lineThrough(...values: readonly string[]): ComposedChart {
  return {
    kind: 'chart',
    words: { start: 0, end: 0, runs: [] },
    shape: 'line',
    categories: values.map((_, at) => `Quý ${at + 1}`),
    unit: 'tấn',
    series: [{ name: 'Thu', values }],
  };
}

/** Words of the drawing with where they are set off from their point. */
const labels = (svg: string) =>
  [...svg.matchAll(/<text [^>]*?((?:dx="\S+" )?dy="-?\d+") text-anchor="(\w+)" paint-order[^>]*>([^<]*)</g)].map(
    ([, offset = '', anchor = '', words = '']) => [words, offset, anchor],
  );

it('a value is written where its line leaves room: over a peak, under a valley, beside a slope', () => {
  // Up, a peak, down, a valley, up to the end.
  expect(labels(chartSvg(lineThrough('1', '3', '5', '3', '2', '4')))).toEqual([
    ['1', 'dx="-3" dy="-4"', 'end'],
    ['3', 'dx="-3" dy="-4"', 'end'],
    ['5', 'dy="-5"', 'middle'],
    ['3', 'dx="3" dy="-4"', 'start'],
    ['2', 'dy="11"', 'middle'],
    ['4', 'dy="-5"', 'middle'],
  ]);
});

it('values are written over all lines, none of which runs through them', () => {
  const svg = chartSvg(lineThrough('1', '3'));
  expect(svg.lastIndexOf('<path')).toBeLessThan(svg.indexOf('paint-order="stroke"'));
});
