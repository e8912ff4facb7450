import type { Mention } from '#reading';
import { inUnitOf, upwards } from './operand.ts';
import { bounding, judge, type Relation } from './relation.ts';

interface Told {
  readonly certain: boolean;
  /** The month's figure as it is printed. */
  readonly print: () => string;
}

/** What has come together over many months is no less than what one or some of them brought. */
export function atLeastMonth(sum: Mention, month: Mention, { certain, print }: Told): Relation {
  return bounding(
    judge({
      rule: 'month-in-cumulative',
      stated: sum,
      others: [month],
      certain,
      recompute: at => upwards(inUnitOf(sum, month, at)),
      formula: () => `≥ ${print()}`,
    }),
  );
}
