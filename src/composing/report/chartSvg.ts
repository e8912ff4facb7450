/**
 * A chart as SVG for HTML and PDF: grey bars and dashed lines that print well. Pure text, so that it needs no page; only
 * here are figures floats, for drawing.
 */
import { parseDecimal, rational, toRational } from '#figures';
import { writeNumber } from '#vietnamese';
import type { ComposedChart } from './composed.ts';

/** Pixels of the drawing; two and a half of them are a millimetre of the printed page. */
const size = { width: 400, height: 200 };
const plot = { left: 46, right: 8, top: 20, bottom: 34 };
export const printedSize = { width: 160, height: 80 } as const;

const fills = ['#404040', '#a6a6a6', '#737373', '#d0d0d0'] as const;
const dashes = ['none', '6 3', '2 2', '8 3 2 3'] as const;
const font = 'font-family="Times New Roman, Tinos, serif" font-size="9"';

export function drawnValue(value: string | null): number | null {
  const read = value === null ? null : parseDecimal(value);
  return read === null ? null : rational.toNumber(toRational(read));
}

export function chartSvg(chart: ComposedChart): string {
  const values = chart.series.map(({ values: list }) => list.map(drawnValue));
  const scale = scaleOf(values.flat().filter(value => value !== null));
  const drawing: Drawing = { chart, values, scale };
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size.width} ${size.height}" ${font} fill="#000">`,
    ...axisOf(drawing),
    ...(chart.shape === 'bars' ? barsOf(drawing) : linesOf(drawing)),
    ...categoriesOf(drawing),
    ...legendOf(drawing),
    '</svg>',
  ].join('');
}

interface Drawing {
  readonly chart: ComposedChart;
  readonly values: readonly (readonly (number | null)[])[];
  readonly scale: Scale;
}

interface Scale {
  readonly low: number;
  readonly high: number;
  readonly step: number;
}

/** From zero, or below it, to a round number above the highest, in four to eight steps of 1, 2 or 5. */
function scaleOf(values: readonly number[]): Scale {
  const [least, most] = [Math.min(0, ...values), Math.max(0, ...values)];
  const span = most - least || 1;
  const rough = 10 ** Math.floor(Math.log10(span / 4));
  const step = [1, 2, 5, 10].map(times => times * rough).find(each => span / each <= 8) ?? rough * 10;
  return { low: Math.floor(least / step) * step, high: Math.max(Math.ceil(most / step) * step, step), step };
}

const across = (share: number) => plot.left + share * (size.width - plot.left - plot.right);
const up = ({ low, high }: Scale, value: number) =>
  size.height - plot.bottom - ((value - low) / (high - low)) * (size.height - plot.top - plot.bottom);
const written = (value: number) => value.toFixed(1).replace(/\.0$/, '');

function axisOf({ chart: { unit }, scale }: Drawing): string[] {
  const ticks: string[] = [];
  const decimals = Math.max(0, -Math.floor(Math.log10(scale.step)));
  for (let place = 0; place <= Math.round((scale.high - scale.low) / scale.step); place += 1) {
    const value = scale.low + place * scale.step;
    const y = written(up(scale, value));
    const label = writeNumber(parseDecimal(value.toFixed(decimals)) ?? { coefficient: 0, scale: 0 });
    const stroke = Math.abs(value) < scale.step / 2 ? '#000' : '#ccc';
    ticks.push(
      `<line x1="${plot.left}" x2="${size.width - plot.right}" y1="${y}" y2="${y}" stroke="${stroke}" stroke-width="0.5"/>`,
      `<text x="${plot.left - 4}" y="${y}" dy="3" text-anchor="end">${label}</text>`,
    );
  }
  return unit === null ? ticks : [...ticks, `<text x="2" y="10" font-style="italic">${escaped(unit)}</text>`];
}

