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
  /** What was issued as it went out; else with the figures of the moment it was saved, of another report with today's. */
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
  const earlier = useMemo((): Earlier | null => {
    if (data === null || data === undefined) return null;
    const { narrative, issued, figures, bases } = data;
    return { narrative, composed: issued ?? compose(narrative, heldOf(indicators.values(), figures, bases)) };
  }, [data, indicators]);
  return { ...query, data: earlier ?? undefined };
}

async function earlierOf(id: string, against: Against, signal: AbortSignal) {
  const { narrative, savedAt, state, version } =
    against.kind === 'version'
      ? await ask('narrativeVersion', { params: { id, n: against.n } }, { signal })
      : await ask('narrative', { params: { id: against.id } }, { signal });
  const issued = state === 'issued' ? await ask('issuedNarrative', { params: { id: narrative.id } }, { signal }) : null;
  if (issued?.version === version) return { narrative, issued: issued.composed, figures: [], bases: [] };
  const then = against.kind === 'version' ? { asOf: savedAt } : {};
  const asked = { asked: [...figuresAsked(narrative)], ...then };
  const { figures, bases } = await ask('lookupFigures', { body: asked }, { signal });
  return { narrative, issued: null, figures, bases };
}
