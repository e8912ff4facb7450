import { interval, type Rational } from '#figures';
import { approximate, type BlockReading, type Claim, claimsBefore, type Mention, REACH, statesValue } from '#reading';
import { asRounded } from '../averaged.ts';
import { suspectOf } from '../diagnosis.ts';
import { inOnes, inUnitOf } from '../operand.ts';
import { addable, isMean, isPart } from '../parts.ts';
import { agrees, judge, type Relation } from '../relation.ts';
import { type Emit, isLoose, printed, type Rule } from '../rule.ts';

/** `9 tháng có 13.338 vụ; bình quân một ngày 49 vụ (273 ngày)`: the total over the days or months that are named. */
function check(block: BlockReading, emit: Emit): void {
  for (const mean of meansIn(block)) {
    const relation = ofMean(block, mean);
    if (relation) emit(relation);
  }
}

/** A figure for each day, month or year. */
export interface Mean {
  readonly index: number;
  readonly mean: Claim;
  /** `ngày`, `tháng`, `năm`. */
  readonly each: string;
  /** False for `mỗi tháng`, which may say what is done each month. */
  readonly isAverage: boolean;
}

/** What words before a figure, or before one of its sentence, say to be for each day, month or year. */
export function meansIn(block: BlockReading): Mean[] {
  if (!EACH.test(block.text)) return [];
  const means: Mean[] = [];
  let [opened, sentence] = ['', -1];
  for (const [index, mean] of block.claims.entries()) {
    const words = statesValue(mean) ? EACH_BEFORE.exec(mean.placed.gap.slice(-REACH_BACK)) : null;
    const own = words?.[2] ?? inUnit(mean);
    if (own) [opened, sentence] = [own.toLowerCase(), mean.placed.sentence];
    if (mean.placed.sentence !== sentence || mean.role.kind !== 'value' || opened === '') continue;
    means.push({ index, mean, each: opened, isAverage: words === null || words[1] !== undefined });
  }
  return means;
}

/** The relation of an average with a total of its own paragraph. */
export function ofMean(block: BlockReading, found: Mean): Relation | null {
  const spans = spansOf(block, found.each);
  return spans.length === 0 ? null : relationOf(block, found, spans);
}

const EACH = /ình quân|rung bình|ỗi/;
const REACH_BACK = 120;
/** `Bình quân 1 ngày trong 6 tháng, trên địa bàn xảy ra`: the words between name the time or the place. */
const EACH_BEFORE =
  /(?:(bình quân|trung bình)(?:\s+(?:mỗi|một|0?1|hằng|hàng))?|(?<!\p{L})mỗi)\s+(ngày|tuần|tháng|quý|năm)(?!\p{L})(?:(?: trong)? \d{1,2} tháng(?: đầu năm)?(?: \d{4})?,?|,)?[^,;.\d]{0,50}$/iu;

/** `bình quân 50,9 tỷ đồng/năm`: what it is the average of stands in the unit. */
function inUnit({ mention: { unit }, placed }: Claim): string | undefined {
  const each = unit?.base.includes('/') ? PER_TIME.exec(unit.base)?.[1] : undefined;
  return each && AVERAGE.test(placed.gap) ? each : undefined;
}

const PER_TIME = /\/(ngày|tuần|tháng|quý|năm)$/u;
const AVERAGE = /(?:bình quân|trung bình)(?:\s+\p{L}+){0,6}\s*$/iu;

/** A stretch of time, and how often it holds the unit that the average is of: months are not equally long. */
export interface Span {
  readonly mention: Mention;
  readonly least: number;
  readonly most: number;
}

/** The stretches of time that a paragraph names. */
export function spansOf({ mentions, text }: BlockReading, each: string): Span[] {
  const spans = mentions.flatMap((mention): Span[] => {
    if (each === 'ngày' && isQuarter(text, mention)) return [inDays(mention, QUARTER)];
    if (mention.kind !== 'duration' || mention.high !== null || !mention.unit) return [];
    const many = approximate(mention);
    if (mention.unit.base === each) return many < 2 ? [] : [{ mention, least: many, most: many }];
    const months = MONTHS.get(mention.unit.base);
    if (!months) return [];
    if (each === 'tháng') return [{ mention, least: many * months, most: many * months }];
    return each === 'ngày' ? [inDays(mention, many * months)] : [];
  });
  // `trong 8 tháng … (244 ngày)`: where the days are counted, the months say no more.
  const counted = spans.filter(({ least, most }) => least === most);
  return counted.length > 0 ? counted : spans;
}