function barsOf({ chart, values, scale }: Drawing): string[] {
  const slots = chart.categories.length || 1;
  const wide = (across(1) - across(0)) / slots;
  const bar = Math.min(34, (wide * 0.7) / (values.length || 1));
  const labelled = values.length * slots <= 12;
  return values.flatMap((list, series) =>
    list.flatMap((value, slot) => {
      if (value === null) return [];
      const x = across((slot + 0.5) / slots) + (series - values.length / 2) * bar;
      const [top, bottom] = [up(scale, Math.max(0, value)), up(scale, Math.min(0, value))];
      const rect = `<rect x="${written(x)}" y="${written(top)}" width="${written(bar)}" height="${written(bottom - top)}" fill="${fills[series % fills.length]}"/>`;
      const label = exactLabel(chart.series[series]?.values[slot] ?? null);
      return labelled
        ? [rect, `<text x="${written(x + bar / 2)}" y="${written(top - 3)}" text-anchor="middle">${label}</text>`]
        : [rect];
    }),
  );
}

function exactLabel(value: string | null): string {
  const read = value === null ? null : parseDecimal(value);
  return read === null ? '' : writeNumber(read);
}

/** A value that is missing breaks the line. */
function linesOf({ chart, values, scale }: Drawing): string[] {
  const slots = chart.categories.length || 1;
  const labelled = values.length * slots <= 12;
  const labels: string[] = [];
  const lines = values.flatMap((list, series) => {
    const dots: string[] = [];
    let path = '';
    let drawn = false;
    for (const [slot, value] of list.entries()) {
      if (value !== null) {
        const [x, y] = [written(across((slot + 0.5) / slots)), written(up(scale, value))];
        path += `${drawn ? 'L' : 'M'}${x} ${y}`;
        dots.push(`<circle cx="${x}" cy="${y}" r="2"/>`);
        if (labelled)
          labels.push(
            `<text x="${x}" y="${y}" ${besideLine(list, slot)} ${halo}>${exactLabel(chart.series[series]?.values[slot] ?? null)}</text>`,
          );
      }
      drawn = value !== null;
    }
    const dash = dashes[series % dashes.length] ?? 'none';
    return [`<path d="${path}" fill="none" stroke="#000" stroke-width="1.2" stroke-dasharray="${dash}"/>`, ...dots];
  });
  return [...lines, ...labels];
}

/** Keeps a label legible where the line of another series runs under it. */
const halo = 'paint-order="stroke" stroke="#fff" stroke-width="2.5" stroke-linejoin="round"';

/** Where the line through a point leaves room for its label: over a peak, under a valley, above and beside a slope. */
function besideLine(list: readonly (number | null)[], slot: number): string {
  const value = list[slot] ?? 0;
  const [before, after] = [list[slot - 1] ?? null, list[slot + 1] ?? null];
  const [comesDown, goesUp] = [before !== null && before > value, after !== null && after > value];
  if (comesDown && goesUp) return 'dy="11" text-anchor="middle"';
  if (goesUp) return 'dx="-3" dy="-4" text-anchor="end"';
  return comesDown || (before === null && after !== null && after < value)
    ? 'dx="3" dy="-4" text-anchor="start"'
    : 'dy="-5" text-anchor="middle"';
}

/** Names that would run into each other are left out in turn. */
function categoriesOf({ chart: { categories } }: Drawing): string[] {
  const slots = categories.length || 1;
  const longest = Math.max(1, ...categories.map(name => name.length)) * 4.4;
  const every = Math.ceil((longest * slots) / (across(1) - across(0)));
  return categories.flatMap((name, slot) =>
    slot % every === 0
      ? [
          `<text x="${written(across((slot + 0.5) / slots))}" y="${size.height - plot.bottom + 12}" text-anchor="middle">${escaped(name)}</text>`,
        ]
      : [],
  );
}

function legendOf({ chart: { series, shape } }: Drawing): string[] {
  if (series.length < 2) return [];
  const wide = (across(1) - across(0)) / series.length;
  const y = size.height - 8;
  return series.flatMap(({ name }, index) => {
    const x = written(plot.left + index * wide);
    const sign =
      shape === 'bars'
        ? `<rect x="${x}" y="${y - 7}" width="8" height="8" fill="${fills[index % fills.length]}"/>`
        : `<path d="M${x} ${y - 3}h14" stroke="#000" stroke-width="1.2" stroke-dasharray="${dashes[index % dashes.length]}"/>`;
    return [sign, `<text x="${x}" dx="18" y="${y}">${escaped(name)}</text>`];
  });
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}
