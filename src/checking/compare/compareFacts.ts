import { sameBase } from '#figures';
import type { Reading } from '#reading';
import { alignedFacts, type FactPair } from './alignment.ts';
import { type Fact, type Facts, factsOf } from './fact.ts';
import { comparablePeriods, type Judged, judgeFacts } from './outcome.ts';
import { pairedByWords, sameArea } from './wordPairs.ts';

/** A fact that two reports state, and whether they agree. */
export interface SharedFact extends Judged {
  readonly first: Fact;
  readonly second: Fact;
}

export interface Compared {
  /** In the order of the first report. */
  readonly facts: readonly SharedFact[];
  /** Code of the period each report is about, null where its opening names none. */
  readonly periods: readonly [string | null, string | null];
  /** Facts of the first report left out because several of the second could be meant. */
  readonly ambiguous: number;
}

/**
 * The facts that two reports, or two versions of one, share. Sentences that differ only in their numbers are paired
 * first; what is left is paired by the words of its subject, unit, area and period.
 */
export function compareFacts(a: Reading, b: Reading): Compared {
  const [first, second] = [factsOf(a), factsOf(b)];
  const aligned = alignedFacts(first, second);
  const used = new Set<Fact>(aligned.flat());
  const left = (facts: Facts): Fact[] => facts.blocks.flat().filter(fact => !used.has(fact));
  const { pairs, ambiguous } = pairedByWords(left(first), left(second));
  const facts = [...aligned.filter(isOneFact), ...pairs]
    .map(([one, other]) => ({ ...judgeFacts(one, other), first: one, second: other }))
    .sort((one, other) => one.first.span.start - other.first.span.start);
  return { facts, periods: [first.period?.code ?? null, second.period?.code ?? null], ambiguous };
}

/** Two reports of one pattern may speak of two provinces, or of a month and of half a year. */
function isOneFact([a, b]: FactPair): boolean {
  return sameBase(a.mention.unit, b.mention.unit) && sameArea(a.area, b.area) && comparablePeriods(a.period, b.period);
}