function inDays(mention: Mention, months: number): Span {
  return { mention, least: months * DAYS - SOME_DAYS, most: months * DAYS + SOME_DAYS };
}

/** `trong quý I năm 2023`: the year behind it stands for the quarter, which is no number. */
function isQuarter(text: string, { kind, start }: Mention): boolean {
  return kind === 'date' && QUARTER_BEFORE.test(text.slice(Math.max(0, start - NAME), start));
}

const QUARTER = 3;
const QUARTER_BEFORE = /quý (?:[IV]+|\d)(?: năm |\/)$/iu;
const NAME = 16;

const MONTHS: ReadonlyMap<string, number> = new Map([
  ['tháng', 1],
  ['quý', 3],
  ['năm', 12],
]);
/** The days of a month, and how many more or fewer so many months have, a month's figures closing on the 14th too. */
const DAYS = 30.4;
const SOME_DAYS = 3;

/** The first total with which the average comes out; else the only one with which it would with one digit set right. */
function relationOf(block: BlockReading, { index, mean, isAverage }: Mean, spans: readonly Span[]): Relation | null {
  const mended: Relation[] = [];
  // `mỗi tháng có gần 14,9 nghìn`: nothing can be wrong with it, but much comes out.
  const isBound = isLoose(block, mean.figure);
  const times = new Map(spans.map(span => [span.least, span] as const));
  for (const total of totalsNear(block, index))
    for (const span of times.values()) {
      if (inOnes(total.mention) * FEW < inOnes(mean.mention) * span.least) continue;
      const relation = overTime({ total, mean, span }, mention => printed(block, mention));
      if (agrees(relation)) return isBound ? { ...relation, verdict: 'holds' } : relation;
      if (isBound) continue;
      if (suspectOf(relation)?.mention === mean.mention) mended.push(relation);
    }
  const [only] = mended;
  return isAverage && only && mended.length === 1 && mean.mention.mantissa >= LONG ? only : null;
}

/** A slip makes a total look half as large, or a tenth, but no other average. */
const FEW = 12;

/** Two digits: of a single one every other is one edit away. */
const LONG = 10;

/** Figures of the same things before the average, nearest first, and in its own sentence behind it. */
function totalsNear(block: BlockReading, index: number): Claim[] {
  const { claims } = block;
  const mean = claims[index] as Claim;
  const isTotal = (claim: Claim): boolean => isPart(claim) && !isMean(claim) && isOfMean(claim.mention, mean.mention);
  const before = claimsBefore(claims, index).filter(
    claim => mean.placed.sentence - claim.placed.sentence <= FAR && isTotal(claim),
  );
  const behind = claims
    .slice(index + 1, index + REACH)
    .filter(claim => claim.placed.sentence === mean.placed.sentence && isTotal(claim));
  return [...before.reverse(), ...behind].slice(0, MOST_TOTALS).filter(({ figure }) => !isLoose(block, figure));
}

/** `tỷ đồng` and `tỷ đồng/năm` are of one thing. */
export function isOfMean(total: Mention, mean: Mention): boolean {
  const base = mean.unit?.base ?? '';
  return addable(total, mean) || (total.unit !== null && PER_TIME.test(base) && base.startsWith(`${total.unit.base}/`));
}

/** So many sentences back, between which the changes of the total may be told. */
const FAR = 2;
const MOST_TOTALS = 8;

interface Over {
  readonly total: Claim;
  readonly mean: Claim;
  readonly span: Span;
}

/** The total over so many days, months or years. */
export function overTime({ total, mean, span }: Over, print: (mention: Mention) => string): Relation {
  const times = interval.closed(tenths(span.least), tenths(span.most));
  return judge({
    rule: 'average-over-time',
    stated: mean.mention,
    others: [total.mention, span.mention],
    certain: false,
    recompute: at => {
      const each = interval.divide(inUnitOf(mean.mention, total.mention, at), times);
      return each && asRounded(each, mean.mention);
    },
    formula: () => `${print(total.mention)} ÷ ${print(span.mention)}`,
  });
}

