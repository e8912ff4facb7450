import type { Span } from '#documents';
import {
  contains,
  formatDecimal,
  monthPeriod,
  parseDecimal,
  type Period,
  periodOfCode,
  plus,
  previousYear,
  yearPeriod,
} from '#figures';
import {
  type Base,
  type Claim,
  type Comparison,
  decimalOf,
  type Mention,
  type Placed,
  type RoleKind,
  THE_PLAN,
} from '#reading';
import type { ComparisonKind, FigureComparison } from './imported.ts';
import { targetOf } from './statement.ts';

const KINDS: Partial<Record<RoleKind, ComparisonKind>> = {
  difference: 'difference',
  growth: 'growth',
  index: 'index',
  'plan-share': 'share-of-target',
  'over-plan': 'over-plan',
  share: 'share',
  points: 'points',
  contribution: 'contribution',
  multiple: 'multiple',
  ratio: 'ratio',
  rank: 'rank-change',
};

const SIGNED: ReadonlySet<ComparisonKind> = new Set(['difference', 'growth', 'points', 'contribution', 'over-plan']);

/** The value of a mention as a decimal string, its printed zeros kept; the lower end of a range. */
export function written(mention: Mention): string {
  return formatDecimal(decimalOf(mention));
}

export function negated(value: string): string {
  if (value.startsWith('-')) return value.slice(1);
  return /[1-9]/u.test(value) ? `-${value}` : value;
}

export function spanOf({ start, end }: Mention, offset: number): Span {
  return { start: start + offset, end: end + offset };
}

/** Where a claim stands: the period it holds in, and the offset of its block. */
export interface At {
  readonly period: Period | null;
  /** The period of the report: what is said of its whole year is of the year so far. */
  readonly report: Period | null;
  readonly offset: number;
}

/** What the report prints beside a claim: its plan, its bases and its comparisons. */
export function comparisonsOf(claim: Claim, at: At, figures: readonly Placed[]): FigureComparison[] {
  const found: FigureComparison[] = [];
  if (claim.whole && !listsAnother(claim, figures)) found.push(pairOf(claim, at, figures));
  for (const { base, mention, certain } of claim.baseValues) {
    const kind = base.kind === 'plan' ? 'plan' : 'base';
    found.push({ ...plain(kind, mention, at), ...against(base, sofar(at)), certainty: certain ? 'said' : 'implied' });
  }
  const bases = claim.comparisons.map(({ base }) => base);
  for (const [index, each] of claim.comparisons.entries()) {
    const compared = compare(each, each.base ?? nextBase(bases, index), at);
    if (compared) found.push(compared, ...shareOfPlan(compared));
  }
  return found;
}

/** In a report of half a year, `trong năm 2021` is the half year. */
export function sofar({ period, report }: Pick<At, 'period' | 'report'>): Period | null {
  if (period?.kind !== 'year' || report === null || report.kind === 'year') return period;
  return contains(period, report) ? report : period;
}

/** `tăng 319 con (bằng 100,31%) so với cùng kỳ`: the base stands behind the last of several. */
function nextBase(bases: readonly (Base | null)[], index: number): Base | null {
  return bases.slice(index + 1).find(base => base !== null && base.kind !== 'plan') ?? previousBase(bases, index);
}

/** `giảm 67 vụ so cùng kỳ = 31%`: said of the first, meant of the second too. */
function previousBase(bases: readonly (Base | null)[], index: number): Base | null {
  return (
    bases
      .slice(0, index)
      .reverse()
      .find(base => base !== null && base.kind !== 'plan') ?? null
  );
}

function compare(each: Comparison, base: Base | null, at: At): FigureComparison | null {
  const kind = KINDS[each.kind];
  if (!kind) return null;
  const one = plain(kind, each.mention, at);
  // `giảm 14 vụ (-7%)`: the sign is printed already.
  const falls = SIGNED.has(kind) && each.direction < 0 && !one.value.startsWith('-');
  const value = falls ? negated(one.value) : one.value;
  const byTime = kind === 'share-of-target' || kind === 'over-plan' ? (each.base ?? THE_PLAN) : base;
  const free = kind === 'share' || kind === 'ratio' || kind === 'contribution';
  const place = free ? { base: null, period: null } : against(byTime, sofar(at));
  return { ...one, value, ...place, certainty: each.certain ? 'said' : 'implied' };
}

/** `vượt 5% kế hoạch` is 105 % of it. */
function shareOfPlan(over: FigureComparison): FigureComparison[] {
  const printed = over.kind === 'over-plan' && over.unit === '%' ? parseDecimal(over.value) : null;
  if (!printed) return [];
  const hundred = 100 * 10 ** Math.max(0, printed.scale);
  const value = formatDecimal({ coefficient: plus(printed.coefficient, hundred), scale: printed.scale });
  return [{ ...over, kind: 'share-of-target', value, certainty: 'implied' }];
}

