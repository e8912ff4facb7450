import { describe, expect, it } from 'vitest';
import { readBlock } from './readBlock.ts';

/** The role and base of the last figure of a text. */
function lastOf(text: string): string {
  const role = readBlock(text).roles.at(-1);
  return `${role?.kind} ${role?.base?.kind ?? '-'}`;
}

describe('a figure in brackets is that of the base', () => {
  it.each([
    [
      'behind the words of the same period',
      'Thu hút 12 dự án, tăng 50% so với cùng kỳ (8 dự án).',
      'base-value same-period',
    ],
    ['that open with the same period', 'Thu hút 12 dự án, tăng 50% (cùng kỳ 8 dự án).', 'base-value same-period'],
    ['that open with the plan', 'Trồng 420 ha (kế hoạch 500 ha).', 'base-value plan'],
    ['behind a share of plan', 'Trồng được 84% KH (500 ha).', 'base-value plan'],
    ['with its time right behind it', 'Có 412 doanh nghiệp (386 doanh nghiệp năm 2017).', 'base-value year'],
    ['behind an assigner’s estimate', 'Thu 820 tỷ đồng, bằng 82% dự toán năm (1.000 tỷ đồng).', 'base-value plan'],
  ])('%s', (_, text, role) => expect(lastOf(text)).toBe(role));
});

describe('a figure in brackets is one of its own', () => {
  it.each([
    ['behind a value: a part of it', 'Có 120 xã (45 xã vùng cao).', 'value -'],
    ['named by words that begin like KH', 'Chết 8 người (khu vực có hợp đồng 5 người).', 'value -'],
    ['where the brackets compare', 'Trồng 420 ha (bằng 84% so với KH).', 'plan-share plan'],
    ['the share of the plan before it', 'Lạc 3.418 ha (KH 3.500 ha, đạt 97,7%).', 'plan-share plan'],
    ['that says how it changed', 'Có 412 người (12 người so với cùng kỳ).', 'value same-period'],
    ['where a slash follows', 'Giảm 50% so với cùng kỳ (8/16 vụ).', 'whole -'],
  ])('%s', (_, text, role) => expect(lastOf(text)).toBe(role));
});