const tenths = (many: number): Rational => ({ numerator: Math.round(many * 10), denominator: 10 });

export const averageOverTime: Rule = {
  id: 'average-over-time',
  title: { vi: 'Bình quân mỗi ngày, mỗi tháng', en: 'Average of a day or a month' },
  explanation: {
    vi: 'Số bình quân một ngày, một tháng bằng tổng chia cho số ngày, số tháng nêu cùng chỗ.',
    en: 'The average of a day or a month is the total over the days or months that are named with it.',
  },
  claims: 2,
  check,
  fires: [
    {
      text: 'Chín tháng có 13.338 vụ; trong 9 tháng bình quân một ngày 94 vụ (273 ngày).',
      quote: '94 vụ',
    },
    {
      text: 'Tổng kinh phí thực hiện 3 năm là 152,6 tỷ đồng, bình quân 59,9 tỷ đồng/năm.',
      quote: '59,9 tỷ đồng/năm',
      suggestion: '50,9 tỷ đồng/năm',
    },
    {
      text: 'Tính chung 6 tháng đầu năm, cả nước xảy ra 5.684 vụ tai nạn, làm 3.286 người chết. Bình quân 1 ngày có 31 vụ tai nạn, làm 16 người chết.',
      quote: '16 người',
    },
    {
      text: 'Trong 2 năm 2021 - 2022 thu được 2.880 tỷ đồng, bình quân mỗi tháng 140 tỷ đồng.',
      quote: '140 tỷ đồng',
      suggestion: '120 tỷ đồng',
    },
    {
      text: 'Chín tháng đầu năm xảy ra 13.338 vụ; bình quân một ngày 94 vụ (273 ngày).',
      quote: '94 vụ',
    },
    {
      text: 'Trong 8 tháng có 110,8 nghìn lượt khám, bình quân một tháng 19,3 nghìn lượt khám.',
      quote: '19,3 nghìn lượt',
    },
  ],
  staysSilent: [
    'Trong quý I năm 2023 xảy ra 2.346 vụ tai nạn, làm 1.436 người chết. Bình quân mỗi ngày có 16 người chết.',
    'Tổng kinh phí thực hiện 3 năm là 152,6 tỷ đồng (năm 2021: 41,2 tỷ đồng; năm 2022: 52,8 tỷ đồng; năm 2023: 58,6 tỷ đồng), bình quân 50,9 tỷ đồng/năm.',
    'Trong 11 tháng có 163,6 nghìn doanh nghiệp, trung bình mỗi tháng có gần 14,9 nghìn doanh nghiệp.',
    'Bình quân mỗi ngày có 120 phương tiện (xuất 70 xe, nhập 50 xe) thông quan; 6 tháng có 21.720 lượt phương tiện.',
    'Trong 2 tháng đầu năm, bình quân mỗi ngày có 38 vụ, 20 người chết, 29 người bị thương.',
    'Tính chung 6 tháng đầu năm, cả nước xảy ra 5.684 vụ tai nạn, làm 3.286 người chết. So với cùng kỳ số vụ giảm 2%. Bình quân 1 ngày trong 6 tháng, cả nước xảy ra 31 vụ tai nạn, làm 18 người chết.',
    'Trong 2 năm 2021 - 2022 thu được 2.880 tỷ đồng, bình quân mỗi tháng 120 tỷ đồng.',
    'Trong 3 tháng thu gom 5.684 tấn rác. Bình quân mỗi ngày xe chở 35 tấn về bãi.',
    'Chín tháng đầu năm xảy ra 13.338 vụ; bình quân một ngày 49 vụ (273 ngày).',
    'Trong 8 tháng có 110,8 nghìn lượt khám, bình quân một tháng 13,9 nghìn lượt khám.',
    'Trong 6 tháng thu 1.254 tỷ đồng, chi 2.310 tỷ đồng, bình quân một tháng thu 209 tỷ đồng.',
    'Trong 8 tháng có 110,8 nghìn lượt, bình quân một ngày 456 lượt.',
    'Mỗi tháng hỗ trợ 1,5 triệu đồng trong 6 tháng; kinh phí 12,4 triệu đồng.',
  ],
};
