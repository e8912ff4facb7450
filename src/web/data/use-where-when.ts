import { useMemo } from 'react';
import type { AreaOnDay } from '#contract';
import { periodOfCode } from '#figures';
import { useAsk } from './queries.ts';

export interface WhereWhen {
  readonly area: string | null;
  readonly period: string | null;
  /** Which of the two the address names and nobody knows: a code of no period, an area that is not there on its last day. */
  readonly strange: 'period' | 'area' | null;
  /** The province itself. */
  readonly home: string | null;
  /** The areas as they stood on the last day of the period. */
  readonly areas: readonly AreaOnDay[];
  /** Name with kind; an ellipsis while the areas are on their way, the id of one that is not among them. */
  readonly areaName: (id: string) => string;
  /** True when some figures are made up for the demonstration. */
  readonly demo: boolean;
  readonly query: {
    readonly data: unknown;
    readonly error: Error | null;
    readonly isPending: boolean;
    readonly failureReason: Error | null;
    readonly refetch: () => unknown;
  };
}

/** Area and period of an address; what it leaves out is the province and the newest period with figures. */
export function useWhereWhen(search: { readonly area?: string; readonly period?: string }): WhereWhen {
  const province = useAsk('province', {});
  const area = search.area ?? province.data?.area ?? null;
  const period = search.period ?? province.data?.period ?? null;
  const on = period === null ? undefined : periodOfCode(period)?.to;
  const listed = useAsk('areas', { query: on === undefined ? {} : { on } }, { enabled: province.data !== undefined, keep: true });
  const areas = listed.data?.items ?? none;
  const names = useMemo(() => new Map(areas.map(({ id, label }) => [id, label])), [areas]);
  const listedNow = listed.data !== undefined && !listed.isPlaceholderData;
  const strange =
    period !== null && on === undefined
      ? 'period'
      : listedNow && area !== null && !areas.some(({ id }) => id === area)
        ? 'area'
        : null;
  return {
    area,
    period,
    strange,
    home: province.data?.area ?? null,
    areas,
    areaName: id => names.get(id) ?? (listed.isPending ? '…' : id),
    demo: province.data?.demo ?? false,
    query: province,
  };
}

const none: readonly AreaOnDay[] = [];
