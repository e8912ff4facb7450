import { getRouteApi, Link } from '@tanstack/react-router';
import { useDataWords } from '../messages/data-words.ts';

const route = getRouteApi('/data/danh-muc');

/** Indicators, or the breakdowns that divide them. */
export function WhichList() {
  const { lists } = useDataWords().catalogue;
  const { list } = route.useSearch();
  const current = (shown: boolean) => (shown ? { 'aria-current': 'page' as const } : {});
  return (
    <nav className="catalogue-lists" aria-label={lists.label}>
      <Link
        to="/danh-muc"
        search={{}}
        preload={false}
        activeOptions={{ exact: true }}
        {...current(list !== 'dimensions')}
      >
        {lists.indicators}
      </Link>
      <Link
        to="/danh-muc"
        search={{ list: 'dimensions' }}
        preload={false}
        activeOptions={{ exact: true }}
        {...current(list === 'dimensions')}
      >
        {lists.dimensions}
      </Link>
    </nav>
  );
}
