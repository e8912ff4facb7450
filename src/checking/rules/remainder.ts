import { type BlockReading, type Claim, claimsBefore, type Mention } from '#reading';
import { less } from '../less.ts';
import { addable } from '../parts.ts';
import { openUnlessSlip } from '../plausible.ts';
import { type Emit, isLoose, type Rule } from '../rule.ts';

/** `đã chi trả 312 hộ/356 hộ, đạt 87,6%; còn 44 hộ`: what is left of a pair is the whole less what is done. */
function check(block: BlockReading, emit: Emit): void {
  for (let index = 1; index < block.claims.length; index++) {
    const rest = block.claims[index] as Claim;
    const done = block.claims[index - 1] as Claim;
    ofTaken(block, index, emit);
    withoutSome(block, index, emit);
    if (!done.whole || !addable(done.whole, rest.mention) || !LEFT.test(rest.placed.gap))
      ofEarlierPair(block, index, emit);
    if (!done.whole || rest.whole || rest.role.kind !== 'value' || !isLeft(rest)) continue;
    if (rest.placed.sentence - done.placed.sentence > 1 || !addable(done.whole, rest.mention)) continue;
    if (isLoose(block, rest.figure) || isLoose(block, done.figure)) continue;
    relate(block, { done: [done.mention], whole: done.whole, rest: rest.mention }, emit);
  }
}

/** `đạt 17/19 tiêu chí, 51/57 chỉ tiêu (89,5%); còn 02 tiêu chí chưa đạt`: a pair of the sentence counts the same, and it is the difference. */
function ofEarlierPair(block: BlockReading, index: number, emit: Emit): void {
  const rest = block.claims[index] as Claim;
  if (rest.whole || rest.role.kind !== 'value' || isLoose(block, rest.figure)) return;
  if (!isLeft(rest) && !NOT_DONE_OF.test(rest.placed.after) && !LEFT_BEHIND.test(rest.placed.after)) return;
  const pair = claimsBefore(block.claims, index).findLast(
    ({ whole, placed, mention }) =>
      whole !== null &&
      placed.sentence === rest.placed.sentence &&
      addable(whole, mention) &&
      (whole.unit?.base === rest.mention.unit?.base ||
        (LEFT_BEHIND.test(rest.placed.after) && addable(whole, rest.mention))),
  );
  if (!pair?.whole || isLoose(block, pair.figure)) return;
  const relation = less(block, { rule: 'remainder', stated: rest.mention, whole: pair.whole, taken: [pair.mention] });
  if (relation.verdict === 'holds') emit(relation);
}

/** `thụ lý 1.367 vụ/2.420 bị cáo, giải quyết 1.206 vụ/2.085 bị cáo, còn tồn 161 vụ/335 bị cáo`: what was taken on less what is done. */
function ofTaken(block: BlockReading, index: number, emit: Emit): void {
  const rest = block.claims[index] as Claim;
  if (rest.role.kind !== 'value' || !LEFT_OVER.test(rest.placed.gap)) return;
  const alike = claimsBefore(block.claims, index).filter(
    ({ role, placed, mention }) =>
      role.kind === 'value' &&
      placed.groups.length <= rest.placed.groups.length &&
      rest.placed.sentence - placed.sentence <= FAR &&
      addable(mention, rest.mention),
  );
  const [whole, done] = alike.slice(-2);
  if (!whole || !done || !TAKEN.test(whole.placed.before) || !DONE.test(done.placed.gap)) return;
  // What was carried over from before comes on top of what was taken on.
  if (CARRIED.test(block.text.slice(Math.max(0, whole.mention.start - REACH), whole.mention.start))) return;
  if ([whole, done, rest].some(({ figure }) => isLoose(block, figure))) return;
  relate(block, { done: [done.mention], whole: whole.mention, rest: rest.mention }, emit);
  if (whole.whole && done.whole && rest.whole && addable(whole.whole, rest.whole) && addable(done.whole, rest.whole))
    relate(block, { done: [done.whole], whole: whole.whole, rest: rest.whole }, emit);
}

/** `thu nội địa 9.518 tỷ đồng. Nếu loại trừ tiền sử dụng đất (2.418 tỷ đồng), thu nội địa còn 7.100 tỷ đồng`. */
function withoutSome(block: BlockReading, index: number, emit: Emit): void {
  const rest = block.claims[index] as Claim;
  if (rest.role.kind !== 'value' || isLoose(block, rest.figure)) return;
  const near = claimsBefore(block.claims, index).filter(
    ({ role, placed, mention, figure }) =>
      role.kind === 'value' &&
      rest.placed.sentence - placed.sentence <= FAR &&
      addable(mention, rest.mention) &&
      !isLoose(block, figure),
  );
  const taken = near.filter(({ placed }) => placed.sentence === rest.placed.sentence);
  const [first] = taken;
  if (!first || !TAKEN_OUT.test(first.placed.before)) return;
  const done = taken.map(({ mention }) => mention);
  if (rest.role.subject === '') {
    // `Thu nội địa trừ tiền sử dụng đất (586 tỷ đồng) là 2.596 tỷ đồng`: of a figure before it, found by the arithmetic.
    const earlier = near.filter(({ placed }) => placed.sentence < rest.placed.sentence);
    const lefts = earlier.map(({ mention }) =>
      less(block, { rule: 'remainder', stated: rest.mention, whole: mention, taken: done }),
    );
    const held = lefts.find(({ verdict }) => verdict === 'holds');
    if (held) emit(held);
    return;
  }
  const name = rest.role.subject.toLowerCase().replace(/^thì\s+/u, '');
  const whole = near.findLast(
    ({ placed }) => placed.sentence < rest.placed.sentence && placed.gap.toLowerCase().includes(name),
  );
  if (whole) relate(block, { done, whole: whole.mention, rest: rest.mention, certain: true }, emit);
}

