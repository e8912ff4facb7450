import { type BlockReading, type Claim, claimsBefore, type Mention, statesValue } from '#reading';
import {
  type Average,
  growthOfMean,
  isCalledAverage,
  isNamed,
  meanOf,
  meanQuestion,
  named,
  namesBoth,
  type Sought,
  unnamed,
  type Wanted,
  wantedOf,
} from '../averaged.ts';
import { suspectOf } from '../diagnosis.ts';
import { addable } from '../parts.ts';
import { judge, type Question, type Relation } from '../relation.ts';
import { type Emit, isLoose, printed, type Rule } from '../rule.ts';

/** `bình quân … trên một doanh nghiệp`: the total over the count, and the growth of one over the growth of the other. */
function check(block: BlockReading, emit: Emit): void {
  const said = /ình quân|rung bình|ật độ|ỗi /.test(block.text);
  if (!said && !block.claims.some(({ mention }) => mention.unit?.family === 'rate')) return;
  for (let index = 0; index < block.claims.length; index++) {
    const mean = block.claims[index] as Claim;
    if (mean.role.kind !== 'value') continue;
    const words = mean.placed.gap.slice(-80);
    const isSaid = isCalledAverage(mean) || isBareRate(mean);
    if (!isSaid && mean.mention.unit?.family !== 'rate' && !EACH.test(words)) continue;
    const before = claimsBefore(block.claims, index).filter(
      claim => statesValue(claim) && mean.placed.sentence - claim.placed.sentence <= 1,
    );
    const pair = before.at(-1);
    const behind = bracketBehind(block, index);
    const count = behind ? null : countBehind(block, index);
    const near = count
      ? [...before.filter(claim => !addable(claim.mention, count.mention)), count]
      : behind
        ? [...before, behind]
        : before;
    const wanted = wantedOf(mean, `${words} ${mean.placed.after}`);
    if (!wanted) continue;
    const isExact = !isLoose(block, mean.figure);
    if (behind?.whole && mean.mention.unit?.family === 'rate')
      ofPair(block, { pair: behind, whole: behind.whole, mean, wanted }, emit);
    else if (!isSaid && isExact) onlyHeld(block, { mean, near, wanted }, emit);
    else if (pair?.whole && pair.figure === mean.figure - 2 && isMeanOf(mean, [pair.mention, pair.whole]))
      ofPair(block, { pair, whole: pair.whole, mean, wanted }, emit);
    else if (isSaid && isExact) ofClaims(block, { mean, near, wanted }, emit);
  }
}

/** `bình quân mỗi dự án FDI 11,5 triệu USD, mỗi dự án trong nước 113,7 tỷ đồng`: it may also be what each was given. */
const EACH = /(?<!\p{L})mỗi\s[^,;.\d]{2,40}$/iu;
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
  return next && next.figure === (claims[index] as Claim).figure + 1 && OPENS.test(next.placed.gap) ? next : null;
}

/** `bình quân 100 m3/ha trên diện tích khai thác 9.124 ha`: what it is divided by stands right behind, with its name. */
function countBehind({ claims }: BlockReading, index: number): Claim | null {
  const [mean, next] = [claims[index] as Claim, claims[index + 1]];
  if (next?.figure !== mean.figure + 1 || next.placed.clause !== mean.placed.clause) return null;
  const per = mean.mention.unit?.name.split('/')[1] ?? '';
  const isPer = per !== '' && next.role.kind === 'value' && isNamed(next.mention.unit?.name ?? '', per);
  return isPer && NAMED_COUNT.test(next.placed.gap) ? next : null;
}

const NAMED_COUNT = /^\s*(?:trên|cho|của|với|tính trên)\s[\p{L}\s]{0,40}$/u;

