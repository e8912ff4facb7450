import { type Interval, interval, rational } from '#figures';
import {
  type BlockReading,
  type Claim,
  claimsBefore,
  type Comparison,
  EACH_YEAR,
  type Mention,
  type RoleKind,
} from '#reading';
import { suspectOf } from '../diagnosis.ts';
import { HUNDRED, inUnitOf } from '../operand.ts';
import { agrees, judge, type Recompute, type Relation } from '../relation.ts';
import { comparisonsOf, type Emit, isLoose, printed, type Rule } from '../rule.ts';

/** `từ 1.000 tỷ đồng năm 2015 lên 1.610,5 tỷ đồng năm 2020, bình quân tăng 10%/năm`: the step that leads from the one to the other. */
function check(block: BlockReading, emit: Emit): void {
  for (let index = 0; index < block.claims.length; index++)
    for (const step of comparisonsOf(block.claims[index] as Claim, 'growth', 'points')) {
      if (step.base?.key !== EACH_YEAR.key || step.direction === 0 || isLoose(block, step.figure)) continue;
      const ends = endsOf(block, index);
      const relation = ends && relationOf(block, ends, step);
      if (relation) emit(relation);
    }
}

/** A value, what the one before is printed as, and so many years between. */
interface Ends {
  readonly now: Claim;
  readonly before: Mention;
  /** Where `before` is how much the value has changed. */
  readonly isChange: boolean;
  readonly years: number;
}

/** The value that the step is said of, or the one right before it in its sentence. */
function endsOf(block: BlockReading, index: number): Ends | null {
  const own = block.claims[index] as Claim;
  const near = [own, ...claimsBefore(block.claims, index).slice(-2).reverse()];
  for (const now of near) {
    if (now.placed.sentence !== own.placed.sentence || !VALUES.has(now.role.kind) || isLoose(block, now.figure))
      continue;
    const base = now.baseValues.find(
      ({ base: { kind, key }, bound }) => bound === 'exact' && (kind === 'year' || key === 'from'),
    );
    const [change] = comparisonsOf(now, 'difference').filter(({ base: of }) => of?.kind === 'year');
    const before = base?.mention ?? change?.mention;
    const years = before && yearsBetween(block, now, before);
    if (before && years) return { now, before, isChange: !base, years };
  }
  return null;
}

const VALUES: ReadonlySet<RoleKind> = new Set(['value', 'rate']);

/** The two years that are named around the two figures, one each. */
function yearsBetween({ text }: BlockReading, { mention: now, placed }: Claim, before: Mention): number | null {
  const first = Math.min(now.start, before.start);
  const last = Math.max(now.end, before.end);
  const said = text.slice(Math.max(0, first - Math.min(BEFORE, placed.gap.length)), last + BEHIND);
  const years = new Set([...said.matchAll(YEAR)].map(([, year]) => Number(year)));
  const [one = 0, other = 0] = years;
  const many = Math.abs(one - other);
  return years.size === 2 && many > 1 && many <= MOST ? many : null;
}

const BEFORE = 60;
const BEHIND = 24;
const MOST = 30;
const YEAR = /(?<![-–] ?)năm ((?:19|20)\d\d)(?! ?[-–])/giu;

function relationOf(block: BlockReading, ends: Ends, step: Comparison): Relation | null {
  const { now, before, isChange, years } = ends;
  const ask = (recompute: Recompute): Relation =>
    judge({
      rule: 'yearly-growth',
      stated: step.mention,
      others: [now.mention, before],
      certain: false,
      recompute,
      formula: () =>
        `(${printed(block, now.mention)} ÷ ${isChange ? `(${printed(block, now.mention)} − ${printed(block, before)})` : printed(block, before)})^(1/${years}) − 100 %`,
    });
  // `tỷ lệ hộ nghèo giảm từ 12,4% xuống 2,9%, bình quân giảm 1,9%/năm`: so many points a year.
  if (now.mention.kind === 'percent') {
    const points = ask(at => (isChange ? null : aYear(interval.subtract(at(now.mention), at(before)), ends, step)));
    return agrees(points) ? points : { ...points, verdict: 'undecided' };
  }
  if (step.kind === 'points') return null;
  const times: Recompute = at => {
    const value = inUnitOf(before, now.mention, at);
    return interval.divide(value, isChange ? interval.subtract(value, at(before)) : at(before));
  };
  const relation = ask(at => eachYear(times(at), years, step.direction));
  if (agrees(relation)) return relation;
  // Some print how much it has grown in all, over the years.
  const plain = ask(at => {
    const grown = times(at);
    return grown && aYear(interval.subtract(interval.scale(grown, HUNDRED), interval.point(HUNDRED)), ends, step);
  });
  if (agrees(plain)) return plain;
  return suspectOf(relation)?.mention === step.mention ? relation : { ...relation, verdict: 'undecided' };
}

