import { Button } from '@mantine/core';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useRef } from 'react';
import type { DimensionRecord } from '#contract';
import { useDataWords } from '../messages/data-words.ts';
import { useRowKeys } from '../numbers/use-row-keys.ts';
import { WhichList } from './which-list.tsx';

const route = getRouteApi('/data/danh-muc');

export function DimensionList({ all }: { readonly all: readonly DimensionRecord[] }) {
  const { lists, dimension } = useDataWords().catalogue;
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const list = useRef<HTMLDivElement>(null);
  useRowKeys(list);
  return (
    <div className="catalogue-list" ref={list}>
      <WhichList />
      <div className="catalogue-ask">
        <div className="catalogue-count">
          <span />
          <Button
            size="compact-sm"
            variant="light"
            onClick={() => void navigate({ search: { list: 'dimensions', add: 'yes' } })}
          >
            {dimension.add}
          </Button>
        </div>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard */}
      <ul tabIndex={0} aria-label={lists.dimensions}>
        {all.map(({ code, name, items }) => (
          <li key={code}>
            <Link
              to="/danh-muc"
              search={{ list: 'dimensions', code }}
              preload={false}
              data-row
              {...(code === search.code ? { 'aria-current': 'true' as const } : {})}
            >
              <span>{name}</span>
              <span className="unit">{dimension.count(items.length)}</span>
            </Link>
          </li>
        ))}
      </ul>
      {all.length === 0 && <p className="catalogue-hint">{dimension.none}</p>}
    </div>
  );
}
