import { axisX, axisY, dot, gridY, line, plot, pointerX, ruleY, tip } from '@observablehq/plot';
import { useEffect, useRef, useState } from 'react';
import { type PeriodNames, usePeriodNames } from '../data/use-period-names.ts';
import { written } from '../data/writing.ts';
import type { Point } from './point.ts';

interface SeriesChartProps {
  readonly points: readonly Point[];
  readonly name: string;
}

interface Drawn {
  readonly at: Date;
  readonly value: number;
  readonly label: string;
  readonly open: boolean;
  readonly text: string;
}

type ShortPeriod = PeriodNames['short'];

const height = 300;
const mostTicks = 8;

/** What was done as a line, targets as short bars; hollow where nobody has closed or said the figure. */
export function SeriesChart({ points, name }: SeriesChartProps) {
  const place = useRef<HTMLDivElement>(null);
  const width = useWidth(place);
  const { short: shortPeriod } = usePeriodNames();
  useEffect(() => {
    if (width === 0) return;
    const drawing = draw(points, width, shortPeriod);
    place.current?.replaceChildren(drawing);
    return () => drawing.remove();
  }, [points, width, shortPeriod]);
  return <div ref={place} className="chart" role="img" aria-label={name} data-testid="chart" />;
}

function draw(points: readonly Point[], width: number, shortPeriod: ShortPeriod): SVGElement | HTMLElement {
  const actual = drawnOf(
    points.filter(({ measure }) => measure === 'actual'),
    shortPeriod,
  );
  const targets = drawnOf(
    points.filter(({ measure }) => measure !== 'actual'),
    shortPeriod,
  );
  const every = Math.ceil(actual.length / Math.min(mostTicks, Math.max(2, Math.floor(width / 80))));
  const labels = new Map(actual.map(({ at, label }) => [at.getTime(), label]));
  const ticks = actual.filter((_, index) => (actual.length - 1 - index) % every === 0).map(({ at }) => at);
  const shape = { x: 'at', y: 'value' } as const;
  const drawing = plot({
    width,
    height,
    marginLeft: 64,
    marginRight: 24,
    x: { type: 'utc', inset: 12 },
    y: { zero: nearZero(actual), nice: true },
    marks: [
      gridY({ stroke: 'var(--line)', strokeOpacity: 1 }),
      axisY({ label: null, tickSize: 0, tickFormat: (value: number) => short.format(value) }),
      axisX({ label: null, ticks, tickFormat: (at: Date) => labels.get(at.getTime()) ?? '' }),
      ...(nearZero(actual) ? [ruleY([0], { stroke: 'var(--line-strong)' })] : []),
      tickTargets(targets),
      line(actual, { ...shape, stroke: 'var(--tally)', strokeWidth: 2 }),
      dot(actual, {
        ...shape,
        r: actual.length > 24 ? 2 : 4,
        stroke: 'var(--tally)',
        fill: each => (each.open ? 'var(--sheet)' : 'var(--tally)'),
      }),
      tip(
        [...actual, ...targets],
        pointerX({ ...shape, title: 'text', fill: 'var(--sheet)', stroke: 'var(--line-strong)' }),
      ),
    ],
  });
  // Plot brings a style element along, which our policy forbids; indicator.css says the same.
  for (const style of drawing.querySelectorAll('style')) style.remove();
  drawing.setAttribute('aria-hidden', 'true');
  return drawing;
}

const tickTargets = (targets: readonly Drawn[]) =>
  dot(targets, { x: 'at', y: 'value', symbol: 'diamond', r: 4, fill: 'var(--doubtful)' });

/** In the order of time; a period without a value leaves a gap. Floats are for drawing only. */
function drawnOf(points: readonly Point[], shortPeriod: ShortPeriod): readonly Drawn[] {
  return points
    .toSorted((a, b) => a.to.localeCompare(b.to))
    .map(({ period, to, figure }) => ({
      at: new Date(`${to}T00:00:00Z`),
      value: figure.value === null ? Number.NaN : Number(figure.value),
      label: shortPeriod(period),
      open: figure.origin !== 'reported' || figure.vintage === 'estimate',
      text: `${shortPeriod(period)}: ${figure.value === null ? '–' : written(figure.value)}`,
    }));
}

/** An axis from zero flattens a series that hardly moves; one that halves or doubles is honest only from zero. */
function nearZero(points: readonly Drawn[]): boolean {
  const values = points.map(({ value }) => value).filter(Number.isFinite);
  const [low, high] = [Math.min(...values), Math.max(...values)];
  return low <= 0 || high / low > 1.5;
}

const short = new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 2 });

function useWidth(place: React.RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(0);
  useEffect(() => {
    const element = place.current;
    if (!element) return;
    const watcher = new ResizeObserver(([entry]) => {
      if (entry) setWidth(Math.floor(entry.contentRect.width));
    });
    watcher.observe(element);
    return () => watcher.disconnect();
  }, [place]);
  return width;
}
