import { interval } from '#figures';
import type { BlockReading, Claim } from '#reading';
import { inUnitOf } from '../operand.ts';
import { judge } from '../relation.ts';
import { comparisonsOf, type Emit, isLoose, printed, type Rule } from '../rule.ts';

/** `bình quân … trên một doanh nghiệp`: the total over the count, and the growth of one over the growth of the other. */
function check(block: BlockReading, emit: Emit): void {
  for (const [index, mean] of block.claims.entries()) {
    if (mean.role.kind !== 'value' || !AVERAGE.test(mean.placed.gap)) continue;
    const counted = COUNTED.exec(`${mean.placed.gap} ${mean.placed.after}`)?.[1];
    const before = block.claims.slice(0, index).filter(({ role, placed }) => role.kind === 'value' && mean.placed.sentence - placed.sentence <= 1);
    const total = before.findLast(({ mention }) => mention.unit !== null && mention.unit.family !== 'count' && mention.unit.base === mean.mention.unit?.base);
    const count = before.findLast(({ mention }) => mention.unit?.family === 'count' && (counted === undefined || counted.toLowerCase().startsWith(mention.unit.name.toLowerCase())));
    if (total && count) relate(block, { total, count, mean }, emit);
  }
}

const AVERAGE = /(?:bình quân|trung bình)(?!\p{L})/iu;
const COUNTED = /(?:trên|mỗi|một|\/)\s+(?:một\s+|mỗi\s+|01\s+)?([\p{L} ]{2,24})/iu;

interface Average {
  readonly total: Claim;
  readonly count: Claim;
  readonly mean: Claim;
}

function relate(block: BlockReading, { total, count, mean }: Average, emit: Emit): void {
  if ([total, count, mean].some(({ figure }) => isLoose(block, figure))) return;
  emit(
    judge({
      rule: 'average',
      stated: mean.mention,
      others: [total.mention, count.mention],
      certain: true,
      recompute: (at) => interval.divide(inUnitOf(mean.mention, total.mention, at), at(count.mention)),
      formula: () => `${printed(block, total.mention)} ÷ ${printed(block, count.mention)}`,
    }),
  );
  growthOfAverage(block, { total, count, mean }, emit);
}

function growthOfAverage(block: BlockReading, { total, count, mean }: Average, emit: Emit): void {
  const [ofTotal, ofCount, ofMean] = [total, count, mean].map((claim) => comparisonsOf(claim, 'growth')[0]);
  if (!ofTotal || !ofCount || !ofMean) return;
  const index = (growth: typeof ofTotal, values: ReturnType<typeof interval.point>) =>
    interval.add(interval.point({ numerator: 100n, denominator: 1n }), growth.direction < 0 ? interval.negate(values) : values);
  emit(
    judge({
      rule: 'average',
      stated: ofMean.mention,
      others: [ofTotal.mention, ofCount.mention],
      certain: ofTotal.certain && ofCount.certain && ofMean.certain,
      recompute: (at) => {
        const quotient = interval.divide(index(ofTotal, at(ofTotal.mention)), index(ofCount, at(ofCount.mention)));
        if (!quotient) return null;
        const growth = interval.subtract(interval.scale(quotient, { numerator: 100n, denominator: 1n }), interval.point({ numerator: 100n, denominator: 1n }));
        return ofMean.direction < 0 ? interval.negate(growth) : growth;
      },
      formula: () => `(100 % ${sign(ofTotal)} ${printed(block, ofTotal.mention)}) ÷ (100 % ${sign(ofCount)} ${printed(block, ofCount.mention)}) − 100 %`,
    }),
  );
}

function sign({ direction }: { direction: number }): string {
  return direction < 0 ? '−' : '+';
}

export const average: Rule = {
  id: 'average',
  title: { vi: 'Số bình quân', en: 'Average' },
  explanation: {
    vi: 'Số bình quân bằng tổng chia cho số đơn vị; tốc độ tăng của nó cũng suy ra từ hai tốc độ kia.',
    en: 'An average is the total over the count; its growth follows from theirs.',
  },
  check,
  fires: [
    {
      text: 'Đăng ký mới 80 doanh nghiệp với số vốn đăng ký 400 tỷ đồng; vốn đăng ký bình quân trên một doanh nghiệp là 6,0 tỷ đồng.',
      quote: '6,0 tỷ đồng',
      suggestion: '5,0 tỷ đồng',
    },
  ],
  staysSilent: [
    'Đăng ký mới 80 doanh nghiệp với số vốn đăng ký 400 tỷ đồng; vốn đăng ký bình quân trên một doanh nghiệp là 5,0 tỷ đồng.',
    'Có 12 xã đạt chuẩn; bình quân toàn tỉnh đạt 10,99 tiêu chí/xã.',
  ],
};
