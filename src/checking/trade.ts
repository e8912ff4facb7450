import { interval } from '#figures';
import type { Claim, Mention } from '#reading';
import { atNearest, inUnitOf } from './operand.ts';
import { judge, type Relation } from './relation.ts';

/** What a figure of foreign trade is: one of its sides, both together, or the balance. */
export type Side = 'exported' | 'imported' | 'both' | 'surplus' | 'deficit';

/** Asked first: without one of these words no balance is spoken of. */
export function speaksOfBalance(text: string): boolean {
  return text.includes('siêu') || text.includes('thặng dư') || text.includes('thâm hụt');
}

/** What the words right before a figure say it is; null when they say nothing of trade, or speak of another year. */
export function sideOf({ placed: { before, gap } }: Claim): Side | null {
  if (EARLIER.test(before)) return null;
  if (SURPLUS.test(before)) return 'surplus';
  if (DEFICIT.test(before)) return 'deficit';
  const words = gap.slice(-NEAR);
  if (BOTH.test(words)) return 'both';
  if (EXPORTED.test(words)) return 'exported';
  return IMPORTED.test(words) ? 'imported' : null;
}

const NEAR = 50;
const EARLIER = /cùng kỳ|năm trước/iu;
const SURPLUS = /(?:xuất siêu|thặng dư)[^,;.]{0,30}$/iu;
const DEFICIT = /(?:nhập siêu|thâm hụt)[^,;.]{0,30}$/iu;
const EXPORTED = /(?<!\p{L})(?:xuất khẩu|XK)(?!\p{L})(?![,\s–-]{1,3}nhập)/iu;
const IMPORTED = /(?<!\p{L})(?<!(?:xuất|xuất khẩu)[,\s–-]{1,3})(?:nhập khẩu|NK)(?!\p{L})/iu;
/** `kim ngạch xuất nhập khẩu`, `xuất, nhập khẩu`. */
const BOTH = /(?<!\p{L})(?:xuất(?: khẩu)?[,\s–-]{1,3}nhập khẩu|XNK)(?!\p{L})/iu;

/** Whose trade it is, where there are two. */
export type Sector = 'home' | 'foreign';

export function sectorOf({ placed: { gap } }: Claim): Sector | null {
  if (/(?:nước ngoài|FDI|ĐTNN)[^,;.]*$/u.test(gap)) return 'foreign';
  return /(?:trong nước|nội địa)[^,;.]*$/iu.test(gap) ? 'home' : null;
}

/** A figure that adds to a balance, or takes from it. */
export interface Signed {
  readonly mention: Mention;
  readonly sign: 1 | -1;
}

/** A balance against what it is made up of: exports less imports, or the balances of two sectors. */
export function balanceOf(
  balance: Signed,
  of: readonly [Signed, Signed],
  print: (mention: Mention) => string,
): Relation {
  const [first, second] = of;
  const isMinus = (each: Signed): boolean => each.sign !== balance.sign;
  const [one, other] = isMinus(first) ? [second, first] : [first, second];
  return judge({
    rule: 'difference',
    stated: balance.mention,
    others: [one.mention, other.mention],
    certain: true,
    recompute: at =>
      [one, other]
        .map(each => ({ each, value: inUnitOf(balance.mention, each.mention, at) }))
        .map(({ each, value }) => (isMinus(each) ? interval.negate(value) : value))
        .reduce(interval.add),
    formula: () =>
      `${isMinus(one) ? '− ' : ''}${print(one.mention)} ${isMinus(other) ? '−' : '+'} ${print(other.mention)}`,
  });
}

/** `nhập siêu 1,2` where exports are the larger by 1,2. */
export function isMirrored({ stated, recomputed }: Relation): boolean {
  return recomputed !== null && interval.meets(atNearest(stated), interval.negate(recomputed));
}