/** The yearly growth in per cent that makes so many times what was in so many years; as a fall where it fell. */
function eachYear(times: Interval | null, years: number, direction: number): Interval | null {
  if (!times || times.low.numerator <= 0) return null;
  const [low, high] = [times.low, times.high].map(end => rational.toNumber(end) ** (1 / years) * WHOLE - WHOLE) as [
    number,
    number,
  ];
  const steps = interval.closed(parts(Math.floor(low * FINE)), parts(Math.ceil(high * FINE)));
  return direction < 0 ? interval.negate(steps) : steps;
}

/** A root is no fraction: its ends are moved outwards by a millionth of a per cent. */
const FINE = 1e6;
const WHOLE = 100;
const parts = (many: number) => ({ numerator: many, denominator: FINE });

/** A change over all the years, evenly. */
function aYear(change: Interval, { years }: Ends, { direction }: Comparison): Interval {
  const steps = interval.scale(change, { numerator: 1, denominator: years });
  return direction < 0 ? interval.negate(steps) : steps;
}

export const yearlyGrowth: Rule = {
  id: 'yearly-growth',
  title: { vi: 'Tốc độ tăng bình quân mỗi năm', en: 'Average yearly growth' },
  explanation: {
    vi: 'Tốc độ tăng bình quân năm phải đưa số của năm đầu đến số của năm cuối qua đúng số năm nêu trong câu.',
    en: 'An average yearly growth must lead from the figure of the first year to that of the last.',
  },
  claims: 1,
  compares: ['growth', 'points'],
  check,
  fires: [
    {
      text: 'Thu ngân sách tăng từ 1.000 tỷ đồng năm 2015 lên 1.610,5 tỷ đồng năm 2020, bình quân tăng 13,0%/năm.',
      quote: '13,0%',
      suggestion: '10,0%',
    },
    {
      text: 'Thu ngân sách năm 2020 đạt 1.610,5 tỷ đồng, tăng 610,5 tỷ đồng so với năm 2015, bình quân tăng 16,0%/năm.',
      quote: '16,0%',
      suggestion: '10,0%',
    },
  ],
  staysSilent: [
    'Giai đoạn 2016 - 2020, thu ngân sách tăng bình quân 10,0%/năm, từ 1.000 tỷ đồng năm 2015 lên 1.610,5 tỷ đồng năm 2020.',
    'Thu ngân sách năm 2020 đạt 1.610,5 tỷ đồng (năm 2015: 1.000 tỷ đồng), tăng bình quân 10%/năm.',
    'Thu ngân sách năm 2020 đạt 1.610,5 tỷ đồng, tăng 610,5 tỷ đồng so với năm 2015, bình quân tăng 12,2%/năm.',
    'Tỷ lệ hộ nghèo giảm từ 12,4% năm 2015 xuống 2,9% năm 2020, bình quân giảm 1,9%/năm.',
    'Tỷ lệ hộ nghèo giảm từ 12,5% năm 2016 xuống còn 4,5% năm 2020, bình quân mỗi năm giảm 2,0 điểm phần trăm.',
    'Sản lượng tăng từ 1.200 tấn năm 2010 lên 1.800 tấn năm 2015; riêng chè bình quân tăng 17,2%/năm.',
  ],
};
