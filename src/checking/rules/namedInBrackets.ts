import { type Interval, interval, rational } from '#figures';
import type { BlockReading, Claim } from '#reading';
import { suspectOf } from '../diagnosis.ts';
import { type At, inOnes, isExactCount } from '../operand.ts';
import { addable } from '../parts.ts';
import { judge } from '../relation.ts';
import { type Emit, isLoose, type Rule } from '../rule.ts';
import { sumQuestion } from '../sums.ts';

/** `giải quyết 131 tin báo (khởi tố 83, không khởi tố 46, tạm đình chỉ 02)`: parts called by their own names, and not by what is counted. */
function check(block: BlockReading, emit: Emit): void {
  for (let index = 0; index + 2 < block.claims.length; index++) {
    const total = block.claims[index] as Claim;
    if (total.role.kind !== 'value' || !isExactCount(total.mention) || isLoose(block, total.figure)) continue;
    const inside = partsBehind(block, index);
    const parts = inside.length > 1 ? inside : partsBelow(block, index);
    if (parts.length < 2) continue;
    const relation = judge({ ...sumQuestion(block, total, parts), recompute: at => countAll(parts, at) });
    if (relation.verdict === 'holds') emit(relation);
    else if (isNear(total, parts) && suspectOf(relation)) emit(relation);
  }
}

/** Counts without a unit are counts all the same: nothing is rounded in them. */
function countAll(parts: readonly Claim[], at: At): Interval {
  return parts.map(({ mention }) => (mention.unit === null ? wholeOf(at(mention)) : at(mention))).reduce(interval.add);
}

/** The number between the two ends. */
function wholeOf({ low, high }: Interval): Interval {
  return interval.point(rational.multiply(rational.add(low, high), HALF));
}

const HALF = { numerator: 1, denominator: 2 };

/** The counts in the brackets that open right behind a figure, where brackets hold nothing else. */
function partsBehind({ claims, figures }: BlockReading, index: number): Claim[] {
  const total = claims[index] as Claim;
  const depth = total.placed.groups.length;
  const group = figures[total.figure + 1]?.groups[depth];
  if (group === undefined || !/^[\p{L}\s,]{0,40}\([^()]*$/u.test(figures[total.figure + 1]?.gap ?? '')) return [];
  const parts: Claim[] = [];
  for (let figure = total.figure + 1; figures[figure]?.groups[depth] === group; figure++) {
    const part = claims[index + 1 + parts.length];
    if (part?.figure !== figure || !isNamedCount(part) || parts.length === MOST) return [];
    if (parts.length > 0 && !/^[^,;]*[,;]|\svà\s/u.test(part.placed.gap)) return [];
    parts.push(part);
  }
  // `371 gia trại, trang trại (345 gia trại; 26 trang trại)`: some may be called what all are; where all are, they are plain parts.
  return parts.every(({ mention }) => addable(mention, total.mention)) ? [] : parts;
}

/** `1.648 người: quản lý 142, giáo viên 1.286, nhân viên 220`: behind a colon, to the end of the clause. */
function partsBelow({ claims }: BlockReading, index: number): Claim[] {
  const total = claims[index] as Claim;
  if (!/^[^;.:()]{0,40}:[\p{L}\s]+$/u.test(claims[index + 1]?.placed.gap ?? '')) return [];
  const parts: Claim[] = [];
  for (let at = index + 1; claims[at]?.placed.clause === total.placed.clause && parts.length < MOST; at++) {
    const part = claims[at] as Claim;
    if (part.figure !== total.figure + 1 + parts.length || !isNamedCount(part) || part.mention.unit !== null) return [];
    parts.push(part);
  }
  return parts;
}

const MOST = 12;

function isNamedCount({ role, mention, placed, whole }: Claim): boolean {
  if (role.kind !== 'value' || whole !== null || placed.bound !== 'exact') return false;
  return (
    mention.scale === 0 && mention.kind === 'quantity' && (mention.unit === null || mention.unit.family === 'count')
  );
}

/** Long enough for one digit to tell, and about the total: brackets may hold other counts of the same things. */
function isNear({ mention }: Claim, parts: readonly Claim[]): boolean {
  const sum = parts.reduce((so, part) => so + inOnes(part.mention), 0);
  const total = inOnes(mention);
  // `18 trường (mầm non 04, tiểu học 06, THCS 03, THPT 01)`: so many of so few are hardly some of them only.
  if (mention.mantissa < LONG && parts.length < MANY) return false;
  const near = mention.mantissa < LONG ? FEW_NEAR : NEAR;
  return sum < total * near && sum > total / near;
}

const MANY = 4;
const FEW_NEAR = 1.5;

const LONG = 100;
const NEAR = 1.25;

export const namedInBrackets: Rule = {
  id: 'parts-in-brackets',
  title: { vi: 'Thành phần kể tên trong ngoặc', en: 'Parts named in brackets' },
  explanation: {
    vi: 'Các số trong ngoặc ngay sau một số đếm, mỗi số có tên riêng, cộng lại bằng số ấy hoặc chỉ sai một chữ số.',
    en: 'Counts in the brackets right behind a count, each by a name of its own, add up to it, or miss it by one digit.',
  },
  claims: 3,
  check,
  fires: [
    {
      text: 'Có 1.648 người: cán bộ quản lý 142, giáo viên 1.268, nhân viên 220.',
      quote: '1.268',
      suggestion: '1.286',
    },
    {
      text: 'Toàn xã có 18 trường (mầm non 04, tiểu học 06, THCS 03, THPT 01).',
      quote: '18 trường',
      suggestion: '14 trường',
    },
    {
      text: 'Đã giải quyết 512 tin báo (khởi tố 346, không khởi tố 151, tạm đình chỉ 05).',
      quote: '512 tin báo',
    },
  ],
  staysSilent: [
    'Có 1.648 người: cán bộ quản lý 142, giáo viên 1.286, nhân viên 220.',
    'Phát triển được 371 gia trại, trang trại (345 gia trại; 26 trang trại).',
    'Toàn xã có 18 trường (mầm non 04, tiểu học 06, THCS 03).',
    'Đã giải quyết 512 tin báo (khởi tố 346, không khởi tố 161, tạm đình chỉ 05).',
    'Có 221 đơn (196 khiếu nại, 25 tố cáo) thuộc thẩm quyền.',
    'Có 221 đơn (196 khiếu nại, 12 kiến nghị) thuộc thẩm quyền.',
    'Khởi tố 326 vụ (485 bị can, 12 pháp nhân).',
  ],
};
