import { foldAccents } from '#vietnamese';

/** Something that can be found by its name. */
export interface Findable {
  readonly code: string;
  readonly name: string;
  /** In the other language; found by as well, after what has it for its name. */
  readonly otherName?: string | undefined;
}

export interface Indexed<Item extends Findable> {
  readonly item: Item;
  readonly names: readonly Folded[];
}

interface Folded {
  readonly folded: string;
  /** First letters of its words: `sllt` for "Sản lượng lương thực". */
  readonly initials: string;
}

const between = /[^\p{L}\p{N}]+/u;

export function indexOf<Item extends Findable>(items: readonly Item[]): readonly Indexed<Item>[] {
  return items.map(item => ({ item, names: [item.name, ...(item.otherName ? [item.otherName] : [])].map(foldedOf) }));
}

function foldedOf(name: string): Folded {
  const words = foldAccents(name).split(between);
  return { folded: words.join(' ').trim(), initials: words.map(word => word.slice(0, 1)).join('') };
}

/**
 * What is meant by a few letters, best first: the name begins so, its initials begin so ("sl"), a word begins so, its
 * initials hold it, it lies within, or every word of the question begins some word of the name or stands for some of its
 * initials ("sl luong thuc").
 */
export function found<Item extends Findable>(index: readonly Indexed<Item>[], question: string): readonly Item[] {
  const asked = foldAccents(question).split(between).join(' ').trim();
  if (asked === '') return [];
  const parts = asked.split(' ');
  const ranked = index.flatMap(entry => {
    const ranks = entry.names.map((name, index) => rankOf(name, asked, parts) + index * ranksOfName);
    const rank = Math.min(...ranks, entry.item.code.startsWith(asked) ? byCode : notAtAll);
    return rank === notAtAll ? [] : [{ item: entry.item, rank, length: entry.names[0]?.folded.length ?? 0 }];
  });
  ranked.sort((a, b) => a.rank - b.rank || a.length - b.length);
  return ranked.map(({ item }) => item);
}

const ranksOfName = 6;
const byCode = 2 * ranksOfName;
const notAtAll = Number.POSITIVE_INFINITY;

function rankOf({ folded, initials }: Folded, asked: string, parts: readonly string[]): number {
  if (folded.startsWith(asked)) return 0;
  if (initials.startsWith(asked)) return 1;
  if (folded.includes(` ${asked}`)) return 2;
  if (asked.length > 1 && initials.includes(asked)) return 3;
  if (folded.includes(asked)) return 4;
  const meant = (part: string) => ` ${folded}`.includes(` ${part}`) || (part.length > 1 && initials.includes(part));
  if (parts.length > 1 && parts.every(meant)) return 5;
  return notAtAll;
}

/** Less in common is chance. */
const leastAlike = 4;

/** Those whose codes begin as this one does, the longest beginning first: for a code that was cut or mistyped. */
export function likeCode<Item extends Findable>(items: readonly Item[], code: string): readonly Item[] {
  const asked = foldAccents(code);
  return items
    .map(item => ({ item, alike: sameStart(item.code, asked) }))
    .filter(({ alike }) => alike >= leastAlike)
    .sort((a, b) => b.alike - a.alike || a.item.code.length - b.item.code.length)
    .map(({ item }) => item);
}

function sameStart(a: string, b: string): number {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  return at;
}
