import { interval } from '#figures';
import type { BlockReading, Claim, Mention } from '#reading';
import { suspectOf } from '../diagnosis.ts';
import { inUnitOf } from '../operand.ts';
import { addable } from '../parts.ts';
import { judge } from '../relation.ts';
import { type Emit, isLoose, printed, type Rule } from '../rule.ts';

/** `đã chi trả 312 hộ/356 hộ, đạt 87,6%; còn 44 hộ`: what is left of a pair is the whole less what is done. */
function check(block: BlockReading, emit: Emit): void {
  for (let index = 1; index < block.claims.length; index++) {
    const rest = block.claims[index] as Claim;
    const done = block.claims[index - 1] as Claim;
    if (!done.whole || rest.whole || rest.role.kind !== 'value' || !LEFT.test(rest.placed.gap)) continue;
    if (rest.placed.sentence - done.placed.sentence > 1 || !addable(done.whole, rest.mention)) continue;
    if (isLoose(block, rest.figure) || isLoose(block, done.figure)) continue;
    relate(block, { done: done.mention, whole: done.whole, rest: rest.mention }, emit);
  }
}

const LEFT = /(?:^|[,;.]\s*|%\s*)(?:hiện\s+)?(?:số\s+)?còn(?:\s+lại)?\s*(?:là\s*)?$/iu;

interface Left {
  readonly done: Mention;
  readonly whole: Mention;
  readonly rest: Mention;
}

function relate(block: BlockReading, { done, whole, rest }: Left, emit: Emit): void {
  const relation = judge({
    rule: 'remainder',
    stated: rest,
    others: [whole, done],
    certain: false,
    recompute: at => interval.subtract(inUnitOf(rest, whole, at), inUnitOf(rest, done, at)),
    formula: () => `${printed(block, whole)} − ${printed(block, done)}`,
  });
  // Of what is left, some only may be meant, unless one digit makes it all.
  emit(relation.verdict === 'doubtful' && !suspectOf(relation) ? { ...relation, verdict: 'undecided' } : relation);
}

export const remainder: Rule = {
  id: 'remainder',
  title: { vi: 'Số còn lại', en: 'What is left' },
  explanation: {
    vi: 'Sau cặp số a/b, số còn lại bằng b trừ a.',
    en: 'Behind a pair a/b, what is left is b less a.',
  },
  claims: 2,
  check,
  fires: [
    { text: 'Đã bàn giao 412 nhà/480 nhà; còn lại 86 nhà đang hoàn thiện.', quote: '86 nhà', suggestion: '68 nhà' },
  ],
  staysSilent: [
    'Đã bàn giao 412 nhà/480 nhà; còn lại 68 nhà đang hoàn thiện.',
    'Đã bàn giao 412 nhà/480 nhà; còn 5 nhà vướng mặt bằng.',
    'Đã bàn giao 412 nhà/480 nhà; còn trên 60 nhà chưa xong.',
  ],
};
