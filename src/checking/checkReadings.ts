import type { BlockReading, Comparison, Mention, MentionKind } from '#reading';
import { isDigit } from '#vietnamese';
import { spreadRules } from './across/list.ts';
import { amongNeighbours } from './amongNeighbours.ts';
import type { Finding, Verdict } from './finding.ts';
import { findingsOf, isShown, type Places } from './findings.ts';
import { rules } from './list.ts';
import { findPartitions } from './partitions.ts';
import { plausible, plausibleIn, unlessHedged } from './plausible.ts';
import type { Relation } from './relation.ts';
import type { Facts } from './rule.ts';
import { settled } from './settled.ts';

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

type Kind = Comparison['kind'] | MentionKind;

/** Each kind as a bit, so that those of a block and those a rule is about are compared at once. */
const BITS = new Map<Kind, number>();

function bitOf(kind: Kind): number {
  const bit = BITS.get(kind) ?? 1 << BITS.size;
  BITS.set(kind, bit);
  return bit;
}

const bitsOf = (kinds: readonly Kind[]): number => kinds.reduce((bits, kind) => bits | bitOf(kind), 0);

const ANY_KIND = -1;

/** The rules with the kinds of comparison or mention that each is about; one that names none is asked of every block. */
const ASKED = rules.map(rule => {
  const kinds: readonly Kind[] = rule.mentions ? [rule.mentions] : (rule.compares ?? []);
  return { rule, kinds: kinds.length > 0 ? bitsOf(kinds) : ANY_KIND };
});
const ANY_BLOCK = 1 << 30;

/** The kinds of mention in a block and of the comparisons it makes; none where there is nothing to ask about. */
function kindsOf({ claims, mentions }: BlockReading): number {
  if (mentions.length === 0) return 0;
  let kinds = ANY_BLOCK;
  for (const { kind } of mentions) kinds |= bitOf(kind);
  for (const { comparisons } of claims) for (const { kind } of comparisons) kinds |= bitOf(kind);
  return kinds;
}

/** Written out: a spread of the reading would cost as much as several rules. */
function factsOf(reading: BlockReading): Facts {
  const { text, mentions, figures, roles, claims } = reading;
  return { text, mentions, figures, roles, claims, partitions: claims.length > 1 ? findPartitions(reading) : [] };
}

/** Every relation that the rules of single blocks find in each reading, rule after rule over all of them. */
export function relationsIn(readings: readonly BlockReading[]): Relation[][] {
  const found: Relation[][] = readings.map(() => []);
  const kinds = readings.map(kindsOf);
  const facts = readings.map(factsOf);
  for (const asked of ASKED)
    for (let index = 0; index < facts.length; index++) {
      const block = facts[index] as Facts;
      if ((asked.kinds & (kinds[index] as number)) === 0 || block.claims.length < asked.rule.claims) continue;
      const relations = found[index] as Relation[];
      asked.rule.check(block, told => {
        const relation = unlessHedged(told, () => block);
        relations.push(asked.rule.reachesBack ? plausible(relation) : plausibleIn(block, relation));
      });
    }
  return found.map((relations, index) => {
    relations.push(...amongNeighbours(facts[index] as Facts, relations));
    return relations.length > 1 ? settled(relations) : relations;
  });
}

/**
 * Checks readings by every rule of single blocks. A pure function of each. The relations themselves are not kept: what
 * holds has nothing more to say, and all of them at once would keep the collector of garbage busy.
 */
export function checkReadings(readings: readonly BlockReading[]): CheckedBlock[] {
  const found = relationsIn(readings);
  return readings.map((reading, index) => checkedBlock(reading, found[index] as Relation[]));
}

function checkedBlock(reading: BlockReading, relations: readonly Relation[]): CheckedBlock {
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
