import type { BlockReading } from '#reading';
import { cellsIn } from '../cells.ts';
import { relationOf, sumsFrom } from '../inColumns.ts';
import { type Emit, printed, type Rule } from '../rule.ts';

/**
 * `22 vụ, làm 15 người chết, 16 người bị thương; trong đó đường bộ 19 vụ, 13 người chết, 14 người bị thương, đường sắt …`: what
 * is told of the whole is told again of each part in the same words, so that each of its figures is a sum of its own.
 */
function check(block: BlockReading, emit: Emit): void {
  for (const sum of sumsFrom([cellsIn(block.claims)])) {
    const relation = relationOf(sum, ({ mention }) => printed(block, mention));
    if (relation) emit(relation);
  }
}

export const toldAgain: Rule = {
  id: 'told-again',
  title: { vi: 'Số chung và số của từng thành phần', en: 'Told of the whole, and again of each part' },
  explanation: {
    vi: 'Khi số liệu chung được kể lại cho từng thành phần bằng cùng những lời ấy, mỗi số chung bằng tổng các số cùng tên.',
    en: 'Where what is told of the whole is told again of each part in the same words, each figure is the sum of those named alike.',
  },
  claims: 6,
  check,
  fires: [
    {
      text: 'Xảy ra 122 vụ tai nạn, làm 75 người chết và 96 người bị thương. Trong đó, đường bộ xảy ra 109 vụ, làm chết 68 người, bị thương 91 người; đường sắt xảy ra 13 vụ, làm chết 7 người, bị thương 15 người.',
      quote: '91 người',
    },
  ],
  staysSilent: [
    'Xảy ra 122 vụ tai nạn, làm 75 người chết và 96 người bị thương. Trong đó, đường bộ xảy ra 109 vụ, làm chết 68 người, bị thương 81 người; đường sắt xảy ra 13 vụ, làm chết 7 người, bị thương 15 người.',
    'Xảy ra 122 vụ tai nạn, làm 75 người chết và 96 người bị thương. Trong đó, đường bộ xảy ra 101 vụ, làm chết 63 người, bị thương 81 người; đường sắt xảy ra 12 vụ, làm chết 7 người, bị thương 5 người.',
    'Đã tiếp 3.938 lượt công dân với 3.092 người; trong đó tiếp thường xuyên 2.383 lượt với 1.855 người; tiếp định kỳ 1.555 lượt với 1.237 người.',
  ],
};
