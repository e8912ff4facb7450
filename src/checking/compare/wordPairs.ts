import { sameBase } from '#figures';
import type { Claim } from '#reading';
import { fold } from '#vietnamese';
import type { FactPair } from './alignment.ts';
import type { Fact } from './fact.ts';
import { comparablePeriods, samePeriod } from './outcome.ts';
import { likeness } from './words.ts';

export interface WordPairs {
  readonly pairs: readonly FactPair[];
  /** Facts of the first report that several of the second could be, or that share their one with another. */
  readonly ambiguous: number;
}

/** More facts than this under the rarest word of a subject are no help in telling which is meant. */
const MOST = 200;

/** Pairs claims by the words of their subjects, each with the one that is most alike on both sides; then what they are compared with. */
export function pairedByWords(mine: readonly Fact[], theirs: readonly Fact[]): WordPairs {
  const claims = theirs.filter(statesClaim);
  const postings = new Map<string, Fact[]>();
  for (const fact of claims) for (const word of fact.words) pushTo(postings, word, fact);
  const wishes = new Map<Fact, Wish>();
  const wooed = new Map<Fact, { best: number; suitors: Fact[] }>();
  for (const fact of mine.filter(statesClaim)) {
    const wish = bestOf(fact, candidatesOf(fact, postings));
    if (wish.facts.length === 0) continue;
    wishes.set(fact, wish);
    for (const other of wish.facts) {
      const known = wooed.get(other);
      if (!known || wish.score > known.best) wooed.set(other, { best: wish.score, suitors: [fact] });
      else if (wish.score === known.best) known.suitors.push(fact);
    }
  }
  const [parts, others] = [byClaim(mine), byClaim(theirs)];
  const pairs: FactPair[] = [];
  for (const [fact, { facts }] of wishes) {
    const [other] = facts;
    if (!other || facts.length > 1) continue;
    const suitors = wooed.get(other)?.suitors ?? [];
    if (suitors.length === 1 && suitors[0] === fact)
      pairs.push([fact, other], ...comparedPairs(partsBy(fact, parts), partsBy(other, others)));
  }
  const paired = new Set(pairs.map(([fact]) => fact));
  return { pairs, ambiguous: [...wishes.keys()].filter(fact => !paired.has(fact)).length };
}

interface Wish {
  readonly score: number;
  readonly facts: readonly Fact[];
}

function pushTo<K>(groups: Map<K, Fact[]>, key: K, fact: Fact): void {
  const group = groups.get(key);
  if (group) group.push(fact);
  else groups.set(key, [fact]);
}

/** The figure that a claim is made of, not one it is compared with. */
function statesClaim({ claim, mention, words }: Fact): boolean {
  return claim?.mention.start === mention.start && words.size >= 2;
}

/** Claims that share a word with the fact: two of its words must be shared, so one rare one may be missing. */
function candidatesOf({ words }: Fact, postings: ReadonlyMap<string, readonly Fact[]>): readonly Fact[] {
  const lists = [...words].map(word => postings.get(word) ?? []);
  const found = new Set<Fact>();
  for (const list of lists.sort((a, b) => a.length - b.length)) {
    if (list.length > MOST) break;
    for (const fact of list) found.add(fact);
  }
  return [...found];
}

function bestOf(fact: Fact, candidates: readonly Fact[]): Wish {
  let score = 0;
  let facts: Fact[] = [];
  for (const other of candidates) {
    if (!mayBeOne(fact, other)) continue;
    const alike = likeness(fact, other);
    if (alike === 0) continue;
    const own = alike + (fact.period && other.period && samePeriod(fact.period, other.period) ? SAME_PERIOD : 0);
    if (own > score) [score, facts] = [own, [other]];
    else if (own === score) facts.push(other);
  }
  return { score, facts };
}

/** Of two facts with like words the one of the same period is meant. */
const SAME_PERIOD = 1;

/** False where unit, kind, area, plan or period say that two figures state two facts. */
export function mayBeOne(a: Fact, b: Fact): boolean {
  return (
    a.kind === b.kind &&
    a.base === b.base &&
    a.planned === b.planned &&
    sameBase(a.mention.unit, b.mention.unit) &&
    sameArea(a.area, b.area) &&
    comparablePeriods(a.period, b.period)
  );
}

/** An area that nothing names may be any that is not said in the sentence itself. */
export function sameArea(a: Fact['area'], b: Fact['area']): boolean {
  if (a && b) return fold(a.name) === fold(b.name);
  return a?.certainty !== 'said' && b?.certainty !== 'said';
}

type Parts = ReadonlyMap<string, readonly Fact[]>;

/** The growths, shares and plans of two claims that are one, where each stands once on both sides. */
function comparedPairs(own: Parts, its: Parts): FactPair[] {
  return [...own].flatMap(([key, parts]) => {
    const matching = its.get(key) ?? [];
    const [part, match] = [parts[0], matching[0]];
    return part && match && parts.length === 1 && matching.length === 1 ? [[part, match] as const] : [];
  });
}

function byClaim(facts: readonly Fact[]): Map<Claim | null, Fact[]> {
  const groups = new Map<Claim | null, Fact[]>();
  for (const fact of facts) pushTo(groups, fact.claim, fact);
  return groups;
}

function partsBy(of: Fact, claims: ReadonlyMap<Claim | null, readonly Fact[]>): Parts {
  const parts = new Map<string, Fact[]>();
  for (const fact of claims.get(of.claim) ?? []) {
    if (fact !== of) pushTo(parts, `${fact.kind}|${fact.base}|${fact.mention.unit?.base ?? ''}`, fact);
  }
  return parts;
}
