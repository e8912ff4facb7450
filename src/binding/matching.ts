import type { Indicator } from '#figures';
import { foldAccents } from '#vietnamese';

/** Which indicators of the catalogue a proposed one may be, the likeliest first. */
export interface Matched {
  /** The one it surely is; null when that is for a person to say. */
  readonly sure: Indicator | null;
  readonly candidates: readonly Indicator[];
}

type Proposed = Pick<Indicator, 'code' | 'name' | 'unit' | 'nature' | 'dimensions'> & { readonly heading?: string };

/** By proposed code: the known indicator it surely is, those it may be, or none. */
export function matchIndicators(proposed: readonly Proposed[], known: readonly Indicator[]): Map<string, Matched> {
  return new Map(proposed.map(each => [each.code, match(each, known)]));
}

const MOST_CANDIDATES = 5;
const NEAR = 0.6;

function match(proposed: Proposed, known: readonly Indicator[]): Matched {
  const [name, base] = [nameKey(proposed.name), unitBase(proposed.unit)];
  const fitting = known.filter(each => unitBase(each.unit) === base);
  const same = fitting.filter(each => each.code === proposed.code || nameKey(each.name) === name);
  if (same.length === 1 && same[0]) return { sure: same[0], candidates: same };
  const alike = same.length > 1 ? same.filter(each => each.nature === proposed.nature) : [];
  if (alike.length === 1 && alike[0]) return { sure: alike[0], candidates: same };
  const words = wordsOf(name);
  const near = fitting
    .map(each => ({ each, score: likeness(words, wordsOf(nameKey(each.name))) }))
    .filter(({ score }) => score >= NEAR)
    .sort((a, b) => b.score - a.score);
  return { sure: null, candidates: (same.length > 0 ? same : near.map(({ each }) => each)).slice(0, MOST_CANDIDATES) };
}

/** Names meet whatever their accents, marks, case and the small words around them. */
function nameKey(name: string): string {
  return foldAccents(name)
    .replace(/[^a-z0-9]+/gu, ' ')
    .replace(/\b(?:tong|so|toan tinh|tren dia ban|tinh|uoc|duoc|cac|cua|va)\b/gu, ' ')
    .replace(/ +/gu, ' ')
    .trim();
}

function wordsOf(key: string): ReadonlySet<string> {
  return new Set(key.split(' '));
}

/** Shared words out of all words of both. */
function likeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let shared = 0;
  for (const word of one) if (other.has(word)) shared++;
  return shared / (one.size + other.size - shared);
}

/** Without its power of ten: `nghìn con` and `con` measure alike. */
function unitBase(unit: string | null): string {
  return foldAccents(unit ?? '')
    .replace(/^(?:nghin|ngan|trieu|ty|ti|tram)\s+/u, '')
    .replace(/^(?:nghin|ngan|trieu|ty)$/u, '');
}
