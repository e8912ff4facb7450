/** A report that was brought in, as a narrative bound to what the store holds now. */
import {
  type Held,
  type Narrative,
  narrativeOfReport,
  pastDocument,
  type PastNarrative,
  type PastReport,
} from '#composing';
import type { Proposal } from '../reports/proposal.ts';
import { proposalsOf, reportOf, type StoredReport } from '../reports/read.ts';
import type { Store } from '../store.ts';
import { heldFor } from './held.ts';

export interface FromReport {
  /** Id of a report of `reportsOf`. */
  readonly report: string;
  /** What the area is called, for boxes that the report does not show. */
  readonly named?: { readonly kind: string; readonly name: string };
  readonly id?: string;
}

export interface BegunFromReport extends PastNarrative {
  readonly held: Held;
}

/** Null where there is no such report. What a person left out or has not yet decided binds nothing. */
export async function narrativeFromReport(
  store: Pick<Store, 'db' | 'province'>,
  { report, ...options }: FromReport,
): Promise<BegunFromReport | null> {
  const stored = await reportOf(store, report);
  if (stored === null) return null;
  const past = pastOf(stored, await proposalsOf(store, report));
  const blocks = pastDocument(stored);
  const proven = narrativeOfReport(blocks, past, options);
  const held = await heldFor(store, withCandidates(proven));
  return { ...narrativeOfReport(blocks, past, { ...options, held }), held };
}

/** The store may know last year's figure where the report alone proves nothing. */
function withCandidates({ narrative, look }: PastNarrative): Narrative {
  const figures = look.flatMap(each => (each.kind === 'not-bound' ? each.candidates : []));
  const content = figures.map(figure => ({ kind: 'figure' as const, figure }));
  return { ...narrative, passages: [...narrative.passages, { id: 'candidates', kind: 'paragraph', content }] };
}

function pastOf({ text, period, area, bound }: StoredReport, proposals: readonly Proposal[]): PastReport {
  const indicators = new Map(proposals.map(({ indicator }) => [indicator.code, indicator]));
  return {
    document: { text, area, period: period === '' ? null : period },
    indicators: [...indicators.values()],
    figures: proposals.map(({ figure, state }) => ({
      ...figure,
      certainty: state === 'waiting' || state === 'left-out' ? 'doubtful' : 'sure',
    })),
    bound: bound.filter(({ figure }) => proposals[figure]?.state !== 'left-out'),
  };
}
