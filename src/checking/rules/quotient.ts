import { interval } from '#figures';
import type { BlockReading, Claim, Mention } from '#reading';
import { statesValue } from '#reading';
import { HUNDRED } from '../operand.ts';
import { judge } from '../relation.ts';
import { comparisonsOf, type Emit, printed, type Rule } from '../rule.ts';

/** Output% = area% × yield%, where the three are printed as percentages of one base and nothing else. */
function check(block: BlockReading, emit: Emit): void {
  let area: Percent | null = null;
  let yielded: Percent | null = null;
  for (const claim of block.claims) {
    const share = percentOf(claim);
    if (!share) continue;
    const words = claim.placed.before.slice(-48);
    if (/diện tích[^,;]*$/iu.test(words)) [area, yielded] = [share, null];
    else if (/năng suất[^,;]*$/iu.test(words)) yielded = share;
    else if (/sản lượng[^,;]*$/iu.test(words) && area && yielded) {
      if (oneBase(area, yielded, share)) relate(block, [area.mention, yielded.mention, share.mention], emit);
      [area, yielded] = [null, null];
    }
  }
}

/** A percentage and what it is of; null where that goes unsaid. */
interface Percent {
  readonly mention: Mention;
  readonly of: string | null;
}

/** `diện tích bằng 99,8%, năng suất bằng 102,0%, sản lượng bằng 101,8% so với cùng kỳ`: the base is said once for all. */
function oneBase(...percents: readonly Percent[]): boolean {
  return new Set(percents.flatMap(({ of }) => of ?? [])).size === 1;
}

function percentOf(claim: Claim): Percent | null {
  if (claim.role.kind === 'rate' && claim.comparisons.length === 0 && LEVEL.has(claim.role.verb))
    return claim.mention.kind === 'percent' ? { mention: claim.mention, of: null } : null;
  const share = statesValue(claim) ? undefined : comparisonsOf(claim, 'plan-share', 'index')[0];
  return share ? { mention: share.mention, of: `${share.kind} ${share.base?.key ?? ''}` } : null;
}

const LEVEL = new Set(['bằng', 'đạt']);

function relate(block: BlockReading, [area, yielded, output]: readonly [Mention, Mention, Mention], emit: Emit): void {
  emit(
    judge({
      rule: 'quotient',
      stated: output,
      others: [area, yielded],
      certain: true,
      recompute: at =>
        interval.scale(interval.multiply(at(area), at(yielded)), { numerator: 1, denominator: HUNDRED.numerator }),
      formula: () => `${printed(block, area)} × ${printed(block, yielded)}`,
    }),
  );
}

export const quotient: Rule = {
  id: 'quotient',
  title: { vi: 'Phần trăm diện tích × phần trăm năng suất', en: 'Area % × yield % = output %' },
  explanation: {
    vi: 'Tỷ lệ của sản lượng bằng tích tỷ lệ của diện tích và của năng suất khi cùng so với một gốc.',
    en: 'The percentage of output is the product of those of area and yield against one base.',
  },
  claims: 3,
  compares: ['plan-share', 'index'],
  check,
  fires: [
    {
      text: 'Thuốc lá: diện tích đạt 91,8% KH, năng suất đạt 101,2% KH, sản lượng đạt 98,2% KH.',
      quote: '98,2%',
      suggestion: '92,8%',
    },
  ],
  staysSilent: [
    'Thuốc lá: diện tích đạt 91,8% KH, năng suất đạt 101,2% KH, sản lượng đạt 92,9% KH.',
    'Lúa: diện tích đạt 102,0% KH, năng suất đạt 98,0% KH, sản lượng đạt 100,0% KH.',
    'Lạc: diện tích đạt 95,0% KH, năng suất bằng 103,0% so với cùng kỳ, sản lượng đạt 90,0% KH.',
  ],
};
