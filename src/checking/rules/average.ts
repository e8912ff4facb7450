import { interval } from '#figures';
import { type BlockReading, type Claim, claimsBefore, type Mention, statesValue } from '#reading';
import { readUnit } from '#vietnamese';
import { HUNDRED, tenTo } from '../operand.ts';
import { suspectOf } from '../diagnosis.ts';
import { judge, type Question, type Relation } from '../relation.ts';
import { comparisonsOf, directed, type Emit, isLoose, printed, type Rule } from '../rule.ts';

/** `bình quân … trên một doanh nghiệp`: the total over the count, and the growth of one over the growth of the other. */
function check(block: BlockReading, emit: Emit): void {
  const said = block.text.includes('ình quân') || block.text.includes('rung bình');
  if (!said && !block.claims.some(({ mention }) => mention.unit?.family === 'rate')) return;
  for (let index = 0; index < block.claims.length; index++) {
    const mean = block.claims[index] as Claim;
    const words = mean.placed.gap.slice(-80);
    if (mean.role.kind !== 'value' || !(AVERAGE.test(words) || isBareRate(mean))) continue;
    const before = claimsBefore(block.claims, index).filter(
      claim => statesValue(claim) && mean.placed.sentence - claim.placed.sentence <= 1,
    );
    const pair = before.at(-1);
    const behind = bracketBehind(block, index);
    if (behind?.whole && mean.mention.unit?.family === 'rate')
      ofPair(block, { pair: behind, whole: behind.whole, mean }, emit);
    else if (pair?.whole && pair.figure === mean.figure - 2 && isMeanOf(mean, [pair.mention, pair.whole]))
      ofPair(block, { pair, whole: pair.whole, mean }, emit);
    else
      ofClaims(
        block,
        { mean, near: behind ? [...before, behind] : before, words: `${words} ${mean.placed.after}` },
        emit,
      );
  }
}

