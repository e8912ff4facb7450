import { keepPreviousData, QueryClient, useQuery } from '@tanstack/react-query';
import type { Answer, Asked, IndicatorRecord, Operations } from '#contract';
import { useWords } from '../messages/language.tsx';
import { ask, type Question, Refused, startingOf } from './client.ts';
import { dimensionsInEnglish, fieldsInEnglish, rowsInEnglish, withEnglishName } from './in-english.ts';

/** What was read stays good for this long without being asked for again; coming back to the window asks at once. */
const freshMs = 20_000;

export function makeQueries(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: freshMs,
        networkMode: 'always',
        retry: (count, error) =>
          startingOf(error) !== null || (count < 1 && error instanceof Refused && error.problem === null),
        retryDelay: (_count, error) => (startingOf(error) === null ? 400 : 1000),
      },
      mutations: { networkMode: 'always' },
    },
  });
}

interface AskOptions {
  readonly enabled?: boolean;
  /** Shows the last answer while another is on its way, so that a table does not blink. */
  readonly keep?: boolean;
  /** Asked anew with each number: for what this page itself makes old. */
  readonly age?: number;
  /** Asked once: what is edited here must not be replaced under the hands. */
  readonly once?: boolean;
  /** Asked whenever it comes into view, whatever is held: for lists of what was just worked on. */
  readonly anew?: boolean;
}

/** One reading of the server, kept under its name and what was asked. */
export function useAsk<Name extends Question>(
  name: Name,
  asked: Asked<Operations[Name]>,
  options: AskOptions = {},
) {
  return useQuery(reading(name, asked, options));
}

function reading<Name extends Question>(
  name: Name,
  asked: Asked<Operations[Name]>,
  { enabled = true, keep = false, age, once = false, anew = false }: AskOptions = {},
) {
  return {
    queryKey: age === undefined ? [name, asked] : [name, asked, age],
    queryFn: ({ signal }: { readonly signal: AbortSignal }): Promise<Answer<Operations[Name]>> =>
      ask(name, asked, { signal }),
    enabled,
    ...(once ? { staleTime: Number.POSITIVE_INFINITY, gcTime: 0, refetchOnWindowFocus: false } : {}),
    ...(anew ? { refetchOnMount: 'always' as const } : {}),
    ...(keep ? { placeholderData: keepPreviousData } : {}),
  };
}

/** The dashboard, its indicators named in the reader's language. */
export function useDashboard(query: Asked<Operations['dashboard']>['query'], options: AskOptions = {}) {
  const { language } = useWords();
  const asked = reading('dashboard', { query }, options);
  return useQuery({ ...asked, ...(language === 'en' ? { select: rowsInEnglish } : {}) });
}

/** The breakdowns and their items, named in the reader's language. */
export function useDimensions(options: AskOptions = {}) {
  const { language } = useWords();
  const asked = reading('dimensions', {}, options);
  return useQuery({ ...asked, ...(language === 'en' ? { select: dimensionsInEnglish } : {}) });
}

/** The fields of the report, named in the reader's language. */
export function useFields() {
  const { language } = useWords();
  return useQuery({ ...reading('fields', {}), ...(language === 'en' ? { select: fieldsInEnglish } : {}) });
}

const pageSize = 1000;

/** One indicator, named in the reader's language. */
export function useIndicator(code: string) {
  const { language } = useWords();
  const asked = reading('indicator', { params: { code } });
  return useQuery({ ...asked, ...(language === 'en' ? { select: oneInEnglish } : {}) });
}

const oneInEnglish = (indicator: IndicatorRecord) => withEnglishName(indicator);

/** The whole catalogue, named as it is held: some hundreds of indicators, so that finding one needs no request. */
export function useCatalogue() {
  return useQuery(wholeCatalogue);
}

/** The same, named in the reader's language. */
export function useIndicators() {
  const { language } = useWords();
  return useQuery({ ...wholeCatalogue, ...(language === 'en' ? { select: allInEnglish } : {}) });
}

const wholeCatalogue = {
  queryKey: ['indicators', 'all'],
  queryFn: ({ signal }: { readonly signal: AbortSignal }) => allIndicators(signal),
  staleTime: 5 * 60_000,
};

const allInEnglish = (all: readonly IndicatorRecord[]) => all.map(withEnglishName);

async function allIndicators(signal: AbortSignal): Promise<readonly IndicatorRecord[]> {
  const all: IndicatorRecord[] = [];
  let cursor: string | null = null;
  do {
    const query = { limit: pageSize, ...(cursor === null ? {} : { cursor }) };
    const page: Answer<Operations['indicators']> = await ask('indicators', { query }, { signal });
    all.push(...page.items);
    cursor = page.next;
  } while (cursor !== null);
  return all;
}
