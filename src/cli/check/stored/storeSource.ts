import type { Figure } from '#figures';
import { areasOf, attachStore, basesFor, catalogueOf, figuresOf, historyOf, type Store } from '#storing';
import type { Place } from '../../store/opening.ts';
import type { SourceOpened, StoredSource } from './source.ts';

const PAGE = 5000;

/** A data folder, also one that a running `khop serve` has open, or a PostgreSQL server. */
export async function openStoreSource(place: Place): Promise<SourceOpened> {
  const opened = await attachStore(place);
  if (!opened.ok) return opened;
  try {
    return { ok: true, source: await sourceOf(opened.store, nameOf(place)) };
  } catch (error) {
    await opened.store.close();
    throw error;
  }
}

async function sourceOf(store: Store, name: string): Promise<StoredSource> {
  const [{ indicators, dimensions }, { areas }] = [await catalogueOf(store), await areasOf(store)];
  return {
    name,
    known: { indicators, dimensions, areas },
    standing: async ({ indicators: codes, spots, bases }) => {
      const filter = {
        indicators: codes,
        areas: [...new Set(spots.map(({ area }) => area))],
        periods: [...new Set(spots.map(({ period }) => period))],
        limit: PAGE,
      };
      const found: Figure[] = [];
      for (let cursor: string | null | undefined; cursor !== null; ) {
        const page = await figuresOf(store, cursor === undefined ? filter : { ...filter, cursor });
        found.push(...page.figures);
        cursor = page.next;
      }
      return { figures: found, bases: await basesFor(store, bases) };
    },
    history: figure => historyOf(store, figure),
    close: store.close,
  };
}

function nameOf(place: Place): string {
  if ('data' in place) return place.data;
  const { hostname, port, pathname } = new URL(place.url);
  return `${decodeURIComponent(hostname)}${port === '' ? '' : `:${port}`}${decodeURIComponent(pathname)}`;
}
