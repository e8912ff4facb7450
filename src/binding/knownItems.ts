import { fold } from '#vietnamese';
import type { Acquainted, KnownItem } from './acquainted.ts';
import type { ItemNamed } from './items.ts';
import type { NamedStatement } from './naming.ts';
import type { Evidence } from './evidence.ts';
import { tokensOf } from './tokens.ts';

/**
 * The breakdown of a statement in the items that the catalogue has for its indicator: by the item's own words first, by
 * the sentence around it where those say nothing. What none of them explains is kept as it was read.
 */
export function knownItems(named: NamedStatement, known: Acquainted, evidence: Evidence): ItemNamed[] {
  const { items, tokens } = known;
  const name = ` ${tokens.join(' ')} `;
  const parts = `| ${named.items.map(each => tokensOf(each.name).join(' ')).join(' | ')} |`;
  const found = new Map<string, KnownItem>();
  // A heading names its field; only an item of several words is told by it.
  const look = (text: string, { least = 1, apart = false } = {}): void => {
    // The name of the indicator names no item: there is no `nhập khẩu` in `kim ngạch xuất nhập khẩu`.
    for (const each of longestOf(items, text.replaceAll(name, ' | '), apart)) {
      const { code } = each.dimension;
      if (each.tokens.length >= least && !found.has(code) && !fresh.some(item => item.dimension === code))
        found.set(code, each);
    }
  };
  let fresh: readonly ItemNamed[] = [];
  look(parts, { apart: true });
  fresh = freshItems(named, known).filter(({ dimension }) => !found.has(dimension));
  look(evidence.ownText, { apart: true });
  look(evidence.nearText);
  look(evidence.overText, { least: 3 });
  const told = new Set([...found.values()].flatMap(each => each.tokens));
  const ofName = new Set(tokens);
  const unexplained = named.items.filter(item => {
    const words = tokensOf(item.name);
    if (fresh.some(({ code }) => code === item.code)) return false;
    return !words.some(token => told.has(token)) && !words.every(token => ofName.has(token));
  });
  return [...[...found.values()].map(itemNamed), ...fresh, ...unexplained];
}

/** Whether the statement names an item of the indicator's breakdowns, known or new: `dê` is an animal. */
export function namesItem(named: NamedStatement, known: Acquainted, evidence: Evidence): boolean {
  const texts = [evidence.ownText, evidence.nearText, evidence.overText];
  return freshItems(named, known).length > 0 || known.items.some(item => texts.some(text => tells(item, text)));
}

/** Items that were read as of a dimension which the catalogue has under that name, with a code of its own. */
function freshItems({ items }: NamedStatement, { dimensions }: Acquainted): ItemNamed[] {
  return items.flatMap(item => {
    const dimension = dimensions.find(({ name }) => fold(name) === fold(item.dimensionName));
    return dimension ? [{ ...item, dimension: dimension.code, dimensionName: dimension.name }] : [];
  });
}

/** Of each dimension the item with most words, all of which are said; none where two say as much. */
function longestOf(items: readonly KnownItem[], words: string, apart: boolean): KnownItem[] {
  const best = new Map<string, { readonly item: KnownItem; readonly alone: boolean }>();
  for (const each of items) {
    if (!tells(each, words, apart)) continue;
    const { code } = each.dimension;
    const before = best.get(code);
    if (!before || each.tokens.length > before.item.tokens.length) best.set(code, { item: each, alone: true });
    else if (each.tokens.length === before.item.tokens.length) best.set(code, { ...before, alone: false });
  }
  return [...best.values()].filter(({ alone }) => alone).map(({ item }) => item);
}

/** An item stands in one piece; close to the number the words of a longer one may stand apart, within one text. */
export function tells({ tokens }: KnownItem, words: string, apart = true): boolean {
  if (tokens.length === 0) return false;
  if (words.includes(` ${tokens.join(' ')} `)) return true;
  return (
    apart && tokens.length > 2 && words.split('|').some(text => tokens.every(token => text.includes(` ${token} `)))
  );
}

function itemNamed({ dimension, item }: KnownItem): ItemNamed {
  return { dimension: dimension.code, dimensionName: dimension.name, code: item.code, name: item.name };
}
