import { lazy, Suspense, useMemo } from 'react';
import { type PeriodKind, periodOfCode } from '#figures';
import { Marks, Value } from '../data/cell.tsx';
import { useAsk } from '../data/queries.ts';
import { useTargetName } from '../data/use-target-name.ts';
import { Loaded, Pending } from '../data/trouble.tsx';
import { usePeriodNames } from '../data/use-period-names.ts';
import { useDataWords } from '../messages/data-words.ts';
import type { OnShow, Shown } from './shown.ts';
import type { Point } from './point.ts';

const SeriesChart = lazy(() => import('./series-chart.tsx').then(({ SeriesChart: chart }) => ({ default: chart })));

interface SeriesSectionProps {
  readonly code: string;
  readonly items: string;
  readonly area: string;
  readonly period: string;
  readonly label: string;
  readonly shown: Shown;
  readonly onShow: OnShow;
}

/** The series through time, one kind of period at a time: months and half-years lie on no common line. */
export function SeriesSection({ code, items, area, period, label, shown, onShow }: SeriesSectionProps) {
  const { indicator, periodKinds } = useDataWords();
  const asked = { indicator: code, area, ...(items === '' ? {} : { items }) };
  const series = useAsk('series', { query: asked }, { keep: true });
  const kinds = useMemo(() => byKind(series.data?.points ?? []), [series.data]);
  const own = periodOfCode(period)?.kind;
  const kind =
    [...kinds.keys()].find(name => name === shown.kind) ?? (own && kinds.has(own) ? own : [...kinds.keys()][0]);
  const points = (kind && kinds.get(kind)) ?? [];
  return (
    <section className="section" aria-labelledby="series">
      <div className="section-head">
        <h2 id="series">{indicator.series}</h2>
        {kinds.size > 1 && (
          <label className="choice">
            <span className="unseen">{indicator.kind}</span>
            <select value={kind} onChange={event => onShow({ kind: event.currentTarget.value })}>
              {[...kinds.keys()].map(name => (
                <option key={name} value={name}>
                  {periodKinds[name]}
                </option>
              ))}
            </select>
          </label>
        )}
      </div>
      <Loaded of={series}>
        {() =>
          points.length === 0 ? (
            <p className="fact-none">{indicator.noPoints}</p>
          ) : (
            <ChartAndTable points={points} label={label} />
          )
        }
      </Loaded>
    </section>
  );
}

function byKind(points: readonly Point[]): ReadonlyMap<PeriodKind, readonly Point[]> {
  const kinds = new Map<PeriodKind, Point[]>();
  for (const point of points) {
    const kind = periodOfCode(point.period)?.kind;
    if (kind !== undefined) kinds.set(kind, [...(kinds.get(kind) ?? []), point]);
  }
  return kinds;
}

function ChartAndTable({ points, label }: { readonly points: readonly Point[]; readonly label: string }) {
  const { indicator } = useDataWords();
  const rows = useMemo(() => byPeriod(points), [points]);
  return (
    <div className="series">
      {rows.length > 1 ? (
        <Suspense fallback={<Pending />}>
          <SeriesChart points={points} name={indicator.chartName(label, rows.length)} />
        </Suspense>
      ) : (
        <p className="fact-none">{indicator.noSeries}</p>
      )}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard */}
      <div className="series-table" tabIndex={0} role="region" aria-label={indicator.seriesCaption(label)}>
        <SeriesTable rows={rows} measures={measuresOf(points)} caption={indicator.seriesCaption(label)} />
      </div>
    </div>
  );
}

interface SeriesTableProps {
  readonly rows: readonly (readonly [period: string, points: readonly Point[]])[];
  readonly measures: readonly string[];
  readonly caption: string;
}

function SeriesTable({ rows, measures, caption }: SeriesTableProps) {
  const periods = usePeriodNames();
  const { indicator } = useDataWords();
  return (
    <table className="plain">
      <caption className="unseen">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{indicator.period}</th>
          {measures.map(measure => (
            <th key={measure} scope="col" className="numeric">
              <MeasureName measure={measure} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(([code, own]) => (
          <tr key={code}>
            <th scope="row">{periods.name(code)}</th>
            {measures.map(measure => (
              <SeriesCell key={measure} point={own.find(each => each.measure === measure)} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function SeriesCell({ point }: { readonly point: Point | undefined }) {
  return (
    <td className="numeric">
      {point && (
        <>
          <Value cell={point.figure} /> <Marks cell={point.figure} quiet />
        </>
      )}
    </td>
  );
}

/** Newest first, as one reads a table; the chart runs the other way. */
function byPeriod(points: readonly Point[]): readonly (readonly [string, readonly Point[]])[] {
  const periods = new Map<string, Point[]>();
  for (const point of points.toSorted((a, b) => b.to.localeCompare(a.to)))
    periods.set(point.period, [...(periods.get(point.period) ?? []), point]);
  return [...periods];
}

/** What was done first, then the targets. */
function measuresOf(points: readonly Point[]): readonly string[] {
  return [...new Set(points.map(({ measure }) => measure))].sort(
    (a, b) => Number(a !== 'actual') - Number(b !== 'actual') || a.localeCompare(b),
  );
}

function MeasureName({ measure }: { readonly measure: string }) {
  const { indicator } = useDataWords();
  const targetName = useTargetName();
  return measure === 'actual' ? indicator.actual : targetName(measure);
}
