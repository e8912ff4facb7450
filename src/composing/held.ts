/** What a store answered: the figures that stand, and the indicators they are of. */
import type { Figure, Indicator } from '#figures';
import { type Asked, askedKey } from './asked.ts';

/** A stored figure, with what is known of its boundaries (`Operand` of #figures says what they mean). */
export interface HeldFigure extends Figure {
  readonly boundaries?: string | undefined;
  readonly restated?: boolean | undefined;
}

export interface Held {
  readonly indicators: ReadonlyMap<string, Indicator>;
  /** By `askedKey`. */
  readonly figures: ReadonlyMap<string, HeldFigure>;
}

/** Of two figures of one series, period and measure the later in the list stands. */
export function heldOf(indicators: Iterable<Indicator>, figures: Iterable<HeldFigure>): Held {
  return {
    indicators: new Map(Array.from(indicators, indicator => [indicator.code, indicator])),
    figures: new Map(Array.from(figures, figure => [askedKey(figure), figure])),
  };
}

/** The figure that stands, whatever its status; undefined where none is held. */
export function heldFigure(held: Held, asked: Asked): HeldFigure | undefined {
  return held.figures.get(askedKey(asked));
}
