import type { BlockReading, Claim } from '#reading';

// Changes that are said behind a value and are not of it.

/** `trung bình mỗi ngày 34 vụ, 17 người chết; so với kỳ trước giảm 9 vụ`: means, and the change of what they are the means of. */
export function comparesTotals({ text, figures }: BlockReading, { mention, placed, comparisons }: Claim): boolean {
  if (!comparisons.some(({ figure }) => figures[figure]?.clause !== placed.clause)) return false;
  return EACH.test(text.slice(Math.max(0, mention.start - 120), mention.start));
}

const EACH = /(?:bình quân|trung bình)\s+(?:mỗi|một|1|cứ)\s[^;.]*$/iu;

/** `theo giá hiện hành đạt 50 tỷ đồng, tăng 6,5% theo giá so sánh`: values and growth of two price bases are not compared. */
export function mixesPrices({ text }: BlockReading, { mention, comparisons }: Claim): boolean {
  const end = (comparisons.at(-1)?.mention ?? mention).end;
  const words = text.slice(Math.max(0, mention.start - 80), end + 60);
  return words.includes('giá ') && CONSTANT.test(words) && CURRENT.test(words);
}

const CONSTANT = /giá (?:so sánh|cố định)/iu;
const CURRENT = /giá (?:hiện hành|thực tế)/iu;
