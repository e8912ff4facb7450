import { foldAccents } from '#vietnamese';

/** Something that can be found by its name. */
export interface Findable {
  readonly code: string;
  readonly name: string;
}

export interface Indexed<Item extends Findable> {
  readonly item: Item;
  readonly folded: string;
  /** First letters of its words: `sllt` for "Sản lượng lương thực". */
  readonly initials: string;
}

const between = /[^\p{L}\p{N}]+/u;

export function indexOf<Item extends Findable>(items: readonly Item[]): readonly Indexed<Item>[] {
  return items.map(item => {
    const words = foldAccents(item.name).split(between);
    return { item, folded: words.join(' ').trim(), initials: words.map(word => word.slice(0, 1)).join('') };
  });
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
    const rank = rankOf(entry, asked, parts);
    return rank === null ? [] : [{ entry, rank }];
  });
  ranked.sort((a, b) => a.rank - b.rank || a.entry.folded.length - b.entry.folded.length);
  return ranked.map(({ entry }) => entry.item);
}

function rankOf({ folded, initials, item }: Indexed<Findable>, asked: string, parts: readonly string[]): number | null {
  if (folded.startsWith(asked)) return 0;
  if (initials.startsWith(asked)) return 1;
  if (folded.includes(` ${asked}`)) return 2;
  if (asked.length > 1 && initials.includes(asked)) return 3;
  if (folded.includes(asked)) return 4;
  const meant = (part: string) => ` ${folded}`.includes(` ${part}`) || (part.length > 1 && initials.includes(part));
  if (parts.length > 1 && parts.every(meant)) return 5;
  return item.code.startsWith(asked) ? 6 : null;
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
