import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { type Composed, compose, figuresAsked, heldOf, type Narrative } from '#composing';
import type { Indicator } from '#figures';
import { ask } from '../../data/client.ts';

/** What the report is compared with: a version of its own, or another report as it stands. */
export type Against =
  | { readonly kind: 'version'; readonly n: number }
  | { readonly kind: 'report'; readonly id: string };

export interface Earlier {
  readonly narrative: Narrative;
  /** With the figures of the moment it was saved; of another report with those of today. */
  readonly composed: Composed;
}

interface Comparing {
  readonly id: string;
  readonly against: Against | null;
  readonly indicators: ReadonlyMap<string, Indicator>;
}

/** The narrative to compare with, printed as it was. */
export function useEarlier({ id, against, indicators }: Comparing) {
  const query = useQuery({
    queryKey: ['narrativeBefore', id, against],
    queryFn: ({ signal }) => (against === null ? null : earlierOf(id, against, signal)),
    enabled: against !== null,
  });
  const { data } = query;
  const earlier = useMemo(
    (): Earlier | null =>
      data === null || data === undefined
        ? null
        : {
            narrative: data.narrative,
            composed: compose(data.narrative, heldOf(indicators.values(), data.figures, data.bases)),
          },
    [data, indicators],
  );
  return { ...query, data: earlier ?? undefined };
}

async function earlierOf(id: string, against: Against, signal: AbortSignal) {
  const { narrative, savedAt } =
    against.kind === 'version'
      ? await ask('narrativeVersion', { params: { id, n: against.n } }, { signal })
      : await ask('narrative', { params: { id: against.id } }, { signal });
  const then = against.kind === 'version' ? { asOf: savedAt } : {};
  const { figures, bases } = await ask(
    'lookupFigures',
    { body: { asked: [...figuresAsked(narrative)], ...then } },
    { signal },
  );
  return { narrative, figures, bases };
}
