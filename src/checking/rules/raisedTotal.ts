import { type BlockReading, type Claim, claimsBefore, type Mention } from '#reading';
import { addable, isPart } from '../parts.ts';
import { openUnlessSlip } from '../plausible.ts';
import { agrees, type Relation } from '../relation.ts';
import { type Emit, isLoose, type Rule } from '../rule.ts';
import { pairOf } from '../scattered.ts';
import { afterFlows, type Flow, flowOf } from './balance.ts';

/** `thêm 03 xã, nâng tổng số xã đạt chuẩn từ 26 lên 29 xã`; `…, đưa tổng vốn lên 89,7 triệu USD`. */
function check(block: BlockReading, emit: Emit): void {
  if (!/(?:nâng|đưa|Nâng|Đưa) /u.test(block.text)) return;
  for (let index = 1; index < block.claims.length; index++) {
    const total = block.claims[index] as Claim;
    if (total.role.verb !== 'lên' || !isPart(total) || isLoose(block, total.figure)) continue;
    const start = total.baseValues.find(({ base, bound }) => base.key === 'from' && bound === 'exact');
    if (!RAISED.test(block.text.slice(Math.max(0, total.mention.start - REACHED), total.mention.start))) continue;
    const relation = start ? fromStart(block, index, start.mention) : ofTwo(block, index);
    if (relation) emit(relation);
  }
}

const RAISED = /(?<!\p{L})(?:nâng|đưa)(?!\p{L})(?:[^.;]|\.(?=\d))*$/iu;
const REACHED = 120;

/** The flows named in the sentence before the total, added to what it is raised from. */
function fromStart(block: BlockReading, index: number, start: Mention): Relation | null {
  const total = block.claims[index] as Claim;
  const before = claimsBefore(block.claims, index).filter(({ placed }) => placed.sentence === total.placed.sentence);
  const alike = before.filter(claim => isPart(claim) && addable(claim.mention, total.mention));
  // `đăng ký mới 215 ô tô, nâng tổng số từ 18.642 xe lên …`: the only count before may be named otherwise.
  const [only] = before;
  const named = alike.length === 0 && before.length === 1 && only && isPart(only) && areCounts(only, total);
  const flows = (named ? [only] : alike).map(flowOf);
  const known = flows.filter((flow): flow is Flow => flow !== null && !isLoose(block, flow.claim.figure));
  const isWhole = known.length > 0 && known.length === flows.length;
  const all = isWhole ? afterFlows(block, { opening: start, flows: known, closing: total.mention }) : null;
  if (all && (agrees(all) || total.mention.mantissa < LONG)) return openUnlessSlip(all);
  // `xây mới 11,4 km, sửa chữa 18,6 km, nâng tổng chiều dài từ 142,6 km lên 154,0 km`: one of them may be all that is new.
  const alone = known.map(flow => afterFlows(block, { opening: start, flows: [flow], closing: total.mention }));
  return alone.find(({ verdict }) => verdict === 'holds') ?? (all && openUnlessSlip(all));
}

function areCounts(one: Claim, other: Claim): boolean {
  return one.mention.unit?.family === 'count' && other.mention.unit?.family === 'count';
}

/** `cấp mới 61,4 triệu USD; tăng thêm 28,3 triệu USD, đưa tổng vốn lên 89,7 triệu USD`: found by the arithmetic, or not at all. */
function ofTwo(block: BlockReading, index: number): Relation | null {
  const total = block.claims[index] as Claim;
  if (total.mention.mantissa < LONG) return null;
  const near = claimsBefore(block.claims, index)
    .slice(-MOST_NEAR)
    .filter(
      claim =>
        isPart(claim) &&
        total.placed.sentence - claim.placed.sentence <= 1 &&
        addable(claim.mention, total.mention) &&
        !isLoose(block, claim.figure),
    );
  return pairOf(block, total, near);
}

/** Three digits: below that, two figures make almost any sum. */
const LONG = 100;
const MOST_NEAR = 12;

export const raisedTotal: Rule = {
  id: 'raised-total',
  title: { vi: 'Tổng được nâng lên', en: 'A total raised to' },
  explanation: {
    vi: 'Sau "nâng tổng số từ … lên …", số mới bằng số cũ cộng số tăng thêm, trừ số giảm đi nêu trong câu.',
    en: 'Behind "raised from … to …" the new total is the old one plus what the sentence says came in, less what went out.',
  },
  claims: 2,
  check,
  fires: [
    {
      text: 'Thành lập mới 04 hợp tác xã, giải thể 01 hợp tác xã, nâng tổng số hợp tác xã từ 26 lên 92 hợp tác xã.',
      quote: '92 hợp tác xã',
      suggestion: '29 hợp tác xã',
    },
    {
      text: 'Đăng ký mới 215 ô tô, nâng tổng số ô tô quản lý từ 18.642 xe lên 18.875 xe.',
      quote: '18.875 xe',
      suggestion: '18.857 xe',
    },
  ],
  staysSilent: [
    'Xây mới 11,4 km đường; sửa chữa 18,6 km đường, nâng tổng chiều dài đường từ 142,6 km lên 154,0 km.',
    'Thành lập mới 04 hợp tác xã, giải thể 01 hợp tác xã, nâng tổng số hợp tác xã từ 26 lên 29 hợp tác xã.',
    'Đăng ký mới 215 ô tô, nâng tổng số ô tô quản lý từ 18.642 xe lên 18.857 xe.',
    'Cấp mới 61,4 triệu USD; tăng thêm 28,3 triệu USD, đưa tổng vốn lên 89,7 triệu USD.',
    'Toàn tỉnh có 120 xã, trong năm thêm 05 xã đạt chuẩn, nâng số xã đạt chuẩn từ 40 lên 47 xã sau sắp xếp.',
    'Bổ sung khoảng 20 hợp tác xã, nâng tổng số hợp tác xã từ 26 lên 92 hợp tác xã.',
  ],
};
