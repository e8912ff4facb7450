import { sameBase } from '#figures';
import { type BlockReading, type Claim, type Comparison, type Mention, statesValue } from '#reading';
import { inOnes } from './operand.ts';
import { addable } from './parts.ts';

// Which figure of its block a share is of, by the words around the two.

/** `chiếm 10% tổng số 130.000 hộ`, `chiếm 1,0% tổng dư nợ (18.900 tỷ đồng)`: the total stands behind the share. */
export function wholeBehind({ figures }: BlockReading, claim: Claim, share: Comparison): Mention | null {
  const next = figures[share.figure + 1];
  if (!next || next.bound !== 'exact' || next.sentence !== claim.placed.sentence) return null;
  if (!TOTAL_BEHIND.test(next.gap) || !addable(next.mention, claim.mention)) return null;
  return next.mention;
}

/** `chiếm 78,4% sản lượng điện thương phẩm (3.842 triệu kWh)`: a larger figure in brackets behind words that may name the whole. */
export function bracketBehind({ figures }: BlockReading, claim: Claim, share: Comparison): Mention | null {
  const [own, next] = [figures[share.figure], figures[share.figure + 1]];
  if (!own || next?.bound !== 'exact' || next.groups.length !== own.groups.length + 1) return null;
  const isLarger = addable(next.mention, claim.mention) && inOnes(next.mention) > inOnes(claim.mention);
  return isLarger && /^(?:\s*\p{L}+){1,10}\s*\(\s*$/u.test(next.gap) ? next.mention : null;
}

/** `đạt 75.318 tỷ đồng, tăng 12,5% (66.948 tỷ đồng), trong đó bán lẻ 60.482 tỷ đồng, chiếm 80,3%`: of the value right before the cue. */
export function wholeOfAmong({ claims }: BlockReading, index: number): Mention | null {
  const [whole, claim] = [claims[index - 1], claims[index] as Claim];
  if (!whole || !OF_WHICH.test(claim.placed.gap) || whole.placed.sentence !== claim.placed.sentence) return null;
  const isValue = whole.role.kind === 'value' && whole.whole === null && whole.placed.bound === 'exact';
  return isValue && sameBase(whole.mention.unit, claim.mention.unit) && inOnes(whole.mention) > inOnes(claim.mention)
    ? whole.mention
    : null;
}

const OF_WHICH = /[,;.)]\s*trong đó(?!\p{L})[^,;.()]*$/iu;
const TOTAL_BEHIND = /^\s*(?:trong |của |trên |so với )?(?:tổng|số)(?:\s+\p{L}+){0,5}\s*\(?\s*$/iu;

/** Where the total is named and no figure before is larger, the one before is the total all the same. */
export function earlierLike(block: BlockReading, claim: Claim, index: number): Mention[] {
  const before = block.claims[index - 1];
  return before &&
    statesValue(before) &&
    before.placed.sentence === claim.placed.sentence &&
    addable(before.mention, claim.mention)
    ? [before.mention]
    : [];
}

/** What the total behind a share is called: `dư nợ cho vay` in `chiếm 1,78% tổng dư nợ cho vay`. */
export function wordsOfTotal(after: string): readonly string[] {
  return TOTAL_NAME.exec(after)?.[1]?.toLowerCase().split(/\s+/u).slice(0, MOST_WORDS) ?? [];
}

const TOTAL_NAME = /^[\s/]*(?:trong\s+|của\s+|trên\s+)?(?:tổng(?:\s+số)?|số)\s+((?!số(?!\p{L}))\p{L}+(?:\s+\p{L}+)*)/iu;
const MOST_WORDS = 4;

/** Whether half of those words stand about a figure; a total without a name may be any. */
export function isCalled(text: string, whole: Mention, name: readonly string[]): boolean {
  if (name.length === 0) return true;
  const about = text.slice(Math.max(0, whole.start - ABOUT_TOTAL), whole.end + 2).toLowerCase();
  const found = name.filter(word => about.includes(word)).length;
  return found * 2 >= name.length;
}

const ABOUT_TOTAL = 120;
