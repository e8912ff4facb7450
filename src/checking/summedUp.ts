import { approximate, type Claim, type Mention, REACH } from '#reading';
import { inOnes } from './operand.ts';
import { addable, isPart } from './parts.ts';
import type { Partition } from './partition.ts';

/**
 * `khách quốc tế 21.380 lượt, khách nội địa 640.125 lượt, tổng cộng 661.505 lượt`: the total behind its parts. Those of a
 * total before, at the index `from`, are gone back to REACH claims far.
 */
export function summedUp(claims: readonly Claim[], index: number, from: number): Partition | null {
  const total = claims[index] as Claim;
  const parts: Claim[] = [];
  const limit = Math.max(0, from - REACH);
  for (let at = index - 1; at >= limit; at--) {
    const claim = claims[at] as Claim;
    if (claim.placed.sentence !== total.placed.sentence) break;
    if (claim.mention.kind === 'percent') continue;
    if (!isPart(claim)) break;
    if (addable(claim.mention, total.mention) && claim.placed.groups.length === total.placed.groups.length)
      parts.push(claim);
  }
  parts.reverse();
  // `chiếm 10% trong tổng số 42`: what stands before may be some of them only.
  if (parts.length < 2) return null;
  if (OUT_OF_ALL.test(total.placed.before)) return { totals: [total], parts, cue: 'among', besides: [] };
  return ALL_TOLD.test(total.placed.before) || comesNear(total, parts)
    ? { totals: [total], parts, cue: 'complete', besides: [] }
    : null;
}

const OUT_OF_ALL = /(?:trong|trên|của)\s+tổng(?:\s+số)?(?:\s+\p{L}+){0,6}\s*$/iu;
const ALL_TOLD = /(?:cộng|tính chung|tổng số là)(?!\p{L})/iu;

/** `đăng ký mới 420 ô tô; tổng số quản lý 28.400 ô tô`: a total of something larger than what stands before it. */
function comesNear({ mention }: Claim, parts: readonly Claim[]): boolean {
  const near = (size: (part: Mention) => number): boolean => {
    const sum = parts.reduce((so, part) => so + size(part.mention), 0);
    return sum > size(mention) / 2 && sum < size(mention) * 2;
  };
  // Without their units too: one of them may be the slip.
  return near(inOnes) || near(approximate);
}
