import { type Decimal, parseDecimal, powerOfTen, rational, roundTo, times, toRational } from '#figures';
import { type PrintedClaim, printClaims, type Reading } from '#reading';
import { readPeriod } from '#vietnamese';
import { blockFinder, oneLine, sectionFinder } from '../output/sections.ts';

/**
 * same: one value, as far as the coarser of the two is printed. contradicts: two values for one period.
 * changed: two values for two periods, or for periods that the reports do not name. note: the sentences name different
 * days or periods of their own, so that the two values need not agree.
 */
export type Outcome = 'same' | 'changed' | 'contradicts' | 'note';

/** A claim together with the words that tell which fact it is. */
export interface Fact {
  readonly claim: PrintedClaim;
  /** SDMX codes of the periods that the sentence names, such as `2021-06-30` for an as-of date. */
  readonly periods: readonly string[];
}

export interface SharedFact {
  readonly outcome: Outcome;
  readonly first: Fact;
  readonly second: Fact;
}

export interface Compared {
  /** In the order of the first report. */
  readonly facts: readonly SharedFact[];
  /** Code of the period each report is about, null where its opening names none. */
  readonly periods: readonly [string | null, string | null];
}

/**
 * The facts that two reports share: the same words for the subject, the same unit, under the same heading, once in
 * each report. What is said twice in one report is left out, since it cannot be told which of the two is meant.
 */
export function compareReadings(first: Reading, second: Reading): Compared {
  const periods = [reportPeriod(first), reportPeriod(second)] as const;
  const others = singleFacts(second);
  const facts = [...singleFacts(first)].flatMap(([key, fact]) => {
    const other = others.get(key);
    return other === undefined ? [] : [{ outcome: outcomeOf(fact, other, periods), first: fact, second: other }];
  });
  return { facts, periods };
}

function outcomeOf(first: Fact, second: Fact, [one, other]: Compared['periods']): Outcome {
  if (sameValue(first.claim, second.claim)) return 'same';
  if (first.periods.join() !== second.periods.join()) return 'note';
  return one !== null && one === other ? 'contradicts' : 'changed';
}

/** Whether two printed values can be one: equal, or the finer one rounds or is cut to the coarser. */
function sameValue(first: PrintedClaim, second: PrintedClaim): boolean {
  if (String(first.value) === String(second.value)) return true;
  const [one, other] = [decimalIn(first.value), decimalIn(second.value)];
  if (one === null || other === null) return false;
  const [coarse, fine] = one.scale <= other.scale ? [one, other] : [other, one];
  const rounded = roundTo(toRational(fine), coarse.scale);
  const { numerator, denominator } = toRational(fine);
  const cut = rational.floor({ numerator: times(numerator, powerOfTen(coarse.scale)), denominator });
  return rounded.coefficient === coarse.coefficient || cut === coarse.coefficient;
}

function decimalIn(value: PrintedClaim['value']): Decimal | null {
  return typeof value === 'string' ? parseDecimal(value) : null;
}

/** Facts by the words that tell them apart, without those said more than once. */
function singleFacts(reading: Reading): ReadonlyMap<string, Fact> {
  const sectionOf = sectionFinder(reading.document);
  const sentenceOf = sentenceFinder(reading);
  const found = new Map<string, Fact[]>();
  for (const claim of printClaims(reading)) {
    const subject = nameOf(claim.subject);
    if (!subject.includes(' ') || claim.value === null) continue;
    const heading = nameOf(sectionOf(claim.span.start).headings.at(-1) ?? '');
    const key = [heading, subject, claim.unit ?? ''].join('|');
    const fact = { claim, periods: periodsIn(sentenceOf(claim.span.start)) };
    found.set(key, [...(found.get(key) ?? []), fact]);
  }
  const single = [...found].flatMap(([key, [fact, ...more]]) =>
    fact === undefined || more.length > 0 ? [] : [[key, fact] as const],
  );
  return new Map(single);
}

/** Words without numbers and punctuation, so that `2. Ngô` and `3. Ngô`, or two years of one title, are one name. */
function nameOf(words: string): string {
  return oneLine(words.toLocaleLowerCase('vi').replace(/[^\p{L}%/]+/gu, ' '));
}

/** The whole sentence around an offset, as far as its block goes and 400 characters either way. */
function sentenceFinder({ document }: Reading): (offset: number) => string {
  const blockOf = blockFinder(document);
  return offset => {
    const block = blockOf(offset)?.span ?? { start: offset, end: offset };
    const before = document.text.slice(Math.max(block.start, offset - 400), offset);
    const after = document.text.slice(offset, Math.min(block.end, offset + 400));
    const start = Math.max(before.lastIndexOf('. '), before.lastIndexOf('; ')) + 1;
    const end = after.search(/[.;]\s/u);
    return before.slice(start) + (end < 0 ? after : after.slice(0, end));
  };
}

function periodsIn(text: string, known: { readonly year?: number } = {}): readonly string[] {
  const codes: string[] = [];
  for (let at = 0; at < text.length; ) {
    const read = readPeriod(text, at, known);
    if (read?.period) codes.push(read.period.code);
    at = read === null ? at + 1 : Math.max(read.end, at + 1);
  }
  return codes;
}

const OPENING = 1500;

/** The first period that the opening of a report names: that of its title. */
function reportPeriod({ document }: Reading): string | null {
  return periodsIn(document.text.slice(0, OPENING))[0] ?? null;
}

/** Second minus first, for values of one unit; null where either is no plain number. */
export function differenceOf({ first, second }: SharedFact): Decimal | null {
  const [one, other] = [decimalIn(first.claim.value), decimalIn(second.claim.value)];
  if (one === null || other === null) return null;
  return roundTo(rational.subtract(toRational(other), toRational(one)), Math.max(one.scale, other.scale));
}
