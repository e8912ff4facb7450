import { useMemo, useState } from 'react';
import type { ChartPassage } from '#composing';
import { breakdownKey } from '#figures';
import { found } from '../../data/finding.ts';
import type { SpokenRow } from '../../data/in-english.ts';
import { useComposeWords } from '../../messages/compose-words.ts';
import type { DrawnChart } from '../editor/chips.ts';
import { type AxisKind, axisKind, axisKinds, axisPeriods } from '../finding/axis.ts';
import { indexRows } from '../finding/options.ts';
import { readSubject, type SubjectSetting, writeSubject } from './subject.ts';

interface ChartPanelProps {
  readonly chart: DrawnChart;
  /** Series of the report's area that can be drawn. */
  readonly rows: readonly SpokenRow[];
  readonly setting: SubjectSetting;
  readonly readOnly: boolean;
  readonly onChange: (chart: DrawnChart) => void;
}

/** The chart that is selected: its caption, shape, periods and series. */
export function ChartPanel({ chart, rows, setting, readOnly, onChange }: ChartPanelProps) {
  const { chart: words } = useComposeWords();
  const [caption, setCaption] = useState(() => writeSubject(chart.caption, setting));
  const change = (changed: Partial<DrawnChart>) => onChange({ ...chart, ...changed });
  return (
    <div className="figure-panel">
      <h2>{words.heading}</h2>
      <fieldset disabled={readOnly} className="chart-choices">
        <label className="choice">
          {words.caption}
          <textarea
            rows={2}
            value={caption}
            onChange={({ currentTarget: { value } }) => {
              setCaption(value);
              change({ caption: readSubject(value, chart.caption, setting) });
            }}
          />
        </label>
        <label className="choice">
          {words.shape}
          <select
            value={chart.shape}
            onChange={({ currentTarget: { value } }) => change({ shape: value === 'line' ? 'line' : 'bars' })}
          >
            <option value="bars">{words.shapes.bars}</option>
            <option value="line">{words.shapes.line}</option>
          </select>
        </label>
        <Axis periods={chart.periods} report={setting.period} onPeriods={periods => change({ periods })} />
        <SeriesList series={chart.series} rows={rows} onSeries={series => change({ series })} />
      </fieldset>
    </div>
  );
}

interface AxisProps {
  readonly periods: readonly string[];
  readonly report: string;
  readonly onPeriods: (periods: readonly string[]) => void;
}

function Axis({ periods, report, onPeriods }: AxisProps) {
  const { chart: words } = useComposeWords();
  const kind = axisKind(periods);
  return (
    <div className="chart-axis">
      <label className="choice">
        {words.kind}
        <select
          value={kind ?? ''}
          onChange={({ currentTarget: { value } }) =>
            onPeriods(axisPeriods(value as AxisKind, Math.max(1, periods.length), report))
          }
        >
          {kind === null && <option value="">{words.mixed}</option>}
          {axisKinds.map(each => (
            <option key={each} value={each}>
              {words.kinds[each]}
            </option>
          ))}
        </select>
      </label>
      <label className="choice">
        {words.count}
        <input
          type="number"
          min={1}
          max={40}
          disabled={kind === null}
          value={periods.length}
          onChange={({ currentTarget: { value } }) =>
            kind !== null && value !== '' && onPeriods(axisPeriods(kind, Number(value), report))
          }
        />
      </label>
    </div>
  );
}

type Series = ChartPassage['series'];

interface SeriesListProps {
  readonly series: Series;
  readonly rows: readonly SpokenRow[];
  readonly onSeries: (series: Series) => void;
}

const mostFound = 8;

function SeriesList({ series, rows, onSeries }: SeriesListProps) {
  const { chart: words, finder } = useComposeWords();
  const [question, setQuestion] = useState('');
  const index = useMemo(() => indexRows(rows), [rows]);
  const matches = question.trim() === '' ? [] : found(index, question).slice(0, mostFound);
  // The name goes into the report, which is Vietnamese whatever the screen is.
  const add = ({ indicator, items, label, otherName }: SpokenRow) => {
    onSeries([...series, { name: otherName ?? label, of: { indicator, items } }]);
    setQuestion('');
  };
  return (
    <>
      <h3>{words.series}</h3>
      <ul>
        {series.map(({ name, of }) => (
          <li key={`${of.indicator} ${breakdownKey(of.items)} ${name}`} className="pane-row chart-series">
            {name}
            <button type="button" className="quiet" onClick={() => onSeries(series.filter(each => each.of !== of))}>
              {words.remove}
            </button>
          </li>
        ))}
      </ul>
      <label className="choice">
        {words.add}
        <input
          type="text"
          autoComplete="off"
          placeholder={finder.hint}
          value={question}
          onChange={({ currentTarget: { value } }) => setQuestion(value)}
        />
      </label>
      {matches.map(({ row }) => (
        <button
          key={`${row.indicator} ${breakdownKey(row.items)} ${row.period}`}
          type="button"
          className="pane-row"
          onClick={() => add(row)}
        >
          {row.label}
        </button>
      ))}
      {question.trim() !== '' && matches.length === 0 && <p className="pane-empty">{finder.none}</p>}
    </>
  );
}
