import { type Fraction, type Range, isLess, rangeOver } from './exact.ts';
import { type Figure, rangeOf } from './figures.ts';

/** A constraint among the figures of a sentence, by their names. */
export interface Relation {
  readonly stated: string;
  readonly from: readonly string[];
  /** Values in the smallest unit of each kind; percentages and points as printed. */
  readonly compute: (values: readonly Fraction[]) => Fraction | null;
  /**
   * `at-most`: the stated figure is at least what is computed, as a total is at least the sum of parts of which the
   * words do not say that they are all, and as a cumulative figure is at least its last month.
   */
  readonly holds?: 'equal' | 'at-most';
}

/** A sentence of a report that is consistent as it stands, and what makes it so. */
export interface Sentence {
  readonly figures: Readonly<Record<string, Figure>>;
  readonly relations: readonly Relation[];
  /** Writes it; `missing` names a part to be left out. */
  readonly write: (print: (name: string) => string, missing?: string) => string;
  /** Names of parts that may be left out, when there are at least three and the list is said to be whole. */
  readonly parts?: readonly string[];
  /** Result and plan, which may be exchanged. */
  readonly pair?: readonly [string, string];
  /** Figures that stand still: a change of them breaks nothing that the sentence says. */
  readonly fixed?: readonly string[];
  /** Days and months: no error of size suits them. */
  readonly calendar?: boolean;
}

/** True when one of the relations cannot hold whatever the figures stand for, rounded or cut off. */
export function separates(
  { relations }: Sentence,
  figures: Readonly<Record<string, Figure>>,
  missing?: string,
): boolean {
  return relations.some(({ stated, from, compute, holds }) => {
    const operands = from.filter(name => name !== missing).map(name => rangeOf(figures[name] as Figure));
    const computed = rangeOver(operands, compute);
    return computed !== null && !meets(rangeOf(figures[stated] as Figure), computed, holds ?? 'equal');
  });
}

function meets(stated: Range, computed: Range, holds: 'equal' | 'at-most'): boolean {
  if (isLess(stated.high, computed.low)) return false;
  return holds === 'at-most' || !isLess(computed.high, stated.low);
}
