/** What a report proves of itself: the figures it prints and those that follow from its comparisons. */
import { type FigureInput, impliedFigures } from '#binding';
import { type Held, type HeldFigure, heldOf } from '../held.ts';
import type { PastReport } from './claims.ts';

/** As a store would hold it that took in nothing but this report. */
export function provableBy(past: PastReport): Held {
  const said = past.figures.filter(({ certainty }) => certainty === 'sure');
  return heldOf(past.indicators, [...said, ...impliedFigures(past)].map(asHeld));
}

function asHeld(input: FigureInput, at: number): HeldFigure {
  return { ...input, id: String(at), province: '', enteredBy: '', enteredAt: '', approvedBy: null, approvedAt: null };
}
