import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback, useMemo } from 'react';
import type { Decision } from '#contract';

/** A decision that did not reach the store: what a person had decided is kept, to be sent again or mended. */
export interface RefusedDecision {
  readonly n: number;
  readonly decision: Decision;
  readonly error: Error;
}

interface RefusedDecisions {
  readonly refused: readonly RefusedDecision[];
  readonly keep: (refused: RefusedDecision) => void;
  readonly forget: (n: number) => void;
}

const none: readonly RefusedDecision[] = [];

/** Those of a report. They lie with what was read from the server, so that one who leaves the page and returns finds them. */
export function useRefused(report: string): RefusedDecisions {
  const queries = useQueryClient();
  const key = useMemo(() => ['refused-decisions', report], [report]);
  const { data } = useQuery({
    queryKey: key,
    queryFn: () => none,
    enabled: false,
    initialData: none,
    gcTime: Number.POSITIVE_INFINITY,
  });
  const put = useCallback(
    (n: number, more: readonly RefusedDecision[]) => {
      queries.setQueryData<readonly RefusedDecision[]>(key, (old = none) => [
        ...old.filter(each => each.n !== n),
        ...more,
      ]);
    },
    [queries, key],
  );
  const keep = useCallback((refused: RefusedDecision) => put(refused.n, [refused]), [put]);
  const forget = useCallback((n: number) => put(n, []), [put]);
  return { refused: data, keep, forget };
}
