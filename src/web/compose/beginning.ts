import type { CreateNarrative } from '#contract';

/** A report that another can begin from: written here, or brought in as a file. */
export interface Source {
  readonly what: 'narrative' | 'report';
  readonly id: string;
  readonly title: string;
  readonly period: string;
  /** Figures read in it that nobody has decided about yet, which a report begun from it cannot be bound to. */
  readonly waiting: number;
}

/** How a choice and an address name it. */
export function sourceKey({ what, id }: Pick<Source, 'what' | 'id'>): string {
  return `${what} ${id}`;
}

/** What is asked of the server; `id` is empty where the report may be named after its period. */
export function beginningWith(source: Source | null, period: string, id: string): CreateNarrative {
  const named = id === '' ? {} : { id };
  if (source === null) return { from: 'nothing', period, ...named };
  return source.what === 'report'
    ? { from: 'report', report: source.id, period, ...named }
    : { from: 'narrative', narrative: source.id, period, ...named };
}
