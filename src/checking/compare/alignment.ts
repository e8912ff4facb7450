import type { Fact, Facts } from './fact.ts';

/** Two figures that stand at one place of the same words. */
export type FactPair = readonly [Fact, Fact];

const NUMBER = /\d+(?:[.,]\d+)*/g;

/** A stretch of text with its numbers taken out, and the facts it holds by the ordinal of their number. */
interface Stretch {
  readonly words: string;
  /** What stands over it: heading, lead, row and head of a table. */
  readonly under: string;
  readonly facts: ReadonlyMap<number, Fact>;
}

/**
 * Pairs of facts in blocks, then in sentences, that are the same but for their numbers. Words that occur equally often
 * under one heading in both texts are paired in order; longer words also across headings, when they occur once.
 */
export function alignedFacts(a: Facts, b: Facts): FactPair[] {
  const pairs: FactPair[] = [];
  const [left, right] = [allBlocks(a), allBlocks(b)];
  for (const cut of [blockStretches, sentenceStretches]) {
    for (const keyOf of [placedKey, longKey]) {
      const [first, second] = [stretchesBy(a, left, { cut, keyOf }), stretchesBy(b, right, { cut, keyOf })];
      for (const [key, mine] of first) {
        const theirs = second.get(key);
        if (theirs?.length !== mine.length || (keyOf === longKey && mine.length > 1)) continue;
        for (const [index, stretch] of mine.entries()) pairs.push(...pairsOf(stretch, theirs[index] as Stretch));
      }
      for (const [one, other] of pairs) {
        left.delete(one);
        right.delete(other);
      }
    }
  }
  return pairs;
}

function allBlocks({ blocks }: Facts): Set<Fact> {
  return new Set(blocks.flat());
}

function pairsOf(first: Stretch, second: Stretch): FactPair[] {
  return [...first.facts].flatMap(([ordinal, fact]) => {
    const other = second.facts.get(ordinal);
    return other ? [[fact, other] as const] : [];
  });
}

interface Cutting {
  readonly cut: (text: string, facts: readonly Fact[], offset: number) => Omit<Stretch, 'under'>[];
  readonly keyOf: (stretch: Stretch) => string | null;
}

function stretchesBy(facts: Facts, open: ReadonlySet<Fact>, { cut, keyOf }: Cutting): Map<string, Stretch[]> {
  const groups = new Map<string, Stretch[]>();
  for (const [index, own] of facts.blocks.entries()) {
    const left = own.filter(fact => open.has(fact));
    const read = facts.reading.blocks[index];
    if (left.length === 0 || !read) continue;
    const { heading, cell } = facts.frames[index] as Facts['frames'][number];
    const lead = cut === sentenceStretches ? (/^[^:.]{3,90}:/u.exec(read.reading.text)?.[0] ?? '') : '';
    const under = withoutNumbers(`${heading}|${cell?.label ?? ''}|${cell?.head ?? ''}|${lead}`);
    for (const stretch of cut(read.reading.text, left, read.block.span.start)) {
      const key = keyOf({ ...stretch, under });
      if (key === null) continue;
      const group = groups.get(key);
      if (group) group.push({ ...stretch, under });
      else groups.set(key, [{ ...stretch, under }]);
    }
  }
  return groups;
}

function placedKey({ words, under }: Stretch): string | null {
  const key = `${under}\n${words}`;
  return /\p{L}{2}/u.test(key) ? key : null;
}

const LONG = 6;

function longKey({ words }: Stretch): string | null {
  return (words.match(/\p{L}+/gu)?.length ?? 0) >= LONG ? words : null;
}

function withoutNumbers(text: string): string {
  return text.replace(NUMBER, '#').replace(/\s+/gu, ' ').trim().toLowerCase();
}

function blockStretches(text: string, facts: readonly Fact[], offset: number): Omit<Stretch, 'under'>[] {
  return [stretch(text, { from: 0, facts, offset })];
}

function sentenceStretches(text: string, facts: readonly Fact[], offset: number): Omit<Stretch, 'under'>[] {
  const stretches: Omit<Stretch, 'under'>[] = [];
  let at = 0;
  let next = 0;
  for (const sentence of text.split(/(?<=[.;!?])(?=\s)/u)) {
    const end = at + sentence.length;
    const held: Fact[] = [];
    for (let fact = facts[next]; fact && fact.span.start - offset < end; fact = facts[next]) {
      held.push(fact);
      next++;
    }
    if (held.length > 0) stretches.push(stretch(sentence, { from: at, facts: held, offset }));
    at = end;
  }
  return stretches;
}

interface Held {
  /** Where the stretch begins in its block. */
  readonly from: number;
  readonly facts: readonly Fact[];
  /** Where the block begins in the document. */
  readonly offset: number;
}

function stretch(text: string, { from, facts, offset }: Held): Omit<Stretch, 'under'> {
  const ordinals = new Map<number, Fact>();
  let next = 0;
  let ordinal = 0;
  for (const { index, 0: number } of text.matchAll(NUMBER)) {
    const fact = facts[next];
    if (fact && fact.span.start - offset - from < index + number.length) {
      ordinals.set(ordinal, fact);
      next++;
    }
    ordinal++;
  }
  return { words: withoutNumbers(text), facts: ordinals };
}