const AVERAGE = /(?:bình quân|trung bình)(?!\p{L})/iu;
/** `40 lớp (50 học sinh/lớp)`, `mức 1,5 triệu đồng/người`: what it is counted per says that it is an average. */
function isBareRate({ mention, placed }: Claim): boolean {
  return (
    mention.unit?.family === 'rate' &&
    !/\/.*\//u.test(mention.unit.name) &&
    /(?:\(|(?<!\p{L})mức)\s*$/u.test(placed.gap) &&
    !/^\s*(?:\/|mỗi|một)/u.test(placed.after)
  );
}

/** `bình quân 13,2 tiêu chí/xã (16 xã)`: the figure in brackets right behind. */
function bracketBehind({ claims }: BlockReading, index: number): Claim | null {
  const next = claims[index + 1];
  return next && next.figure === (claims[index] as Claim).figure + 1 && /^\s*\(\s*$/u.test(next.placed.gap)
    ? next
    : null;
}

const COUNTED = /(?:trên|mỗi|một|\/)\s+(?:một\s+|mỗi\s+|01\s+)?([\p{L}]{2,}(?: [\p{L}]{2,}){0,3})/iu;

interface Sought {
  readonly mean: Claim;
  /** The claims before it in the last two sentences, and the one in brackets behind it. */
  readonly near: readonly Claim[];
  readonly words: string;
}

function ofClaims(block: BlockReading, { mean, near, words }: Sought, emit: Emit): void {
  const unit = mean.mention.unit;
  if (!unit) return;
  const [numerator, denominator] =
    unit.family === 'rate' ? unit.name.split('/') : [unit.name, COUNTED.exec(words)?.[1]];
  const base = unit.family === 'rate' ? readUnit(numerator ?? '', 0)?.unit : unit;
  const named = denominator?.toLowerCase();
  const totals = near.filter(
    ({ mention }) => mention.unit !== null && mention.unit.base === base?.base && mention.unit.family === base?.family,
  );
  const counts = named
    ? near.filter(({ mention }) => isNamed(mention.unit?.name ?? '', named) && mention.kind === 'quantity')
    : [];
  const per = unit.family === 'rate' ? (readUnit(denominator ?? '', 0)?.unit.exponent ?? 0) : 0;
  const averages = totals.slice(-MOST_NEAR).flatMap(total =>
    counts.slice(-MOST_NEAR).flatMap(count => {
      const average = { total, count, mean, exponent: (base ?? unit).exponent - per };
      return total === count || [total, count, mean].some(({ figure }) => isLoose(block, figure)) ? [] : [average];
    }),
  );
  const [only] = averages;
  // Of several totals and counts, those that agree are meant.
  const meant =
    averages.length > 1 ? averages.find(average => judge(questionOf(block, average)).verdict === 'holds') : only;
  if (meant) return relate(block, meant, emit);
  // Where none do, those right before the average may be.
  const nearest = averages.find(({ total, count }) => areNext(mean, [total, count]));
  if (nearest) emit(doubted(judge(questionOf(block, nearest))));
}

/** `84 cơ sở với số tiền 346,8 triệu đồng, bình quân 4,1 triệu đồng/cơ sở`: the two figures before it. */
function areNext({ figure, placed }: Claim, pair: readonly Claim[]): boolean {
  return pair.every(claim => figure - claim.figure <= pair.length && claim.placed.sentence === placed.sentence);
}

function doubted(relation: Relation): Relation {
  const open = relation.verdict !== 'contradiction' || !suspectOf(relation);
  return { ...relation, verdict: open ? 'undecided' : 'doubtful' };
}

const MOST_NEAR = 4;

function isNamed(unit: string, named: string): boolean {
  const name = unit.toLowerCase().replace(/^(?:nghìn|triệu|vạn) /u, '');
  return (
    name !== '' &&
    (named.startsWith(name) || name.startsWith(named) || (named.startsWith('đầu người') && name === 'người'))
  );
}

interface Pair {
  readonly pair: Claim;
  readonly whole: Mention;
  readonly mean: Claim;
}

/** `186 tấn cho 3.100 hộ/12.400 khẩu (15 kg/khẩu)` is no mean of that pair. */
function isMeanOf({ mention: { unit } }: Claim, [one, other]: readonly [Mention, Mention]): boolean {
  if (one.unit?.base === other.unit?.base) return false;
  const counted = unit?.name.split('/')[0]?.toLowerCase() ?? '';
  return [one, other].some(({ unit: own }) => isNamed(own?.name ?? '', counted));
}

/** `41.250 học sinh/1.228 lớp, bình quân 33,6 học sinh/lớp`, in whichever order the pair is printed. */
function ofPair(block: BlockReading, { pair, whole, mean }: Pair, emit: Emit): void {
  const first = pair.mention.unit?.base;
  const inverted =
    first !== undefined &&
    mean.mention.unit?.name.split('/')[0] !== undefined &&
    !mean.mention.unit.name.startsWith(pair.mention.unit?.name ?? '');
  const [over, under] = inverted ? [whole, pair.mention] : [pair.mention, whole];
  emit(
    judge({
      rule: 'average',
      stated: mean.mention,
      others: [pair.mention, whole],
      certain: true,
      recompute: at => interval.divide(at(over), at(under)),
      formula: () => `${printed(block, over)} ÷ ${printed(block, under)}`,
    }),
  );
}

interface Average {
  readonly total: Claim;
  readonly count: Claim;
  readonly mean: Claim;
  /** Power of ten of the average's unit: `triệu đồng/người` is 6, `tấn/ha` is 3 less the 4 of the hectare. */
  readonly exponent: number;
}

function relate(block: BlockReading, average: Average, emit: Emit): void {
  emit(surely(questionOf(block, average)));
  growthOfAverage(block, average, emit);
}

function questionOf(block: BlockReading, { total, count, mean, exponent }: Average): Question {
  const shift = (total.mention.unit?.exponent ?? 0) - (count.mention.unit?.exponent ?? 0) - exponent;
  return {
    rule: 'average',
    stated: mean.mention,
    others: [total.mention, count.mention],
    certain: AVERAGE.test(mean.placed.gap.slice(-80)),
    recompute: at => {
      const quotient = interval.divide(at(total.mention), at(count.mention));
      return quotient && interval.scale(quotient, tenTo(shift));
    },
    formula: () => `${printed(block, total.mention)} ÷ ${printed(block, count.mention)}`,
  };
}

/** Where no word calls it an average, one digit that sets it right does; else it may be the average of something else. */
function surely(question: Question): Relation {
  const relation = judge(question);
  if (relation.verdict !== 'doubtful') return relation;
  // Of a single digit every other is one edit away.
  const isLong = question.stated.mantissa >= 10;
  return { ...relation, verdict: isLong && suspectOf(relation) ? 'contradiction' : 'undecided' };
}

function growthOfAverage(block: BlockReading, { total, count, mean }: Average, emit: Emit): void {
  const [ofTotal, ofCount, ofMean] = [total, count, mean].map(claim => comparisonsOf(claim, 'growth')[0]);
  if (!ofTotal || !ofCount || !ofMean) return;
  const index = (growth: typeof ofTotal, values: ReturnType<typeof interval.point>) =>
    interval.add(interval.point(HUNDRED), directed(values, growth));
  emit(
    judge({
      rule: 'average',
      stated: ofMean.mention,
      others: [ofTotal.mention, ofCount.mention],
      certain: ofTotal.certain && ofCount.certain && ofMean.certain,
      recompute: at => {
        const quotient = interval.divide(index(ofTotal, at(ofTotal.mention)), index(ofCount, at(ofCount.mention)));
        if (!quotient) return null;
        const growth = interval.subtract(interval.scale(quotient, HUNDRED), interval.point(HUNDRED));
        return directed(growth, ofMean);
      },
      formula: () =>
        `(100 % ${sign(ofTotal)} ${printed(block, ofTotal.mention)}) ÷ (100 % ${sign(ofCount)} ${printed(block, ofCount.mention)}) − 100 %`,
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
  claims: 2,
  check,
  fires: [
    {
      text: 'Toàn trường có 1.500 học sinh, 40 lớp (57,5 học sinh/lớp).',
      quote: '57,5 học sinh/lớp',
      suggestion: '37,5 học sinh/lớp',
    },
    {
      text: 'Tổng kinh phí 18.000 triệu đồng cho 12.000 người, mức 5,1 triệu đồng/người.',
      quote: '5,1 triệu đồng/người',
      suggestion: '1,5 triệu đồng/người',
    },
    {
      text: 'Đăng ký mới 80 doanh nghiệp với số vốn đăng ký 400 tỷ đồng; vốn đăng ký bình quân trên một doanh nghiệp là 6,0 tỷ đồng.',
      quote: '6,0 tỷ đồng',
      suggestion: '5,0 tỷ đồng',
    },
    {
      text: 'Có 1.200 lao động, tổng quỹ lương 9.600 triệu đồng, bình quân 80 triệu đồng/lao động.',
      quote: '80 triệu đồng/lao động',
      suggestion: '8 triệu đồng/lao động',
    },
    {
      text: 'Kiểm tra 3.412 cơ sở, vi phạm 385 cơ sở; xử phạt 84 cơ sở với số tiền 346,8 triệu đồng, bình quân 1,4 triệu đồng/cơ sở.',
      quote: '1,4 triệu đồng/cơ sở',
      suggestion: '4,1 triệu đồng/cơ sở',
    },
    {
      text: 'Toàn tỉnh có 41.250 học sinh/1.250 lớp, bình quân 53 học sinh/lớp.',
      quote: '53 học sinh/lớp',
      suggestion: '33 học sinh/lớp',
    },
  ],
  staysSilent: [
    'Hỗ trợ 186 tấn gạo cho 3.100 hộ/12.400 khẩu (15 kg/khẩu).',
    'Toàn trường có 1.500 học sinh, 40 lớp (37,5 học sinh/lớp).',
    'Hỗ trợ 12.000 người, kinh phí 54.000 triệu đồng, mức 1,5 triệu đồng/người/tháng.',
    'Diện tích 500 ha lúa, đã bón 1.000 tấn phân, mức 3 tấn/ha.',
    'Đăng ký mới 80 doanh nghiệp với số vốn đăng ký 400 tỷ đồng; vốn đăng ký bình quân trên một doanh nghiệp là 5,0 tỷ đồng.',
    'Có 12 xã đạt chuẩn; bình quân toàn tỉnh đạt 10,99 tiêu chí/xã.',
    'Có 1.200 lao động, tổng quỹ lương 9.600 triệu đồng, bình quân 8 triệu đồng/lao động.',
    'Toàn tỉnh có 41.250 học sinh/1.250 lớp, bình quân 33 học sinh/lớp.',
    'Sản lượng 1.250 tấn, năng suất bình quân 50 tạ/ha.',
  ],
};
