import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** What a number in a text is; see codebook.md §1. */
export const kinds = [
  'quantity',
  'percent',
  'points',
  'ratio',
  'date',
  'document-number',
  'ordinal',
  'identifier',
  'time',
  'duration',
  'other',
] as const;
export type Kind = (typeof kinds)[number];

export const verdicts = ['holds', 'rounding', 'contradiction', 'doubtful'] as const;
export type Verdict = (typeof verdicts)[number];

export const rules = [
  'share-of-plan',
  'index',
  'growth',
  'difference',
  'points',
  'multiple',
  'ratio',
  'area-yield-output',
  'quotient',
  'parts-and-total',
  'shares-add-up',
  'contributions-add-up',
  'growth-between-parts',
  'implied-base',
  'implied-plan',
  'average',
  'integer-base',
  'stock-flow',
  'rank',
  'repeated-fact',
  'month-in-cumulative',
  'part-exceeds-total',
  'unit-slip',
  'direction',
  'date',
  'document-number',
  'place-in-time',
] as const;
export type Rule = (typeof rules)[number];

/** One number of a sentence: `quote` is its `nth` (from 0) occurrence in the text, number first and unit behind. */
export interface GoldMention {
  readonly quote: string;
  readonly nth: number;
  readonly value: string | readonly string[];
  readonly unit: string | null;
  readonly kind: Kind;
}

/** One constraint among numbers; `at` points into the mentions, null for words that are no mention. */
export interface GoldRelation {
  readonly rule: Rule;
  readonly quotes: readonly string[];
  readonly at: readonly (number | null)[];
  readonly verdict: Verdict;
  readonly fix: string | null;
  readonly fault?: number;
}

export interface GoldSentence {
  readonly id: string;
  readonly style: string;
  readonly field: string;
  readonly text: string;
  readonly mentions: readonly GoldMention[];
  readonly relations: readonly GoldRelation[];
}

/** A verdict expected in a whole report; `line` counts from 1, `quote` stands in that line. */
export interface GoldFinding {
  readonly line: number;
  readonly quote: string;
  readonly rule: Rule;
  readonly fix: string | null;
  readonly quotes: readonly string[];
  /** The other relations the same fault breaks. */
  readonly also?: readonly Rule[];
}

/** Words that look wrong and are not: no finding may touch them. */
export interface GoldTrap {
  readonly line: number;
  readonly quote: string;
  readonly why: string;
}

export interface GoldReport {
  readonly name: string;
  readonly text: string;
  readonly contradictions: readonly GoldFinding[];
  readonly roundings: readonly GoldFinding[];
  readonly doubtful: readonly GoldFinding[];
  readonly sound: readonly GoldFinding[];
  readonly traps: readonly GoldTrap[];
}

const folder = (name: string): string => fileURLToPath(new URL(`./${name}/`, import.meta.url));

const freeze = <T>(value: T): T => {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const part of Object.values(value)) freeze(part);
  }
  return value;
};

/** All annotated sentences, in the order of file names and lines. */
export const loadSentences = (): readonly GoldSentence[] =>
  readdirSync(folder('sentences'))
    .filter(file => file.endsWith('.jsonl'))
    .sort()
    .flatMap(file =>
      readFileSync(folder('sentences') + file, 'utf8')
        .split('\n')
        .filter(line => line !== '')
        .map(line => freeze(JSON.parse(line) as GoldSentence)),
    );

/** All whole reports with what must and must not be found in them. */
export const loadReports = (): readonly GoldReport[] =>
  readdirSync(folder('reports'))
    .filter(file => file.endsWith('.json'))
    .sort()
    .map(file => {
      const name = file.slice(0, -'.json'.length);
      const text = readFileSync(`${folder('reports')}${name}.txt`, 'utf8');
      const gold = JSON.parse(readFileSync(folder('reports') + file, 'utf8')) as Omit<GoldReport, 'name' | 'text'>;
      return freeze({ name, text, ...gold });
    });

/** Where the `nth` occurrence of a quote starts, in UTF-16 units; -1 if there are fewer. */
export const locate = (text: string, quote: string, nth: number): number => {
  let start = text.indexOf(quote);
  for (let left = nth; left > 0 && start !== -1; left -= 1) start = text.indexOf(quote, start + 1);
  return start;
};
