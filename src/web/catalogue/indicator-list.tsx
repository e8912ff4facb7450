import { Button } from '@mantine/core';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useMemo, useRef } from 'react';
import type { IndicatorRecord } from '#contract';
import { found, indexOf } from '../data/finding.ts';
import { useFields } from '../data/queries.ts';
import { useSlash } from '../data/use-slash.ts';
import { useUnitName } from '../data/use-unit-name.ts';
import { useDataWords } from '../messages/data-words.ts';
import { useRowKeys } from '../numbers/use-row-keys.ts';
import { WhichList } from './which-list.tsx';

const route = getRouteApi('/data/danh-muc');

export function IndicatorList({ all }: { readonly all: readonly IndicatorRecord[] }) {
  const { catalogue, find } = useDataWords();
  const unitName = useUnitName();
  const search = route.useSearch();
  const list = useRef<HTMLDivElement>(null);
  useRowKeys(list);
  const index = useMemo(() => indexOf(all), [all]);
  const asked = search.q === undefined ? all : found(index, search.q);
  const shown = asked.filter(({ field }) => search.field === undefined || field === search.field);
  return (
    <div className="catalogue-list" ref={list}>
      <WhichList />
      <Asking count={shown.length} />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard */}
      <ul tabIndex={0} aria-label={catalogue.lists.indicators}>
        {shown.map(({ code, name, unit, validTo }) => (
          <li key={code}>
            <Link
              to="/danh-muc"
              search={last => ({ ...last, code, add: '' })}
              preload={false}
              data-row
              {...(code === search.code ? { 'aria-current': 'true' as const } : {})}
            >
              <span>{name}</span>
              <span className="unit">{validTo === null ? unitName(unit) : catalogue.ended}</span>
            </Link>
          </li>
        ))}
      </ul>
      {shown.length === 0 && <p className="catalogue-hint">{find.none}</p>}
    </div>
  );
}

function Asking({ count }: { readonly count: number }) {
  const { catalogue, where, find } = useDataWords();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const fields = useFields().data?.items.filter(({ indicators }) => indicators > 0) ?? [];
  const box = useRef<HTMLInputElement>(null);
  useSlash(box);
  const change = (changed: { q?: string; field?: string }) =>
    void navigate({ search: last => ({ ...last, ...changed }), replace: true });
  return (
    <div className="catalogue-ask">
      <input
        ref={box}
        type="search"
        className="field-input"
        aria-label={find.label}
        placeholder={find.label}
        value={search.q ?? ''}
        onChange={event => change({ q: event.currentTarget.value })}
      />
      <select
        className="field-input"
        aria-label={where.field}
        value={search.field ?? ''}
        onChange={event => change({ field: event.currentTarget.value })}
      >
        <option value="">{where.allFields}</option>
        {fields.map(({ code, name }) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </select>
      <div className="catalogue-count">
        <span role="status">{find.count(count)}</span>
        <Button size="compact-sm" variant="light" onClick={() => void navigate({ search: { add: 'yes' } })}>
          {catalogue.add}
        </Button>
      </div>
    </div>
  );
}
