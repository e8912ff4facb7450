import { type Interval, interval, type Unit } from '#figures';
import type { BlockReading, Claim, Comparison, Mention } from '#reading';
import { countsPeople, readUnit } from '#vietnamese';
import { type At, HUNDRED, isExactCount, tenTo } from './operand.ts';
import { addable } from './parts.ts';
import { judge, type Question, type Relation } from './relation.ts';
import { comparisonsOf, directed, isLoose } from './rule.ts';

// What an average is the average of: the total and the count that stand near it.

/** A total, a count, and the average that is said to be the one over the other. */
export interface Average {
  readonly total: Claim;
  readonly count: Claim;
  readonly mean: Claim;
  /** Power of ten of the average's unit: `triệu đồng/người` is 6, `tấn/ha` is 3 less the 4 of the hectare. */
  readonly exponent: number;
}

/** What the words and the unit of an average ask for. */
export interface Wanted {
  /** What the total is measured in. */
  readonly unit: Unit;
  /** The noun that is counted, in lower case; empty where nothing names it. */
  readonly counted: string;
  /** Power of ten of the average's unit. */
  readonly exponent: number;
}

const COUNTED = /(?:trên|mỗi|một|\/)\s+(?:một\s+|mỗi\s+|01\s+)?([\p{L}]{2,}(?: [\p{L}]{2,}){0,3})/iu;
const PER_HEAD = /(?:bình quân|trên)(?:\s+một)?\s+(đầu người|người dân)/iu;
/** `vụ/100.000 dân`, `thuê bao/100 dân`: so many of those counted make up one. */
const ROUND = /^1([0.]*) /u;

/** Null for a figure without a unit, which is the average of nothing that can be told. */
export function wantedOf({ mention: { unit } }: Claim, words: string): Wanted | null {
  if (!unit) return null;
  if (unit.family !== 'rate') {
    const counted = COUNTED.exec(words)?.[1] ?? PER_HEAD.exec(words)?.[1] ?? '';
    return { unit, counted: counted.toLowerCase(), exponent: unit.exponent };
  }
  const [over = '', under = ''] = unit.name.split('/');
  const round = ROUND.exec(under);
  const read = readUnit(over, 0)?.unit ?? unit;
  const counted = round ? under.slice(round[0].length) : under;
  const per = (round?.[1] ?? '').replaceAll('.', '').length + (readUnit(counted, 0)?.unit.exponent ?? 0);
  return { unit: read, counted: counted.toLowerCase(), exponent: read.exponent - per };
}

export interface Sought {
  readonly mean: Claim;
  /** Claims of the last two sentences, and of brackets behind it, that may be the total or the count. */
  readonly near: readonly Claim[];
  readonly wanted: Wanted;
}

/** A paragraph names few totals and counts; the nearest will do. */
const MOST_NEAR = 8;

/** Totals over counts that are named as the average says. */
export function named(block: BlockReading, sought: Sought): Average[] {
  const { counted } = sought.wanted;
  if (counted === '') return [];
  // `58,4 nghìn tấn …, giá bình quân 2,44 USD/kg`: measured alike, whatever the scale.
  const measure = readUnit(counted, 0)?.unit;
  return averages(
    block,
    sought,
    ({ mention: { unit } }) =>
      isNamed(unit?.name ?? '', counted) || (measure?.family === 'measure' && unit?.base === measure.base),
  );
}

/**
 * Totals over what may be counted under another name: `1.846 đối tượng … bình quân 4 triệu đồng/người`, `642 giấy chứng
 * nhận đăng ký hộ kinh doanh … 150 triệu đồng/hộ`, or without any, `1.486 doanh nghiệp, … bình quân 11,3 tỷ đồng`.
 */
export function unnamed(block: BlockReading, sought: Sought): Average[] {
  const { mean, wanted } = sought;
  // Of one count over another nothing tells which is which.
  if (wanted.unit.family === 'count') return [];
  const base = readUnit(wanted.counted, 0)?.unit.base ?? wanted.counted;
  const people = countsPeople(base) || wanted.counted === 'đầu người';
  return averages(block, sought, claim => {
    const { mention, placed } = claim;
    if (mention.unit?.family !== 'count' || placed.sentence !== mean.placed.sentence) return false;
    if (wanted.counted === '') return true;
    if (people && countsPeople(mention.unit.base)) return true;
    return NAMED_BEHIND.exec(placed.after)?.[0].toLowerCase().includes(` ${wanted.counted}`) ?? false;
  });
}

/** What a figure counts, as its own clause says it. */
const NAMED_BEHIND = /^[^,;.()]*/u;

/** The totals and counts are of the block; the average, which is exact, may stand in another one. */
function averages(block: BlockReading, { mean, near, wanted }: Sought, isCount: (claim: Claim) => boolean): Average[] {
  const totals = near.filter(claim => isTotal(claim, wanted.unit)).slice(-MOST_NEAR);
  const counts = near
    .filter(claim => claim.mention.kind === 'quantity' && isCount(claim))
    .slice(-MOST_NEAR)
    .flatMap(countsOf);
  return totals.flatMap(total =>
    counts.flatMap(count => {
      const loose = total === count || [total, count].some(({ figure }) => isLoose(block, figure));
      return loose ? [] : [{ total, count, mean, exponent: wanted.exponent }];
    }),
  );
}