const TAKEN_OUT = /(?<!\p{L})(?:loại trừ|trừ|không (?:tính|kể|bao gồm))(?!\p{L})/iu;
const FAR = 2;
const REACH = 80;
const CARRIED = /chuyển sang|(?:đầu|trước) (?:kỳ|năm)|(?<!\p{L})(?:tồn|cũ)(?!\p{L})/iu;
const LEFT_OVER = /(?<!\p{L})(?:còn|tồn|chuyển (?:kỳ|tháng|quý|năm) sau)(?:\s+(?:lại|tồn|đọng))?\s*(?:là\s*)?$/iu;
const TAKEN = /(?<!\p{L})(?:thụ lý|tiếp nhận|phải thi hành|phải giải quyết)(?!\p{L})[^,;.()]*$/iu;
const DONE = /(?<!\p{L})(?:giải quyết|xử lý|thi hành xong|hoàn thành)(?!\p{L})[^,;.()]*$/iu;

/** `còn 02 tiêu chí`, `03 chỉ tiêu chưa đạt`. */
function isLeft({ placed: { gap, after } }: Claim): boolean {
  return LEFT.test(gap) || NOT_DONE.test(after);
}

const NOT_DONE = /^\s*(?:chưa|không) (?:đạt|hoàn thành|xong)(?!\p{L})/iu;

/** `14/18 chỉ tiêu đạt kế hoạch; 04 chỉ tiêu khó đạt`: found by the arithmetic alone. */
const NOT_DONE_OF = /^\s*(?:\p{L}+\s+){0,2}(?:không|chưa|khó)(?!\p{L})/u;

/** `19/33 vụ việc …, 14 vụ còn lại đang giải quyết`. */
const LEFT_BEHIND = /^\s*(?:việc\s+)?còn lại(?!\p{L})/u;

const LEFT = /(?:^|[,;.]\s*|%\s*)(?:hiện\s+)?(?:số\s+)?còn(?:\s+lại)?\s*(?:là\s*)?$/iu;

interface Left {
  readonly done: readonly Mention[];
  readonly whole: Mention;
  readonly rest: Mention;
  /** True where the words name all three. */
  readonly certain?: boolean;
}

function relate(block: BlockReading, { done, whole, rest, certain = false }: Left, emit: Emit): void {
  const relation = less(block, { rule: 'remainder', stated: rest, whole, taken: done, certain });
  // Of what is left, some only may be meant, unless one digit makes it all.
  emit(openUnlessSlip(relation));
}

export const remainder: Rule = {
  id: 'remainder',
  title: { vi: 'Số còn lại', en: 'What is left' },
  explanation: {
    vi: 'Sau cặp số a/b, số còn lại bằng b trừ a; sau số thụ lý và số đã giải quyết, số còn tồn bằng hiệu của chúng; khi loại trừ một khoản thì phần còn lại bằng tổng trừ khoản ấy.',
    en: 'Behind a pair a/b, what is left is b less a; behind what was taken on and what is done, it is their difference; with something taken out, the total less that.',
  },
  claims: 2,
  check,
  fires: [
    {
      text: 'Tòa án thụ lý 1.367 vụ, giải quyết 1.206 vụ. Án còn tồn 116 vụ đang giải quyết.',
      quote: '116 vụ',
      suggestion: '161 vụ',
    },
    {
      text: 'Thu ngân sách gồm thu nội địa 12.946 tỷ đồng. Nếu loại trừ tiền sử dụng đất (4.912 tỷ đồng), thu nội địa còn 8.304 tỷ đồng.',
      quote: '8.304 tỷ đồng',
      suggestion: '8.034 tỷ đồng',
    },
    { text: 'Đã bàn giao 412 nhà/480 nhà; còn lại 86 nhà đang hoàn thiện.', quote: '86 nhà', suggestion: '68 nhà' },
  ],
  staysSilent: [
    'Đã giải quyết 19/33 vụ việc khiếu nại thuộc thẩm quyền, 14 vụ còn lại đang giải quyết.',
    'Xã đạt 17/19 tiêu chí, 51/57 chỉ tiêu (89,5%); còn 02 tiêu chí chưa đạt là trường học và môi trường.',
    'Tổng thu 15.196 tỷ đồng; trong đó: thu nội địa 9.814 tỷ đồng, thu xuất nhập khẩu 5.382 tỷ đồng. Nếu không tính tiền sử dụng đất 1.246 tỷ đồng thì thu nội địa là 8.568 tỷ đồng.',
    'Thu ngân sách gồm thu nội địa 12.946 tỷ đồng. Nếu loại trừ tiền sử dụng đất (4.912 tỷ đồng), thu nội địa còn 8.034 tỷ đồng.',
    'Thu ngân sách gồm thu nội địa 12.946 tỷ đồng. Nếu loại trừ tiền sử dụng đất (4.912 tỷ đồng), thu thường xuyên còn 6.120 tỷ đồng.',
    'Tòa án thụ lý 1.367 vụ/2.420 bị cáo, giải quyết 1.206 vụ/2.085 bị cáo; so với cùng kỳ, thụ lý giảm 66 vụ, còn tồn 161 vụ/335 bị cáo.',
    'Tòa án thụ lý 1.367 vụ, giải quyết 1.206 vụ, trong đó còn 12 vụ quá hạn.',
    'Đã bàn giao 412 nhà/480 nhà; còn lại 68 nhà đang hoàn thiện.',
    'Đã bàn giao 412 nhà/480 nhà; còn 5 nhà vướng mặt bằng.',
    'Đã bàn giao 412 nhà/480 nhà; còn trên 60 nhà chưa xong.',
  ],
};
