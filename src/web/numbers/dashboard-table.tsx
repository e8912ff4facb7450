import { Link } from '@tanstack/react-router';
import { memo, useRef } from 'react';
import type { ComparisonRecord, DashboardRecord, Target } from '#contract';
import { breakdownKey } from '#figures';
import { Compared, Marks, Restated, Value } from '../data/cell.tsx';
import { usePeriodNames } from '../data/use-period-names.ts';
import { useUnitName } from '../data/use-unit-name.ts';
import { useDataWords } from '../messages/data-words.ts';
import { useRowKeys } from './use-row-keys.ts';

export interface FieldRows {
  readonly code: string;
  readonly name: string;
  readonly rows: readonly DashboardRecord[];
}

interface DashboardTableProps {
  readonly caption: string;
  readonly groups: readonly FieldRows[];
  readonly area: string;
  readonly period: string;
}

/** One row a series; j and k walk over their names. */
export const DashboardTable = memo(function DashboardTable({ caption, groups, area, period }: DashboardTableProps) {
  const { figures } = useDataWords();
  const table = useRef<HTMLTableElement>(null);
  useRowKeys(table);
  return (
    <table ref={table} className="figures">
      <caption className="unseen">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{figures.indicator}</th>
          <th scope="col" className="numeric">
            {figures.value}
          </th>
          <th scope="col">{figures.unit}</th>
          <th scope="col" className="numeric">
            {figures.targets}
          </th>
          <th scope="col" className="numeric">
            {figures.lastYear}
          </th>
          <th scope="col" className="numeric">
            {figures.change}
          </th>
        </tr>
      </thead>
      {groups.map(({ code, name, rows }) => (
        <tbody key={code}>
          <tr className="figures-field">
            <th scope="rowgroup" colSpan={6}>
              {name}
            </th>
          </tr>
          {rows.map(row => (
            <Row key={`${row.indicator} ${breakdownKey(row.items)}`} row={row} area={area} period={period} />
          ))}
        </tbody>
      ))}
    </table>
  );
});

interface RowProps {
  readonly row: DashboardRecord;
  readonly area: string;
  readonly period: string;
}

function Row({ row, area, period }: RowProps) {
  const unitName = useUnitName();
  const periods = usePeriodNames();
  const items = breakdownKey(row.items);
  return (
    <tr className={items === '' ? undefined : 'figures-part'}>
      <th scope="row">
        <Link
          to="/so-lieu/$code"
          params={{ code: row.indicator }}
          search={{ area, period, ...(items === '' ? {} : { items }) }}
          preload={false}
          data-row
        >
          {row.label}
        </Link>
        {row.period !== period && <span className="figures-when">{periods.name(row.period)}</span>}
      </th>
      <td className="numeric figures-value">{row.figure && <Value cell={row.figure} />}</td>
      <td className="figures-unit">
        {row.figure && (
          <>
            <span className="unit">{unitName(row.unit)}</span>
            <Marks cell={row.figure} />
          </>
        )}
      </td>
      <td className="numeric figures-targets">
        {row.targets.map(target => (
          <TargetShare key={`${target.measure} ${target.period}`} target={target} />
        ))}
      </td>
      <td className="numeric figures-last">
        {row.lastYear && (
          <>
            <Value cell={row.lastYear.figure} />
            {row.lastYear.restated && <Restated />}
            {row.lastYear.figure.origin === 'synthetic' && <Marks cell={row.lastYear.figure} quiet />}
          </>
        )}
      </td>
      <td className="numeric figures-change">
        <Compared comparison={changeOf(row)} signed />
      </td>
    </tr>
  );
}

/** Growth where it can be said, else the difference (of percentages, in points), else why there is neither. */
function changeOf({ growth, difference }: DashboardRecord): ComparisonRecord | null {
  return [growth, difference].find(each => each !== null && each.value !== null) ?? growth ?? difference;
}

/** Share of one target, with the name of who set it. */
function TargetShare({ target }: { readonly target: Target }) {
  return (
    <span className="share">
      <span className="share-who">{target.name}</span>
      <Compared comparison={target.share} />
    </span>
  );
}