/** `9/14 xã đạt chuẩn; bình quân 16,9 tiêu chí/xã`: of all of them, or of those that are meant. */
function countsOf(claim: Claim): Claim[] {
  return claim.whole && addable(claim.whole, claim.mention) ? [{ ...claim, mention: claim.whole }, claim] : [claim];
}

/** A total in the average's own measure, also of so much a month: `98,6 tỷ đồng/tháng`. */
function isTotal({ mention: { unit } }: Claim, { base, family }: Unit): boolean {
  if (!unit) return false;
  if (unit.base === base && unit.family === family) return true;
  return unit.family === 'rate' && family === 'money' && EACH_MONTH.exec(unit.base)?.[1] === base;
}

const EACH_MONTH = /^([^/]+)\/(?:tháng|quý|năm)$/u;

export function isNamed(unit: string, counted: string): boolean {
  const name = unit.toLowerCase().replace(/^(?:nghìn|triệu|vạn) /u, '');
  return (
    name !== '' &&
    (counted.startsWith(name) || name.startsWith(counted) || (counted.startsWith('đầu người') && name === 'người'))
  );
}

interface Divided {
  readonly over: Mention;
  readonly under: Mention;
  readonly mean: Mention;
  readonly exponent: number;
}

/** What the average should be in its own unit; null where nothing can be divided. */
export function meanOf({ over, under, mean, exponent }: Divided, at: At): Interval | null {
  const shift = (over.unit?.exponent ?? 0) - (under.unit?.exponent ?? 0) - exponent;
  const quotient = interval.divide(at(over), at(under));
  return quotient && asRounded(interval.scale(quotient, tenTo(shift)), mean);
}

/** An average of what is counted is rounded, though it is printed like a count. */
export function asRounded(values: Interval, mean: Mention): Interval {
  return isExactCount(mean) ? interval.add(values, ROUNDED) : values;
}

const ROUNDED = interval.nearest({ coefficient: 0, scale: 0 });

const AVERAGE = /(?:bình quân|trung bình|mật độ)(?!\p{L})/iu;

/** True where a word right before the figure calls it an average. */
export function isCalledAverage({ placed: { gap } }: Claim): boolean {
  return AVERAGE.test(gap.slice(-NEAR));
}

const NEAR = 80;

type Print = (mention: Mention) => string;

/** The total over the count is the average. */
export function meanQuestion({ total, count, mean, exponent }: Average, print: Print): Omit<Question, 'certain'> {
  const divided = { over: total.mention, under: count.mention, mean: mean.mention, exponent };
  return {
    rule: 'average',
    stated: mean.mention,
    others: [total.mention, count.mention],
    recompute: at => meanOf(divided, at),
    formula: () => `${print(total.mention)} ÷ ${print(count.mention)}`,
  };
}

/** The growth of the average, which follows from those of the total and the count; null where one is not told. */
export function growthOfMean({ total, count, mean }: Average, print: Print): Relation | null {
  const [ofTotal, ofCount, ofMean] = [total, count, mean].map(claim => comparisonsOf(claim, 'growth')[0]);
  if (!ofTotal || !ofCount || !ofMean) return null;
  const index = (growth: Comparison, values: Interval) => interval.add(ALL, directed(values, growth));
  const told = (growth: Comparison) => `(100 % ${growth.direction < 0 ? '−' : '+'} ${print(growth.mention)})`;
  return judge({
    rule: 'average',
    stated: ofMean.mention,
    others: [ofTotal.mention, ofCount.mention],
    certain: ofTotal.certain && ofCount.certain && ofMean.certain,
    recompute: at => {
      const quotient = interval.divide(index(ofTotal, at(ofTotal.mention)), index(ofCount, at(ofCount.mention)));
      return quotient && directed(interval.subtract(interval.scale(quotient, HUNDRED), ALL), ofMean);
    },
    formula: () => `${told(ofTotal)} ÷ ${told(ofCount)} − 100 %`,
  });
}

const ALL = interval.point(HUNDRED);

/** `75 doanh nghiệp với số vốn đăng ký 400 tỷ đồng; số vốn đăng ký bình quân trên một doanh nghiệp là 4,4 tỷ đồng`. */
export function namesBoth({ total, count, mean }: Average): boolean {
  const words = mean.placed.gap.toLowerCase();
  const counted = count.mention.unit?.name.toLowerCase() ?? '';
  const name =
    NAMED_MEAN.exec(words)?.[1]
      ?.match(/\p{L}+/gu)
      ?.filter(word => !SUMS.has(word)) ?? [];
  const own: readonly string[] = total.placed.gap.toLowerCase().match(/\p{L}+/gu) ?? [];
  return name.length > 0 && name.every(word => own.includes(word)) && counted !== '' && words.includes(` ${counted}`);
}

const NAMED_MEAN = /(?:^|[,;.])([^,;.]{2,40}?) bình quân/u;
const SUMS: ReadonlySet<string> = new Set(['số', 'tổng', 'mức', 'và', 'tỷ', 'trọng']);
