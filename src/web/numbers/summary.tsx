import type { ReactNode } from 'react';
import type { Cell, ComparisonRecord, DashboardRecord, Target } from '#contract';
import { Compared, Marks, Restated, Value } from '../data/cell.tsx';
import { written } from '../data/writing.ts';
import { usePeriodNames } from '../data/use-period-names.ts';
import { useDataWords } from '../messages/data-words.ts';
import { useWords } from '../messages/language.tsx';

interface SummaryProps {
  readonly row: DashboardRecord | null;
  readonly unit: string | null;
  /** Shown where the period holds nothing: where to go on. */
  readonly elsewhere: ReactNode;
}

/** The value, every target, last year: what a leader asks first. */
export function Summary({ row, unit, elsewhere }: SummaryProps) {
  const { indicator } = useDataWords();
  if (!row?.figure)
    return (
      <p className="summary-none">
        {indicator.noFigure} {elsewhere}
      </p>
    );
  return (
    <div className="facts">
      <section className="fact" aria-labelledby="fact-value">
        <h2 id="fact-value">{indicator.value}</h2>
        <Whole cell={row.figure} unit={unit} />
        {row.figure.source && (
          <p className="fact-source">
            “{row.figure.source.quote}” <span>({indicator.line(row.figure.source.line)})</span>
          </p>
        )}
      </section>
      <section className="fact" aria-labelledby="fact-targets">
        <h2 id="fact-targets">{indicator.targets}</h2>
        {row.targets.length === 0 && <p className="fact-none">{indicator.noTargets}</p>}
        {row.targets.map(target => (
          <TargetFact key={`${target.measure} ${target.period}`} target={target} unit={unit} />
        ))}
      </section>
      <section className="fact" aria-labelledby="fact-last">
        <h2 id="fact-last">{indicator.lastYear}</h2>
        <LastYear row={row} unit={unit} />
      </section>
    </div>
  );
}

function Whole({ cell, unit }: { readonly cell: Cell; readonly unit: string | null }) {
  const { indicator } = useDataWords();
  return (
    <>
      <p className="fact-value" data-testid="value">
        <Value cell={cell} /> {cell.value !== null && <span className="unit">{unit}</span>}
      </p>
      <p className="fact-marks">
        <Marks cell={cell} />
        {cell.low !== null && cell.high !== null && (
          <span className="fact-between">{indicator.between(written(cell.low), written(cell.high))}</span>
        )}
      </p>
    </>
  );
}

function TargetFact({ target, unit }: { readonly target: Target; readonly unit: string | null }) {
  const periods = usePeriodNames();
  return (
    <div className="target">
      <p className="target-head">
        <strong>{target.name}</strong>
        <span className="target-share">
          <Compared comparison={target.share} full />
        </span>
      </p>
      {target.share.value !== null && <Bar share={Number(target.share.value)} />}
      <p className="target-plan">
        <Value cell={target.figure} /> {unit}, {periods.words(target.period)}
        {target.figure.basis && ` (${target.figure.basis})`} <Marks cell={target.figure} quiet />
      </p>
    </div>
  );
}

/** From 0 to 100 %; a bar that is full says reached, and by how much is in the words beside it. */
function Bar({ share }: { readonly share: number }) {
  const width = Math.min(Math.max(share, 0), 100);
  return (
    <svg className="target-bar" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
      <rect width="100" height="4" className="target-bar-ground" />
      <rect width={width} height="4" className="target-bar-done" />
    </svg>
  );
}

function LastYear({ row, unit }: { readonly row: DashboardRecord; readonly unit: string | null }) {
  const periods = usePeriodNames();
  const { language } = useWords();
  const { indicator } = useDataWords();
  const compared: readonly (readonly [string, ComparisonRecord | null, boolean])[] = [
    [indicator.growth, row.growth, true],
    [indicator.index, row.index, false],
    [indicator.difference, row.difference, true],
  ];
  // The same refusal is said once.
  const said = new Set<string>(row.lastYearRefused === undefined ? [] : [row.lastYearRefused.vi]);
  const shown = compared.filter(([, comparison]) => {
    if (comparison === null) return false;
    const id = comparison.refused?.vi;
    if (id === undefined) return true;
    if (said.has(id)) return false;
    said.add(id);
    return true;
  });
  return (
    <>
      {row.lastYear ? (
        <p className="fact-last">
          <Value cell={row.lastYear.figure} /> <span className="unit">{unit}</span>{' '}
          {row.lastYear.restated && <Restated />} <Marks cell={row.lastYear.figure} quiet />
          <span className="fact-between">{periods.name(row.lastYear.period)}</span>
        </p>
      ) : (
        <p className="fact-none">{row.lastYearRefused?.[language] ?? indicator.noLastYear}</p>
      )}
      <dl className="compared">
        {shown.map(([name, comparison, signed]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>
              <Compared comparison={comparison} full signed={signed} />
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}
