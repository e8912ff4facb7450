import type { ReactNode } from 'react';
import type { DimensionRecord, IndicatorRecord } from '#contract';
import { breakdownKey } from '#figures';
import { Nothing } from '../data/nothing.tsx';
import { useDashboard, useDimensions } from '../data/queries.ts';
import { Loaded } from '../data/trouble.tsx';
import { useDataWords } from '../messages/data-words.ts';
import { hasItems } from './breakdown.ts';

interface KnownItemsProps {
  readonly indicator: IndicatorRecord;
  readonly items: string;
  readonly area: string;
  readonly period: string;
  readonly onItems: (items: string) => void;
  readonly children: ReactNode;
}

/** What it is for where the indicator is broken down so; else the breakdowns that it has. */
export function KnownItems({ children, ...asked }: KnownItemsProps) {
  const { indicator, items } = asked;
  const dimensions = useDimensions({ enabled: items !== '' });
  if (items === '') return children;
  return (
    <Loaded of={dimensions}>
      {({ items: all }) => (hasItems(indicator, items, all) ? children : <Others {...asked} dimensions={all} />)}
    </Loaded>
  );
}

const most = 12;

interface OthersProps extends Omit<KnownItemsProps, 'children'> {
  readonly dimensions: readonly DimensionRecord[];
}

/** The total and the breakdowns that it has; those with figures of the area and period, if there are any. */
function Others({ indicator, items, area, period, onItems, dimensions }: OthersProps) {
  const words = useDataWords().indicator;
  const rows = useDashboard({ area, period, indicators: indicator.code }).data?.rows ?? [];
  const own = dimensions.filter(({ code }) => indicator.dimensions.includes(code));
  const names = new Map(
    own.flatMap(({ code, items: each }) => each.map(item => [breakdownKey({ [code]: item.code }), item.name] as const)),
  );
  const filled = rows.map(row => breakdownKey(row.items)).filter(key => names.has(key));
  const parts = filled.length > 0 ? filled : [...names.keys()];
  return (
    <Nothing
      sentence={words.noItems(indicator.name, items)}
      next={parts.length > 0 ? words.wholeAndParts : words.wholeOnly}
      ways={['', ...parts.slice(0, most)].map(key => ({
        name: names.get(key) ?? words.total,
        onTake: () => onItems(key),
      }))}
    />
  );
}
