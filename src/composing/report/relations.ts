/** How the relations among the printed numbers stand: for the proof of a report. */
import { trace, type TracedRelation } from '#checking';
import type { Composed } from './composed.ts';
import { documentOf } from './document.ts';

/** Spans are of the composed text. */
export function relationsOf(composed: Composed): TracedRelation[] {
  return trace(documentOf(composed));
}
