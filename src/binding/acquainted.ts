import type { Dimension, DimensionItem, Indicator, Unit } from '#figures';
import { readUnit } from '#vietnamese';
import type { KnownCatalogue } from './known.ts';
import { TELLING } from './synonyms.ts';
import { tokensOf } from './tokens.ts';

/** An item of a breakdown that an indicator accepts, with the words that tell it. */
export interface KnownItem {
  readonly dimension: Dimension;
  readonly item: DimensionItem;
  readonly tokens: readonly string[];
}

/** An indicator of the catalogue, made ready for being compared with the words of a report. */
export interface Acquainted {
  readonly indicator: Indicator;
  readonly unit: Unit | null;
  /** Words of the name without those of its dimensions: `Tổng đàn vật nuôi` is `đàn` of an animal. */
  readonly tokens: readonly string[];
  readonly items: readonly KnownItem[];
  readonly dimensions: readonly Dimension[];
  /** True for `Sản lượng cây trồng`: without one of its items, what is left of the name is of anything. */
  readonly needsItem: boolean;
  /** Those without which the name means something else. */
  readonly telling: ReadonlySet<string>;
  /** All that may stand in a name without telling against the indicator. */
  readonly allowed: ReadonlySet<string>;
}

export interface Acquaintance {
  readonly all: readonly Acquainted[];
  /** The rarer a word is among the names of the catalogue, the more it says; a word of no name says middling much. */
  readonly weight: (token: string) => number;
}

export function acquaint({ indicators, dimensions }: KnownCatalogue): Acquaintance {
  const byCode = new Map(dimensions.map(each => [each.code, each]));
  const all = indicators.map(indicator => acquainted(indicator, byCode));
  const counts = new Map<string, number>();
  for (const { tokens } of all) for (const token of new Set(tokens)) counts.set(token, (counts.get(token) ?? 0) + 1);
  const strange = Math.log(1 + all.length / 4);
  const weights = new Map([...counts].map(([token, count]) => [token, Math.log(1 + all.length / count)]));
  return { all, weight: token => weights.get(token) ?? strange };
}

function acquainted(indicator: Indicator, byCode: ReadonlyMap<string, Dimension>): Acquainted {
  const dimensions = indicator.dimensions.flatMap(code => byCode.get(code) ?? []);
  const named = tokensOf(indicator.name);
  const words = new Set(dimensions.flatMap(({ name }) => tokensOf(name)));
  const bare = withoutDimension(named, dimensions);
  const items = dimensions.flatMap(dimension =>
    dimension.items.map(item => ({ dimension, item, tokens: tokensOf(item.name) })),
  );
  return {
    indicator,
    unit: indicator.unit === null ? null : (readUnit(indicator.unit, 0)?.unit ?? null),
    tokens: bare,
    items,
    dimensions,
    needsItem: bare.length < named.length,
    telling: tellingIn(named),
    allowed: new Set([...named, ...words, ...items.flatMap(({ tokens }) => tokens)]),
  };
}

/** `Sản lượng cây trồng` is `sản lượng` of a crop: a dimension named last stands for its items. */
function withoutDimension(named: readonly string[], dimensions: readonly Dimension[]): readonly string[] {
  for (const { name } of dimensions) {
    const words = tokensOf(name);
    const from = named.length - words.length;
    if (from > 0 && words.every((token, at) => named[from + at] === token)) return named.slice(0, from);
  }
  return named;
}

const TELLING_TOKENS = TELLING.map(tokensOf);
export const tellingTokens: ReadonlySet<string> = new Set(TELLING_TOKENS.flat());

function tellingIn(tokens: readonly string[]): ReadonlySet<string> {
  const text = ` ${tokens.join(' ')} `;
  return new Set(TELLING_TOKENS.filter(words => words.length > 0 && text.includes(` ${words.join(' ')} `)).flat());
}
