import { Link } from '@tanstack/react-router';
import { Fragment } from 'react';
import { useAsk } from '../data/queries.ts';
import { usePeriodNames } from '../data/use-period-names.ts';
import { useDataWords } from '../messages/data-words.ts';

interface ElsewhereProps {
  readonly code: string;
  readonly items: string;
  readonly area: string;
}

/** As many as fit on a line or two. */
const mostPeriods = 6;

/** The newest periods in which the area does have a figure of the series; or where figures come from. */
export function Elsewhere({ code, items, area }: ElsewhereProps) {
  const names = usePeriodNames();
  const { indicator } = useDataWords();
  const place = { area, ...(items === '' ? {} : { items }) };
  const series = useAsk('series', { query: { indicator: code, ...place } });
  if (series.data === undefined) return null;
  const points = series.data.points.filter(({ measure }) => measure === 'actual');
  const periods = [...new Set(points.toReversed().map(({ period }) => period))].slice(0, mostPeriods);
  if (periods.length === 0) return <Link to="/nhap-bao-cao">{indicator.bringIn}</Link>;
  return (
    <>
      {indicator.figuresIn}{' '}
      {periods.map((period, index) => (
        <Fragment key={period}>
          {index > 0 && ', '}
          <Link to="/so-lieu/$code" params={{ code }} search={{ ...place, period }}>
            {names.name(period)}
          </Link>
        </Fragment>
      ))}
    </>
  );
}
