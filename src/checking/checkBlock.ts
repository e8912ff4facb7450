import type { BlockReading, Comparison, Mention } from '#reading';
import { isDigit } from '#vietnamese';
import { spreadRules } from './across/list.ts';
import type { Finding, Verdict } from './finding.ts';
import { findingsOf, isShown, type Places } from './findings.ts';
import { rules } from './list.ts';
import { findPartitions } from './partitions.ts';
import { plausible } from './plausible.ts';
import type { Relation } from './relation.ts';
import type { Facts } from './rule.ts';

export type Counts = Record<Verdict, number>;

export function noCounts(): Counts {
  return { holds: 0, rounding: 0, doubtful: 0, contradiction: 0, undecided: 0 };
}

/** Field by field: asked of every block, a walk over their names would cost more than the sums. */
export function addCounts(counts: Counts, more: Readonly<Counts>): void {
  counts.holds += more.holds;
  counts.rounding += more.rounding;
  counts.doubtful += more.doubtful;
  counts.contradiction += more.contradiction;
  counts.undecided += more.undecided;
}

/** A block checked: its findings with spans relative to the block, and how its relations stand. */
export interface CheckedBlock {
  readonly reading: BlockReading;
  readonly findings: readonly Finding[];
  readonly counts: Readonly<Counts>;
  /** Number tokens seen: a date such as `27/4/2021` holds three. */
  readonly numbers: number;
}

const TITLES = new Map([...rules, ...spreadRules].map(({ id, title }) => [id, title]));
const FALLBACK = { vi: 'Số liệu không khớp', en: 'Figures do not tally' };

export function titleOf(rule: string) {
  return TITLES.get(rule) ?? OTHER_TITLES[rule] ?? FALLBACK;
}

/** Relations that a rule with another id reports. */
const OTHER_TITLES: Record<string, { vi: string; en: string }> = {
  index: { vi: 'Chỉ số so với kỳ trước', en: 'Index against an earlier period' },
  difference: { vi: 'Số tăng, giảm tuyệt đối', en: 'Absolute change' },
  multiple: { vi: 'Số lần gấp', en: 'Multiple' },
  'part-exceeds-total': { vi: 'Thành phần lớn hơn tổng', en: 'Part exceeds total' },
  'unit-slip': { vi: 'Nhầm đơn vị tính', en: 'Slip of unit' },
};

/** Number tokens in the mentions: runs of digits, single dots and commas between them. */
function countNumbers({ text, mentions }: BlockReading): number {
  let numbers = 0;
  for (const { start, numberEnd, kind, high } of mentions) {
    const single = high === null && (kind === 'quantity' || kind === 'percent' || kind === 'points');
    numbers += single ? 1 : Math.max(1, countTokens(text, start, numberEnd));
  }
  return numbers;
}

function countTokens(text: string, start: number, end: number): number {
  let tokens = 0;
  let inside = false;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    const digit = isDigit(code);
    if (digit && !inside) tokens++;
    inside = digit || (inside && (code === 44 || code === 46) && isDigit(text.charCodeAt(at + 1)));
  }
  return tokens;
}

/** Comparisons that no rule could set beside another figure: read, counted, and left open. */
function unchecked({ claims }: BlockReading, relations: readonly Relation[]): number {
  // A figure makes one comparison at most, so that the set holds each of them.
  let open: Set<Mention> | null = null;
  for (const { comparisons } of claims) for (const { mention } of comparisons) open = (open ?? new Set()).add(mention);
  if (open === null) return 0;
  for (const { stated, others } of relations) {
    open.delete(stated);
    for (const other of others) open.delete(other);
  }
  return open.size;
}

/** Figures of one block, spans relative to it. */
function placesIn({ text }: BlockReading): Places {
  return {
    quote: ({ start, end }) => text.slice(start, end),
    span: ({ start, end }) => ({ start, end }),
  };
}

/** Each kind of comparison as a bit, so that those a block makes and those a rule is about are compared at once. */
const BITS = new Map<Comparison['kind'], number>();

function bitOf(kind: Comparison['kind']): number {
  const bit = BITS.get(kind) ?? 1 << BITS.size;
  BITS.set(kind, bit);
  return bit;
}

const bitsOf = (kinds: readonly Comparison['kind'][]): number => kinds.reduce((bits, kind) => bits | bitOf(kind), 0);

const ANY_KIND = -1;

/** The rules with the kinds of comparison that each is about; one that names none is asked of every block. */
const ASKED = rules.map(rule => ({ rule, kinds: rule.compares ? bitsOf(rule.compares) : ANY_KIND }));
const ANY_BLOCK = 1 << 30;

/** The kinds of comparison that a block makes. */
function kindsOf({ claims }: BlockReading): number {
  let kinds = ANY_BLOCK;
  for (const { comparisons } of claims) for (const { kind } of comparisons) kinds |= bitOf(kind);
  return kinds;
}

/** Written out: a spread of the reading would cost as much as several rules. */
function factsOf(reading: BlockReading): Facts {
  const { text, mentions, figures, roles, claims } = reading;
  return { text, mentions, figures, roles, claims, partitions: claims.length > 1 ? findPartitions(reading) : [] };
}

/** Every relation that the rules of single blocks find in a reading. */
export function relationsIn(reading: BlockReading): Relation[] {
  const relations: Relation[] = [];
  if (reading.mentions.length === 0) return relations;
  const emit = (found: Relation): void => {
    relations.push(plausible(found));
  };
  const facts = factsOf(reading);
  const kinds = kindsOf(reading);
  for (const asked of ASKED)
    if ((asked.kinds & kinds) !== 0 && facts.claims.length >= asked.rule.claims) asked.rule.check(facts, emit);
  return relations;
}

/**
 * Checks a reading by every rule of single blocks. A pure function of the reading. The relations themselves are not
 * kept: what holds has nothing more to say, and all of them at once would keep the collector of garbage busy.
 */
export function checkBlock(reading: BlockReading): CheckedBlock {
  const relations = relationsIn(reading);
  const counts = noCounts();
  let shown = false;
  for (const { verdict } of relations) {
    counts[verdict]++;
    shown ||= isShown(verdict);
  }
  counts.undecided += unchecked(reading, relations);
  return {
    reading,
    counts,
    numbers: countNumbers(reading),
    findings: shown ? findingsOf(placesIn(reading), relations, titleOf) : [],
  };
}
