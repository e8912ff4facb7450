import { type BlockReading, type Claim, claimsBefore, type Mention, statesValue } from '#reading';
import { suspectOf } from '../diagnosis.ts';
import { less } from '../less.ts';
import { inOnes } from '../operand.ts';
import { addable } from '../parts.ts';
import type { Relation } from '../relation.ts';
import { type Emit, isLoose, type Rule } from '../rule.ts';

/**
 * `Tổng vốn giao 268,4 tỷ đồng, … đã giải ngân 214,7 tỷ đồng, … Còn lại 53,7 tỷ đồng`, `đang giải quyết 134 hồ sơ`: what is
 * still open is one figure before less another one. Which two the words leave open; those that give it are meant.
 */
function check(block: BlockReading, emit: Emit): void {
  for (let index = 2; index < block.claims.length; index++) {
    const rest = block.claims[index] as Claim;
    if (rest.role.kind !== 'value' || rest.mention.mantissa < LEAST || !OPEN.test(rest.placed.gap)) continue;
    const relation = isLoose(block, rest.figure) ? null : ofTwo(block, index);
    if (relation) emit(relation);
  }
}

/** Of fewer digits, some pair comes out by chance. */
const LEAST = 100;
const OPEN =
  /(?<!\p{L})(?:còn(?: lại)?|đang (?:tiếp tục )?(?:giải quyết|xử lý|điều tra|thi hành)|chưa (?:giải ngân|giải quyết|xử lý|thực hiện)|chuyển (?:kỳ|năm) sau)(?!\p{L})[^,;.()]{0,24}$/iu;

/** So many sentences back, and so many figures. */
const FAR = 2;
const MOST_NEAR = 8;

function ofTwo(block: BlockReading, index: number): Relation | null {
  const rest = block.claims[index] as Claim;
  const near = claimsBefore(block.claims, index)
    .filter(
      claim =>
        statesValue(claim) &&
        rest.placed.sentence - claim.placed.sentence <= FAR &&
        addable(claim.mention, rest.mention) &&
        !isLoose(block, claim.figure),
    )
    .slice(-MOST_NEAR);
  for (const { mention: done } of near.toReversed())
    for (const { mention: whole } of near) {
      if (whole.start >= done.start || !comesNear(whole, done, rest.mention)) continue;
      const relation = less(block, { rule: 'remainder', stated: rest.mention, whole, taken: [done] });
      if (relation.verdict === 'holds') return relation;
    }
  return ofTheOnlyTwo(block, rest.mention, near);
}

/** Where nothing else is counted so and the words say what was done, one digit tells that it is meant. */
function ofTheOnlyTwo(block: BlockReading, rest: Mention, near: readonly Claim[]): Relation | null {
  const [whole, done, more] = near;
  if (!whole || !done || more || !DONE.test(done.placed.gap)) return null;
  const relation = less(block, {
    rule: 'remainder',
    stated: rest,
    whole: whole.mention,
    taken: [done.mention],
  });
  return relation.verdict === 'doubtful' && suspectOf(relation) ? relation : null;
}

const DONE =
  /(?<!\p{L})(?:giải quyết|giải ngân|xử lý|thi hành xong|hoàn thành|chi trả|nghiệm thu)(?!\p{L})[^,;.()]*$/iu;

function comesNear(whole: Mention, done: Mention, rest: Mention): boolean {
  return Math.abs(inOnes(whole) - inOnes(done) - inOnes(rest)) <= inOnes(rest) / LEAST;
}

export const stillOpen: Rule = {
  id: 'still-open',
  title: { vi: 'Phần còn lại, chưa làm xong', en: 'What is left or not done yet' },
  explanation: {
    vi: 'Phần còn lại (đang giải quyết, chưa giải ngân) bằng hiệu của hai số nêu trước đó.',
    en: 'What is left (pending, not disbursed yet) is the difference of two figures before it.',
  },
  claims: 3,
  check,
  fires: [
    {
      text: 'Tiếp nhận 4.836 hồ sơ; đã giải quyết 4.702 hồ sơ; đang giải quyết 143 hồ sơ.',
      quote: '143 hồ sơ',
      suggestion: '134 hồ sơ',
    },
  ],
  staysSilent: [
    'Tổng vốn giao 268,4 tỷ đồng, gồm vốn đầu tư 142,9 tỷ đồng, vốn sự nghiệp 125,5 tỷ đồng; đã giải ngân 214,7 tỷ đồng. Còn lại 53,7 tỷ đồng.',
    'Tiếp nhận 4.836 hồ sơ; đã giải quyết 4.702 hồ sơ; đang giải quyết 134 hồ sơ.',
    'Tiếp nhận 4.836 hồ sơ; đã giải quyết 4.702 hồ sơ; đang giải quyết 286 hồ sơ.',
    'Tiếp nhận 836 tin báo, xử lý 725 tin, trong đó khởi tố 436 tin, không khởi tố 289 tin, đang tiếp tục giải quyết 111 tin.',
  ],
};
