/** A figure read in a report as it is kept, and what became of it. */
import { inputOf, type ProposedFigure, type ProposedIndicator } from '#binding';
import type { FigureInput } from '../figures/input.ts';

export type ProposalState = 'waiting' | 'accepted' | 'mended' | 'merged' | 'left-out';

export interface Proposal {
  readonly report: string;
  /** Its place among the figures of the report, from 0. */
  readonly n: number;
  readonly state: ProposalState;
  readonly figure: ProposedFigure;
  readonly indicator: ProposedIndicator;
  /** Id of the figure that now says it. */
  readonly stored: string | null;
  readonly decidedBy: string | null;
  readonly decidedAt: string | null;
}

/** What the store is asked to hold of it: its place in the text is in the report. */
export function heldInputOf({ figure, report }: Pick<Proposal, 'figure' | 'report'>): FigureInput {
  const input = inputOf(figure);
  return { ...input, source: input.source && { ...input.source, document: report } };
}