/** `a/b`: the plan where a share of the plan or words of one stand behind it, else the whole. */
function pairOf(claim: Claim, at: At, figures: readonly Placed[]): FigureComparison {
  const whole = claim.whole ?? claim.mention;
  return isPlanPair(claim, figures)
    ? { ...plain('plan', whole, at), ...against(planOf(claim), at.period) }
    : plain('whole', whole, at);
}

/** `143 vụ/196 đối tượng`: a slash that only lists. */
export function listsAnother(claim: Claim, figures: readonly Placed[]): boolean {
  const { whole, mention } = claim;
  return whole !== null && whole.unit !== null && whole.unit.base !== mention.unit?.base && !isPlanPair(claim, figures);
}

export function isPlanPair(claim: Claim, figures: readonly Placed[] = []): boolean {
  const { whole, mention, placed, comparisons } = claim;
  if (!whole) return false;
  if (whole.unit && mention.unit && whole.unit.base !== mention.unit.base && !rateOf(claim)) return false;
  if (comparisons.some(({ kind }) => kind === 'plan-share' || kind === 'over-plan')) return true;
  const behind = figures[claim.figure + 1]?.after ?? placed.after;
  return PLANNED.test(behind) || PLAN_AHEAD.test(placed.before);
}

/** True where the pair is written `52,43 tạ/51,4 tạ/ha`: the unit of the first is that of the second. */
export function rateOf({ whole, mention }: Claim): boolean {
  return whole?.unit?.family === 'rate' && mention.unit !== null && whole.unit.name.startsWith(`${mention.unit.name}/`);
}

const PLANNED = /^\s*(?:\/|theo|so với)?\s*(?:kế hoạch|KH|chỉ tiêu|dự toán)(?!\p{L})/u;
const PLAN_AHEAD = /(?:thực hiện\s*\/\s*kế hoạch|TH\s*\/\s*KH)\s*:?\s*$/iu;

function planOf({ comparisons }: Claim): Base {
  return comparisons.find(({ base }) => base?.kind === 'plan')?.base ?? THE_PLAN;
}

function plain(kind: ComparisonKind, mention: Mention, { offset }: At): FigureComparison {
  return {
    kind,
    value: written(mention),
    unit: mention.unit?.name ?? null,
    base: null,
    period: null,
    certainty: 'said',
    span: spanOf(mention, offset),
  };
}

/** The base as a word of the store, and the code of its period. */
export function against(base: Base | null, period: Period | null): Pick<FigureComparison, 'base' | 'period'> {
  if (base === null) return { base: null, period: null };
  if (base.kind === 'plan') return { base: targetOf(base), period: planPeriod(base, period)?.code ?? null };
  return { base: base.kind, period: basePeriod(base, period)?.code ?? null };
}

/** A plan is one of the year, unless it is said to be of the season, the quarter, the month. */
export function planPeriod({ key }: Base, period: Period | null): Period | null {
  if (period === null || key.endsWith(':kỳ') || !OF_YEAR.has(period.kind)) return period;
  return yearPeriod(Number(period.to.slice(0, 4)));
}

const OF_YEAR: ReadonlySet<Period['kind']> = new Set(['half', 'quarter', 'month', 'cumulative', 'range', 'as-of']);

/** The period that a base in time names, seen from the period of the claim; null where it cannot be told. */
export function basePeriod({ kind, key }: Base, period: Period | null): Period | null {
  if (period === null) return null;
  const year = /(?:19|20)\d{2}/u.exec(key)?.[0];
  if (kind === 'same-period') return previousYear(period);
  if (kind === 'year')
    return year === undefined ? (LAST_YEAR.test(key) ? previousYear(period) : null) : inYear(period, year);
  if (kind === 'previous' && /(?:cuối|đầu) năm/u.test(key)) return newYear(period);
  if (kind === 'previous' && /tháng trước/u.test(key) && period.kind === 'month') return monthBefore(period);
  if (kind === 'previous' && /quý trước/u.test(key) && period.kind === 'quarter') return quarterBefore(period);
  return null;
}

const LAST_YEAR = /năm (?:học )?(?:trước|ngoái|liền kề)/u;

function inYear(period: Period, year: string): Period | null {
  let found: Period | null = period;
  for (let steps = 0; found && steps < 12 && !found.code.includes(year); steps++) found = previousYear(found);
  return found?.code.includes(year) ? found : yearPeriod(Number(year));
}

/** `so với đầu năm`, `so với cuối năm 2023`: as it stood when the year of the claim began. */
function newYear({ to }: Period): Period | null {
  return periodOfCode(`/${Number(to.slice(0, 4)) - 1}-12-31`);
}

function monthBefore({ from }: Period): Period {
  const [year, month] = [Number(from.slice(0, 4)), Number(from.slice(5, 7))];
  return month === 1 ? monthPeriod(year - 1, 12) : monthPeriod(year, month - 1);
}

function quarterBefore({ code }: Period): Period | null {
  const [year, quarter] = [Number(code.slice(0, 4)), Number(code.slice(-1))];
  return periodOfCode(quarter === 1 ? `${year - 1}-Q4` : `${year}-Q${quarter - 1}`);
}