const OPENS = /^\s*\(\s*(?:tổng(?: số)?|dân số|với)?\s*$/iu;

/** `đạt 30,0 giường/vạn dân`, which no word calls an average: found by the arithmetic, or not at all. */
function onlyHeld(block: BlockReading, sought: Sought, emit: Emit): void {
  if (sought.mean.mention.mantissa < LONG) return;
  const held = [...named(block, sought), ...unnamed(block, sought)].find(average => holdsFor(block, average));
  if (held) relate(block, held, emit);
}

/** Two digits: below that, chance finds a total and a count for it. */
const LONG = 10;

function ofClaims(block: BlockReading, sought: Sought, emit: Emit): void {
  const { mean } = sought;
  const averages = named(block, sought);
  const [only] = averages;
  // Of several totals and counts, those that agree are meant.
  const meant = averages.length > 1 ? averages.find(average => holdsFor(block, average)) : only;
  if (meant) return relate(block, meant, emit);
  const others = unnamed(block, sought);
  const held = others.find(average => holdsFor(block, average));
  if (held) return relate(block, held, emit);
  // What is reaped of an area is the yield over the area that is cut, which may be another one.
  if (mean.mention.unit?.base === YIELD) return;
  // Where none do, those right before the average may be, or the only ones that one digit of it would make agree.
  const next = (averages.length > 0 ? averages : others).find(average => areNext(sought, average));
  const relation = next ? judge(questionOf(block, next)) : onlyMended(block, sought, averages);
  if (relation) emit(doubted(relation));
}

const YIELD = 'kg/ha';

function holdsFor(block: BlockReading, average: Average): boolean {
  return judge(questionOf(block, average)).verdict === 'holds';
}

/** `84 cơ sở với số tiền 346,8 triệu đồng, bình quân 4,1 triệu đồng/cơ sở`: the two values before it. */
function areNext({ near, mean }: Sought, { total, count }: Average): boolean {
  const last = near.filter(({ figure, role }) => figure < mean.figure && role.kind === 'value').slice(-2);
  return [total, count].every(claim => last.includes(claim) && claim.placed.sentence === mean.placed.sentence);
}

function onlyMended(block: BlockReading, { mean }: Sought, averages: readonly Average[]): Relation | null {
  if (mean.mention.mantissa < (averages.length > FEW ? LONGER : LONG)) return null;
  const mended = averages
    .map(average => judge(questionOf(block, average)))
    .filter(relation => suspectOf(relation)?.mention === mean.mention);
  return mended.length === 1 ? (mended[0] as Relation) : null;
}

/** So many totals over counts leave little to chance. */
const FEW = 2;
const LONGER = 100;

function doubted(relation: Relation): Relation {
  const isOpen = relation.verdict !== 'contradiction' || relation.stated.mantissa < LONG || !suspectOf(relation);
  return { ...relation, verdict: isOpen ? 'undecided' : 'doubtful' };
}

interface Pair {
  readonly pair: Claim;
  readonly whole: Mention;
  readonly mean: Claim;
  readonly wanted: Wanted;
}

/** `186 tấn cho 3.100 hộ/12.400 khẩu (15 kg/khẩu)` is no mean of that pair. */
function isMeanOf({ mention: { unit } }: Claim, [one, other]: readonly [Mention, Mention]): boolean {
  if (one.unit?.base === other.unit?.base) return false;
  const counted = unit?.name.split('/')[0]?.toLowerCase() ?? '';
  return [one, other].some(({ unit: own }) => isNamed(own?.name ?? '', counted));
}

/** `41.250 học sinh/1.228 lớp, bình quân 33,6 học sinh/lớp`, in whichever order the pair is printed. */
function ofPair(block: BlockReading, { pair, whole, mean, wanted }: Pair, emit: Emit): void {
  const inverted = mean.mention.unit?.name.startsWith(pair.mention.unit?.name ?? '') === false;
  const [over, under] = inverted ? [whole, pair.mention] : [pair.mention, whole];
  if (over.unit?.base !== wanted.unit.base) return;
  emit(
    judge({
      rule: 'average',
      stated: mean.mention,
      others: [pair.mention, whole],
      certain: true,
      recompute: at => meanOf({ over, under, mean: mean.mention, exponent: wanted.exponent }, at),
      formula: () => `${printed(block, over)} ÷ ${printed(block, under)}`,
    }),
  );
}

function relate(block: BlockReading, average: Average, emit: Emit): void {
  emit(withName(surely(questionOf(block, average)), average));
  const growth = growthOfMean(average, mention => printed(block, mention));
  if (growth) emit(withName(growth, average));
}

function questionOf(block: BlockReading, average: Average): Question {
  const certain = isCalledAverage(average.mean);
  return { ...meanQuestion(average, mention => printed(block, mention)), certain };
}

/** Asked of what contradicts: a name tells that these are meant. */
function withName(relation: Relation, average: Average): Relation {
  return relation.verdict === 'contradiction' && namesBoth(average) ? { ...relation, named: true } : relation;
}

/** Where no word calls it an average, one digit that sets it right does; else it may be the average of something else. */
function surely(question: Question): Relation {
  const relation = judge(question);
  if (relation.verdict !== 'doubtful') return relation;
  // Of a single digit every other is one edit away.
  const isLong = question.stated.mantissa >= 10;
  return { ...relation, verdict: isLong && suspectOf(relation) ? 'contradiction' : 'undecided' };
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
      text: 'Diện tích tự nhiên 86,42 km2, dân số 38.214 người, mật độ dân số 424 người/km2.',
      quote: '424 người/km2',
      suggestion: '442 người/km2',
    },
    {
      text: 'Trong kỳ thành lập mới 60 hợp tác xã, giảm 8,5%; vốn đăng ký 300,6 tỷ đồng, giảm 44%; vốn đăng ký bình quân một hợp tác xã là 4,1 tỷ đồng.',
      quote: '4,1 tỷ đồng',
    },
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
    'Hiện có 9/14 xã đạt chuẩn; tổng số tiêu chí đạt 236 tiêu chí, bình quân 16,9 tiêu chí/xã.',
    'Hiện có 412/486 trường có phòng máy, 8.640 máy tính, bình quân 21 máy/trường.',
    'Diện tích tự nhiên 86,42 km2, dân số 38.214 người, mật độ dân số 442 người/km2.',
    'Có 731 doanh nghiệp tăng vốn, với tổng vốn tăng là 17.214 tỷ đồng. Vốn bình quân một doanh nghiệp thành lập mới đạt 12,8 tỷ đồng.',
    'Hỗ trợ 186 tấn gạo cho 3.100 hộ/12.400 khẩu (15 kg/khẩu).',
    'Toàn trường có 1.500 học sinh, 40 lớp (37,5 học sinh/lớp).',
    'Hỗ trợ 12.000 người, kinh phí 54.000 triệu đồng, mức 1,5 triệu đồng/người/tháng.',
    'Diện tích 500 ha lúa, đã bón 1.000 tấn phân, mức 3 tấn/ha.',
    'Đăng ký mới 80 doanh nghiệp với số vốn đăng ký 400 tỷ đồng; vốn đăng ký bình quân trên một doanh nghiệp là 5,0 tỷ đồng.',
    'Có 12 xã đạt chuẩn; bình quân toàn tỉnh đạt 10,99 tiêu chí/xã.',
    'Có 1.200 lao động, tổng quỹ lương 9.600 triệu đồng, bình quân 8 triệu đồng/lao động.',
    'Toàn tỉnh có 41.250 học sinh/1.250 lớp, bình quân 33 học sinh/lớp.',
  ],
};
