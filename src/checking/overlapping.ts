import { interval } from '#figures';
import type { BlockReading, Claim, Mention } from '#reading';
import { countsPeople } from '#vietnamese';
import { atNearest } from './operand.ts';
import { percentOf } from './percentages.ts';

/**
 * True when figures below a total are attributes that one person or thing may have together (`nữ`, `đảng viên`,
 * `dân tộc thiểu số`) and so need not add up to it.
 */
export function mayOverlap(block: BlockReading, total: Claim, parts: readonly Claim[]): boolean {
  return sharesOfItsOwn(block, total, parts) || attributesOfPeople(total, parts) || insured(block, total, parts);
}

/** `nữ 480 người (40%), đảng viên 840 người (70%)`: each share agrees with its figure, and they do not make a whole. */
function sharesOfItsOwn(block: BlockReading, total: Claim, parts: readonly Claim[]): boolean {
  let sum = 0;
  for (const part of parts) {
    const share = shareBehind(block, part);
    if (!share) return false;
    const found = percentOf(part.mention, total.mention, { at: atNearest, like: share });
    if (!found || !interval.meets(found, atNearest(share))) return false;
    sum += share.mantissa / 10 ** share.scale;
  }
  return parts.length > 1 && Math.abs(sum - WHOLE) > parts.length;
}

const WHOLE = 100;

/** The percentage in brackets, or behind `chiếm`, right after a part. */
export function shareBehind({ figures }: BlockReading, { figure }: Claim): Mention | null {
  const next = figures[figure + 1];
  if (!next || next.mention.kind !== 'percent' || next.mention.mantissa < 0) return null;
  return /^[^,;()]{0,40}(?:\(|,?\s*chiếm)\s*(?:tỷ lệ|tỉ lệ|tỷ trọng|chiếm|=)?\s*$/iu.test(next.gap)
    ? next.mention
    : null;
}

/** Ways in which people are told apart, each of which cuts across the others. */
const ATTRIBUTES: readonly RegExp[] = [
  /(?<!\p{L})(?:nữ|nam|phụ nữ)(?!\p{L})/iu,
  /(?<!\p{L})(?:dân tộc|tộc thiểu số|DTTS|người Kinh)(?!\p{L})/iu,
  /(?<!\p{L})(?:đảng viên|đoàn viên|hội viên|ngoài Đảng)(?!\p{L})/iu,
  /(?<!\p{L})(?:trẻ|trẻ em|tuổi|cao tuổi|thanh niên)(?!\p{L})/iu,
  /(?<!\p{L})(?:tôn giáo|tín đồ)(?!\p{L})/iu,
  /(?<!\p{L})(?:trình độ|đại học|thạc sĩ|cao đẳng|tiến sĩ|trung cấp|chuyên môn)(?!\p{L})/iu,
  /(?<!\p{L})(?:hộ nghèo|nghèo|cận nghèo|khuyết tật)(?!\p{L})/iu,
  /(?<!\p{L})(?:tái cử|trúng cử lần đầu|lần đầu)(?!\p{L})/iu,
];

/** Asked first: most words name none of them. */
const ANY_ATTRIBUTE = new RegExp(ATTRIBUTES.map(({ source }) => source).join('|'), 'iu');

/** True when the words name two ways or more in which people are told apart. */
export function namesAttributes(words: string): boolean {
  return ANY_ATTRIBUTE.test(words) && ATTRIBUTES.filter(attribute => attribute.test(words)).length > 1;
}

function attributesOfPeople(total: Claim, parts: readonly Claim[]): boolean {
  if (!countsPeople(total.mention.unit?.base ?? '')) return false;
  const kinds = new Set<number>();
  for (const part of parts) {
    const words = `${part.placed.gap.slice(-40).replace(/^.*[,;:(]/su, '')} ${/^[^,;.()]*/u.exec(part.placed.after)?.[0] ?? ''}`;
    if (ANY_ATTRIBUTE.test(words)) kinds.add(ATTRIBUTES.findIndex(attribute => attribute.test(words)));
  }
  return kinds.size > 1;
}

/** One person is insured against several things: `BHXH bắt buộc …, BHTN …, BHYT …`. */
function insured({ text }: BlockReading, total: Claim, parts: readonly Claim[]): boolean {
  if (!countsPeople(total.mention.unit?.base ?? '')) return false;
  const words = text.slice(total.mention.start, parts.at(-1)?.mention.end);
  return INSURANCES.filter(insurance => insurance.test(words)).length > 1;
}

const INSURANCES = [/BHYT|bảo hiểm y tế/iu, /BHTN|BH thất nghiệp|bảo hiểm thất nghiệp/iu, /BHXH|bảo hiểm xã hội/iu];
